// The coach beneath the composer's message, fetched once somebody works.
import { onMount } from "solid-js";
import type { Composer } from "../stores/composer.ts";
import { createComposerCoach } from "../stores/coach-composer.ts";
import { CoachPanel } from "../ui/coach/CoachPanel.tsx";
import { rowOfFocus, useHighlights } from "../ui/coach/highlight.ts";
import { useValue } from "../ui/value.ts";

const findSheet = () => document.querySelector(".desk > .script");

export function ComposerCoach(props: { composer: Composer }) {
  const coach = createComposerCoach(props.composer.coached);
  const view = useValue(coach.$view);
  const pointed = useValue(coach.$pointed);
  const marks = useValue(coach.$marks);
  onMount(coach.wake);
  useHighlights(findSheet, marks, pointed, coach.point);
  return (
    <CoachPanel
      {...view()}
      pointed={pointed()}
      line={document.querySelector(".composer .budget")}
      caret={() => coach.startOf(rowOfFocus(findSheet()))}
      onRetry={coach.wake}
      onShowAll={coach.showAll}
      onPoint={coach.point}
      onApply={coach.apply}
      onMuteHere={coach.muteHere}
      onMuteAlways={coach.muteAlways}
      onTakeSide={coach.takeSide}
      onMindAgain={coach.mindAgain}
    />
  );
}
