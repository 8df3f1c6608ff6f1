// nginx as .ci/hosting/nginx.conf has it, on a port of its own, where nginx is installed.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SAMPLE = join(import.meta.dirname, "../.ci/hosting/nginx.conf");
const TYPES = ["/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types"].find((path) =>
  existsSync(path),
);

export const hasNginx = TYPES !== undefined && spawnSync("nginx", ["-v"]).status === 0;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => probe.listen(0, "127.0.0.1", ready));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** The sample with its marked lines set. */
function sampleFor(port: number, root: string, base: string): string {
  return readFileSync(SAMPLE, "utf8")
    .replace("listen 80;", `listen 127.0.0.1:${port};`)
    .replace("root /srv/playbook;", `root ${root};`)
    .replace("error_page 404 /404.html;", `error_page 404 ${base}404.html;`);
}

const around = (sample: string, folder: string) => `daemon off; pid ${folder}/pid; error_log ${folder}/log;
events {}
http {
  include ${TYPES};
  default_type application/octet-stream;
  access_log off;
  ${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
  ${sample}
}`;

/** Serves a folder; the site may lie under a path of it. The address has no slash at its end. */
export async function serveByNginx(root: string, base = "/"): Promise<{ address: string; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "playbook-nginx-"));
  const port = await freePort();
  writeFileSync(join(folder, "nginx.conf"), around(sampleFor(port, root, base), folder));
  const server = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}`;
  await answering(address, server);
  const close = async () => {
    const ended = new Promise((done) => server.once("exit", done));
    server.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, close };
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null)
      throw new Error("nginx ended at once. Run `nginx -t -c` on .ci/hosting/nginx.conf within an http block to see why.");
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`nginx did not answer on ${address} within five seconds.`);
}
