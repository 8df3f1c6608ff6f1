// Claims: McPheat counted eight things that one message may try to sell, and each is one kind.
import { expect, test } from "vitest";
import { SOLD } from "../../../../src/domain/coach/advice/advice.ts";

test("eight kinds, each once", () => expect(new Set(SOLD).size).toBe(8));
