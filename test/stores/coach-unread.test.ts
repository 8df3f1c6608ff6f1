// Claims: what is no message in English is left unread, and the page says why; a short or clumsy message in English is read.
import { expect, test } from "vitest";
import { unreadWhy } from "../../src/stores/coach-unread.ts";

const why = (text: string, unread = "") => unreadWhy({ draft: { text, channel: "voicemail" }, unread });

test.each([
  ["a message", "Ms Iyer, this is Callum Reid. Please ring me on 01632 960193."],
  ["names and a number", "Callum Reid, Castellan Vans, 01632 960193"],
  ["a message in few words", "Callum Reid, Castellan Vans. Invoices late? Fifteen minutes at noon, 01632 960193."],
  ["shouting", "PLEASE RING CALLUM REID OF CASTELLAN VANS, LEEDS, TODAY, OFFICE LINE"],
])("%s is read", (_, text) => expect(why(text)).toBe(""));

test.each([
  ["nothing", "  \n", "Nothing to read yet."],
  ["digits", "01632 960193", "There are no words to read yet."],
  ["pictures", "📞📞", "There are no words to read yet."],
  ["German", "Guten Tag Frau Iyer, hier spricht Callum Reid, bitte rufen Sie mich morgen zurück.", "The coach knows English only"],
  ["Chinese", "您好 我是 卡勒姆 请 您 明天 给 我 回 电话", "The coach knows English only"],
  ["a book", "Please ring me. ".repeat(1300), "This is longer than any message"],
])("%s is left, and why is said", (_, text, begins) => expect(why(text).startsWith(begins)).toBe(true));

test("what the page itself says against reading comes first", () => expect(why("", "A part is missing.")).toBe("A part is missing."));
