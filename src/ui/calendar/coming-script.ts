// The calendar's first script: whether something other than the welcome is on its way, so that the welcome is not shown in vain.

/** Plain JavaScript, printed into the page's head as it stands; the content security policy knows it by its hash. */
export const COMING_SCRIPT = `(() => {
  const come = () => (document.documentElement.dataset.coming = "");
  try {
    if (location.hash || localStorage["callback-playbook:people"]) come();
  } catch {
    come();
  }
})();`.replaceAll(/\n\s*/g, " ");
