// What somebody presses or chooses while an island still sleeps is done once it is awake.

/** Solid's handler of a button that has woken. */
const HANDLER = "$$click";

/** By what is pressed: of buttons the last one counts, of choices the last one of each. */
type Held = Map<unknown, () => void>;

/** Holds what is pressed in an island, and does it again in turn when the island says `data-ready="true"`. */
export function holdPresses(island: HTMLElement): void {
  const held: Held = new Map();
  const hold = ({ type, target }: Event) => {
    if (target instanceof HTMLInputElement) holdChoice(held, type, target);
    else if (type === "click" && target instanceof Element) holdButton(held, target.closest("button"), island);
  };
  const watching = new MutationObserver(() => {
    if (!island.querySelector('[data-ready="true"]')) return;
    watching.disconnect();
    for (const type of ["click", "change"]) island.removeEventListener(type, hold, true);
    for (const again of held.values()) again();
  });
  for (const type of ["click", "change"]) island.addEventListener(type, hold, true);
  watching.observe(island, { subtree: true, childList: true, attributeFilter: ["data-ready"] });
}

/** Astro marks an island that sleeps; parts of it may wake after it, and their buttons are awake one by one. */
function holdButton(held: Held, button: HTMLButtonElement | null, island: HTMLElement): void {
  if (button && (island.hasAttribute("ssr") || !(HANDLER in button))) put(held, "button", () => button.isConnected && button.click());
}

/** A choice made twice is the same choice, so it does not matter whether it was awake. What is typed as text Solid sees to itself. */
function holdChoice(held: Held, type: string, field: HTMLInputElement): void {
  const { checked, value } = field;
  if (type === "click" && /^(?:radio|checkbox)$/.test(field.type))
    put(held, field.name || field, () => {
      field.checked = !checked;
      field.click();
    });
  if (type === "change" && field.type === "number")
    put(held, field, () => {
      field.value = value;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    });
}

/** What was done last is done again last. */
function put(held: Held, key: unknown, again: () => void): void {
  held.delete(key);
  held.set(key, again);
}
