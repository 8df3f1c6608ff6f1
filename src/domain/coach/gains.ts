// Field 5: a concrete outcome in the prospect's favour, or something of use even to those who never buy.
import { bodyOf, type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const GOOD =
  "(?:sales|leads?|customers?|clients?|bookings?|calls?|callers|business|revenue|profits?|orders?|money|cash|time|hours?|work|jobs?|visitors|traffic|meetings?|appointments|patients|members|deals|savings|results|output|enquiries|reviews|margins?|productivity)";
const BAD =
  "(?:costs?|spend|spending|bills?|waste|risks?|fees|tax|taxes|premiums?|rates?|hassle|stress|errors?|mistakes|downtime|claims|losses|delays|complaints|admin|paperwork|turnover|churn|overheads?|payments?|prices?|no-shows|expenses|interest|accidents|spoilage|insurance)";

const BENEFIT = phrases(`
  sav(?:e|es|ed|ings?) (?!the date|this|my|our|it\\b|us\\b)\\S+
  (?:cut*|trim*|reduc*|lower*|slash*|halv*|shrink*|minimi*|drop*|eliminat*|spend* less|lose|losing|got|get|bring*|keep*|tak*|took|stop*|prevent*|avoid*|fewer|less|without|lower|cheaper|smaller|down on) ~4 (?:${BAD}|@B)
  (?:boost*|increas*|improv*|grow|grows|growing|doubl*|tripl*|maximi*|lift*|rais*|generat*|attract*|earn|earns|gain|gains|bring* in|win|wins|winning|won|add|added|adds|driv*|fill*|recover*|recoup*|more|extra|additional|new|better|higher|twice as many|free* up|get*|mak*|book*|clos*) ~3 (?:(?:more|extra|better|higher) )?(?:${GOOD}|@B)(?<!(?:get|make|makes|getting|get you|making|more|have more|better|get some|the|new|add the|new this) (?:time|business|calls?|a call))
  <win> ~3 back|win* (?:them|it) back|protect* (?!your (?:time|privacy))\\S+|peace of mind|pay* for itself|bottom line|return on|worth to you|worth @B|overpay*|in half the time
  (?:last|sell|clos|hir|ship|deliver|work|grow|rank|run)* ~2 (?:faster|longer|twice as|higher|sooner|smoother|better)|(?:twice|three times) as (?:long|many|much|fast)
  [£$€]\\d[\\d,.]*k?(?: million)? (?:a|per|every|in|more|extra|less|saved|worth|back)|(?:thousands|hundreds) (?:of (?:pounds|dollars|euros)|in|on|more|less|in)|thousand (?:in|more|extra)
  \\d+(?:%| per ?cent)(?! (?:off|discount)) ~3 (?:more|less|fewer|lower|higher|faster|better|savings?|increase|rise|growth|reduction|drop|on|in)|(?:by|about|up|down|than) (?:\\d+|a (?:fifth|quarter|third|half))(?:%| per ?cent|)(?=[ .,!?]|$)
  (?:free|complimentary|no-cost) (?!(?:to|on|at|for|and|of|if|from|after|before|time|this|that|next|now|or|when|until|any|with|some|the|in|<day>|mornings?|minute|moment|call|quotes?|quotation|estimate|trial|demo|sample|consultation|delivery|month|shipping|installation|chat|review call|session|parking|gift|coffee|lunch|up)\\b)[a-z][a-z-]* [a-z-]+
  (?:free|complimentary|no-cost) (?:\\S+ )?(?:audit|inspection|report|check|review|guide|assessment|analysis|survey|snapshot)|(?:inspect|check|audit|review|assess) ~3 free|written report|(?:quick|fast) snapshot
  (?:sen[dt]*|shar*|attach*|here's|here is|use|useful|read*|offer*|left you|put together|brought out|copy of|pass* (?:on|along)|give|help*) ~8 (?:checklist|guide|case study|white ?paper|benchmark*|e-?book|study|research|insights?|tips?|playbook|article|cheat sheet|template|webinar|resource)
  (?:study|guide|report|white ?paper|checklist|case study) ~5 (?:you could use|might help|may help|useful|of use)|case study|@B
`).source;
const PATTERN = new RegExp(BENEFIT.replace("<win>", "w[io]n\\w*"), "g");
const NO = phrases(`
  (?:waste|wasting|take up|taking) ~2 time|save (?:you|us) (?:a|both|the) (?:trip|time|call)|(?:report|guide|article|case study) (?:that |which )?you (?:asked|request*|want*|sent|wrote)|feel free|no time|your (?:\\S+ )?(?:talk|post|article|study|guide) on
`);

/** Field 5. */
export const readBenefit = (draft: Draft) => seen(find(bodyOf(draft), PATTERN, NO));
