// The chosen theme, kept at once; the script in every page's head puts it on the page, here and in other tabs.
import { createJournal, type Journal } from "./journal.ts";

const box = createJournal("theme");
const show = () => dispatchEvent(new Event("themechange"));

export const themeBox: Journal = {
  ...box,
  write: (kept, refuse) => {
    const isKept = box.write(kept, refuse);
    show();
    return isKept;
  },
  clear: () => {
    box.clear();
    show();
  },
};
