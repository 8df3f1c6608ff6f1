// The site as hosts serve it: the headers they are told, nginx itself where it is installed, and a second build with the same bytes.
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, serveSite } from "../browser.ts";
import { buildElsewhere, differences } from "../builds.ts";
import { hasNginx, serveByNginx } from "../nginx.ts";
import { open } from "./visit.ts";

const dist = join(import.meta.dirname, "../../dist");
const told = readFileSync(join(dist, "_headers"), "utf8");

/** The headers of each rule of _headers, by its path. */
const RULES = Object.fromEntries(
  told
    .replace(/^#.*\n/gm, "")
    .trim()
    .split(/\n\n/)
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n");
      return [
        path,
        Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/)).map(([name = "", value = ""]) => [name.toLowerCase(), value])),
      ];
    }),
);

test("no header is told by two rules, for hosts would send it twice", () => {
  const names = Object.keys(RULES["/*"] ?? {});
  for (const path of ["/_astro/*", "/sw.js"]) expect(Object.keys(RULES[path] ?? {}).filter((name) => names.includes(name))).toEqual([]);
});

test("a second build, elsewhere and in another time zone, has the same bytes", { timeout: 400_000 }, () => {
  const other = buildElsewhere({ TZ: "Pacific/Auckland", LANG: "tr_TR.UTF-8" });
  const differing = differences(dist, other);
  rmSync(dirname(other), { recursive: true });
  expect(differing).toEqual([]);
});

const BASES = ["/", "/team/playbook/"];

/** What our sample says is held to a real nginx, or to nothing. */
const testNginx = test.skipIf(!hasNginx);

describe.for(BASES)("served at %s", (base) => {
  const root = mkdtempSync(join(tmpdir(), "playbook-root-"));
  let served: { address: string; close: () => void | Promise<void> };
  const get = (path: string, headers = {}) => fetch(`${served.address}${base}${path}`, { headers, redirect: "manual" });
  const script = async () => /_astro\/[\w.-]+\.js/.exec(await (await get("compose/")).text())?.[0] ?? "";

  beforeAll(async () => {
    const built = base === "/" ? dist : buildElsewhere({ BASE_PATH: base });
    cpSync(built, join(root, base), { recursive: true });
    // nginx reads as a user of its own.
    chmodSync(root, 0o755);
    if (built !== dist) rmSync(dirname(built), { recursive: true });
    served = hasNginx ? await serveByNginx(root, base) : await serveSite(() => root);
  }, 400_000);
  afterAll(async () => {
    await served?.close();
    rmSync(root, { recursive: true, force: true });
  });

  testNginx("the headers are those told to other hosts, on pages, files, and where nothing is", async () => {
    // Only over https, where the sample says so.
    const { "strict-transport-security": _, ...wanted } = RULES["/*"] ?? {};
    for (const path of ["", "compose/", "icon.svg", "nowhere/"])
      expect(Object.fromEntries((await get(path)).headers)).toMatchObject(wanted);
  });

  testNginx("files named by their content are kept for a year, all else is asked for each time", async () => {
    expect((await get(await script())).headers.get("cache-control")).toBe(RULES["/_astro/*"]?.["cache-control"]);
    for (const path of ["", "sw.js", "manifest.webmanifest", "time/"])
      expect((await get(path)).headers.get("cache-control")).toBe("no-cache");
    expect((await get("_astro/gone.js")).headers.get("cache-control")).toBeNull();
  });

  testNginx("each kind of file has its type", async () => {
    const typeOf = async (path: string) => (await get(path)).headers.get("content-type");
    expect(await typeOf("")).toBe("text/html; charset=utf-8");
    expect(await typeOf("manifest.webmanifest")).toMatch(/^application\/manifest\+json/);
    expect(await typeOf("sw.js")).toMatch(/javascript/);
    expect(await typeOf("icons/icon-192.png")).toBe("image/png");
  });

  testNginx("text is sent compressed", async () => {
    for (const path of ["", "sw.js", "find.json", await script()])
      expect((await get(path, { "accept-encoding": "gzip" })).headers.get("content-encoding")).toBe("gzip");
  });

  testNginx(
    "a page without its slash is sent on, an address that leads nowhere is told, and what is for other hosts is not shown",
    async () => {
      const moved = await get("plays");
      expect([moved.status, moved.headers.get("location")]).toEqual([301, `${base}plays/`]);
      const lost = await get("nowhere/");
      expect([lost.status, await lost.text()]).toEqual([404, expect.stringContaining("Nobody at this address")]);
      expect((await get("_headers")).status).toBe(404);
    },
  );

  test("a browser keeps it and works on without the network, and can install it", async () => {
    const browser = await openBrowser();
    const context = await browser.newContext({ serviceWorkers: "allow" });
    const { page, complaints } = await open(await context.newPage(), served.address, `${base}playbook/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
    const { installabilityErrors } = await (await context.newCDPSession(page)).send("Page.getInstallabilityErrors");
    // A window of tests is a private one.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${served.address}${base}compose#play=referral`);
    await page.locator('.composer[data-ready="true"]').waitFor();
    expect(complaints).toEqual([]);
    await browser.close();
  });
});
