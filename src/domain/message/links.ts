// Links that open a message in another app: mail, messages, the dialler.
import { clean, isPhone } from "./answers.ts";
import type { Message } from "./compose.ts";
import { textOf } from "./layout.ts";

/** mailto: with subject and body (RFC 6068: CRLF between lines, everything percent-encoded). */
export function mailLink(message: Message): string {
  const to = message.choices.answers["prospect-email"];
  const address = typeof to === "string" ? encodeURIComponent(clean(to)).replace("%40", "@") : "";
  const subject = encodeURIComponent(message.subject?.text ?? "");
  return `mailto:${address}?subject=${subject}&body=${encodeURIComponent(textOf(message).replaceAll("\n", "\r\n"))}`;
}

/** sms: in the one form that both Android and iOS read (RFC 5724 with "?&body"). */
export function textLink(message: Message): string {
  return `sms:${dialled(message)}?&body=${encodeURIComponent(textOf(message))}`;
}

/** tel: to the prospect; empty without a number. */
export function callLink(message: Message): string {
  const number = dialled(message);
  return number ? `tel:${number}` : "";
}

function dialled({ choices }: Message): string {
  const phone = choices.answers["prospect-phone"];
  return isPhone(phone) ? (phone.e164 ?? phone.typed.replace(/[^\d+]/g, "")) : "";
}
