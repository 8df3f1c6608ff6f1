// A plan that came by a link: it stands ready for whoever is chosen, and leaves the address.
import type { CalendarState } from "./calendar-state.ts";
import { createLoader } from "./loader.ts";
import type { PersonForm } from "./person-form.ts";
import { writePlace } from "./places.ts";
import type { PlanDraft } from "./plan-draft.ts";

const UNKNOWN = "The plan of this link uses a cadence that this playbook does not have. Ask for the cadence by name, or choose another.";
const READY = "A plan came by the link. Choose or add somebody, and it stands ready there.";

export function createSharedPlan({ playbook, hands, notice, go }: CalendarState, draft: PlanDraft, form: PersonForm) {
  const load = createLoader(notice);

  return {
    /** Takes in what the address brings, if it brings a plan. */
    async restore() {
      const fragment = hands.address.read();
      if (!fragment.startsWith("plan=")) return;
      const room = await load(() => import("../../domain/saved/plan-link.ts"));
      const read = room?.readPlanLink(fragment);
      hands.address.replace(writePlace({ name: "people" }));
      go({ name: "people" });
      if (!read) return;
      if ("error" in read) return notice.tell(read.error);
      const { person, ...plan } = read.ok;
      if (!Object.hasOwn(playbook.cadences, plan.cadence)) return notice.tell(UNKNOWN);
      draft.choosePlan(plan);
      notice.tell(READY);
      if (person) openFor(person);
    },
  };

  function openFor({ who, organisation }: { who: string; organisation: string }) {
    form.openForm();
    form.changeForm({ person: { address: "first name", name: who }, organisation });
  }
}
