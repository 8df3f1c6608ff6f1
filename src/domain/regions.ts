// The countries whose ways a rep can choose: how their phones are dialled, and whose habits of speech they share.

/** Where the rep's days, times and phone numbers are at home, as an ISO 3166 code. */
export type Region = "GB" | "US" | "AU" | "CA" | "IE" | "NZ";

/** Ways of saying dates, times and numbers that differ: "and" in numbers, the order of a date. */
export type Habit = "US" | "GB" | "AU";

const HABITS: Record<Region, Habit> = { GB: "GB", IE: "GB", US: "US", CA: "US", AU: "AU", NZ: "AU" };

export const REGIONS = Object.keys(HABITS) as Region[];

export const isRegion = (value: unknown): value is Region => REGIONS.some((region) => region === value);

/** The habits of a region. */
export const habitOf = (region: Region): Habit => HABITS[region];
