// The hash by which the content security policy knows an inline script.
import { createHash } from "node:crypto";

/** "sha256-…" of a script's text, in base64. */
export const hashOf = (script: string): `sha256-${string}` => `sha256-${createHash("sha256").update(script).digest("base64")}`;
