// Claims: jokes and pressure are told by the words.
import { claims } from "./claims.ts";

claims(
  "humour",
  ["Were you kidnapped by pirates?", "I shall try a carrier pigeon next.", "I swear on my grandmother’s dumplings."],
  ["Please call me back.", "I enjoyed the chat."],
);

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
    "You’d never forgive yourself.",
    "Rooms are almost gone.",
    "Once they’re gone, they’re gone.",
    "Someone else will take it.",
    "Leave me hanging, then, and that’s on you.",
    "The inspector will write you up.",
    "I went out of my way for you.",
  ],
  [
    "There's no rush at all.",
    "I haven't heard back.",
    "I don't want to be a pest.",
    "The lease runs out in May.",
    "I’m surprised how fast it went.",
    "I’d rather hear a plain no than keep filling up your inbox.",
    "It’s your call.",
    "The last van is gone by six.",
  ],
);
