// Keys that belong to a field: what is typed there is text, and no command.

const FIELDS = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio])";

export const isInField = (target: EventTarget | null): boolean => target instanceof Element && target.closest(FIELDS) !== null;

/** A letter or sign without a command key; Shift may be held. */
export const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey;

/** This sign, and not in a field. */
export const isCommand = (event: KeyboardEvent, sign: string): boolean =>
  event.key === sign && isWriting(event) && !event.defaultPrevented && !isInField(event.target);
