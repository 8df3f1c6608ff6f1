// Fields 27 and 28: a joke in the words, and pressure: reproach, scarcity, threat or foretold regret.
import { type Draft, find, seen } from "./draft.ts";
import { phrases } from "./patterns.ts";

const JOKE = phrases(`
  kidding|joking|jokes?|ha ?ha*|lol|pun intended|tongue in cheek|😂|😉|😅|🤣
  (?:carrier|homing) pigeons?|smoke signals?|skywrit*|town crier|message in a bottle|telegrams?|marching band|morse|crystal ball|telepath*
  abducted|kidnapped|aliens?|ufos?|zombies?|ninjas?|pirates?|unicorns?|alligators?|crocodiles?|hippos?|lions?|bears?|sharks?|dragons?|wolves|llamas?|goats?|monkeys?|penguins?|elephants?|goldfish|dinosaurs?|volcano|quicksand|black hole
  (?:trapped|stuck|pinned|buried|locked|hiding|lost|stranded|fallen|crushed) (?:under|beneath|in|inside|on|behind|down) (?:an?|your|the) ~2 (?:mountain|pile|desk|cupboard|lift|elevator|island|boulder|cabinet|avalanche|rock|well|tree|basement|jungle|sofa|snowdrift)|(?:under|beneath) ~2 (?:piano|fridge|bookcase|boulder|desk|rock)
  desert(?:ed)? island|witness protection|lottery|circus|own death|eaten by|chased by|search party|missing person|milk carton|send help|rescue|sos|blink twice|bail
  (?:voice ?mail|machine|answerphone|inbox) (?:and (?:i|me) |~4 (?:relationship|friends?|affair|date|dating|marry|love|terms|wedding|jealous|tired of))|(?:relationship|affair|romance|in love|dating|going steady|friends|flirt*|marriage|date|chemistry|conversations?) ~4 (?:voice ?mail|machine|answerphone|inbox)
  (?:one-sided|love[- ]hate|long-distance) \\S+|my (?:mother|mum|mom|wife|husband|dog|cat|therapist|kids?) \\S+|break* up|see other people|ghosted|heartbroken|broken-hearted|hard to get|ice cream|restraining|stalk*|admirer|dumped
  superhero|superpower*|time machine|rocket science|first-?born|brib*|cookies|do(?:ugh)?nuts?|voodoo|elvis|santa|tooth fairy|batman|james bond|hostage|ransom|robot|i (?:don't|won't) bite|(?:i'll|i can|i may|i might|make me|promise not to) (?:sing|dance|cry|juggle|serenade|beg|grovel)|cobwebs|tumbleweed|crickets|grandchildren|by the phone (?:in|with|since|day)|too much coffee|caffeine|world'?s (?:worst|longest)|gold medal|guinness|world record
`);

/** Field 27. */
export const readHumour = ({ units }: Draft) => seen(find(units, JOKE));

const PRESSURE = phrases(`
  (?:last|final|only) (?:chance|opportunity|hours|days? (?:to|for|of))|miss* (?:out|this (?:one|chance|offer)|the boat)|los(?:e|ing) out|left behind|fall* behind|regret|be sorry|kick* yourself|wish you'd|too late|running (?:short|out)|runs? out|going fast|won't last|sell* (?:out|fast)|almost gone|hurry|act (?:now|fast|today)|while ~1 lasts?|limited[- ](?:time|number|spots?|places|supply|stock)|stock ~4 (?:low|thin*|limited|short)|only ~3 (?:left|remaining)|(?:spots?|places|seats|units|slots|spaces) (?:left|remaining|are)|filling|first come|can't afford|clock is ticking
  (?:offers?|deals?|prices?|rates?|discount|promotion|special|pricing|incentives?|rebates?|sale|savings) ~6 (?:ends?|ending|expir*|goes up|go up|clos*|over (?:on|by|at)|rise|rises|disappear*|(?:good|valid|only) (?:until|till|through|for))|ends at midnight|deadline (?:is|to)
  (?:i'm|i am|i was|we're|frankly) ~2 (?:surprised|disappointed|puzzled|hurt|shocked|baffled|frustrated|offended|losing patience)(?! to)
  you(?:'ve)? ~2 (?:haven't|never|didn't|don't|failed to|still haven't|not) ~1 (?:even|bother*|the courtesy|the decency|once)|ignor(?:e|ed|ing) (?:me|my|us|our|this|all)|avoiding (?:me|my|us)|courtesy|decency|rude|unprofessional|you owe|the least you|waste* my time|how many (?:times|more|messages)|why (?:haven't|won't|aren't|don't|didn't) you|<ive> ~1 (?:called|rung|e-?mailed|left|tried|written|phoned|sent) ~5 (?:and|but|without) (?:you|still|not|nothing|no|a single|so)|stood me up|let me down|you broke
  legal action|lawyers?|collections|penalt*|consequences|fined|shut down|your competit* ~3 (?:are|is|will|have|already|would|did)|competitors? ~3 (?:ahead|already|pulling|overtak*|tak*)|or else|hate (?:for|to see) (?:you|your|it)|exposed|vulnerable|at risk|you(?:'re| are| could be) ~1 (?:losing|wasting|throwing|bleeding|risking|overpaying|leaving money)|cost(?:ing|s)? you|mistake not|urgent*|immediate*|asap|(?:you|must|need you to|have to) (?:must|<call>|respond|reply|act|decide) (?:now|today|by|before|immediately)|you(?:'d| would) be (?:crazy|mad|foolish|a fool)|no excuse|shame on you|guilty|everyone else (?:has|is)
`);
const NO_PRESSURE = phrases("(?:no (?:pressure|rush|hurry|deadline)|not urgent|nothing urgent)");

/** Field 28. */
export const readPressure = ({ units }: Draft) => seen(find(units, PRESSURE, NO_PRESSURE));
