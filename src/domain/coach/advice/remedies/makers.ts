// Every remedy by its kind.
import type { RemedyKind } from "../rules.ts";
import { addBrevity } from "./add-brevity.ts";
import { addClosing } from "./add-closing.ts";
import { addNextCall } from "./add-next-call.ts";
import { cutSentence } from "./cut-sentence.ts";
import { dropTitle } from "./drop-title.ts";
import type { Maker } from "./maker.ts";
import { nameReferrerFirst } from "./name-referrer-first.ts";
import { repeatReferrer } from "./repeat-referrer.ts";
import { swapPhrase } from "./swap-phrase.ts";

export const MAKERS: Record<RemedyKind, Maker> = {
  "add-closing": addClosing,
  "add-brevity": addBrevity,
  "add-next-call": addNextCall,
  "cut-sentence": cutSentence,
  "drop-title": dropTitle,
  "name-referrer-first": nameReferrerFirst,
  "repeat-referrer": repeatReferrer,
  "swap-phrase": swapPhrase,
};
