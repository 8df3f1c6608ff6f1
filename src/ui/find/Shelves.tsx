// The contents pages, offered where nothing was typed yet or nothing was found.
import { For } from "solid-js";
import { pageLink } from "../links.ts";

export interface Shelf {
  title: string;
  path: string;
}

export function Shelves(props: { shelves: Shelf[] }) {
  return (
    <ul class="find-shelves">
      <For each={props.shelves}>
        {({ title, path }) => (
          <li>
            <a href={pageLink(path)}>{title}</a>
          </li>
        )}
      </For>
    </ul>
  );
}
