// Claims: jokes and pressure are told by the words.
import { claims } from "./claims.ts";

claims(
  "humour",
  [
    "Were you kidnapped by pirates?",
    "I shall try a carrier pigeon next.",
    "I swear on my grandmother’s dumplings.",
    "I’m starting to think you’ve joined the navy.",
    "Me and your voicemail are engaged.",
  ],
  [
    "Please call me back.",
    "I enjoyed the chat.",
    "You said the pigeons were nesting on the roof again.",
    "Our robots pack two hundred boxes an hour.",
    "I’m starting to think you’re not interested.",
    "My mother was a patient of yours.",
  ],
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
    "Nobody wants to be the one firm without it.",
    "You said you’d ring and you didn’t.",
    "The discount disappears tomorrow.",
    "Are you hiding from me?",
    "Everyone on your street has signed but you.",
    "You could lose your licence over this.",
  ],
  [
    "There's no rush at all.",
    "I haven't heard back.",
    "I don't want to be a pest.",
    "The lease runs out in May.",
    "I’m surprised how fast it went.",
    "I’d rather hear a plain no than keep filling up your inbox.",
    "It’s your call.",
    "I was surprised by how much they’d saved.",
    "I’ve rung twice and left a message with Ann.",
    "The last van is gone by six.",
  ],
);
