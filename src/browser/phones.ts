// The phone number reader and its metadata, fetched from this site when a number is first typed.
import type { readPhone } from "../domain/message/phone.ts";

export type PhoneReader = (typed: string, country: Parameters<typeof readPhone>[1]) => ReturnType<typeof readPhone>;

/** Loads the reader once; later calls get the same promise. */
export async function loadPhoneReader(): Promise<PhoneReader> {
  const [{ readPhone: read }, { default: metadata }] = await Promise.all([
    import("../domain/message/phone.ts"),
    import("virtual:phone-metadata"),
  ]);
  return (typed, country) => read(typed, country, metadata);
}
