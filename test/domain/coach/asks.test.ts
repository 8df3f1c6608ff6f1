// Claims: different actions are counted once each, alternatives apart, and a number said aloud asks for a call.
import { expect, test } from "vitest";
import { read } from "../../../src/domain/coach/reading.ts";
import { claims } from "./claims.ts";

test.each([
  ["Please call me on 555-0110. Again, call me.", 1],
  ["Text or call me.", 2],
  ["Take a look at the page and call me.", 2],
  ["Let me know, or call me.", 1],
  ["My number is 555-0110.", 1],
  ["I'll call you on Monday.", 0],
  ["I hope you're well.", 0],
  ["Ring me on 555-0110 or put a note through the door.", 2],
  ["The office is 555-0110, and the mobile takes texts.", 2],
  ["Gimme a bell when you hear this.", 1],
  ["Pls call 555-0110 or WhatsApp.", 2],
  ["Tell me what’s best and let me know.", 1],
])("%s asks %d", (text, count) => expect(read(text, "voicemail").ask_count.value).toBe(count));

test("a message passed on asks only what it says", () =>
  expect(read("Tell him it's Bo, and to ring me on 555-0110.", "receptionist").ask_count.value).toBe(1));
test("a slip to return is an ask beside the call", () =>
  expect(read("Either phone me on 555-0110 or return the slip below.", "email").ask_count.value).toBe(2));
test("leaving a list is no ask", () => expect(read("Reply YES. Reply STOP to opt out.", "text").ask_count.value).toBe(1));
test("a lead-in question is an ask only alone", () => {
  expect(read("Is bread on your list?", "email").ask_count.value).toBe(1);
  expect(read("Is bread on your list? Reply and I'll ring.", "email").ask_count.value).toBe(1);
});
test("a wish to know something particular is an ask of its own", () =>
  expect(read("Tell me who handles the fleet, and grab a slot: [link].", "email").ask_count.value).toBe(2));
test("a number given in an e-mail’s words asks for a call", () =>
  expect(read("Worth a yarn? I’m on 555-0110.", "email").ask_is_the_callback.value).toBe(true));
test("a number for texting asks for no call", () =>
  expect(read("Text me on 555-0110.", "voicemail").ask_is_the_callback.value).toBe(false));

claims(
  "alternative_channel",
  ["Call or text me on 555-0110.", "Or e-mail me at ann@tern.example.", "It's 555-0110, or my mobile, 555-0111."],
  ["Call me on 555-0110.", "I'll send you an e-mail."],
);
claims("alternative_channel", ["Or ring me on 555-0110."], ["Just reply to this.", "Reply YES, or STOP to opt out."], "text");
