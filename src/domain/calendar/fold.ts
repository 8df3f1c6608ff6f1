// Folds a line of a calendar file so that no part of it is longer than 75 octets (RFC 5545, 3.1).

const LIMIT = 75;

/** The line in parts of at most 75 octets of UTF-8, parted between characters by CRLF and a space; well-formed text in. */
export function fold(line: string): string {
  if (line.length * 3 <= LIMIT) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const unit = line.charCodeAt(at);
    const width = widthOf(unit);
    if (octets + width > LIMIT) {
      parts.push(line.slice(start, at));
      start = at;
      octets = 1;
    }
    octets += width;
    at += width === 4 ? 2 : 1;
  }
  return [...parts, line.slice(start)].join("\r\n ");
}

/** Octets of the character that begins with this UTF-16 unit; four for the pairs. */
function widthOf(unit: number): number {
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  return unit >= 0xd800 && unit < 0xdc00 ? 4 : 3;
}
