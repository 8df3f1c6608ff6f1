// Going elsewhere on the page: what is shown stays until what shows the next place has been fetched, so that nothing flashes.
import { type Accessor, createComputed, createSignal, untrack } from "solid-js";

/**
 * The place to show. `fetch` gives nothing where all of it is there already; trouble in fetching is told where the place is shown.
 * While nothing `isInView` yet, nothing is shown until the place can be.
 */
export function useArrival<P>(
  place: Accessor<P>,
  fetch: (next: P) => Promise<unknown> | undefined,
  isInView: Accessor<boolean>,
): Accessor<P | undefined> {
  const [shown, show] = createSignal<P>();
  const arrive = (next: P) => void (untrack(place) === next && show(() => next));
  createComputed(() => {
    const next = place();
    const coming = fetch(next);
    if (!coming) return arrive(next);
    if (!untrack(isInView)) show();
    return void coming.then(
      () => arrive(next),
      () => arrive(next),
    );
  });
  return shown;
}
