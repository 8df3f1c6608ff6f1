// How sure a share can be: Wilson's interval, and how many it takes before a share says anything.

/** Bounds of a share, from 0 to 1. */
export interface Interval {
  low: number;
  high: number;
}

/** The normal deviate that leaves 2.5 % on either side: a 95 % interval. */
const Z = 1.959964;

/**
 * The fewest cases of which a share is shown. From 21 on Wilson's interval reaches less than 20 points to either side of
 * its middle whatever the share; with 20 it can still be wider. Below that "one in three" and "two in three" look alike.
 */
export const ENOUGH = 21;

export const isEnough = (cases: number): boolean => cases >= ENOUGH;

/** Wilson's 95 % interval (E. B. Wilson, 1927) for `hits` of `cases`; all is possible when there are no cases. */
export function wilson(hits: number, cases: number): Interval {
  if (cases <= 0) return { low: 0, high: 1 };
  const share = hits / cases;
  const widening = 1 + Z ** 2 / cases;
  const middle = (share + Z ** 2 / (2 * cases)) / widening;
  const reach = (Z * Math.sqrt((share * (1 - share)) / cases + Z ** 2 / (4 * cases ** 2))) / widening;
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}
