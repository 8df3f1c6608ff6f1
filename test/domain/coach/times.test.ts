// Claims: a time is a window, the caller's next call, or past, by the words around it.
import { claims } from "./claims.ts";

claims(
  "offers_time_window",
  [
    "I'm in on Friday from 2 to 4.",
    "Are you free on Tuesday morning?",
    "Call me before noon.",
    "Reach me at 3pm.",
    "Try me before noon.",
    "I can come by on Tuesday.",
    "Shall we say Tuesday at eleven?",
    "I’m at my desk until ten past.",
    "Does the 21st work for you?",
    "Perhaps Tuesday afternoon?",
  ],
  [
    "Good morning, please call.",
    "I sent it on Monday.",
    "I'll call you on Thursday.",
    "Ring me any time this week.",
    "The certificate runs out on 30 June.",
    "It’s the quote of 4 March.",
    "It went under the hammer on Saturday.",
    "You asked me to ring back on Thursday.",
    "Call me when the part’s in.",
  ],
);

claims(
  "says_when_caller_will_call_back",
  [
    "I'll try you again on Thursday.",
    "I will call back next week.",
    "I'll ring in two days.",
    "I’ll come back to you on Thursday.",
    "Tomorrow I’ll try your mobile.",
    "I’ll give you a shout on the 9th either way.",
  ],
  [
    "I'll try again later.",
    "I'll send an email tomorrow.",
    "Call me on Thursday.",
    "I called you on Monday.",
    "I could ring you on Monday if that suits.",
    "I’ll drop it off tomorrow.",
  ],
);

claims(
  "before_9_or_after_5",
  [
    "Call me after 6 p.m.",
    "I'll ring you at 7:30 a.m.",
    "I'm here until 6pm.",
    "Try my mobile after hours.",
    "Try me at 8.15 on Tuesday.",
    "Call me before the shop opens.",
    "Ring me at half seven.",
    "I’m here six to eight.",
    "I’ll try you at ten past eight tomorrow.",
    "Try me at quarter to nine.",
    "I’m on the road from five in the morning, so call.",
  ],
  [
    "I'm in until 5 p.m.",
    "Call me at 10 a.m.",
    "Good evening, please call.",
    "Ring me between twelve and one.",
    "Try me at ten past three.",
    "Ring me at quarter to five.",
  ],
);
