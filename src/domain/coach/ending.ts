// Field 25: whether this is said to be the last attempt.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const LAST = phrases(`
  (THE|one|a|and|be|EDGE) very? last (time|message|email|call|attempt|try|follow|text|you will hear)(?! (of|we|you|cost))
  (close|shut) ~3 (file|loop|out|account|ticket)|close (this|the book on)|(archive|cancel)_bg|(cross|take|remove|delete|strike|drop)_bg ~3 (off|from|list|down) ~3 (list|file|radar|book)|(cross|strike) you ~1 (off|out)|take you off|(draw|paper) a line|(i be|be ME) do_d(?= (STOP|COMMA|EDGE|ASK|@_g))|silence
  (will not|not (go|plan) to|stop|quit|no longer) ~2 (bother|bug|call|contact|reach|email|trouble|pester|chase|write|try|message|follow)(?! (until|before|a|the))
  not (call|text|email|write|try|trouble)_bg you? ~1 (again|any)|last you will hear of|call it (a day|quits)|(no|not) ~3 (more|further) (call|email|message|text)|let you be|last SMALL from ME|it from ME|leave you to it|(not|nothing|no) ~3 from ME|the last of|leave (you (be|in peace|alone)|it there)|take the hint|out of your (hair|inbox)|retire_g|i (will|be)? (stop here|bow out|give up|move on|back off|sign off|step back)|let (it|this) one? go|before i (close|move|stop|go|leave)|goodbye|breakup
  (think|take it|sound like|mean) ~6 (not|no|off) ~2 (interested|interest|fit|time|priority|room)
  i (will|be go_g to) think (you|this|it|the) ~4 (not|no|go_d|off|else)|(if|unless) (@|COMMA){0,10} i will ~1 (think (you|it)|take it|close|shut|archive|stop (here|STOP|EDGE|@_g))|should i stop|permission to close|no longer interested
`);
const NOT_LAST = phrases(
  "last (day|chance|week) (to|for)|(in|since|of|after|with|to) my last|my last ~4 (be|go|have)_d|do my last|take a look",
);

/** Field 25: is this said to be the last contact, or asked whether to close the file? */
export const readFinal = (draft: Draft) => seen(find(draft, LAST, NOT_LAST));
