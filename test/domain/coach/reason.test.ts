// Claims: a particular thing is a reason, the seller's own affairs are none.
import { claims } from "./claims.ts";

claims(
  "specific_reason",
  [
    "I'm calling about the estimate I sent.",
    "You asked for a catalogue.",
    "I saw that you're hiring drivers.",
    "It's about [topic].",
    "Please ring me about your depot.",
  ],
  [
    "I have some ideas for you.",
    "I'm just checking in.",
    "I'm calling about our services.",
    "Are your vans late?",
    "I left you a message.",
  ],
);

claims(
  "connects_to_their_org",
  [
    "Congratulations on your new plant.",
    "I read that you're opening in Hull.",
    "Your ad for a buyer caught my eye.",
    "Your trucks go past our gate.",
    "Jo Park in your accounts team told me.",
    "You’ve lost your porter.",
    "You’ve put the warehouse up for sale.",
    "Since you took over the bakery, the ovens run all night.",
    "I drove past your yard and saw the sign.",
    "You told Ben that the boiler was on its last legs.",
    "With your lease up in May, I thought of you.",
    "You swapped to the cheaper flour.",
    "The unit two doors along from yours went under the hammer.",
    "You said to try you when the second shift was signed off.",
    "Someone on your help desk told me tickets are stacking up.",
    "Your offer for the Canal Street building is in, I gather.",
    "Our children are in the same class.",
  ],
  [
    "I'm calling about the order you placed.",
    "We help firms like yours.",
    "Please call me.",
    "We’ve finished your kitchen.",
    "Transform your logistics today.",
    "Your PA, Jane, put me on to this machine.",
    "I’m calling round your way this week.",
    "Congratulations, you have been chosen for a prize.",
    "I’d like to come and see your canteen.",
    "We fitted your alarm in 2016.",
    "I noticed you haven’t replied.",
    "Let me take it off your hands.",
  ],
);
