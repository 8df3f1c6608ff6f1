// Claims: jokes and pressure are told by the words.
import { claims } from "./claims.ts";

claims("humour", ["Were you kidnapped by pirates?", "I shall try a carrier pigeon next."], ["Please call me back.", "I enjoyed the chat."]);

claims(
  "pressure_guilt",
  [
    "The offer ends on Friday.",
    "You'll regret it.",
    "You haven't even replied.",
    "Your competitors are already there.",
    "Places are filling up fast.",
    "Time is running out.",
    "I’d hate for you to miss this.",
  ],
  [
    "There's no rush at all.",
    "I haven't heard back.",
    "I don't want to be a pest.",
    "The lease runs out in May.",
    "I’m surprised how fast it went.",
  ],
);
