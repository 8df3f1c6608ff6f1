// What a person fills into the blanks, by type.

export type Address = "Mr" | "Ms" | "Mrs" | "Miss" | "Mx" | "Dr" | "Prof" | "first name";
export const ADDRESSES: readonly Address[] = ["Mr", "Ms", "Mrs", "Miss", "Mx", "Dr", "Prof", "first name"];

export interface Person {
  address: Address;
  /** Surname, or the first name when addressed by it. */
  name: string;
}

export interface Phone {
  /** As typed; never lost. */
  typed: string;
  /** Grouped as its country groups it, once the number has been read. */
  shown?: string;
  /** +447700900482, for dialling and matching. */
  e164?: string;
  /** "unusual": possible, yet not in use as far as is known. Missing while nobody has read it. */
  verdict?: "good" | "unusual" | "impossible";
}

/** By which a number is known again: in E.164, or as typed while nobody has read it. */
export const numberOf = ({ e164, typed }: Phone): string => e164 ?? typed;

export interface Window {
  date: string;
  from: string;
  to: string;
}

export type Answer = string | number | Person | Phone | Window;
export type Answers = Record<string, Answer>;

export const isPerson = (answer: Answer | undefined): answer is Person => typeof answer === "object" && "address" in answer;
export const isPhone = (answer: Answer | undefined): answer is Phone => typeof answer === "object" && "typed" in answer;
export const isWindow = (answer: Answer | undefined): answer is Window => typeof answer === "object" && "from" in answer;

/** One line, no control or stray formatting characters, single spaces. What is left is shown literally. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
}

const TITLE = /^(mr|ms|mrs|miss|mx|dr|prof)\.?\s+(?=\S)/i;

/** "Mr. Okafor" typed into the name blank is understood: the title goes where titles live. */
export function readPerson(person: Person): Person {
  const name = clean(person.name);
  const title = TITLE.exec(name)?.[1]?.toLowerCase();
  const address = ADDRESSES.find((known) => known.toLowerCase() === title);
  return address ? { address, name: name.replace(TITLE, "") } : { ...person, name };
}
