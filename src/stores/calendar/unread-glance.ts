// A glance at the numbers: was one kept as typed that its reader, once it can be had, may read?
import type { Card, Prospect } from "../../domain/saved/cards.ts";

/** A number of a country that is not known here can only be read when it is written in full. */
export const isReadable = ({ phone, country }: Pick<Prospect, "phone" | "country">): boolean =>
  phone.typed.trim() !== "" && (country !== "" || /^\s*(\+|00)/.test(phone.typed));

export const isUnread = ({ prospect }: Card): boolean => !prospect.phone.verdict && isReadable(prospect);
