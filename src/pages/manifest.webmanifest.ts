// What a device needs to install the site as an app: name, icons, colours, ways straight to the tools.
import { readContent } from "../playbook/read.ts";
import { pageLink } from "../ui/links.ts";

const ICONS = [
  { src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
  { src: "icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
  { src: "icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
  { src: "icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
];
const SHORTCUTS = {
  compose: { name: "Compose a message", short_name: "Compose" },
  time: { name: "Time a message", short_name: "Time it" },
  calendar: { name: "Calendar", short_name: "Calendar" },
};
/** The colour of paper in the light, where the team has none of its own. */
const PAPER = "#faf6ec";

export async function GET(): Promise<Response> {
  const { team: look, playbook } = await readContent();
  const { name, tagline, tools } = playbook.team;
  const paper = look.colours.paper?.light ?? PAPER;
  const [icon] = ICONS.filter(({ sizes }) => sizes === "192x192").map((found) => ({ ...found, src: pageLink(found.src) }));
  const manifest = {
    id: pageLink(""),
    name,
    short_name: name,
    description: tagline,
    lang: "en",
    start_url: pageLink(""),
    scope: pageLink(""),
    display: "standalone",
    theme_color: paper,
    background_color: paper,
    icons: ICONS.map((found) => ({ ...found, src: pageLink(found.src) })),
    shortcuts: tools.map((tool) => ({ ...SHORTCUTS[tool], url: pageLink(`${tool}/`), icons: [icon] })),
  };
  return Response.json(manifest);
}
