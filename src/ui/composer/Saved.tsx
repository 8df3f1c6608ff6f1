// Messages under way on this device, and the one action that deletes everything.
import { For, Show } from "solid-js";

interface Props {
  /** Anything at all is kept on this device. */
  hasWork: boolean;
  drafts: { id: string; title: string; isOpen: boolean }[];
  onOpen: (id: string) => void;
  onDrop: (id: string) => void;
  onForgetAll: () => void;
}

export function Saved(props: Props) {
  let place: HTMLDivElement | undefined;
  /** What had the focus is gone; it goes on from where it was. */
  const forget = () => (props.onForgetAll(), place?.focus());
  return (
    <div class="saved-place" tabindex="-1" ref={(element) => (place = element)}>
      <Show when={props.hasWork}>
        <section class="saved" aria-labelledby="saved-title">
          <h2 id="saved-title">Kept on this device</h2>
          <ul>
            <For each={props.drafts}>
              {(draft) => (
                <li>
                  <button
                    type="button"
                    class="plain"
                    aria-current={draft.isOpen ? "true" : undefined}
                    onClick={() => props.onOpen(draft.id)}
                  >
                    <bdi>{draft.title}</bdi>
                  </button>
                  <button type="button" onClick={() => props.onDrop(draft.id)} aria-label={`Remove ${draft.title}`}>
                    Remove
                  </button>
                </li>
              )}
            </For>
          </ul>
          <button type="button" onClick={forget}>
            Delete everything on this device
          </button>
        </section>
      </Show>
    </div>
  );
}
