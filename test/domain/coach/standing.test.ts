// Claims: titles, agreements and last attempts are the caller's own words for them.
import { claims } from "./claims.ts";

claims(
  "states_job_title",
  ["I'm Ann, the sales manager at Tern.", "This is Bo Lind, owner of Tern.", "I own a bakery.", "I’m a consultant with Tern."],
  [
    "I'd like to speak with your manager.",
    "This is Ann from Tern.",
    "We help sales managers.",
    "The van had one careful owner.",
    "I was after the manager.",
  ],
);

claims(
  "mentions_prior_agreement",
  [
    "We agreed to talk today.",
    "You asked me to call this week.",
    "As promised, here I am.",
    "You said you'd ring by Friday.",
    "You were going to let me know by Friday.",
  ],
  ["You asked for a brochure.", "I left you a message.", "We talked about bread."],
);

claims(
  "final_attempt",
  [
    "This is my last message.",
    "Should I close your file?",
    "I won't call again.",
    "You won't hear from me again.",
    "I’m going to stop reaching out.",
    "I’ll leave you in peace.",
    "I ain’t calling again after this.",
    "That’s the last you’ll hear of me.",
    "I’ll call it a day.",
    "I’ll assume it’s a no.",
    "Last one from me.",
  ],
  ["I'll try one more time.", "I called last week.", "Sorry I missed you.", "It takes that off your plate.", "I’ll write again on Monday."],
);
