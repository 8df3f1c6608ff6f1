// The parts of the calendar that are fetched when they are first wanted, so that today is there at once.
import { lazy } from "solid-js";

export const Example = lazy(async () => ({ default: (await import("./Example.tsx")).Example }));
export const Grid = lazy(async () => ({ default: (await import("./Grid.tsx")).Grid }));
export const ImportDialog = lazy(async () => ({ default: (await import("./ImportDialog.tsx")).ImportDialog }));
export const Learn = lazy(async () => ({ default: (await import("./Learn.tsx")).Learn }));
export const People = lazy(async () => ({ default: (await import("./People.tsx")).People }));
export const PersonDialog = lazy(async () => ({ default: (await import("./PersonDialog.tsx")).PersonDialog }));
export const PersonPage = lazy(async () => ({ default: (await import("./PersonPage.tsx")).PersonPage }));
export const Setup = lazy(async () => ({ default: (await import("./Setup.tsx")).Setup }));
export const TouchSheet = lazy(async () => ({ default: (await import("./TouchSheet.tsx")).TouchSheet }));

const PARTS = [People, PersonPage, PersonDialog, TouchSheet, Grid, ImportDialog, Setup, Learn];
const PLACES = { people: People, person: PersonPage, month: Grid, week: Grid, learn: Learn, setup: Setup };
let isFetching = false;

/** Fetches what may be wanted next; called when somebody first turns to the calendar. Trouble is told where the part is shown. */
export function fetchParts() {
  if (isFetching) return;
  isFetching = true;
  for (const part of PARTS) part.preload().catch(() => undefined);
}

/** Fetches what shows a place. */
export const fetchPlace = (name: keyof typeof PLACES): Promise<unknown> => PLACES[name].preload();
