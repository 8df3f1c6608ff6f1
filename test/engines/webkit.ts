// An installed WebKitGTK, driven by WebKitWebDriver (plain W3C WebDriver), on a screen of its own where there is none.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, globSync } from "node:fs";
import { type Engine, pause } from "./engine.ts";

const DRIVER = "/usr/bin/WebKitWebDriver";
const SCREEN = "/usr/bin/Xvfb";
const browsers = globSync("/usr/lib/*/webkit{2gtk-4.1,2gtk-4.0,gtk-6.0}/MiniBrowser");

/** Where WebKitGTK's browser is; nothing where it, its driver or a screen is missing. */
export const webkitPath = existsSync(DRIVER) && (process.env.DISPLAY || existsSync(SCREEN)) ? browsers[0] : undefined;

/** Opens an empty session. */
export async function openWebkit(): Promise<Engine> {
  const number = 20_000 + (process.pid % 20_000);
  const display = process.env.DISPLAY ?? `:${number}`;
  const screen = process.env.DISPLAY ? undefined : spawn(SCREEN, [display, "-screen", "0", "1280x900x24", "-nolisten", "tcp"]);
  const driver = spawn(DRIVER, [`--port=${number}`], { env: { ...process.env, DISPLAY: display } });
  const root = `http://127.0.0.1:${number}`;
  const options = { binary: webkitPath, args: ["--automation"] };
  const capabilities = { alwaysMatch: { "webkitgtk:browserOptions": options } };
  await answering(`${root}/status`, driver);
  const { sessionId } = (await send("POST", `${root}/session`, { capabilities })) as { sessionId: string };
  const session = `${root}/session/${sessionId}`;
  await send("POST", `${session}/window/rect`, { width: 1280, height: 900 });
  return {
    visit: async (url) => void (await send("POST", `${session}/url`, { url })),
    async evaluate(expression) {
      const told = await send("POST", `${session}/execute/sync`, { script: `return JSON.stringify(${expression});`, args: [] });
      return typeof told === "string" ? (JSON.parse(told) as unknown) : undefined;
    },
    perform: async (actions) => void (await send("POST", `${session}/actions`, { actions })),
    async close() {
      await send("DELETE", session).catch(() => undefined);
      driver.kill();
      screen?.kill();
    },
  };
}

async function answering(address: string, driver: ChildProcess): Promise<void> {
  while (
    !(await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (driver.exitCode !== null) throw new Error("WebKitWebDriver ended before it could be driven.");
    await pause(100);
  }
}

async function send(method: string, address: string, body?: object): Promise<unknown> {
  const answer = await fetch(address, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${address}: ${value?.error}: ${value?.message}`);
  return value;
}
