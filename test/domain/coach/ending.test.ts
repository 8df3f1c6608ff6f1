// Claims: a last attempt says that no more will come, or asks whether to close the file.
import { claims } from "./claims.ts";

claims(
  "final_attempt",
  [
    "So that’s me done, Paul.",
    "I’ll go ahead and archive your enquiry.",
    "Drawing a line under this.",
    "I’m taking [Company] off my list.",
    "You’ll get no further calls from our office.",
    "Shall I keep trying or call it quits?",
    "I’ll take your silence as a no.",
    "If I get no answer to this one, I’ll stop.",
    "I reckon it’s time to let this one go.",
  ],
  [
    "My last message may have gone astray.",
    "Did my last voicemail get through?",
    "We close the books in April.",
    "I’d like to close the deal this week.",
    "It’s about the last phone bill.",
    "We’re done with the survey.",
    "I’ll show you the line to cross out.",
  ],
);
