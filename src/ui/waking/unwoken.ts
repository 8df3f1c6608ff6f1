// What is said above a tool that cannot wake, since a part of it could not be fetched; its fields only look alive.

const WORDS =
  "This tool could not be fetched; the connection may be down, or the site was renewed since. What you type below is not kept: reload the page to go on.";

/** Says so once, where Astro gives up on an island. */
export function tellUnwoken(island: HTMLElement): void {
  island.addEventListener(
    "astro:hydration-error",
    () => {
      const told = document.createElement("p");
      told.className = "unloaded";
      told.role = "alert";
      told.textContent = WORDS;
      island.before(told);
      told.scrollIntoView({ block: "nearest" });
    },
    { once: true },
  );
}
