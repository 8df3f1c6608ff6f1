// Numbers that were kept as typed, because their reader could not be had then: read when the calendar wakes.
import type { Prospect } from "../../domain/saved/cards.ts";
import type { SeenState } from "./calendar-state.ts";

/** A number of a country that is not known here can only be read when it is written in full. */
export const isReadable = ({ phone, country }: Pick<Prospect, "phone" | "country">): boolean =>
  phone.typed !== "" && (country !== "" || /^\s*(\+|00)/.test(phone.typed));

/** Where the reader is lost again they stay as typed. */
export async function readNumbers({ hands, book, $region }: SeenState): Promise<void> {
  const ids = [...book.$cards.get()].filter(([, { prospect }]) => !prospect.phone.verdict && isReadable(prospect)).map(([id]) => id);
  const read = ids.length > 0 && (await hands.loadPhoneReader().catch(() => undefined));
  if (!read) return;
  const phoneOf = ({ phone, country }: Prospect) => read(phone.typed, (country || $region.get()) as Parameters<typeof read>[1]);
  book.change(ids, (card) => ({
    ok: card && (card.prospect.phone.verdict ? card : { ...card, prospect: { ...card.prospect, phone: phoneOf(card.prospect) } }),
  }));
}
