// The way to the finder on every page: a link that becomes a button, and two keys. What lies behind it is fetched when asked for.
import { isCommand, isWriting } from "../keys/typing.ts";
import { isStanding, makeWish } from "../keys/wish.ts";

/** Shows the finder, with what was typed while it was on its way. */
type Open = (typed: string) => void;

/** Opens by a click on the link, by Ctrl-K or ⌘K, and by / outside fields; the link is followed where the finder cannot be had. */
export function tendDoor(door: HTMLAnchorElement, fetchOpen: () => Promise<Open>): void {
  let wish: AbortController | undefined;
  let typed = "";
  const knock = (event: Event) => {
    event.preventDefault();
    if (isStanding(wish)) return;
    const mine = (wish = makeWish());
    typed = "";
    fetchOpen()
      .then((open) => isStanding(mine) && open(typed))
      .catch(() => isStanding(mine) && location.assign(door.href))
      .finally(() => mine.abort());
  };
  const type = (event: KeyboardEvent) => {
    event.preventDefault();
    typed = event.key === "Backspace" ? typed.slice(0, -1) : typed + event.key;
  };
  door.setAttribute("role", "button");
  door.setAttribute("aria-haspopup", "dialog");
  door.addEventListener("click", (event) => event.ctrlKey || event.metaKey || event.shiftKey || knock(event));
  door.addEventListener("keydown", (event) => event.key === " " && !isStanding(wish) && knock(event));
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented) return;
    if (isStanding(wish) && (isWriting(event) || event.key === "Backspace")) type(event);
    else if (isAsking(event) && !document.querySelector("dialog[open]")) knock(event);
  });
}

function isAsking(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey) return event.key.toLowerCase() === "k";
  return isCommand(event, "/");
}
