// What the prospect is asked to do: the different actions, whether phoning is one, which other ways to answer there are.
import { type Draft, find, type Hit, shown, type Unit } from "./draft.ts";
import { phrases } from "./patterns.ts";
import { asksForMeeting } from "./meeting.ts";
import { ACTIONS, type Action, NOT_ASKED, OPT_OUT } from "./actions.ts";
import { isTheirs, otherWays } from "./ways.ts";

interface Ask {
  action: Action;
  hit: Hit;
}

function asksIn(units: Unit[]): Ask[] {
  const heard = units.filter(({ isSubject }) => !isSubject).map((unit) => ({ ...unit, low: quietened(unit) }));
  return ACTIONS.flatMap(([action, pattern]) => find(heard, pattern).map((hit) => ({ action, hit })));
}

/** The sentence without opt-out words and without what the caller does, at equal length. */
function quietened({ low }: Unit): string {
  const blank = (found: string) => "·".repeat(found.length);
  return low.replace(OPT_OUT, blank).replace(NOT_ASKED, blank);
}

/** What answering the base channel is called: a text back is a reply to a text. */
const BASE = { voicemail: "call", receptionist: "call", email: "email", text: "text" } as const;

const CONVERSE = phrases(`
  (?:can|could|may|shall|should|might) (?:we|i|you and i) ~3 (?:<talk>|meet)|(?:could|can|would|will) you ~2 (?:spare|meet|talk|speak|join|have)|(?:open to|up for|worth|fancy|free for|time for) an?|(?:could|would|how about) an? ~3 (?:call|chat|meeting|talk|visit)
`);

/** A number said aloud asks for a call, unless it is given for texting. */
const numbersForCalls = ({ isSpoken, blanks, plain }: Draft) =>
  isSpoken &&
  blanks.some(
    ({ kind, start }) =>
      kind === "phone" &&
      !isTheirs(plain, start) &&
      !/\b(?:text|sms|whatsapp)(?: me| us)?(?: back)?,? ?(?:on|at|to)? ?$/i.test(plain.slice(0, start)),
  );

interface Asks {
  actions: Set<Action>;
  hits: Hit[];
}

/** The different things asked; what only leads to another is merged with it. */
export function asksOf(draft: Draft): Asks {
  const { units, channel, isSpoken } = draft;
  const asks = asksIn(units).map(({ action, hit }) => ({
    hit,
    action: !isSpoken && action === BASE[channel] ? ("reply" as const) : action,
  }));
  const actions = new Set(asks.map(({ action }) => action));
  if (numbersForCalls(draft)) actions.add("call");
  const meeting = asksForMeeting(draft).filter(({ unit }) => !/\bon its way\b|\bi(?:'ll| will) (?:send|e-?mail)/.test(unit.low));
  const converse = [
    ...find(
      units.filter(({ isQuestion }) => isQuestion),
      CONVERSE,
    ),
    ...meeting,
  ];
  const hasWay = ["call", "text", "email", "reply", "respond", "book", "come"].some((way) => actions.has(way as Action));
  if (converse.length && !hasWay) actions.add("converse");
  if (["call", "text", "email", "reply"].some((way) => actions.has(way as Action))) actions.delete("respond");
  if (actions.has("book") && actions.has("respond")) actions.delete("respond");
  if (!actions.size) addQuestions(units, actions);
  const hits = [...asks.filter(({ action }) => actions.has(action)).map(({ hit }) => hit), ...(actions.has("converse") ? converse : [])];
  return { actions, hits: hits.toSorted((a, b) => a.start - b.start) };
}

/** Without another call to action a question to the prospect is one. */
function addQuestions(units: Unit[], actions: Set<Action>): void {
  if (units.some(({ isQuestion, isSubject }) => isQuestion && !isSubject)) actions.add("answer");
}

/** A question that begins with "or" asks for something else than the one before it. */
const alternatives = (units: Unit[]) =>
  units.filter(
    ({ low, isQuestion, isSubject }) =>
      isQuestion &&
      !isSubject &&
      /^or\b|,? or (?:should|would|is|are|do|does|shall|could|can|have|has|did|will|am) (?:i|you|it|we|the|a|this|there|that)\b/.test(low),
  ).length;

/** Fields 8, 9 and 26. */
export function readAsks(draft: Draft) {
  const { actions, hits } = asksOf(draft);
  const isOpen = [...actions].every((action) => action === "answer" || action === "converse" || action === "respond");
  const count = actions.size + (actions.size && isOpen ? alternatives(draft.units) : 0);
  const calls = hits.filter(({ unit, start, end }) => unit && end > start);
  return {
    ask_count: { value: count, spans: shown(hits) },
    single_ask: { value: count === 1, spans: count > 1 ? shown(hits) : [] },
    ask_is_the_callback: { value: actions.has("call"), spans: actions.has("call") ? shown(calls) : [] },
    alternative_channel: otherWays(draft, actions),
  };
}
