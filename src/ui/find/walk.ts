// Keys in the finder: arrows walk from the field through the links and back, Enter takes the first, letters go on in the field.

/** Where an arrow leads among `count` links; -1 is the field. Undefined for other keys. */
export function nextLink(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, -1);
  if (key === "Home" && at >= 0) return 0;
  if (key === "End" && at >= 0) return count - 1;
  return undefined;
}

/** Moves the focus for a key pressed in the dialog that has this field. */
export function walkLinks(event: KeyboardEvent & { currentTarget: HTMLElement }, field: HTMLInputElement | undefined): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a")];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  if (event.isComposing || (at < 0 && !isInField)) return;
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  const next = isCommand ? undefined : nextLink(event.key, at, links.length);
  if (next !== undefined) go(event, links[next] ?? field);
  else if (event.key === "Enter" && isInField) links[0]?.click();
  else if (isCommand && event.key.toLowerCase() === "k") go(event, field);
  else if (!isCommand && event.key.length === 1) field?.focus();
}

function go(event: Event, element: HTMLElement | undefined): void {
  event.preventDefault();
  element?.focus();
}
