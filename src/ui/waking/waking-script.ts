// The script that wakes a page: everything else that it needs is fetched once it has been painted, so that what is read is there first.

/**
 * Plain JavaScript, printed into every page's head as it stands; the content security policy knows it by its hash. The build lays the
 * page's scripts into the template before it (`playbook/waiting-scripts.ts`), a few of which are asked for at a time. Nothing waits
 * where nobody looks, where more than the page says is on its way, or longer than a second.
 */
export const WAKING_SCRIPT = `(() => {
  const isSoon = document.hidden || "coming" in document.documentElement.dataset;
  const painted = (done) => {
    new PerformanceObserver(() => done()).observe({ type: "paint", buffered: true });
    setTimeout(done, 1000);
  };
  const fetch = async () => {
    const scripts = [...document.querySelector("#scripts").content.children];
    while (scripts.length > 0) {
      document.head.append(...scripts.splice(0, 4));
      await new Promise((done) => setTimeout(done));
    }
  };
  self.painted = (isSoon ? Promise.resolve() : new Promise(painted)).then(fetch);
})();`.replaceAll(/\n\s*/g, " ");
