// A plan ↔ the fragment of a share link: cadence, day and promises; a name and an organisation only when they are given.
import { readDay } from "../cadence/civil.ts";
import type { PromiseTerms } from "../cadence/promises.ts";
import { clean } from "../message/answers.ts";
import { readTerms } from "./plans.ts";
import { type Data, isData } from "./data.ts";
import { seal, unseal } from "./seal.ts";

export interface SharedPlan {
  /** A cadence's id; whether this site has it is the caller's to find out. */
  cadence: string;
  /** ISO date of the first day. */
  start: string;
  /** What messages promise, by touch. */
  promises?: Record<string, PromiseTerms>;
  /** "Mr Okafor", and "Halden Foods". */
  person?: { who: string; organisation: string };
}

const NAME = "plan";
const FORMAT = "1";
const LONGEST_READ = 4000;
/** In characters; a name longer than this is cut. */
const LONGEST_NAME = 60;
const MOST_PROMISES = 30;
const ID = /^[a-z0-9-]{1,60}$/;

/** The fragment without its "#", in characters that an address may hold. A person is named only when one is given. */
export function writePlanLink({ cadence, start, promises = {}, person }: SharedPlan): string {
  const terms = Object.entries(promises).map(([touch, one]) => [touch, "by" in one ? one.by : one.afterWorkingDays]);
  const body = {
    cadence,
    start,
    ...(terms.length > 0 ? { promises: Object.fromEntries(terms) as Data } : {}),
    ...(person ? { who: shorten(person.who), organisation: shorten(person.organisation) } : {}),
  };
  return seal(NAME, FORMAT, JSON.stringify(body));
}

/** Reads a fragment. A cut, crafted or foreign one gives one sentence; nothing throws. */
export function readPlanLink(fragment: string): { ok: SharedPlan } | { error: string } {
  if (fragment.length > LONGEST_READ) return { error: "This link is far longer than any this site makes; ask for a new one." };
  const sealed = unseal(NAME, FORMAT, fragment);
  if ("error" in sealed) return sealed;
  const plan = isData(sealed.ok) ? readShared(sealed.ok) : undefined;
  return plan ? { ok: plan } : { error: "This link does not hold a plan that can be read; ask for a new one, or choose a cadence here." };
}

function readShared({ cadence, start, promises, who, organisation }: Data): SharedPlan | undefined {
  if (typeof cadence !== "string" || !ID.test(cadence) || typeof start !== "string" || readDay(start) === undefined) return undefined;
  const terms = promises === undefined ? [] : readPromises(promises);
  const person = { who: shorten(text(who)), organisation: shorten(text(organisation)) };
  const isNamed = person.who !== "" || person.organisation !== "";
  return terms && { cadence, start, ...(terms.length > 0 ? { promises: Object.fromEntries(terms) } : {}), ...(isNamed ? { person } : {}) };
}

/** Every promise, or undefined when one cannot be read: a plan without it would be another plan. */
function readPromises(data: unknown): [string, PromiseTerms][] | undefined {
  const entries = isData(data) ? Object.entries(data) : [];
  const known = entries.flatMap(([touch, value]): [string, PromiseTerms][] => {
    const terms = ID.test(touch) ? readTerms(typeof value === "number" ? { afterWorkingDays: value } : { by: value }) : undefined;
    return terms ? [[touch, terms]] : [];
  });
  return isData(data) && known.length === entries.length && known.length <= MOST_PROMISES ? known : undefined;
}

const text = (value: unknown) => (typeof value === "string" ? value : "");
const shorten = (name: string) => [...clean(name)].slice(0, LONGEST_NAME).join("").trim();
