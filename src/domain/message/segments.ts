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

/** Counts a text as a phone would send it. Source: 3GPP TS 23.038, section 6.2.1. */
export function segmentsOf(text: string): Segments {
  const outside = [...new Set(text)].filter((char) => !BASIC.has(char) && !EXTENDED.has(char));
  if (outside.length > 0) return { alphabet: "UCS-2", units: text.length, segments: split(text.length, 70, 67), outside };
  const units = [...text].reduce((sum, char) => sum + (EXTENDED.has(char) ? 2 : 1), 0);
  return { alphabet: "GSM", units, segments: split(units, 160, 153), outside };
}

function split(units: number, alone: number, each: number): number {
  if (units === 0) return 0;
  return units <= alone ? 1 : Math.ceil(units / each);
}
