// Builds our site with 250, 500 and 1,000 made-up techniques more, and a Starlight site with the same thousand; prints times, sizes, ratios.
// npm run scale [-- 1000 3]: how many techniques, how many rounds. The best round counts; rounds alternate.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { makeUp } from "./scale-words.ts";

const STARLIGHT = { astro: "7.3.4", "@astrojs/starlight": "0.42.4" };
const MOST_MEGABYTES = 25;
const root = join(import.meta.dirname, "../..");
const [most = 1000, rounds = 1] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), "scale-build-"));

interface Built {
  /** Seconds by the clock, and of the processor. */
  clock: number;
  cpu: number;
  /** Of the folder made. */
  megabytes: number;
  pages: number;
}

/** Our project with techniques added as a team would add its own. */
function ours(count: number): string {
  const folder = join(work, `ours-${count}`);
  for (const part of ["src", "content", "public", "astro.config.mjs", "package.json", "tsconfig.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const own = join(folder, "content/own/techniques");
  mkdirSync(own, { recursive: true });
  for (let n = 1; n <= count; n += 1) {
    const { id, front, body } = makeUp(n, count);
    writeFileSync(join(own, `${id}.mdx`), `---\n${front}\n---\n\n${body}\n`);
  }
  return folder;
}

/** A Starlight site as its guide begins one, with the same prose as its pages; installed once, beside the project. */
function starlight(count: number): string {
  const folder = join(tmpdir(), "callback-playbook-starlight");
  const docs = join(folder, "src/content/docs");
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write("package.json", JSON.stringify({ private: true, type: "module", dependencies: STARLIGHT }));
  if (!existsSync(join(folder, "node_modules/@astrojs/starlight")))
    execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: folder, stdio: "inherit" });
  write(
    "astro.config.mjs",
    `import starlight from "@astrojs/starlight";\nexport default { integrations: [starlight({ title: "Scale" })] };\n`,
  );
  write(
    "src/content.config.ts",
    `import { defineCollection } from "astro:content";\nimport { docsLoader } from "@astrojs/starlight/loaders";\nimport { docsSchema } from "@astrojs/starlight/schema";\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
  );
  write("src/content/docs/index.mdx", "---\ntitle: Scale\n---\n\nMade-up pages.\n");
  for (let n = 1; n <= count; n += 1) {
    const { id, title, summary, body } = makeUp(n, count);
    const front = `title: "${title}"\ndescription: "${summary}"`;
    write(`src/content/docs/${id}.mdx`, `---\n${front}\n---\n\n${body.replaceAll(/\(technique:([^)]+)\)/g, "(/$1/)")}\n`);
  }
  return folder;
}

function build(folder: string): Built {
  for (const old of ["dist", ".astro", "node_modules/.astro"])
    if (folder.startsWith(tmpdir()) && !old.includes("/")) rmSync(join(folder, old), { recursive: true, force: true });
  const out = join(folder, "dist");
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: "1", NODE: process.execPath };
  const start = performance.now();
  const told = execFileSync("sh", ["-c", '"$NODE" node_modules/astro/bin/astro.mjs build --force > build.log 2>&1 && times'], {
    cwd: folder,
    env,
  });
  const clock = (performance.now() - start) / 1000;
  const files = globSync("**/*", { cwd: out }).map((file) => statSync(join(out, file)));
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  return { clock, cpu: cpuOf(String(told)), megabytes: bytes / 1e6, pages: globSync("**/*.html", { cwd: out }).length };
}

/** The last line of `times`: what the shell's children took. */
const cpuOf = (told: string) =>
  [...(told.trim().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);

const best = (runs: Built[]) => runs.reduce((least, run) => (run.cpu < least.cpu ? run : least));
const line = (name: string, { clock, cpu, megabytes, pages }: Built) =>
  `${name}: ${clock.toFixed(1)} s (${cpu.toFixed(1)} s of processor), ${megabytes.toFixed(1)} MB, ${pages} pages`;

try {
  const counts = [0, most / 4, most / 2, most];
  const sites = [...counts.map((count) => [`ours + ${count}`, ours(count)] as const), [`Starlight, ${most}`, starlight(most)] as const];
  const runs = new Map<string, Built[]>(sites.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, folder] of sites) {
      const built = build(folder);
      runs.get(name)?.push(built);
      console.log(`${line(name, built)}; load ${loadavg()[0]?.toFixed(1)}`);
    }
  const [none, , half, all, theirs] = sites.map(([name]) => best(runs.get(name) ?? [])) as [Built, Built, Built, Built, Built];
  const share = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `ours to Starlight’s, ${most} more: time ${share(all.clock, theirs.clock)}, processor ${share(all.cpu, theirs.cpu)} (at most 0.33)`,
  );
  console.log(`what the second half adds, by what the first adds: processor ${share(all.cpu - half.cpu, half.cpu - none.cpu)} (linear: 1)`);
  console.log(`and in size: ${share(all.megabytes - half.megabytes, half.megabytes - none.megabytes)} (linear: 1)`);
  console.log(`size: ${all.megabytes.toFixed(1)} MB (at most ${MOST_MEGABYTES})`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
