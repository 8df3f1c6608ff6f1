// Builds a copy of the project with a team's own content in it, as a team's fork is built, and tells what came of it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const project = join(import.meta.dirname, "../..");
const COPIED = ["src", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"];

export interface Fork {
  root: string;
  dist: string;
  /** 0 when it was built. */
  status: number | null;
  /** Everything it printed. */
  said: string;
  remove: () => void;
}

/** The project with a folder of test/forks over it. Packages are linked; what a build keeps of its own is not. */
export function buildFork(name: string): Fork {
  const root = mkdtempSync(join(tmpdir(), "fork-"));
  for (const part of COPIED) cpSync(join(project, part), join(root, part), { recursive: true });
  cpSync(join(import.meta.dirname, name), root, { recursive: true });
  linkPackages(root);
  const bin = join(project, "node_modules/astro/bin/astro.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, "build"], { cwd: root, encoding: "utf8", env: environment() });
  return { root, dist: join(root, "dist"), status, said: stdout + stderr, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function linkPackages(root: string) {
  mkdirSync(join(root, "node_modules"));
  for (const name of readdirSync(join(project, "node_modules")).filter((one) => one !== ".astro" && one !== ".vite"))
    symlinkSync(join(project, "node_modules", name), join(root, "node_modules", name));
}

/** The test runner’s own marks would change how the build behaves. */
function environment(): NodeJS.ProcessEnv {
  const { VITEST: _runner, NODE_ENV: _mode, BASE_PATH: _base, ...rest } = process.env;
  return { ...rest, ASTRO_TELEMETRY_DISABLED: "1" };
}
