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
  ],
  ["Ring me at your convenience.", "Call me when you get a chance.", "Would Monday or Tuesday suit?"],
);
