// Begins to read the prospects while the rest of the calendar's page is still on its way.
import { openCardTabs } from "../../browser/card-tabs.ts";
import { readEarly } from "../../browser/cards.ts";

/** What other tabs change until the page itself listens is heeded too. */
export function readAhead(): void {
  const tabs = openCardTabs();
  readEarly((heard) => (tabs.listen(heard), tabs.close));
}
