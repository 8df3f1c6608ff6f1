// Claims: telling what is sold is a pitch; the call's own content is none. An introduction must be the purpose.
import { claims } from "./claims.ts";

claims(
  "pitches_product",
  [
    "We supply bread to forty hotels.",
    "Our software counts stock.",
    "There is 20% off until May.",
    "I help bakers waste less.",
    "We’ve got a yard full of good trailers.",
    "I’ll beat any quote you’ve been given.",
    "We wash, dry and fold.",
    "We take care of gutters and roofs.",
    "We keep mowers running.",
    "We got {{client}} out of that hole.",
    "Our last job was the ferry terminal.",
    "I photograph weddings.",
    "I’ve a lorry going your way half empty.",
    "Used by nine of the ten largest ports.",
    "Full valet from forty dollars.",
    "Our nurses know the wards already.",
    "The app tells you which van is where.",
    "It takes the guesswork out of ordering.",
  ],
  [
    "We spoke last week about the lease.",
    "When we talk, I'll show you how we cut rent.",
    "Please ring me.",
    "I'm calling about your order.",

    "We keep missing each other.",
    "I’d like to hear what we do wrong.",
    "We have a meeting on Monday.",
    "We owe you a refund.",
    "You said our price was too high.",
    "I can do half past three.",
    "I have a question on your invoice.",
  ],
);

claims(
  "intro_only_opening",
  ["I'm calling to introduce myself.", "I wanted to tell you about our services."],
  ["I'm not calling to introduce myself.", "I'm calling about your order.", "When we talk I'll tell you about our services."],
);
