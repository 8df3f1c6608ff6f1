// Claim: the composer's whole journey can be walked by keyboard and heard; test/evaluate/composer-heard.txt is what is heard on the way.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Hearing, listenTo } from "./hearing.ts";
import { useSite } from "./site.ts";
import { awake, clipboard, DANA_BLANKS } from "./visit.ts";
import { MONDAY } from "./visit-calendar.ts";
import { hasRead } from "./visit-coach.ts";

const site = useSite();
const MOST_STOPS = 80;
/** What the coach announces. */
const COUNT = /^\d+ remarks?\.$/;

/** Notes each key and what is heard after it, as lines of Markdown. */
function createWalk(page: Page, hearing: Hearing) {
  const lines: string[] = [];
  /** How many remarks the coach announces is told here alone: elsewhere it depends on how fast somebody types. */
  const coach = async () => {
    const told = page.getByRole("status").getByText(COUNT);
    await told.waitFor();
    lines.push(`- the coach, after a pause: “${await told.innerText()}”`);
  };
  /** Once the page has come to rest. */
  const note = async (key: string) => {
    const told = (await hearing.announced()).filter((text) => !COUNT.test(text));
    lines.push(`- ${key}: ${await hearing.focus()}`, ...told.map((text) => `  - announced: “${text}”`));
  };
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await note(key);
  };
  /** Tab by Tab to the element whose name begins so. */
  const tabTo = async (name: string) => {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      await press("Tab");
      if ((lines.findLast((line) => line.startsWith("- Tab")) ?? "").includes(`“${name}`)) return;
    }
    throw new Error(`Tab never reached “${name}”. It was heard:\n${lines.join("\n")}`);
  };
  const type = async (text: string) => {
    await page.keyboard.type(text);
    await note(`typing “${text}”`);
  };
  const title = async (text: string) => lines.push("", `## ${text}`, "", `The page is called “${await page.title()}”.`, "");
  const tree = async (what: string) => {
    const snapshot = await page.locator("main").ariaSnapshot();
    lines.push("", `### ${what}`, "", "```yaml", snapshot, "```", "");
  };
  return { lines, coach, note, press, tabTo, type, title, tree };
}

/** A field of several parts takes several Tabs: told once, with how many. */
const repeated = (lines: string[]) =>
  lines.flatMap((line, i) => {
    if (!line.startsWith("- Tab: ") || line === lines[i - 1]) return line.startsWith("- Tab: ") ? [] : [line];
    const times = lines.slice(i).findIndex((next) => next !== line);
    return times > 1 ? [line.replace("Tab", `Tab, ${times} times`)] : [line];
  });

const HEAD = `# The composer, heard

What a screen reader has to say on the way from the home page to a copied message, with the keyboard alone. test/site/heard.test.ts walks the way and fails when anything is heard differently; \`npx vitest run --config test/vitest.config.ts test/site/heard.test.ts -u\` writes it anew after a build.

Each line is a key and what then has the focus: its role, its name, what it holds, its state, and its description in brackets. Announcements are what live regions say by themselves.`;

test("from the home page to a copied message, by keyboard and ear", { timeout: 300_000 }, async () => {
  const context = await site.browser.newContext({ locale: "en-GB", timezoneId: "Europe/London", viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.address });
  await context.clock.setFixedTime(MONDAY);
  const page = await context.newPage();
  const hearing = await listenTo(page);
  const walk = createWalk(page, hearing);

  await page.goto(`${site.address}/`);
  await walk.title("Home: why are you calling?");
  await walk.tabTo("Someone they know suggested the call");
  await page.keyboard.press("Enter");
  await page.waitForURL(/compose/);
  await awake(page);
  await page.waitForLoadState("networkidle");
  // A key that does nothing wakes the coach, so that what it says does not depend on when it wakes.
  await page.keyboard.press("Shift");
  await hasRead(page);

  await walk.title("The blanks");
  for (const [label, text] of DANA_BLANKS) {
    await walk.tabTo(label);
    await walk.type(text);
  }
  await walk.tabTo("On to the techniques");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Make it yours" }).and(page.locator(":focus")).waitFor();
  await walk.note("Enter");

  await walk.title("The techniques");
  await walk.tabTo("The day you will ring");
  await walk.press("Space");

  await walk.title("The message");
  await walk.tabTo("Another wording");
  await walk.press("Enter");
  await walk.coach();
  await walk.tabTo("Copy message");
  await walk.press("Enter");
  await walk.press("F8");
  await walk.tree("The accessibility tree at the end");

  expect(await clipboard(page)).toContain("Dana Whitlock");
  await expect(`${HEAD}\n${repeated(walk.lines).join("\n")}\n`).toMatchFileSnapshot("../evaluate/composer-heard.txt");
});
