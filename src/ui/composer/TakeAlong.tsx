// Ways to take the message along: copy, open elsewhere, file, paper, link, and its companions.
import { createSignal, For, Show } from "solid-js";

interface Props {
  channel: string;
  isReady: boolean;
  links: { mail: string; text: string; call: string };
  companions: { id: "email" | "text"; label: string; text: string; missing: string[]; link: string }[];
  onCopy: () => void;
  onCopySubject: () => void;
  onDownload: () => void;
  onPrint: () => void;
  onShare: (personal: boolean) => void;
  onOpenCompanion: (id: "email" | "text", isOpen: boolean) => void;
  onCopyCompanion: (id: "email" | "text") => void;
}

export function TakeAlong(props: Props) {
  const [isPersonal, setPersonal] = createSignal(false);
  return (
    <div class="take no-print">
      <p class="take-row">
        <button type="button" class="primary" onClick={() => props.onCopy()}>
          Copy message
        </button>
        <Show when={props.channel === "email"}>
          <button type="button" onClick={() => props.onCopySubject()}>
            Copy subject
          </button>
        </Show>
        <Show when={props.isReady}>
          <Show when={props.channel === "email"}>
            <a href={props.links.mail}>Open in mail</a>
          </Show>
          <Show when={props.channel === "text"}>
            <a href={props.links.text}>Open in messages</a>
          </Show>
          <Show when={props.links.call && props.channel !== "email" && props.channel !== "letter"}>
            <a href={props.links.call}>Dial</a>
          </Show>
          <button type="button" onClick={() => props.onDownload()}>
            Download
          </button>
          <button type="button" onClick={() => props.onPrint()}>
            Print a call card
          </button>
        </Show>
      </p>
      <p class="take-row">
        <button type="button" onClick={() => props.onShare(isPersonal())}>
          Copy a share link
        </button>
        <label class="tick">
          <input type="checkbox" checked={isPersonal()} onChange={(event) => setPersonal(event.currentTarget.checked)} />
          <span>with names and numbers</span>
        </label>
      </p>
      <p class="hint">The link carries your choices. What you wrote in your own words stays here.</p>
      <For each={props.companions}>
        {(companion) => (
          <details class="companion" onToggle={(event) => props.onOpenCompanion(companion.id, event.currentTarget.open)}>
            <summary>And the {companion.label === "Text" ? "text" : "e-mail"} to go with it</summary>
            <Show when={companion.missing.length > 0}>
              <p class="hint">Still to fill for it: {companion.missing.join(", ").toLowerCase()}.</p>
            </Show>
            <p class="companion-text">{companion.text}</p>
            <p class="take-row">
              <button type="button" onClick={() => props.onCopyCompanion(companion.id)}>
                Copy the {companion.label === "Text" ? "text" : "e-mail"}
              </button>
              <Show when={companion.missing.length === 0}>
                <a href={companion.link}>Open in {companion.id === "email" ? "mail" : "messages"}</a>
              </Show>
            </p>
          </details>
        )}
      </For>
    </div>
  );
}
