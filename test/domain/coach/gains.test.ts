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
    "So nobody on your floor has to stay late.",
    "It means you never wait in for a delivery again.",
    "Your staff would no longer have to type every bill twice.",
    "No more mopping up under the coolers.",
    "That would take the wages off your hands.",
    "You’d pay a fifth below what you pay now.",
    "You keep a tenth of the takings.",
    "They went from three callouts a week to none.",
    "I wrote up how two shops in Hull stopped the leaks.",
    "The checklist is yours to keep.",
    "It keeps the rain out.",
  ],
  [
    "Would you like a free quote?",
    "Call me about a free demo.",
    "Feel free to ring.",
    "We make very good chairs.",
    "Our rates start at £40 a month.",
    "So you don’t have to call back, I’ll try again on Monday.",
    "So no one has called me back.",
    "I’m sorry that you’re so busy and can’t talk.",
    "So that’s not a problem.",
  ],
);
