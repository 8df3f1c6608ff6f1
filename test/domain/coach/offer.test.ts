// Claims: telling what is sold is a pitch; the call's own content is none. An introduction must be the purpose.
import { claims } from "./claims.ts";

claims(
  "pitches_product",
  ["We supply bread to forty hotels.", "Our software counts stock.", "There is 20% off until May.", "I help bakers waste less."],
  [
    "We spoke last week about the lease.",
    "When we talk, I'll show you how we cut rent.",
    "Please ring me.",
    "I'm calling about your order.",
  ],
);

claims(
  "intro_only_opening",
  ["I'm calling to introduce myself.", "I wanted to tell you about our services."],
  ["I'm not calling to introduce myself.", "I'm calling about your order.", "When we talk I'll tell you about our services."],
);
