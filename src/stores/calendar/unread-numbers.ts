// Numbers that were kept as typed, because their reader could not be had then: read when the calendar wakes.
import type { Card } from "../../domain/saved/cards.ts";
import type { SeenState } from "./calendar-state.ts";
import { isUnread } from "./unread-glance.ts";

/** Where the reader is lost again they stay as typed. */
export async function readNumbers({ hands, book, $region }: SeenState): Promise<void> {
  const read = await hands.loadPhoneReader().catch(() => undefined);
  if (!read) return;
  const withNumber = (card: Card): Card => {
    const { phone, country } = card.prospect;
    return { ...card, prospect: { ...card.prospect, phone: read(phone.typed, (country || $region.get()) as Parameters<typeof read>[1]) } };
  };
  const ids = [...book.$cards.get().values()].filter(isUnread).map(({ prospect }) => prospect.id);
  book.change(ids, (card) => ({ ok: card && isUnread(card) ? withNumber(card) : card }));
}
