// The quiet notice of a new version, and the offer to keep the site where data is saved; made by the script that needs them.
import css from "./notices.css?inline";

type Verb = "reload" | "later" | "keep";

/** Puts both at the foot of the page, hidden, and returns what shows the one of a kind, or neither. */
export function makeNotices(foot: Element, press: (verb: Verb) => void): (kind: string) => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const button = (verb: Verb, words: string) => {
    const made = make("button", "", words);
    made.type = "button";
    made.addEventListener("click", () => press(verb));
    return made;
  };
  const ready = make("p", "", make("span", "", "A new version is ready."), button("reload", "Reload"), button("later", "Later"));
  const offered = make(
    "p",
    "offline-offer no-print",
    "Your device is saving data, so only the pages you open are fetched. ",
    button("keep", "Keep the whole site here for use without a network, about 1 MB"),
  );
  const status = make("div", "offline no-print", ready);
  status.setAttribute("role", "status");
  const show = (kind: string) => {
    ready.hidden = kind !== "ready";
    offered.hidden = kind !== "offered";
  };
  show("");
  foot.append(status, offered);
  return show;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...children);
  return element;
}
