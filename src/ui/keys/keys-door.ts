// The way to the keys of a page: a link, and ? outside fields. What lies behind it is fetched when asked for.
import { isCommand } from "./typing.ts";
import { isStanding, makeWish } from "./wish.ts";

/** Opens the dialog of keys and closes it again; the link says which page it stands on. */
export function tendKeys(link: HTMLAnchorElement): void {
  let coming: Promise<HTMLDialogElement> | undefined;
  let dialog: HTMLDialogElement | undefined;
  let wish: AbortController | undefined;
  const turn = async (event: Event) => {
    event.preventDefault();
    if (isStanding(wish)) return;
    if (dialog?.open) return dialog.close();
    const mine = (wish = makeWish());
    coming ??= import("./keys-dialog.ts").then(({ makeDialog }) => makeDialog(link.dataset.here), makeExcuse);
    dialog = await coming;
    if (isStanding(mine)) dialog.showModal();
    mine.abort();
  };
  link.addEventListener("click", turn);
  addEventListener("keydown", (event) => {
    if (isCommand(event, "?") && (dialog?.open || !document.querySelector("dialog[open]"))) void turn(event);
  });
}

/** What opens in place of the keys where they could not be fetched; browsers ask for lost code once, until the page is reloaded. */
function makeExcuse(): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  const close = document.createElement("button");
  close.textContent = "Close";
  close.addEventListener("click", () => dialog.close());
  dialog.setAttribute("aria-label", "Keys on this page");
  dialog.append("The list of keys could not be fetched. Check that you are online, then reload the page. ", close);
  document.body.append(dialog);
  return dialog;
}
