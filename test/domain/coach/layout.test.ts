// Claims: sentences are counted as a reader would, furniture left out.
import { expect, test } from "vitest";
import { read } from "../../../src/domain/coach/reading.ts";

test.each([
  ["Hi Ann,\n\nPlease call. Thank you.\n\nRegards,\nBo\nTern", 2],
  ["Hi, Ann. It's Bo.", 2],
  ["We do three things:\n- bread\n- rolls\n- cakes\n\nPlease reply.", 2],
  ["Hello.\n[Your Name]", 1],
  ["Please see this.\nSample: https://tern.example/a", 1],
  ["Thanks.\n\nBo\n\nP.S. Please call.", 2],
])("%j holds %d", (text, count) => expect(read(text, "email").sentence_count.value).toBe(count));

test("a text without stops is a sentence", () => expect(read("call me when you can", "text").sentence_count.value).toBe(1));
