// A cadence or a plan that came by a link: it stands ready for whoever is chosen, and leaves the address.
import { readPerson } from "../../domain/message/answers.ts";
import type { CalendarState } from "./calendar-state.ts";
import { createLoader } from "./loader.ts";
import type { PersonForm } from "./person-form.ts";
import { isPlanBrought, writePlace } from "./places.ts";
import type { PlanDraft } from "./plan-draft.ts";

const UNKNOWN = "The link names a cadence that this playbook does not have. Ask whoever sent it for its name, or choose another.";
const READY = "The plan is ready. Choose or add somebody, and it stands on their page.";

type Draft = Pick<PlanDraft, "choosePlan">;
type Form = Pick<PersonForm, "openForm" | "changeForm">;

export function createSharedPlan({ playbook, hands, notice, go }: CalendarState, draft: Draft, form: Form) {
  const load = createLoader(notice);

  function take(plan: { cadence: string; start?: string }) {
    if (!Object.hasOwn(playbook.cadences, plan.cadence)) return notice.tell(UNKNOWN);
    draft.choosePlan(plan);
    notice.tell(READY);
  }

  async function takeShared(fragment: string) {
    const room = await load(() => import("../../domain/saved/plan-link.ts"));
    const read = room?.readPlanLink(fragment);
    if (!read) return;
    if ("error" in read) return notice.tell(read.error);
    const { person, ...plan } = read.ok;
    take(plan);
    if (person) openFor(person);
  }

  return {
    /** Takes in what the address brings: "cadence=eight-touch" from the playbook, or a shared plan. */
    async takeLink() {
      const fragment = hands.address.read();
      const [name, cadence = ""] = fragment.split("=");
      if (!isPlanBrought(fragment)) return;
      hands.address.replace(writePlace({ name: "today" }));
      go({ name: "people" });
      if (name === "cadence") take({ cadence });
      else await takeShared(fragment);
    },
  };

  function openFor({ who, organisation }: { who: string; organisation: string }) {
    form.openForm();
    form.changeForm({ person: readPerson({ address: "first name", name: who }), organisation });
  }
}
