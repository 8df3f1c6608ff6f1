// The questions on which the sources disagree, each with the sides to take.
import { For } from "solid-js";
import { Choice } from "../controls/Choice.tsx";

export interface SidesProps {
  sides: { id: string; question: string; options: { id: string; label: string; hint: string; chosen: boolean }[] }[];
  onTakeSide: (disagreement: string, side: string) => void;
}

export function Sides(props: SidesProps) {
  return (
    <For each={props.sides.map(({ id }) => id)}>
      {(id) => {
        const side = () => props.sides.find((one) => one.id === id) ?? { question: "", options: [] };
        return (
          <Choice
            legend={side().question}
            name={`side-${id}`}
            options={side().options}
            onChoose={(chosen) => props.onTakeSide(id, chosen)}
          />
        );
      }}
    </For>
  );
}
