// Every key that does something here, as a table: where it works, what is pressed, what it does. A test presses each of them.

/** The page a group belongs to; the others are on every page. */
type Where = "every page" | "compose" | "time" | "calendar";

interface Key {
  id: string;
  /** Ways to press it; keys held together are joined by +. */
  press: string[];
  does: string;
}

export interface KeyGroup {
  where: Where;
  title: string;
  keys: Key[];
}

const REMARKS: Key[] = [
  { id: "next-remark", press: ["F8"], does: "Go to the coach’s next remark" },
  { id: "earlier-remark", press: ["Shift+F8"], does: "Go to the remark before" },
];

export const KEY_TABLE: KeyGroup[] = [
  {
    where: "every page",
    title: "On every page",
    keys: [
      { id: "find", press: ["/", "Ctrl+K"], does: "Find something" },
      { id: "keys", press: ["?"], does: "Show these keys, or put them away" },
      { id: "close", press: ["Esc"], does: "Close what lies over the page" },
    ],
  },
  {
    where: "every page",
    title: "While you find something",
    keys: [
      { id: "walk-found", press: ["↓", "↑"], does: "Go through what was found" },
      { id: "open-found", press: ["Enter"], does: "Open it; from the field, the first" },
    ],
  },
  { where: "compose", title: "Your message", keys: REMARKS },
  {
    where: "compose",
    title: "In a sentence that you rewrite",
    keys: [
      { id: "keep-words", press: ["Ctrl+Enter"], does: "Keep your words" },
      { id: "drop-words", press: ["Esc"], does: "Go back to the words that were there" },
    ],
  },
  { where: "time", title: "Your script", keys: REMARKS },
  {
    where: "time",
    title: "While you rehearse",
    keys: [
      { id: "rehearse", press: ["Space"], does: "Start, pause, go on" },
      { id: "sentence-on", press: ["→", "↓"], does: "A sentence on" },
      { id: "sentence-back", press: ["←", "↑"], does: "A sentence back" },
    ],
  },
  {
    where: "calendar",
    title: "Your changes",
    keys: [
      { id: "undo", press: ["Ctrl+Z"], does: "Take the last change back" },
      { id: "redo", press: ["Ctrl+Shift+Z", "Ctrl+Y"], does: "Make it again" },
      { id: "move-touch", press: ["M"], does: "On a touch in a list: move it to another day" },
    ],
  },
  {
    where: "calendar",
    title: "In the month and the week",
    keys: [
      { id: "walk-days", press: ["←", "→", "↑", "↓"], does: "Go from day to day" },
      { id: "week-ends", press: ["Home", "End"], does: "First and last day of the week" },
      { id: "today", press: ["Ctrl+Home"], does: "Today" },
      { id: "months", press: ["PgUp", "PgDn"], does: "A month back, a month on; a week there" },
      { id: "years", press: ["Shift+PgUp", "Shift+PgDn"], does: "A year back, a year on" },
      { id: "open-day", press: ["Enter"], does: "Open the day" },
      { id: "pick-up", press: ["M"], does: "Pick up a touch of that day; once more for the next" },
    ],
  },
  {
    where: "calendar",
    title: "While you carry a touch",
    keys: [
      { id: "carry", press: ["←", "→", "↑", "↓"], does: "By a working day, or by a week of them" },
      { id: "leave", press: ["Esc"], does: "Leave it where it was" },
      { id: "drop", press: ["Enter"], does: "Put it down here" },
    ],
  },
];

/** The groups that hold on a page. */
export const keysOn = (here: string | undefined): KeyGroup[] => KEY_TABLE.filter(({ where }) => where === "every page" || where === here);
