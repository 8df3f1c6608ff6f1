// Claims: an outcome or a free resource is a gain; a quote or a demo is none.
import { claims } from "./claims.ts";

claims(
  "benefit_to_prospect",
  [
    "Bakers cut their energy costs by a fifth.",
    "You would win more customers.",
    "I can send you a free audit of your shelves.",
    "It leads to [benefit].",
    "Most clinics see fewer no-shows.",
    "Page two has a mistake worth £900 to you.",
    "It would fill your empty beds.",
  ],
  [
    "Would you like a free quote?",
    "Call me about a free demo.",
    "Feel free to ring.",
    "We make very good chairs.",
    "Our rates start at £40 a month.",
  ],
);
