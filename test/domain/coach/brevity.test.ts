// Claims: a short length must be promised of the conversation, not of the message.
import { claims } from "./claims.ts";

claims(
  "promises_brevity",
  [
    "It will take two minutes of your day.",
    "Could we have a quick chat?",
    "Do you have a minute for me?",
    "I need 5 minutes, no more.",
    "It’s a two-minute conversation.",
    "Worth a five minute natter?",
    "It shouldn’t take long.",
    "What day suits for a quick bell?",
    "You’d be off the phone in three minutes.",
  ],
  [
    "I have a quick question.",
    "I'll ring again in five minutes.",
    "We cut waits by 5 minutes.",
    "Whenever you have a moment, ring me.",
    "Could we have a quick call of thirty minutes?",
    "I wanted to take a moment to introduce myself.",
    "When you get a minute, call me.",
    "Once you have five minutes, ring me.",
    "We’re five minutes up the road.",
    "Thanks for the quick chat on Monday.",
    "We had a quick chat at the fair.",
    "It prints 300 a minute.",
    "Nobody wants to be the one house with a drip.",
  ],
);
