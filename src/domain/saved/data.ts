// Unknown data, looked into with care.

export type Data = Record<string, unknown>;

/** Is it a record, and neither a list nor nothing? */
export const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);
