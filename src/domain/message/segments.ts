// How many text-message segments a text takes: GSM 03.38 alphabet (160, then 153 each) or UCS-2 (70, then 67 each).

const BASIC = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
const EXTENDED = new Set("^{}\\[~]|€\f");

export interface Segments {
  alphabet: "GSM" | "UCS-2";
  /** Septets in GSM (an extended character takes two), UTF-16 units in UCS-2. */
  units: number;
  segments: number;
  /** Characters outside the GSM alphabet, each once. */
  outside: string[];
}

/** Counts a text as a phone would send it. Source: 3GPP TS 23.038, 6.2.1; no character is cut in two (TS 23.040, 9.2.3.24.1). */
export function segmentsOf(text: string): Segments {
  const characters = [...text];
  const outside = [...new Set(characters)].filter((char) => !BASIC.has(char) && !EXTENDED.has(char));
  const isGsm = outside.length === 0;
  const sizes = characters.map((char) => (isGsm ? (EXTENDED.has(char) ? 2 : 1) : char.length));
  const units = sizes.reduce((sum, size) => sum + size, 0);
  const [alone, each] = isGsm ? [160, 153] : [70, 67];
  return { alphabet: isGsm ? "GSM" : "UCS-2", units, segments: units <= alone ? Math.min(units, 1) : pack(sizes, each), outside };
}

/** How many segments of `room` units hold characters of these sizes, in order. */
function pack(sizes: number[], room: number): number {
  let [segments, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > room) [segments, used] = [segments + 1, 0];
    used += size;
  }
  return segments;
}
