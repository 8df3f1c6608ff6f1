// The coach beneath the estimator's result, fetched once somebody works.
import { onMount } from "solid-js";
import { createEstimatorCoach } from "../stores/coach-estimator.ts";
import type { Estimator } from "../stores/estimator.ts";
import { CoachPanel } from "../ui/coach/CoachPanel.tsx";
import { useOverlay } from "../ui/coach/overlay.ts";
import { Purpose } from "../ui/coach/Purpose.tsx";
import { useValue } from "../ui/value.ts";

const findField = () => document.querySelector<HTMLTextAreaElement>("textarea#script");

export function EstimatorCoach(props: { estimator: Estimator }) {
  const coach = createEstimatorCoach(props.estimator.coached);
  const view = useValue(coach.$view);
  const purpose = useValue(coach.$purpose);
  const pointed = useValue(coach.$pointed);
  const marks = useValue(coach.$marks);
  onMount(coach.wake);
  useOverlay(findField, marks, pointed, coach.point);
  const caret = () => (document.activeElement === findField() ? findField()?.selectionStart : undefined);
  return (
    <CoachPanel
      {...view()}
      pointed={pointed()}
      line={document.querySelector(".script-field")}
      caret={caret}
      onRetry={coach.wake}
      onShowAll={coach.showAll}
      onPoint={coach.point}
      onApply={coach.apply}
      onMuteHere={coach.muteHere}
      onMuteAlways={coach.muteAlways}
      onTakeSide={coach.takeSide}
      onMindAgain={coach.mindAgain}
    >
      <Purpose {...purpose()} onChoose={coach.choosePurpose} />
    </CoachPanel>
  );
}
