// The one of every page: made when the page has been shown and the browser has nothing else to do.
import { offlineHands } from "../browser/offline.ts";
import { createOffline } from "./offline.ts";

export const openOffline = () => createOffline(offlineHands);
