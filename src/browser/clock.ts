// The only place that asks what time it is.

/** Today in the browser's own zone, as YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Milliseconds since 1970, to tell newer from older. */
export const now = (): number => Date.now();

/** Seconds since the page was opened, on a clock that nobody sets. */
export const seconds = (): number => performance.now() / 1000;

/** Calls back at every frame with the seconds since the one before; returns a function that ends it. */
export function everyFrame(act: (elapsed: number) => void): () => void {
  let before = performance.now();
  let asked = requestAnimationFrame(frame);
  function frame(): void {
    asked = requestAnimationFrame(frame);
    const time = performance.now();
    act((time - before) / 1000);
    before = time;
  }
  return () => cancelAnimationFrame(asked);
}
