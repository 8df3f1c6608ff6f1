// The dialog that lists the keys of a page, made when it is first asked for.
import { type KeyGroup, keysOn } from "./key-table.ts";
import css from "./keys.css?inline";

/** Puts the dialog on the page, shut. */
export function makeDialog(here: string | undefined): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const title = make("h2", "Keys on this page");
  title.id = "keys-title";
  const close = make("button", "Close");
  close.type = "button";
  const head = make("div", title, close);
  head.className = "key-head";
  const dialog = make("dialog", head, ...keysOn(here).map(groupOf), make("p", "On a Mac, ⌘ does what Ctrl does."));
  dialog.className = "key-list no-print";
  dialog.setAttribute("aria-labelledby", title.id);
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  return dialog;
}

function groupOf({ title, keys }: KeyGroup): HTMLElement {
  const rows = keys.map(({ press, does }) => make("div", make("dt", ...press.map((one) => make("kbd", one))), make("dd", does)));
  return make("section", make("h3", title), make("dl", ...rows));
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}
