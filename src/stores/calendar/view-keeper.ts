// What was shown last is shown again as it is where nothing of it changed, so that it need not be drawn anew.

/** Things remembered: the days of a year and more. */
const MOST = 400;

/** Remembers by name what was made last; it is made anew only when something given or one of the items is another. */
export function createKeeper<Item, Made>() {
  const known = new Map<string, { given: object; items: readonly Item[]; made: Made }>();
  return (name: string, given: object, items: Item[], make: (items: Item[]) => Made): Made => {
    const last = known.get(name);
    if (last && isSame(Object.values(last.given), Object.values(given)) && isSame(last.items, items)) return last.made;
    const made = make(items);
    if (known.size > MOST) known.clear();
    known.set(name, { given, items, made });
    return made;
  };
}

const isSame = (some: readonly unknown[], others: readonly unknown[]) =>
  some.length === others.length && some.every((one, i) => one === others[i]);
