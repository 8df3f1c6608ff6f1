// The content folder as texts by path. A team’s own folder lies in it, and what is there wins over ours of the same name.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../files-below.ts";

/** Texts by path within content/, like "plays/referral.mdx" or "own/team.yaml". */
export type Files = Readonly<Record<string, string>>;

/** What each folder holds, a thing a file; the file’s name is its id. */
export const FOLDERS = { techniques: "mdx", plays: "mdx", cadences: "mdx", guides: "mdx", coach: "mdx", phrases: "yaml" } as const;
export type Folder = keyof typeof FOLDERS;

/** Files that stand alone. */
export const SINGLE = [
  "team.yaml",
  "slots.yaml",
  "sources.yaml",
  "evidence.yaml",
  "composer.yaml",
  "speech.yaml",
  "calendar.yaml",
  "area-codes.yaml",
  "disagreements.yaml",
] as const;
export type Single = (typeof SINGLE)[number];
/** A file that stands alone and that a team has no own of. */
export type Ours = "find.yaml";

const OWN = "own/";

/** Reads a content folder; notes to people and hidden files are no content. */
export function filesIn(folder: string): Files {
  const content = filesBelow(folder).filter((path) => !/(^|\/)(\.|README\.md$)/.test(path));
  return Object.fromEntries(content.map((path) => [path, textIn(folder, path)]));
}

const textIn = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8").replace(/^\uFEFF/, "");

/** Of a content folder only one of the files that stand alone, with the team’s own. */
export function singleIn(folder: string, name: Single): Files {
  const paths = [name, OWN + name].filter((path) => existsSync(join(folder, path)));
  return Object.fromEntries(paths.map((path) => [path, textIn(folder, path)]));
}

/** Where the thing with this path is written: the team’s own file where there is one. */
export const homeOf = (files: Files, path: string): string => (Object.hasOwn(files, OWN + path) ? OWN + path : path);

/** The ids of a folder, with the file of each, ours before the team’s own. */
export function homesIn(files: Files, folder: Folder): { id: string; path: string }[] {
  const names = Object.keys(files)
    .map((path) => path.replace(OWN, ""))
    .filter((path) => path.startsWith(`${folder}/`) && path.endsWith(`.${FOLDERS[folder]}`));
  return [...new Set(names)].map((path) => ({ id: path.slice(folder.length + 1, -FOLDERS[folder].length - 1), path: homeOf(files, path) }));
}

const NOT_UTF8 = "some of its letters cannot be read; save it with the encoding UTF-8.";

/** Files in the folders and in the team’s own that nothing reads, or that cannot be read, as "file: what is wrong and what to do". */
export function strayFaults(files: Files): string[] {
  return Object.keys(files).flatMap((path) => {
    const [, folder = "", name = "", ending = ""] = /^(?:own\/)?(?:([^/]*)\/)?(.*?)(?:\.([^.]*))?$/.exec(path) ?? [];
    const known = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder as Folder] : undefined;
    const isOurs = !path.startsWith(OWN);
    const fault = folder === "" ? !isOurs && singleFault(`${name}.${ending}`) : placeFault(folder, known, name, ending);
    const isBroken = files[path]?.includes("\uFFFD");
    return [...(fault ? [fault] : []), ...(isBroken ? [NOT_UTF8] : [])].map((one) => `content/${path}: the file: ${one}`);
  });
}

function singleFault(name: string): string | false {
  const meant = SINGLE.find((known) => stemOf(known) === stemOf(name.toLowerCase()));
  if (meant && meant !== name) return `nothing reads a file of this name; rename it to ${meant}.`;
  return (
    !SINGLE.some((known) => known === name) &&
    `nothing reads a file of this name here; put it into a folder (${Object.keys(FOLDERS).join(", ")}), or name it one of: ${SINGLE.join(", ")}.`
  );
}

/** "team.yaml" and "team.yaml.txt" → "team". */
const stemOf = (name: string): string => name.replace(/\..*$/, "");

function placeFault(folder: string, known: string | undefined, name: string, ending: string): string | undefined {
  if (!known) return `there is no folder “${folder}” in the content; use one of: ${Object.keys(FOLDERS).join(", ")}.`;
  if (name.includes("/")) return `no folder within ${folder} is read; put the file into ${folder} itself.`;
  const [stem] = name.split(".");
  if (ending !== known) return `files in ${folder} end in .${known}; rename it to ${stem}.${known}.`;
  if (!/^[a-z0-9-]+$/.test(name))
    return "name the file with small letters, digits and hyphens only, like harbour-visit; the name is its id.";
  return undefined;
}
