// What is wrong with a team’s choices, seen beside the rest of the content and the files around it.
import type { Playbook } from "../../domain/playbook.ts";
import { colourFaults } from "../colours/palette.ts";
import type { TeamFile } from "../schemas/team.ts";

/** What lies around the content. */
export interface Around {
  /** The text of tokens.css. */
  tokens: string;
  /** The pictures in public/ by path, as large as they are. */
  pictures: Readonly<Record<string, { width: number; height: number }>>;
}

/** Faults as [field, what is wrong and what to do]. */
export function teamFaults(
  team: TeamFile,
  { calendar, cadences }: Pick<Playbook, "calendar" | "cadences">,
  around: Around,
): [string, string][] {
  const { logo, cadence, countries, region, hours, hide } = team;
  const { am, pm } = calendar.rules.slots;
  const isCallable = !hours || [am, pm].some((time) => hours.start <= time && time < hours.end);
  return [
    ...colourFaults(around.tokens, coloursOf(team)),
    ...(logo && !Object.hasOwn(around.pictures, logo)
      ? pair("logo", `public/ has no picture “${logo}” whose size can be read; upload it there, as an SVG with a viewBox or as a PNG.`)
      : []),
    ...(cadence && (!Object.hasOwn(cadences, cadence) || hide.cadences.includes(cadence))
      ? pair("cadence", `there is no cadence “${cadence}” to start with; name one of: ${keptOf(cadences, hide.cadences)}.`)
      : []),
    ...(countries.includes(region) ? [] : pair("countries", `your own region, ${region}, is missing; add it.`)),
    ...countries
      .filter((code) => !Object.hasOwn(calendar.countries, code))
      .flatMap((code) =>
        pair(
          "countries",
          `the calendar knows no country “${code}”; name one of: ${Object.keys(calendar.countries).join(", ")}, or add it to content/own/calendar.yaml.`,
        ),
      ),
    ...(isCallable
      ? []
      : pair("hours", `calls are laid just before nine (${am}) and just after five (${pm}); let the hours take in one of the two.`)),
  ];
}

const pair = (field: string, told: string): [string, string][] => [[field, told]];
const keptOf = (record: object, hidden: string[]) =>
  Object.keys(record)
    .filter((id) => !hidden.includes(id))
    .join(", ");

/** The colours that are named at all. */
export function coloursOf({ colours }: Pick<TeamFile, "colours">): Parameters<typeof colourFaults>[1] {
  const { signal, paper, ink } = colours;
  return { ...(signal && { signal }), ...(paper && { paper }), ...(ink && { ink }) };
}
