// Taking the message along: copy, file, share link.
import { companionOf, type Message } from "../domain/message/compose.ts";
import { fullText, textOf } from "../domain/message/layout.ts";
import type { Channel } from "../domain/playbook.ts";
import type { ComposerState } from "./composer-state.ts";

export function createTakeaway({ playbook, hands, notice, $choices, $message, $today, $region, $opened, $touch }: ComposerState) {
  async function copy(text: string, what: string) {
    const copied = await hands.copyText(text);
    notice.tell(copied ? `${what} copied.` : "The browser refused to copy. Select the text and copy it by hand, or download it.");
    return copied;
  }

  function tellMissing({ missing }: Pick<Message, "missing">) {
    const labels = missing.map((id) => playbook.slots[id]?.label ?? id);
    notice.tell(`Still to fill: ${labels.join(", ")}. Or leave those sentences out.`);
    return false;
  }

  return {
    /** Shows a companion, or hides it again. */
    openCompanion(channel: Channel, isOpen: boolean) {
      const others = $opened.get().filter((known) => known !== channel);
      $opened.set(isOpen ? [...others, channel] : others);
    },

    /** Copies, or says what is still to fill; true when the text is on the clipboard. */
    async copyMessage() {
      if ($touch.get()) await $touch.get()?.settle();
      const message = $message.get();
      return message.missing.length > 0 ? tellMissing(message) : copy(textOf(message), "Message");
    },

    /** Hands the message over to the estimator, together with the script that it will find there; false when nothing can be kept. */
    handOver(): boolean {
      const { script: before } = (hands.scriptBox.read() ?? {}) as { script?: unknown };
      const script = $message
        .get()
        .sentences.map(({ text }) => text)
        .join(" ");
      const isKept = hands.scriptBox.write({ version: 1, script, ...(typeof before === "string" ? { before } : {}) });
      if (!isKept) notice.tell("This browser keeps nothing for the next page. Copy the message and paste it there.");
      return isKept;
    },

    copySubject() {
      const { subject } = $message.get();
      return subject && subject.missing.length > 0 ? tellMissing(subject) : copy(subject?.text ?? "", "Subject");
    },

    copyCompanion(channel: Channel) {
      const message = companionOf(playbook, $message.get(), channel, $today.get(), $region.get());
      if (message.missing.length > 0) return tellMissing(message);
      return copy(fullText(message), channel === "email" ? "E-mail" : "Text");
    },

    downloadMessage() {
      const { play, channel } = $choices.get();
      hands.downloadText(`${play}-${channel}.txt`, `${fullText($message.get())}\n`);
    },

    /** Copies a link that carries the choices; with names and numbers only when `personal`. */
    async shareLink(personal: boolean) {
      const code = await hands.loadShare().catch(() => undefined);
      if (!code) return (notice.tell("The page could not load what makes links. Check that you are online, then reload the page."), false);
      const { LONGEST_LINK, shareFragment } = code;
      const { choices, slots } = $message.get();
      const answers = Object.fromEntries(Object.entries($choices.get().answers).filter(([id]) => slots.includes(id)));
      const link = hands.address.link(shareFragment(playbook, { ...choices, answers }, personal));
      if (link.length > LONGEST_LINK) {
        notice.tell(
          "With these names the link would be too long for some mail programs. Share it without them, or send the downloaded file.",
        );
        return false;
      }
      return copy(link, "Link");
    },
  };
}
