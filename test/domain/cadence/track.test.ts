// Claims: nothing lands before what stands already, and a day with its calls full takes no more.
import { expect, test } from "vitest";
import { isFull, land, occupy, startTrack } from "../../../src/domain/cadence/track.ts";
import { settingFor } from "../../cadence.ts";

const FRIDAY = 20_784;
const MONDAY = 20_787;
const call = { channel: "voicemail" } as const;
const email = { channel: "email" } as const;

test("a call that meets a call goes on to the next working day, an e-mail stays", () => {
  const track = startTrack(settingFor().off, 1);
  occupy(track, call, FRIDAY);
  expect([land(track, call, FRIDAY), land(track, email, FRIDAY)]).toEqual([MONDAY, FRIDAY]);
});

test("nothing lands before the latest touch", () => {
  const track = startTrack(settingFor().off, 1);
  occupy(track, email, MONDAY);
  expect([land(track, email, FRIDAY), land(track, call, FRIDAY)]).toEqual([MONDAY, MONDAY]);
});

test("a team may allow two calls a day", () => {
  const track = startTrack(settingFor().off, 2);
  occupy(track, call, FRIDAY);
  expect(isFull(track, FRIDAY)).toBe(false);
  occupy(track, call, FRIDAY);
  expect(isFull(track, FRIDAY)).toBe(true);
});
