// The one script that runs before the first paint: it puts the chosen theme on the page, and follows when another tab changes it.

/** Plain JavaScript, printed into every page's head as it stands; the content security policy knows it by its hash. */
export const THEME_SCRIPT = `(() => {
  const { dataset } = document.documentElement;
  const metas = [...document.querySelectorAll("meta[name=theme-color]")];
  const [light, dark] = metas.map(({ content }) => content);
  const show = () => {
    let theme;
    try {
      ({ theme } = JSON.parse(localStorage["callback-playbook:theme"]));
    } catch {}
    dataset.theme = theme;
    metas.forEach((meta, i) => (meta.content = theme == "light" ? light : theme == "dark" ? dark : [light, dark][i]));
  };
  show();
  for (const sign of ["storage", "pageshow", "themechange"]) addEventListener(sign, show);
})();`.replaceAll(/\n\s*/g, " ");
