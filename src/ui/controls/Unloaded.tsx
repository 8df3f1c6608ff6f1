// What is said when a part of the page could not be fetched.
import { onMount } from "solid-js";

export function Unloaded(props: { isAsked?: boolean | undefined }) {
  let told: HTMLDivElement | undefined;
  onMount(() => props.isAsked && told?.scrollIntoView({ block: "center" }));
  return (
    <div class="unloaded" role="alert" ref={(element) => (told = element)}>
      <p>
        This part of the page could not be fetched; the connection may be down, or the site was renewed since. Everything you entered is
        kept: reload the page to go on.
      </p>
    </div>
  );
}
