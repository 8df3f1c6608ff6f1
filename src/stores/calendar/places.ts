// Where somebody is on the calendar's page, kept in the address so that Back and Forward walk it and links open on it.
import { atom } from "nanostores";
import { readDay } from "../../domain/cadence/civil.ts";
import type { Hands } from "../hands.ts";
import type { Place } from "./views.ts";

const NAMES = ["today", "people", "learn", "setup"] as const;

/** "today", "p=abc", "month=2026-12-01". */
export function writePlace(place: Place): string {
  if (place.name === "person") return `p=${place.id}`;
  return place.name === "month" || place.name === "week" ? `${place.name}=${place.anchor}` : place.name;
}

/** The place a fragment names; today for one that names none. `today` is an ISO date. */
export function readPlace(fragment: string, today: string): Place {
  const [name = "", value = ""] = fragment.split("=");
  const plain = NAMES.find((known) => known === name);
  if (plain) return { name: plain };
  if (name === "p" && value !== "") return { name: "person", id: value };
  if (name !== "month" && name !== "week") return { name: "today" };
  return { name, anchor: readDay(value) === undefined ? today : value };
}

/** Does a fragment bring a cadence or a plan: "cadence=eight-touch" from the playbook, or one that was shared? */
export const isPlanBrought = (fragment: string): boolean => /^(?:plan|cadence)(?:=|$)/.test(fragment);

export function createPlaces(hands: Hands, today: () => string) {
  const $place = atom<Place>({ name: "today" });
  const arrive = () => $place.set(readPlace(hands.address.read(), today()));
  return {
    $place,
    restore() {
      hands.address.listen(arrive);
      arrive();
    },
    go(place: Place) {
      $place.set(place);
      hands.address.push(writePlace(place));
    },
  };
}
