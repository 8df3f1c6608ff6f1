// Fetches a part of the page that is not there from the start; a failure, which browsers remember until a reload, is told, and the rest works on.
import type { Notices } from "../notice.ts";

export function createLoader(notice: Notices) {
  return async <Room>(room: () => Promise<Room>): Promise<Room | undefined> => {
    try {
      return await room();
    } catch {
      notice.tell("This part of the page could not be fetched. Check that you are online, then reload the page.");
      return undefined;
    }
  };
}
