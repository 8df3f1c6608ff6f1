// Which touch of whose plan the message is for, quietly, with the way back to it.
import { pageLink } from "../links.ts";

interface Props {
  card: string;
  who: string;
  told: string;
}

export function TouchLine(props: Props) {
  return (
    <p class="for-touch">
      For{" "}
      <a href={pageLink(`calendar/#p=${props.card}`)}>
        <bdi>{props.who}</bdi>
      </a>
      : {props.told}
    </p>
  );
}
