// What a row of the calendar says: how to reach them, whose clock leads, which hours are odd.
import { describe, expect, test } from "vitest";
import { add, plan, wake } from "./wake-calendar.ts";

const readNumber = async () => (typed: string) => ({ typed, shown: "020 7946 0321", e164: "+442079460321", verdict: "good" as const });

describe("a touch on Today", () => {
  test("says how to reach them: the number as it is written and as it is dialled, and the address", async () => {
    const woken = await wake({}, (hands) => Object.assign(hands, { loadPhoneReader: readNumber }));
    plan(woken, await add(woken, "Okafor", { country: "GB", phone: "02079460321", email: "sam@halden.example" }));
    const [first] = woken.calendar.$today.get().touches;
    expect(first).toMatchObject({ phone: "020 7946 0321", dial: "+442079460321", email: "sam@halden.example" });
  });
});
