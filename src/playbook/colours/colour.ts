// Colours as the eye takes them: contrast by WCAG 2.2, and mixing in OKLab (Björn Ottosson, 2020), where steps look even.

/** Red, green and blue in linear light, each from 0 to 1. */
type Light = readonly [number, number, number];
type Rows = readonly [Light, Light, Light];

const TO_CONES: Rows = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const FROM_CONES: Rows = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

const through = (rows: Rows, [a, b, c]: Light): Light => {
  const [first, second, third] = rows.map(([x, y, z]) => x * a + y * b + z * c);
  return [first ?? 0, second ?? 0, third ?? 0];
};
const each = ([a, b, c]: Light, change: (value: number) => number): Light => [change(a), change(b), change(c)];

/** "#a8321a" → linear light. */
function lightOf(hex: string): Light {
  const [, red = "0", green = "0", blue = "0"] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  const bytes: Light = [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
  return each(bytes, (byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4));
}

function hexOf(light: Light): string {
  const shown = each(light, (value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  const bytes = each(shown, (value) => Math.round(255 * Math.min(1, Math.max(0, value))));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** WCAG’s relative luminance, from 0 (black) to 1 (white). */
function luminance(hex: string): number {
  const [red, green, blue] = lightOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG’s contrast ratio of two colours as "#rrggbb", from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** The colour that lies `share` (0 to 1) of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const [start, end] = [from, to].map((hex) => each(through(TO_CONES, lightOf(hex)), Math.cbrt)) as [Light, Light];
  const between: Light = [
    start[0] + (end[0] - start[0]) * share,
    start[1] + (end[1] - start[1]) * share,
    start[2] + (end[2] - start[2]) * share,
  ];
  return hexOf(
    through(
      FROM_CONES,
      each(between, (value) => value ** 3),
    ),
  );
}

const STEPS = Array.from({ length: 101 }, (_, i) => i / 100);

/** The nearest colour towards black or white that passes; undefined where none does. */
export function nearest(hex: string, passes: (hex: string) => boolean): string | undefined {
  for (const share of STEPS) {
    const found = ["#000000", "#ffffff"].map((end) => mix(hex, end, share)).find(passes);
    if (found) return found;
  }
  return undefined;
}
