// Ordered marks laid onto ordered places so that what lies between them keeps its share, by dynamic programming.

/** How far a share usually departs from its estimate (a natural logarithm): a part always, and more the shorter it is (seconds). */
const DEPARTURE = { always: 0.15, ofOneSecond: 0.1 };
/** What a mark costs that lies at no place, where an ordinary departure costs a half. */
const NO_PLACE = 2;

/** A moment in seconds, and what it gains to lay a mark there. */
export interface Place {
  at: number;
  gain: number;
}

/** That a mark lies at a place, both by index. */
interface Step {
  mark: number;
  place: number;
}

/** How long a stretch between two marks is expected to be (a natural logarithm) and how much a departure from it weighs. */
interface Fit {
  length: number;
  weight: number;
}

/**
 * When each mark comes, in seconds. Marks and places rise; the first and last marks lie at the first and last places, the others
 * where gains less departures are greatest, and those that no place suits keep their share between their neighbours.
 */
export function beginnings(marks: number[], places: Place[]): number[] {
  const steps = bestSteps(marks, places);
  return marks.map((mark, i) => {
    const next = steps.findIndex((step) => step.mark >= i);
    const [to, from] = [steps[next] as Step, steps[Math.max(0, next - 1)] as Step];
    const [left, right] = [(places[from.place] as Place).at, (places[to.place] as Place).at];
    const [first, last] = [marks[from.mark] as number, marks[to.mark] as number];
    return to.mark === i ? right : left + ((right - left) * (mark - first)) / (last - first);
  });
}

function bestSteps(marks: number[], places: Place[]): Step[] {
  const end = { mark: marks.length - 1, place: places.length - 1 };
  const fits = marks.map((mark) => marks.map((earlier) => fitOf(mark - earlier)));
  const costs = marks.map((_, mark) => places.map((__, place) => (mark + place === 0 ? 0 : Infinity)));
  const before = marks.map((): Step[] => []);
  for (let place = 1; place <= end.place; place += 1) {
    const { at, gain } = places[place] as Place;
    const gaps = places.slice(0, place).map((earlier) => Math.log(at - earlier.at));
    for (const mark of place === end.place ? [end.mark] : inner(marks)) {
      const best = cheapest(costs, fits[mark] as Fit[], gaps, mark);
      (costs[mark] as number[])[place] = best.cost - gain;
      (before[mark] as Step[])[place] = best.step;
    }
  }
  return walkBack(before, end);
}

const inner = (marks: number[]) => [...marks.keys()].slice(1, -1);

function fitOf(seconds: number): Fit {
  const usual = DEPARTURE.always + DEPARTURE.ofOneSecond / seconds;
  return { length: Math.log(seconds), weight: 1 / (2 * usual * usual) };
}

/** The cheapest earlier step from which this mark is reached across these gaps (natural logarithms of seconds). */
function cheapest(costs: number[][], fits: Fit[], gaps: number[], mark: number): { cost: number; step: Step } {
  let cost = Infinity;
  let step = { mark: 0, place: 0 };
  for (let earlier = 0; earlier < mark; earlier += 1) {
    const row = costs[earlier] as number[];
    const { length, weight } = fits[earlier] as Fit;
    const skipped = (mark - earlier - 1) * NO_PLACE;
    for (let place = 0; place < gaps.length; place += 1) {
      const departure = (gaps[place] as number) - length;
      const sum = (row[place] as number) + departure * departure * weight + skipped;
      if (sum < cost) [cost, step] = [sum, { mark: earlier, place }];
    }
  }
  return { cost, step };
}

/** The steps from the first to the end. */
function walkBack(before: Step[][], end: Step): Step[] {
  const steps = [end];
  while ((steps[0] as Step).mark > 0) {
    const { mark, place } = steps[0] as Step;
    steps.unshift((before[mark] as Step[])[place] as Step);
  }
  return steps;
}
