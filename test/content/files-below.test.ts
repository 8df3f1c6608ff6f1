// The files of a folder are told by their paths within it, alike everywhere.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { filesBelow } from "../../src/playbook/files-below.ts";

const folder = mkdtempSync(join(tmpdir(), "files-"));
mkdirSync(join(folder, "b/empty"), { recursive: true });
for (const file of ["b/z.html", "b/.hidden", "a.html"]) writeFileSync(join(folder, file), "");
afterAll(() => rmSync(folder, { recursive: true }));

test("files are sorted by their paths, hidden ones too; folders are none", () =>
  expect(filesBelow(folder)).toEqual(["a.html", "b/.hidden", "b/z.html"]));

test("a slash behind the folder’s name changes nothing", () => expect(filesBelow(`${folder}/`)).toEqual(filesBelow(folder)));
