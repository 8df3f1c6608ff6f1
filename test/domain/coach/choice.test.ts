// Claims: only an open invitation lets the prospect name the time.
import { claims } from "./claims.ts";

claims(
  "lets_prospect_pick_time",
  [
    "What time suits you best?",
    "Let me know when you'd be free.",
    "When should I try again?",
    "Which day works for you?",
    "Which evening would suit?",
    "Give me a date for it that would suit your staff.",
    "When might I catch you?",
    "How’s your diary looking?",
    "If another time’s better, tell me which.",
    "You pick the day.",
    "Let me know your availability.",
  ],
  [
    "Ring me at your convenience.",
    "Call me when you get a chance.",
    "Would Monday or Tuesday suit?",
    "What day does the skip go?",
    "Tell me when it’s fixed.",
    "You choose the colour.",
    "I know your time is short.",
    "My diary is a mess, so ring any time.",
  ],
);
