// The text of a file that somebody chose, in whichever of the usual encodings it was saved.

/** UTF-8, UTF-16 by its mark, else the older Western encoding that spreadsheets still write; never throws for what it holds. */
export async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
