// A list that is made anew at every change, shown so that what is known by its id stays on the page and takes the new values.
import { type Accessor, createMemo } from "solid-js";

interface Keyed {
  id: string;
}

/** The ids, changed only when their order does, and the item of each; one that has gone stays as it last was. */
export function byId<T extends Keyed>(list: Accessor<T[]>) {
  const ids = createMemo(() => list().map(({ id }) => id), [], { equals: isSame });
  const get = (id: string) => createMemo<T>((before) => list().find((item) => item.id === id) ?? before, list()[0] as T);
  return { ids, get };
}

const isSame = (a: string[], b: string[]) => a.length === b.length && a.every((id, i) => id === b[i]);
