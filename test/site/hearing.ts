// What a screen reader would say: of the element that has the focus, by the browser's accessibility tree, and of live regions.
import type { CDPSession, Page } from "playwright-core";

interface Spoken {
  value?: { value?: unknown };
}
interface Node {
  role?: { value?: string };
  name?: { value?: string };
  description?: { value?: string };
  value?: { value?: unknown };
  properties?: { name: string; value: { value?: unknown } }[];
}

/** States worth a word, and the word; `false` has one of its own where somebody must hear it. */
const STATES: Record<string, (value: unknown) => string | undefined> = {
  checked: (value) => (String(value) === "true" ? "on" : "off"),
  pressed: (value) => (String(value) === "true" ? "pressed" : "not pressed"),
  expanded: (value) => (value ? "expanded" : "collapsed"),
  disabled: (value) => (value ? "disabled" : undefined),
  required: (value) => (value ? "required" : undefined),
  invalid: (value) => (String(value) === "false" ? undefined : "not valid"),
};

/** Roles that only the browser calls so. */
const ROLES: Record<string, string> = { Date: "date field", InputTime: "time field", spinbutton: "number field", textbox: "text field" };

const tidy = (text: unknown) =>
  String(text ?? "")
    .replace(/\s+/g, " ")
    .trim();

/** Role, name, value, states and description, as one line. */
function wordsOf({ role, name, value, description, properties = [] }: Node): string {
  const states = properties.flatMap(({ name: state, value: its }) => STATES[state]?.(its.value) ?? []);
  const parts = [
    `${ROLES[role?.value ?? ""] ?? tidy(role?.value)} “${tidy(name?.value)}”`,
    value?.value ? `holds “${tidy((value as Spoken["value"])?.value)}”` : "",
  ];
  return [...parts, ...states, description?.value ? `(${tidy(description.value)})` : ""].filter(Boolean).join(", ").replace(", (", " (");
}

export interface Hearing {
  /** What has the focus. */
  focus(): Promise<string>;
  /** What live regions said since it was last asked, once the page has been quiet for a while. */
  announced(): Promise<string[]>;
}

/** Listens to a page; to be called before the page goes anywhere. */
export async function listenTo(page: Page): Promise<Hearing> {
  await page.addInitScript(keepAnnouncements);
  const client: CDPSession = await page.context().newCDPSession(page);
  const focus = async () => {
    const { result } = await client.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await client.send("Accessibility.getPartialAXTree", { objectId: result.objectId ?? "", fetchRelatives: false });
    const group = await page.evaluate(() => document.activeElement?.closest("fieldset")?.querySelector("legend")?.textContent);
    return `${wordsOf(nodes[0] as Node)}${group ? `, of the group “${tidy(group)}”` : ""}`;
  };
  const announced = async () => (await page.evaluate(() => globalThis.heard.quiet())).map(tidy).filter(Boolean);
  return { focus, announced };
}

declare global {
  var heard: { quiet: () => Promise<string[]> };
}

/** Runs in the page: keeps what live regions say. */
function keepAnnouncements(): void {
  const LIVE = "[aria-live]:not([aria-live=off]), [role=status], [role=alert]";
  let said: string[] = [];
  let last = 0;
  new MutationObserver((changes) => {
    last = performance.now();
    const regions = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(LIVE));
    for (const region of new Set(regions))
      if (region && (region as HTMLElement).innerText !== said.at(-1)) said.push((region as HTMLElement).innerText);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const pause = () => new Promise((go) => setTimeout(go, 50));
  const quiet = async () => {
    last = Math.max(last, performance.now() - 1);
    while (performance.now() - last < 400) await pause();
    const told = said;
    said = [];
    return told;
  };
  globalThis.heard = { quiet };
}
