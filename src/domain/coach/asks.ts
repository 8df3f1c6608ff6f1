// Fields 8, 9 and 26: what the prospect is asked to do, whether phoning is among it, which other ways to answer there are.
import { wordsAt } from "../prose/spans.ts";
import { ACTIONS, type Action, CONVERSE, NOT_ASKED, OPT_OUT } from "./actions.ts";
import { type Draft, find, type Hit, seen, shown } from "./draft.ts";
import { phonesIn } from "./length.ts";
import { asksForMeeting } from "./meeting.ts";
import { phrases } from "./patterns.ts";
import { entity } from "./signs.ts";

/** What answering the base channel is called: a text back is a reply to a text. */
const BASE = { voicemail: "call", receptionist: "call", email: "email", text: "text" } as const;

/** The draft without opt-out words and without what the caller does: their signs say nothing. */
function quietened(draft: Draft): Draft {
  const mute = (found: string) => entity("OTHER").repeat(found.length / 2);
  return { ...draft, signs: draft.signs.replace(OPT_OUT, mute).replace(NOT_ASKED, mute) };
}

const FOR_TEXTS = phrases("(?<=text (@|COMMA|COLON){0,8} )PHONE");

/** A number said aloud asks for a call, unless it is given for texting. */
function asksByNumber(draft: Draft): Hit[] {
  const texted = new Set(find(draft, FOR_TEXTS).map(({ start }) => start));
  const own = new Set(draft.isSpoken ? phonesIn(draft).map(({ start }) => start) : []);
  return find(draft, PHONE).filter(({ start }) => own.has(start) && !texted.has(start));
}

const PHONE = phrases("PHONE");

interface Asks {
  actions: Map<Action, Hit[]>;
}

/** The different things asked; what only leads to another is merged with it. */
function asksOf(draft: Draft): Asks {
  const { channel, isSpoken, units } = draft;
  const quiet = quietened(draft);
  const actions = new Map<Action, Hit[]>();
  const add = (action: Action, hits: Hit[]) => {
    const told = hits.filter(({ unit }) => !unit.isSubject);
    if (told.length) actions.set(action, [...(actions.get(action) ?? []), ...told]);
  };
  for (const [action, pattern] of ACTIONS) add(!isSpoken && action === BASE[channel] ? "reply" : action, find(quiet, pattern));
  add("call", asksByNumber(draft));
  const has = (...some: Action[]) => some.some((action) => actions.has(action));
  if (!has("call", "text", "email", "reply", "respond", "book", "come"))
    add("converse", [...find(quiet, CONVERSE).filter(({ unit }) => unit.isQuestion), ...asksForMeeting(quiet)]);
  if (has("call", "text", "email", "reply", "book", "tell")) actions.delete("respond");
  if (channel === "receptionist") for (const passedOn of ["refer", "act"] as const) actions.delete(passedOn);
  if (!actions.size)
    add(
      "answer",
      units
        .filter(({ isQuestion }) => isQuestion)
        .map((unit) => ({ ...unit, unit }))
        .slice(-1),
    );
  return { actions };
}

/** A question that begins with "or" asks for something else than the one before it. */
const ALTERNATIVE = phrases("(EDGE|COMMA) or (WILL|be|do|have) @|EDGE if not");
const SECOND = phrases("(or|also|try) ~5 (direct line|(home|other|office|second|my) number)");
const OPEN = new Set<Action>(["answer", "converse", "respond"]);

export function readAsks(draft: Draft) {
  const { actions } = asksOf(draft);
  const isOpen = actions.size > 0 && [...actions.keys()].every((action) => OPEN.has(action));
  const count = actions.size + (isOpen ? find(draft, ALTERNATIVE).filter(({ unit }) => unit.isQuestion && !unit.isSubject).length : 0);
  const spans = shown([...actions.values()].flat().toSorted((a, b) => a.start - b.start));
  const calls = actions.get("call") ?? [];
  const others = otherWays(draft, actions);
  return {
    ask_count: { value: count, spans },
    single_ask: { value: count === 1, spans: count > 1 ? spans : [] },
    ask_is_the_callback: seen(calls),
    alternative_channel: seen(others),
  };
}

/** Other ways than the channel's own, and a second number. */
function otherWays(draft: Draft, actions: Map<Action, Hit[]>): Hit[] {
  const { isSpoken, channel } = draft;
  const ways: Action[] = [
    "post",
    ...(isSpoken ? (["text", "email", "reply"] as const) : channel === "text" ? (["call", "email"] as const) : (["call", "text"] as const)),
  ];
  const linked = find(draft, LINKED).length ? (actions.get("book") ?? []) : [];
  const second = isSpoken ? [...find(draft, SECOND), ...secondNumbers(draft)] : [];
  return [...ways.flatMap((way) => actions.get(way) ?? []), ...linked, ...second];
}

const LINKED = phrases("LINK|calendar");

/** Numbers unlike the first, when both can be told apart. */
function secondNumbers(draft: Draft): Hit[] {
  const own = asksByNumber(draft);
  const nameOf = (hit: Hit) => wordsAt(draft.text, hit).toLowerCase();
  const tailOf = (hit: Hit) =>
    nameOf(hit)
      .replaceAll(/ext.*|x ?\d+$|\D/g, "")
      .slice(-7);
  const isOther = (hit: Hit) => /mobile|cell|other|alternate|second/.test(nameOf(hit));
  const [first] = own;
  if (!first) return [];
  return own.filter((hit) =>
    tailOf(hit).length === 7 && tailOf(first).length === 7 ? tailOf(hit) !== tailOf(first) : isOther(hit) !== isOther(first),
  );
}
