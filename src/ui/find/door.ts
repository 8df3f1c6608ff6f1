// The way to the finder on every page: a link that becomes a button, and two keys. What lies behind it is fetched when asked for.
import { isCommand, isWriting } from "../keys/typing.ts";

/** Shows the finder, with what was typed while it was on its way. */
type Open = (typed: string) => void;

/** Opens by a click on the link, by Ctrl-K or ⌘K, and by / outside fields; the link is followed where the finder cannot be had. */
export function tendDoor(door: HTMLAnchorElement, fetchOpen: () => Promise<Open>): void {
  let typed: string | undefined;
  const knock = (event: Event) => {
    event.preventDefault();
    if (typed !== undefined) return;
    typed = "";
    fetchOpen()
      .then((open) => open(typed ?? ""))
      .catch(() => location.assign(door.href))
      .finally(() => (typed = undefined));
  };
  door.setAttribute("role", "button");
  door.setAttribute("aria-haspopup", "dialog");
  door.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || knock(event));
  door.addEventListener("keydown", (event) => event.key === " " && knock(event));
  addEventListener("keydown", (event) => {
    if (typed !== undefined && isWriting(event)) {
      typed += event.key;
      event.preventDefault();
    } else if (isAsking(event) && !event.defaultPrevented && !document.querySelector("dialog[open]")) knock(event);
  });
}

function isAsking(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) return event.key.toLowerCase() === "k";
  return isCommand(event, "/");
}
