// The microphone as stores ask for it: where the code that opens it cannot be fetched, it is unavailable like any other.
import type { Microphone } from "../browser/microphone.ts";
import type { Hands } from "./hands.ts";

const LOST = "What records could not be fetched. Check that you are online, then reload the page. Everything else works.";

/** Never throws. */
export const askForMicrophone = ({ openMicrophone }: Hands): Promise<Microphone> =>
  openMicrophone().catch(() => ({ kind: "unavailable", why: LOST }));
