// The only place that asks what time it is.

/** Today in the browser's own zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970, to tell newer from older. */
export const now = (): number => Date.now();
