// A room that is fetched when it is first wanted; whatever is asked of it before waits, so that nothing pressed is lost.
import { atom, type ReadableAtom } from "nanostores";
import type { Notices } from "../notice.ts";
import { createLoader } from "./loader.ts";

type Verb = (...given: unknown[]) => unknown;
type VerbOf<Room> = { [Name in keyof Room]: Room[Name] extends (...given: never[]) => unknown ? Name : never }[keyof Room];
type Given<Act> = Act extends (...given: infer G) => unknown ? G : never;

/** `make` fetches the room; where that fails it is asked again the next time, in vain in browsers that remember the failure. */
export function createLateRoom<Room extends object>(notice: Notices, make: () => Promise<Room>) {
  const $room = atom<Room | undefined>(undefined);
  const load = createLoader(notice);
  let coming: Promise<Room> | undefined;

  const fetchOnce = () => (coming ??= make().then(keep, forget));
  const keep = (room: Room) => ($room.set(room), room);
  const forget = (error: unknown) => {
    coming = undefined;
    throw error;
  };
  /** The room; nothing where it could not be fetched, which is told. */
  const open = async () => $room.get() ?? load(fetchOnce);

  /** Acts at once where the room is there; else when it comes, in the order in which it was asked to. */
  function act<Done>(deed: (room: Room) => Done): Done | Promise<Done | undefined> {
    const room = $room.get();
    return room ? deed(room) : open().then((come) => come && deed(come));
  }

  return {
    /** Nothing until it has been fetched. */
    $room: $room as ReadableAtom<Room | undefined>,
    open,
    act,
    /** Before anybody asks for it; trouble is told to who does. */
    fetchAhead: () => void fetchOnce().catch(() => undefined),

    /** A verb of the room, to be pressed whether it is there or not. */
    early<Name extends VerbOf<Room>>(name: Name) {
      return (...given: Given<Room[Name]>): void => void act((room) => (room[name] as Verb)(...given));
    },
  };
}
