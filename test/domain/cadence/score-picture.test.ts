// Claims: the score shows every touch once, in order, inside the drawing and clear of the others, and every promise as one tie.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NOTE } from "../../../src/domain/cadence/score-columns.ts";
import { scoreOf, type ScoreTouch } from "../../../src/domain/cadence/score-picture.ts";
import { anyDate, sixPlan } from "../../cadence.ts";

const six = sixPlan({ promises: { t2: { by: "2026-12-03" } } }).touches;
const score = scoreOf(six, { today: "2026-12-02" });
const noteOf = (id: string) => score.notes.find((note) => note.id === id);
const staffOf = (channel: string) => score.staffs.find((staff) => staff.channel === channel);

test("a staff for each channel used, in a fixed order, with three lines", () => {
  expect(score.staffs.map(({ channel }) => channel)).toEqual(["voicemail", "email", "text", "letter"]);
  expect(score.staffs.map(({ top, lines }) => [top, lines.length])).toEqual([
    [68, 3],
    [136, 3],
    [204, 3],
    [272, 3],
  ]);
});

test("a note stands on the line of its hour: before nine above, after five below, the rest between", () => {
  const [early, office, late] = staffOf("voicemail")?.lines ?? [];
  expect([noteOf("t1")?.y, noteOf("t3")?.y]).toEqual([early, late]);
  expect(noteOf("t2")?.y).toBe(staffOf("email")?.lines[1]);
  expect([early, office, late]).toEqual([68, 82, 96]);
});

test("a letter takes the day, and stands in the middle", () => expect(noteOf("t6")?.y).toBe(staffOf("letter")?.lines[1]));

test("Monday to Wednesday is two days across", () => {
  expect(score.weeks[0]).toMatchObject({ date: "2026-11-30", x: 8 });
  expect(score.today).toBe(8 + 2.5 * 24);
});

test("today is left out before and after the weeks drawn", () => {
  expect(scoreOf(six, { today: "2026-11-29" })).not.toHaveProperty("today");
  expect(scoreOf(six, { today: "2027-02-01" })).not.toHaveProperty("today");
  expect(scoreOf(six)).not.toHaveProperty("today");
});

test("a promise is tied from the message to its call", () => {
  expect(score.ties).toMatchObject([{ message: "t2", call: "t3" }]);
  const [from, to] = [noteOf("t2"), noteOf("t3")];
  expect(score.ties[0]?.path.startsWith(`M${from?.x} ${(from?.y ?? 0) - 10}C`)).toBe(true);
  expect(score.ties[0]?.path.endsWith(` ${to?.x} ${(to?.y ?? 0) - 10}`)).toBe(true);
});

test("two on one day and staff stand side by side, the earlier first", () => {
  const two: ScoreTouch[] = [
    { id: "late", channel: "email", date: "2026-12-02", time: "10:30" },
    { id: "early", channel: "email", date: "2026-12-02", time: "10:00" },
  ];
  const { notes } = scoreOf(two);
  expect(notes.map(({ id }) => id)).toEqual(["early", "late"]);
  expect((notes[1]?.x ?? 0) - (notes[0]?.x ?? 0)).toBe(NOTE);
});

test("nothing planned is an empty drawing", () => expect(scoreOf([])).toMatchObject({ weeks: [], staffs: [], notes: [], ties: [] }));

describe("whatever is planned", () => {
  const channels = ["voicemail", "receptionist", "screening", "email", "text", "letter"] as const;
  const anyTouch = fc.record({
    channel: fc.constantFrom(...channels),
    date: anyDate,
    time: fc.constantFrom(null, "08:50", "10:00", "10:01", "17:10"),
    tied: fc.option(fc.nat(30)),
  });
  const anyPlan = fc.array(anyTouch, { minLength: 1, maxLength: 30 }).map((list) =>
    list.map(({ tied, ...touch }, i): ScoreTouch => {
      const call = `t${tied}`;
      return { ...touch, id: `t${i}`, ...(tied !== null && tied < list.length && tied !== i ? { promise: { call } } : {}) };
    }),
  );
  const check = (claim: (touches: ScoreTouch[], picture: ReturnType<typeof scoreOf>) => void) =>
    fc.assert(
      fc.property(anyPlan, (touches) => claim(touches, scoreOf(touches))),
      { numRuns: 1000 },
    );

  test("each touch has one note, inside the drawing", () =>
    check((touches, { notes, width, height }) => {
      expect(notes.map(({ id }) => id).toSorted()).toEqual(touches.map(({ id }) => id).toSorted());
      for (const { x, y } of notes) expect([x > 0 && x < width, y > 0 && y < height]).toEqual([true, true]);
    }));

  test("a later day lies further right, and no note touches another", () =>
    check((touches, { notes }) => {
      const dated = notes.map((note) => ({ ...note, date: touches.find(({ id }) => id === note.id)?.date ?? "" }));
      for (const [i, one] of dated.entries())
        for (const other of dated.slice(i + 1)) {
          if (one.date < other.date) expect(one.x).toBeLessThan(other.x);
          const isClear = Math.abs(one.x - other.x) >= NOTE - 1e-6 || Math.abs(one.y - other.y) >= 40;
          expect(isClear).toBe(true);
        }
    }));

  test("each promise has one tie, which stays inside", () =>
    check((touches, { ties, width, height }) => {
      expect(ties.map(({ message, call }) => `${message} ${call}`)).toEqual(
        touches.flatMap(({ id, promise }) => (promise ? [`${id} ${promise.call}`] : [])),
      );
      for (const { path } of ties) {
        const numbers = path.match(/[\d.]+/g)?.map(Number) ?? [];
        expect(path).not.toMatch(/-|NaN/);
        expect(numbers).toHaveLength(8);
        expect(numbers.every((n, i) => n >= (i % 2 ? 18 : 0) && n <= (i % 2 ? height : width))).toBe(true);
      }
    }));

  test("the drawing is no wider than its notes need", () =>
    check((touches, { width }) => {
      expect(width).toBeLessThan(24 + 720 + touches.length * NOTE + 1);
    }));
});
