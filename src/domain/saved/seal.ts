// What a link carries behind its "#": named, numbered by format and checked, so that a cut link says so.

/** "plan=1.k3x9.…": the body percent-encoded behind a checksum. */
export function seal(name: string, format: string, body: string): string {
  const sound = body.toWellFormed();
  return `${name}=${format}.${checksum(sound)}.${encodeURIComponent(sound)}`;
}

/** The JSON that was sealed, parsed; or one sentence. Nothing throws. */
export function unseal(name: string, format: string, fragment: string): { ok: unknown } | { error: string } {
  const [found = "", sum, ...rest] = fragment.replace(/^#/, "").split(".");
  if (found !== `${name}=${format}`) return { error: "This link was made by another version of the site; ask for a new one." };
  const body = decode(rest.join("."));
  const isWhole = body !== undefined && checksum(body) === sum;
  const parsed = isWhole ? parse(body) : undefined;
  return parsed ?? { error: "This link was cut or changed on its way; ask for it again, or start here." };
}

function parse(body: string): { ok: unknown } | undefined {
  try {
    return { ok: JSON.parse(body) as unknown };
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** FNV-1a, 32 bits, base 36: notices a cut link; it is no protection against a forger, who gains nothing here. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
