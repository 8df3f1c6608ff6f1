// Claims: a second way to answer counts beside the channel's own.
import { claims } from "./claims.ts";

claims(
  "alternative_channel",
  ["Call or text me on 555-0110.", "Or e-mail me at ann@tern.example.", "It's 555-0110, or my mobile, 555-0111."],
  ["Call me on 555-0110.", "I'll send you an e-mail."],
);
claims("alternative_channel", ["Or ring me on 555-0110."], ["Just reply to this.", "Reply YES, or STOP to opt out."], "text");
