// Whether two phone numbers are one: to the digit where both have been read, by how they end where one is only as typed.

/** In E.164, as a number is once it has been read. */
const READ = /^\+\d{7,15}$/;
/** So many last digits are the same with a country code, a leading nought or neither; fewer than the least tell nothing. */
const TELLING = { most: 9, least: 7 };

/** Each in E.164 or as typed. Where one is not read, two that are unlike may count as one. */
export function isSameNumber(one: string, other: string): boolean {
  if (READ.test(one) && READ.test(other)) return one === other;
  return holds(digitsOf(one), digitsOf(other)) || holds(digitsOf(other), digitsOf(one));
}

/** Anywhere, for an extension may follow. */
function holds(whole: string, part: string): boolean {
  return part.length >= TELLING.least && whole.includes(part.slice(-TELLING.most));
}

/** "+44 (0)20 7946 0958" and "020 7946 0958" without what differs. */
const digitsOf = (number: string) => number.replaceAll("(0)", "").replace(/\D/g, "").replace(/^0+/, "");
