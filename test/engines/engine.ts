// What a browser engine is told to do, alike in all of them: go somewhere, look, press keys and click.

/** Input sources as the W3C's WebDriver and WebDriver BiDi both have them. */
export type Actions = readonly { type: "key" | "pointer"; id: string; actions: readonly object[] }[];

export interface Engine {
  /** Comes back when the page has loaded. */
  visit(url: string): Promise<void>;
  /** The value of an expression in the page, as JSON carries it; promises are not waited for. */
  evaluate(expression: string): Promise<unknown>;
  perform(actions: Actions): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 30_000;

/** Elements that can be pressed or filled, by the words that a person sees at them; the first that is visible. */
const FIND = `((words) => {
  const tidy = (text) => (text ?? "").replace(/\\s+/g, " ").trim();
  const names = (one) => [one.getAttribute("aria-label"), ...[...(one.labels ?? [])].map((label) => label.innerText), one.innerText].map(tidy);
  const all = [...document.querySelectorAll("a, button, input, textarea, select, summary")];
  const open = document.querySelector("dialog[open]");
  return all.find((one) => (!open || open.contains(one)) && one.checkVisibility() && names(one).some((name) => name.startsWith(words)));
})`;

/** What a person does with an engine. */
export function createPilot(engine: Engine) {
  /** Waits until the expression is true, then goes on with its value. */
  async function until(expression: string): Promise<unknown> {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(100)) {
      const value = await engine.evaluate(expression).catch(() => undefined);
      if (value) return value;
    }
    throw new Error(`It never came true: ${expression}. The page reads: ${String(await engine.evaluate("document.body.innerText"))}`);
  }

  async function press(...keys: string[]): Promise<void> {
    const strokes = [...keys.map((value) => ({ type: "keyDown", value })), ...keys.toReversed().map((value) => ({ type: "keyUp", value }))];
    await engine.perform([{ type: "key", id: "keyboard", actions: strokes }]);
  }

  async function type(text: string): Promise<void> {
    const strokes = [...text].flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await engine.perform([{ type: "key", id: "keyboard", actions: strokes }]);
  }

  /** Goes there and waits for a first picture: until then a click hits nothing. */
  async function visit(url: string): Promise<void> {
    await engine.visit(url);
    await engine.evaluate("requestAnimationFrame(() => requestAnimationFrame(() => (globalThis.isPainted = true)))");
    await until("globalThis.isPainted");
    await pause(500);
    await engine.perform([{ type: "pointer", id: "mouse", actions: [{ type: "pointerMove", x: 2, y: 2, origin: "viewport" }] }]);
  }

  /** Where something with these words can be clicked, once it has come to rest and nothing lies over it. */
  async function placeOf(words: string): Promise<[x: number, y: number]> {
    const spot = `((one) => {
      one.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, width, height } = one.getBoundingClientRect();
      const [x, y] = [left + Math.min(width / 2, 40), top + height / 2].map(Math.round);
      return one.contains(document.elementFromPoint(x, y)) && [x, y];
    })(${FIND}(${JSON.stringify(words)}))`;
    for (let before = ""; ; await pause(100)) {
      const now = JSON.stringify(await until(spot));
      if (now === before) return JSON.parse(now) as [number, number];
      before = now;
    }
  }

  /** Clicks what has these words. */
  async function click(words: string): Promise<void> {
    const [x, y] = await placeOf(words);
    const steps = [
      { type: "pointerMove", x, y, origin: "viewport" },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await engine.perform([{ type: "pointer", id: "mouse", actions: steps }]);
  }

  /** Clicks into a field until it has the focus, then types. */
  async function fill(words: string, text: string): Promise<void> {
    const isIn = `document.activeElement === ${FIND}(${JSON.stringify(words)})`;
    for (let tries = 0; tries < 5 && !(await engine.evaluate(isIn)); tries += 1) {
      await click(words);
      await pause(200);
    }
    await until(isIn);
    await type(text);
  }

  return {
    ...engine,
    visit,
    until,
    press,
    type,
    click,
    fill,
    shows: (text: string) => until(`document.body.innerText.includes(${JSON.stringify(text)})`),
  };
}

export type Pilot = ReturnType<typeof createPilot>;

export const pause = (ms: number) => new Promise<void>((go) => setTimeout(go, ms));
