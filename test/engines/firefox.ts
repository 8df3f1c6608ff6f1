// An installed Firefox, driven by WebDriver BiDi over its own socket.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "./engine.ts";

const BINARIES = ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];

/** Where Firefox is; nothing where there is none. */
export const firefoxPath = process.env.FIREFOX_PATH ?? BINARIES.find((path) => existsSync(path));

/** Opens an empty profile that prefers British English. */
export async function openFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  writeFileSync(join(profile, "user.js"), 'user_pref("intl.accept_languages", "en-GB, en");\n');
  const browser = spawn(firefoxPath ?? "", ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]);
  const send = await connect(`${await addressOf(browser)}/session`);
  await send("session.new", { capabilities: {} });
  const { contexts } = (await send("browsingContext.getTree", {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return {
    visit: async (url) => void (await send("browsingContext.navigate", { context, url, wait: "complete" })),
    async evaluate(expression) {
      const asked = { expression: `JSON.stringify(${expression})`, target: { context }, awaitPromise: false };
      const told = (await send("script.evaluate", asked)) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (told.exceptionDetails) throw new Error(told.exceptionDetails.text);
      return told.result?.value === undefined ? undefined : (JSON.parse(told.result.value) as unknown);
    },
    perform: async (actions) => void (await send("input.performActions", { context, actions })),
    async close() {
      await send("browser.close", {}).catch(() => undefined);
      browser.kill("SIGKILL");
      await new Promise((gone) => setTimeout(gone, 500));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox tells its address on standard error. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let told = "";
    browser.stderr?.on("data", (chunk: Buffer) => {
      told += String(chunk);
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(told) ?? [];
      if (address) found(address);
    });
    browser.on("exit", () => failed(new Error(`Firefox ended before it could be driven: ${told}`)));
  });
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: string;
  message?: string;
}

type Send = (method: string, params: object) => Promise<unknown>;

async function connect(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((opened, failed) => {
    socket.addEventListener("open", opened);
    socket.addEventListener("error", failed);
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, ({ result, error, message }) => (error ? failed(new Error(`${method}: ${error}: ${message}`)) : done(result)));
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
