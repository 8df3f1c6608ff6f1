// Links that open a message in another app: mail, messages, the dialler.
import { clean, isPhone } from "./answers.ts";
import type { Message } from "./compose.ts";
import { readySubject, textOf } from "./layout.ts";

/** mailto: with subject and body (RFC 6068: the subject on one line, CRLF between lines of the body). */
export function mailLink(message: Message): string {
  const to = message.choices.answers["prospect-email"];
  const address = typeof to === "string" ? encode(clean(to)).replace("%40", "@") : "";
  const body = textOf(message).replace(/\r?\n/g, "\r\n");
  return `mailto:${address}?subject=${encode(clean(readySubject(message)))}&body=${encode(body)}`;
}

/** sms: in the one form that both Android and iOS read (RFC 5724 with "?&body"). */
export function textLink(message: Message): string {
  return `sms:${dialled(message)}?&body=${encode(textOf(message))}`;
}

/** tel: to the prospect; empty without a number that can be dialled. */
export function callLink(message: Message): string {
  const number = dialled(message);
  return number ? `tel:${number}` : "";
}

/** Percent-encodes; what is no text at all (half a surrogate pair) becomes the replacement character. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());

function dialled({ choices }: Message): string {
  const phone = choices.answers["prospect-phone"];
  if (!isPhone(phone) || phone.verdict === "impossible") return "";
  return phone.e164 ?? phone.typed.replace(/[^\d+]/g, "");
}
