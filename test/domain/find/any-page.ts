// A page to be found, with only what a test is about given.
import type { FindPage } from "../../../src/domain/find/book.ts";

const PAGE: FindPage = { path: "playbook/any/", kind: "technique", title: "A title", summary: "A summary.", sections: [] };

export const anyPage = (given: Partial<FindPage>): FindPage => ({ ...PAGE, ...given });
