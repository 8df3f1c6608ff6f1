// Text made fit for a calendar file: whole characters, one kind of line break, no control characters.

/** The text with every line break as "\n"; lone halves of characters become U+FFFD, control characters but the tab are left out. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "");
}

/** The cleaned text on a single line: each run of line breaks, with the space around it, becomes one space; trimmed. */
export function oneLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join(" ");
}

/** A cleaned text as a TEXT value: backslash, semicolon, comma and line break escaped (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(";", "\\;").replaceAll(",", "\\,").replaceAll("\n", "\\n");
}

/** An address as a URI value, which knows no escapes: without space, and in ASCII (RFC 3986). */
export function asciiAddress(address: string): string {
  return cleanText(address)
    .replace(/\s/g, "")
    .replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
