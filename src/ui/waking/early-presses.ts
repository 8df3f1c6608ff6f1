// What somebody presses while an island still sleeps is done once it is awake.

/** Solid's handler of a button that has woken. */
const HANDLER = "$$click";

/** Holds the last button or choice pressed in an island, and presses it again when the island says `data-ready="true"`. */
export function holdPresses(island: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  const hold = ({ target }: Event) => {
    const control = target instanceof Element ? target.closest<HTMLElement>("button, input") : null;
    if (control && isAsleep(control, island)) pressed = control;
  };
  const watching = new MutationObserver(() => {
    if (!island.querySelector('[data-ready="true"]')) return;
    watching.disconnect();
    island.removeEventListener("click", hold, true);
    if (pressed?.isConnected) pressAgain(pressed);
  });
  island.addEventListener("click", hold, true);
  watching.observe(island, { subtree: true, childList: true, attributeFilter: ["data-ready"] });
}

/** Astro marks an island that sleeps; parts of it may wake after it. */
const isAsleep = (control: HTMLElement, island: HTMLElement) =>
  island.hasAttribute("ssr") || (control.localName === "button" && !(HANDLER in control));

function pressAgain(control: HTMLElement): void {
  const isTick = control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox");
  if (isTick) control.checked = !control.checked;
  control.click();
}
