// What a schema objects to, in words that say what to write instead.
import { z } from "astro/zod";

type Issue = z.core.$ZodIssue;

/** An issue as "field: what to do", for data that was checked by the schema. */
export function issueWords(issue: Issue, schema: z.ZodType, data: unknown): string {
  const { path, told } = innermost(issue, schema, data);
  return `${path.map(String).join(".") || "the file"}: ${told}`;
}

interface Told {
  path: PropertyKey[];
  told: string;
}

function innermost(issue: Issue, schema: z.ZodType, data: unknown): Told {
  const { path, message } = issue;
  if (issue.code === "unrecognized_keys")
    return { path: [...path, issue.keys[0] ?? ""], told: unknownWords(issue.keys, knownAt(schema, path)) };
  if (issue.code === "invalid_union" && message === "Invalid input") return closest(issue, schema, data);
  if (!/^(Invalid|Too|Unrec)/.test(message)) return { path, told: message };
  if (issue.code === "invalid_type") return { path, told: typeWords(issue.expected, valueAt(data, path)) };
  if (issue.code === "invalid_key") return { path, told: issue.issues[0]?.message ?? message };
  return { path, told: `this does not fit (${message.toLowerCase()}); look at the same field in a file that works.` };
}

/** Of several shapes a value may have, the complaint of the one it comes nearest. */
function closest(issue: Extract<Issue, { code: "invalid_union" }>, schema: z.ZodType, data: unknown): Told {
  const deepest = issue.errors.find(([first]) => first && (first.path.length > 0 || first.code !== "invalid_type")) ?? issue.errors[0];
  const [first] = deepest ?? [];
  return first
    ? innermost({ ...first, path: [...issue.path, ...first.path] } as Issue, schema, data)
    : { path: issue.path, told: "this does not fit; look at the same field in a file that works." };
}

const KINDS: Record<string, string> = {
  array: "a list: each thing on a line of its own that begins with “- ”, or all between [ and ] with commas",
  object: "fields below it, each with its name and a colon",
  record: "fields below it, each with its name and a colon",
  boolean: "true or false, without quotes",
  string: "text in quotes",
  number: "a number, without quotes",
  int: "a whole number, without quotes",
};

function typeWords(expected: string, value: unknown): string {
  const kind = KINDS[expected] ?? `a value of the kind “${expected}”`;
  return value === undefined ? `this field is missing; write ${kind}.` : `write ${kind}.`;
}

function unknownWords(keys: string[], known: string[]): string {
  return keys
    .map((key) => {
      const near = known.find((name) => distance(key.toLowerCase(), name.toLowerCase()) <= 2);
      const remedy = near ? `did you mean “${near}”?` : `leave it out, or use one of: ${known.join(", ")}.`;
      return `there is no field “${key}” here; ${remedy}`;
    })
    .join(" ");
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  const first = Array.from({ length: other.length + 1 }, (_, i) => i);
  const last = [...one].reduce((row, letter, i) => {
    const next = [i + 1];
    for (let j = 0; j < other.length; j += 1)
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other[j] ? 0 : 1)));
    return next;
  }, first);
  return last.at(-1) ?? 0;
}

/** The names that a schema knows at a path. */
function knownAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  const bare = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return namesOf(bare);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => knownAt(option as z.ZodType, path));
  if (bare instanceof z.ZodObject) return knownAt((bare.shape as Record<PropertyKey, z.ZodType>)[step] ?? z.never(), rest);
  if (bare instanceof z.ZodArray) return knownAt(bare.element as z.ZodType, rest);
  return bare instanceof z.ZodRecord ? knownAt(bare.valueType as z.ZodType, rest) : [];
}

function namesOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const key = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return key instanceof z.ZodEnum ? key.options.map(String) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrapped(schema.in as z.ZodType) : schema;
}

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
