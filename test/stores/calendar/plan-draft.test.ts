// Claims: before a plan is put on the calendar, the rep hears which of its touches cannot be made.
import { describe, expect, test } from "vitest";
import { add, wake } from "./wake-calendar.ts";

const EMAIL = "sam@halden.example";
const PHONE = "+44 20 7946 0958";

describe("a plan being chosen", () => {
  async function warned(part: Parameters<typeof add>[2], cadence: string) {
    const woken = await wake();
    woken.calendar.go({ name: "person", id: await add(woken, "Okafor", part) });
    woken.calendar.choosePlan({ cadence });
    return woken.calendar.$planning.get()?.warning;
  }

  test("for somebody with number and address warns of nothing", async () =>
    expect(await warned({ phone: PHONE, email: EMAIL }, "after-event")).toBe(""));

  test("for somebody without a number tells of its calls and text messages", async () =>
    expect(await warned({ email: EMAIL }, "after-event")).toBe(
      "There is no number for 3 calls and 1 text message. Add what is missing under Edit.",
    ));

  test("for somebody without an address tells of its e-mails", async () =>
    expect(await warned({ phone: PHONE }, "gentle")).toBe("There is no address for 2 e-mails. Add what is missing under Edit."));

  test("for somebody with neither tells of both", async () =>
    expect(await warned({}, "gentle")).toBe(
      "There is no number for 3 calls, and no address for 2 e-mails. Add what is missing under Edit.",
    ));
});
