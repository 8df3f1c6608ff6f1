// Answers for tests: one caller worked out by hand, and as many generated ones as a property wants.
import fc from "fast-check";
import type { Answers } from "../src/domain/message/answers.ts";
import type { Slot } from "../src/domain/playbook.ts";
import { playbook } from "./playbook.ts";

/** Monday 23 November 2026. */
export const TODAY = "2026-11-23";

/** Dana Whitlock calls Mr Okafor, whom Priya Raman told her to ring. */
export const DANA: Answers = {
  caller: "Dana Whitlock",
  company: "Northgate Software",
  phone: { typed: "020 7946 0321" },
  mobile: { typed: "07700 900482" },
  email: "dana@northgate.example",
  prospect: { address: "Mr", name: "Okafor" },
  organisation: "Halden Foods",
  referrer: "Priya Raman",
  point: "the delivery figures you asked Priya about",
  benefit: "cut late deliveries",
  window: { date: "2026-11-24", from: "09:00", to: "12:00" },
  brevity: 2,
};

const word = fc.stringMatching(/^[a-z]{2,9}$/).filter((text) => !["please", "would", "undefined", "null", "you"].includes(text));
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
const surname = fc.constantFrom("Okafor", "O'Brien", "李", "Ðorđević", "van der Berg", "Nguyễn", "Castellanos", "חסון");
const fullName = fc.tuple(fc.constantFrom("Dana", "Priya", "Zoë", "小龍", "José", "Ngozi"), surname).map((parts) => parts.join(" "));
const company = fc.constantFrom(
  "Northgate Software",
  "Larch Freight Inc.",
  "Yahoo!",
  "eBay",
  "Tolworth & Co.",
  "Halden Foods",
  "Acme Ltd.",
  "de Vries BV",
);
const phone = fc.constantFrom("020 7946 0321", "(212) 555-0163", "0491 570 156", "01632 960481").map((typed) => ({ typed }));
const day = (min: number, max: number) =>
  fc.integer({ min, max }).map((days) => new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10));
const hour = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.constantFrom("00", "15", "30")).map(([h, m]) => `${String(h).padStart(2, "0")}:${m}`);

function answerFor(slot: Slot): fc.Arbitrary<Answers[string]> {
  if (slot.type === "person")
    return fc.record({ address: fc.constantFrom("Mr" as const, "Ms" as const, "Mx" as const, "Dr" as const), name: surname });
  if (slot.type === "name") return fullName;
  if (slot.type === "organisation") return company;
  if (slot.type === "phone") return phone;
  if (slot.type === "email") return fc.constant("dana@northgate.example");
  if (slot.type === "date") return slot.must === "past" ? day(-90, 0) : day(1, 40);
  if (slot.type === "window") return fc.record({ date: day(0, 30), from: hour(7, 11), to: hour(12, 19) });
  if (slot.type === "duration") return fc.integer({ min: 1, max: 60 });
  return words;
}

/** Every blank filled with something usable; the promised call comes after the promised day. */
export const filledAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      Object.values(playbook.slots)
        .filter(({ type }) => type !== "derived")
        .map((slot) => [slot.id, answerFor(slot)]),
    ),
  )
  .map((answers) => ({ ...answers, "promise-call": "2027-02-01" }));

/** Some blanks filled, some left empty. */
export const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(filledAnswers, fc.subarray(Object.keys(playbook.slots)))
  .map(([answers, kept]) => Object.fromEntries(Object.entries(answers).filter(([id]) => kept.includes(id))));
