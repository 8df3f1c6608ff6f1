// Where the plan has the last word over a touch's message: what it cannot do, and what another tab makes of it.
import { describe, expect, test } from "vitest";
import { cardOf, planOf } from "../prospects.ts";
import { promising, PROMISE, typed, wake } from "./wake-touch.ts";

describe("what the plan cannot do", () => {
  test("a message that has been sent keeps its promise, and the rep is told", async () => {
    const card = promising();
    const touches = card.plan?.touches.map((one) => (one.id === "t2" ? { ...one, status: "done" as const } : one)) ?? [];
    const woken = await wake({ ...card, plan: { ...card.plan, touches } });
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise?.call, woken.blank("promise-by")]).toEqual(["t3", "2026-12-09"]);
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("has been sent as it was") });
    woken.composer.toggle(PROMISE, false);
    await woken.settle();
    expect(woken.composer.$script.get().rows.some(({ place }) => place === "promise")).toBe(true);
  });

  test("two messages that promise one call for two days are refused", async () => {
    const woken = await wake(cardOf(planOf("eight-touch", { t1: { by: "2026-12-09" }, t2: { by: "2026-12-09" } })));
    await typed(woken, "promise-by", "2026-12-15");
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "2026-12-09"]);
    expect(woken.notice()).toMatchObject({ kind: "told", text: expect.stringContaining("Another message promises the same call") });
  });

  test("a date half typed goes nowhere, and stays for the rep to finish", async () => {
    const woken = await wake(promising());
    await typed(woken, "promise-by", "0002-12-15");
    expect([woken.touch().promise, woken.blank("promise-by")]).toEqual([{ by: "2026-12-09", call: "t3" }, "0002-12-15"]);
  });

  test("storage that refuses is told, and the message shows what still holds", async () => {
    const woken = await wake(promising());
    woken.hands.cards.change = () => Promise.reject(new Error("full"));
    await typed(woken, "promise-by", "2026-12-15");
    expect(woken.blank("promise-by")).toBe("2026-12-09");
    expect(woken.notice()).toEqual({ kind: "told", text: "No room." });
  });
});

describe("changed on the calendar, in another tab,", () => {
  test("the message follows", async () => {
    const { blank, elsewhere } = await wake(promising());
    await elsewhere(() => planOf("eight-touch", { t2: { by: "2026-12-15" } }));
    expect([blank("promise-by"), blank("promise-call")]).toEqual(["2026-12-15", "2026-12-16"]);
  });

  test("a promise taken back leaves the message, and one given enters it", async () => {
    const { composer, elsewhere } = await wake(promising());
    const isPromised = () => composer.$script.get().rows.some(({ place }) => place === "promise");
    await elsewhere(() => planOf("eight-touch"));
    expect(isPromised()).toBe(false);
    await elsewhere(() => planOf("eight-touch", { t2: { by: "2026-12-15" } }));
    expect(isPromised()).toBe(true);
  });

  test("a touch that goes lets the message go, which stays", async () => {
    const { composer, elsewhere } = await wake(promising());
    await elsewhere((plan) => ({ ...plan, touches: plan.touches.filter(({ id }) => id !== "t2") }));
    expect([composer.$touch.get(), composer.view.get().card.to]).toEqual([undefined, "Mr Okafor, Halden Foods"]);
    expect(composer.$notice.get()).toMatchObject({ kind: "told" });
  });
});
