// Claims: a meeting asked for or offered counts; one that is past does not.
import { claims } from "./claims.ts";

claims(
  "asks_for_meeting_instead_of_call",
  [
    "Could we meet next week?",
    "I'd love to set up a demo.",
    "Could you spare 20 minutes?",
    "Book a slot on my calendar.",
    "Let’s grab coffee on Thursday.",
    "Shall I bring the samples over?",
    "I could stop by on Thursday with the samples.",
    "I’d like to call in and see the kitchen.",
    "Would Wednesday work for a site visit?",
    "Might I take you to lunch?",
    "I’d love to come through for a look.",
    "Could we do a Zoom on Monday?",
    "Could we have a face to face?",
    "There are two slots left.",
    "I’d like to set up a meeting with you and Jo.",
  ],
  [
    "I enjoyed our meeting on Friday.",
    "Please call me.",
    "Could you spare 3 minutes?",
    "We missed our appointment.",
    "I’ll ring you in half an hour.",
    "Thanks for the meeting on Monday.",
    "He told me over lunch that you’d moved.",
    "Please call in the morning.",
    "Give me a ring when you come in.",
    "I’ll be in a meeting until two.",
    "We helped a firm cut meetings by half.",
    "We train sales teams.",
    "Your 30-minute trial has run out.",
  ],
);
