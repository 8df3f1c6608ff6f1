// Claims: a phone number is said digit by digit in its groups, however it is written.
import { describe, expect, test } from "vitest";
import { speak } from "../../../src/domain/speech/speak.ts";
import { claim, markedOf } from "./said.ts";

describe("North America", () =>
  claim(`
(212) 555-0187 => two one two five five five oh one eight seven
2125550187 => two one two five five five oh one eight seven
+1 212 555 0187 => plus one two one two five five five oh one eight seven
+12125550187 => plus one two one two five five five oh one eight seven
1-212-555-0187 => one two one two five five five oh one eight seven
1 (800) 555-0142 => one eight hundred five five five oh one four two
800-555-0142 => eight hundred five five five oh one four two
555-0187 => five five five oh one eight seven
5550187 => five five five oh one eight seven
361.0155 => three six one oh one five five
011 44 20 7946 0958 => oh one one four four two oh seven nine four six oh nine five eight
212-155-0187 => two one two one five five oh one eight seven
1-800-FLOWERS => one eight hundred flowers
`));

describe("Britain", () =>
  claim(`
(020) 7946 0958 => oh two oh seven nine four six oh nine five eight
0161 496 0123 => oh one six one four nine six oh one two three
0113 496 0123 => oh one one three four nine six oh one two three
01632 960123 => oh one six three two nine six oh one two three
07700900123 => oh seven seven oh oh nine oh oh one two three
0330 123 4567 => oh three three oh one two three four five six seven
0800 496 0123 => oh eight hundred four nine six oh one two three
0300 123 4567 => oh three hundred one two three four five six seven
0345 600 0000 => oh three four five six oh oh oh oh oh oh
+44 (0)20 7946 0958 => plus four four two oh seven nine four six oh nine five eight
0044 20 7946 0958 => oh oh four four two oh seven nine four six oh nine five eight
+44 7700 900123 => plus four four seven seven oh oh nine oh oh one two three
+441632960123 => plus four four one six three two nine six oh one two three
020/7946/0958 => oh two oh seven nine four six oh nine five eight
`));

describe("Australia", () =>
  claim(`
(02) 9999 1111 => oh two nine nine nine nine one one one one
0299991111 => oh two nine nine nine nine one one one one
03 9876 5432 => oh three nine eight seven six five four three two
0412345678 => oh four one two three four five six seven eight
+61 412 345 678 => plus six one four one two three four five six seven eight
+61 (0)2 9999 1111 => plus six one two nine nine nine nine one one one one
1300 555 018 => one three hundred five five five oh one eight
1800 555 018 => one eight hundred five five five oh one eight
13 11 14 => thirteen eleven fourteen
`));

describe("short ones and extensions", () =>
  claim(`
call 911 => call nine one one
dial 112 => dial one one two
555-0142 x204 => five five five oh one four two extension two oh four
020 7946 0321 x5 => oh two oh seven nine four six oh three two one extension five
020 7946 0321/2 => oh two oh seven nine four six oh three two one or two
555-0142 ext. 12 => five five five oh one four two extension one two
extension 4015 => extension four oh one five
ext 204 => extension two oh four
extension: 204 => extension two oh four
+353 1 234 5678 => plus three five three one two three four five six seven eight
(021) 555 8890 => oh two one five five five eight eight nine oh
x17 => extension one seven
+33 1 23 45 67 89 => plus three three one two three four five six seven eight nine
4111 1111 1111 1111 => four one one one one one one one one one one one one one one one
`));

describe("what is no phone number", () =>
  claim(`
500-1000 people => five hundred to one thousand people
2019 2024 => twenty nineteen twenty twenty four
4,271,000,000 => four billion two hundred seventy one million
`));

describe("the way of writing changes neither words nor pauses", () => {
  test.each([
    ["020 7946 0958", "oh two oh | seven nine four six | oh nine five eight"],
    ["0161 496 0123", "oh one six one | four nine six | oh one two three"],
    ["01632 960123", "oh one six three two | nine six oh one two three"],
    ["07700 900123", "oh seven seven oh oh | nine oh oh one two three"],
    ["0412 345 678", "oh four one two | three four five | six seven eight"],
    ["02 9999 1111", "oh two | nine nine nine nine | one one one one"],
    ["212 555 0187", "two one two | five five five | oh one eight seven"],
    ["+44 20 7946 0958", "plus four four | two oh | seven nine four six | oh nine five eight"],
    ["+61 412 345 678", "plus six one | four one two | three four five | six seven eight"],
    ["+1 212 555 0187", "plus one | two one two | five five five | oh one eight seven"],
  ])("%s", (spaced, marked) => {
    const [head = "", ...tail] = spaced.split(" ");
    const ways = [spaced, ...["", ".", "-", "\u2010", "\u2011", "–", "—", "·", "/", "\u00a0"].map((gap) => spaced.replaceAll(" ", gap))];
    if (!head.startsWith("+")) ways.push(`(${head}) ${tail.join(" ")}`, `(${head})${tail.join("-")}`);
    for (const way of ways) expect(markedOf(`Ring ${way} now.`), way).toBe(`ring ${marked} | now`);
  });

  test("a digit of a number is said as one", () =>
    expect(new Set(speak("0412 345 678", "AU")[0]?.said.map(({ manner }) => manner))).toEqual(new Set(["digit"])));
});
