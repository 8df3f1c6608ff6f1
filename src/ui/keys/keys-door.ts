// The way to the keys of a page: a link, and ? outside fields. What lies behind it is fetched when asked for.
import { isCommand } from "./typing.ts";

/** Opens the dialog of keys and closes it again; the link says which page it stands on. */
export function tendKeys(link: HTMLAnchorElement): void {
  let coming: Promise<HTMLDialogElement> | undefined;
  let dialog: HTMLDialogElement | undefined;
  const turn = async (event: Event) => {
    event.preventDefault();
    coming ??= import("./keys-dialog.ts").then(({ makeDialog }) => makeDialog(link.dataset.here));
    dialog = await coming.catch(() => (coming = undefined));
    if (dialog?.open) dialog.close();
    else dialog?.showModal();
  };
  link.addEventListener("click", turn);
  addEventListener("keydown", (event) => {
    if (isCommand(event, "?") && (dialog?.open || !document.querySelector("dialog[open]"))) void turn(event);
  });
}
