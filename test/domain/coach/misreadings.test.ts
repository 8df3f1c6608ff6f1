// Claims: what the reader once got wrong in messages that the composer wrote, or that people pasted, stays right.
import { expect, test } from "vitest";
import type { Field, Medium } from "../../../src/domain/coach/observation.ts";
import { valueOf } from "./claims.ts";

const ONCE_WRONG: [Field, Medium, string, boolean | number | string][] = [
  ["formal_address", "voicemail", "Mx Farouk, this is Lucia Brandt of Brandt Shopfitting.", "formal"],
  ["formal_address", "text", "Lucia Brandt, Brandt Shopfitting, for Mx Farouk.", "formal"],
  ["formal_address", "text", "Aroha Lindgren, Kestrel Fleet Care, for Mr Banerjee.", "formal"],
  ["formal_address", "voicemail", "Samir Haddad says we should talk, Ms Achterberg: Rosa Lindqvist, Tern Logistics.", "formal"],
  ["pitches_product", "voicemail", "I’m curious what would help you, and how we might do each other a good turn.", false],
  ["specific_reason", "voicemail", "My call follows the quote for the reception desk I sent you on Tuesday the 17th.", true],
  ["specific_reason", "voicemail", "You have had the quote for the reception desk from me since Tue 17 Nov.", true],
  ["specific_reason", "voicemail", "Word is that you hire 200 people every May.", true],
  ["specific_reason", "voicemail", "Ready for you, as promised: the flood checklist.", true],
  ["ask_count", "voicemail", "You asked me for the sample book in March. Please ring me.", 1],
  ["benefit_to_prospect", "voicemail", "Once we talk, I’ll tell you how you could cut late deliveries.", true],
  ["benefit_to_prospect", "voicemail", "I have put in writing a way for you to mend the roof.", true],
  ["benefit_to_prospect", "voicemail", "When we talk, I’ll show you how you could sleep again.", true],
  [
    "final_attempt",
    "voicemail",
    "When we last spoke we meant to choose the bathroom tiles on Thursday the 19th, and days do get away. Nothing is lost: I’m ready to go on from where we stopped.",
    false,
  ],
  ["final_attempt", "text", "No need for the new cartons just now, I take it; that's fine. I'll leave it there.", true],
  [
    "referrer_first",
    "voicemail",
    "It was Samir Haddad who pointed me to you, Ms Achterberg: Rosa Lindqvist here, of Tern Logistics. It’s about the crane. As Samir Haddad suggested, then, that’s Rosa Lindqvist of Tern Logistics.",
    true,
  ],
  [
    "referrer_repeated_at_close",
    "voicemail",
    "It was Samir Haddad who pointed me to you, Ms Achterberg: Rosa Lindqvist here, of Tern Logistics. It’s about the crane. As Samir Haddad suggested, then, that’s Rosa Lindqvist of Tern Logistics.",
    true,
  ],
  ["pitches_product", "voicemail", "Please ring me, so we can pick up where we left off.", false],
  ["pitches_product", "voicemail", "I’d like to find out how we could help each other.", false],
  ["pitches_product", "voicemail", "Our plan was to choose the bathroom tiles on Thursday.", false],
  ["pressure_guilt", "voicemail", "The stairwell carpet in your Mill Lane building will not last another winter.", false],
  ["ask_count", "voicemail", "My thanks to Hannah Cole for pointing me to you.", 0],
  ["ask_count", "voicemail", "With thanks to Hannah Cole for putting us in touch.", 0],
  ["ask_count", "voicemail", "I am grateful to Samir Haddad for putting us in touch.", 0],
  [
    "benefit_to_prospect",
    "voicemail",
    "It’s about the delivery figures in your annual report, and how to cut the cost of late deliveries.",
    true,
  ],
  ["benefit_to_prospect", "voicemail", "It’s about the depot, which could save you two hours a week.", true],
  [
    "benefit_to_prospect",
    "voicemail",
    "It’s about the delivery figures in your annual report, and I can show you how to save money on late deliveries.",
    true,
  ],
  ["ask_count", "voicemail", "Please ring me on Tuesday before noon, or send me an e-mail.", 2],
  ["ask_count", "voicemail", "Please ring me on Tuesday, or book a slot on our website.", 2],
  [
    "ask_count",
    "voicemail",
    "When we spoke on Saturday the 21st of November, the plan was that you would ring me about the survey; perhaps we missed each other. Please look out for my e-mail, headed so.",
    1,
  ],
  ["intro_only_opening", "voicemail", "After three days your machine knows all my best lines, and it has yet to introduce us.", false],
  ["asks_for_meeting_instead_of_call", "voicemail", "Please choose the time to call me on 01632 960100.", false],
];

test.each(ONCE_WRONG)("%s (%s): %s → %s", (field, channel, text, value) => expect(valueOf(field, text, channel)).toBe(value));
