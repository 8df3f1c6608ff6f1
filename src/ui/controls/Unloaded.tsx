// What is said when a part of the page could not be fetched.
export function Unloaded() {
  return (
    <div class="unloaded" role="alert">
      <p>
        This part of the page could not be fetched; the connection may be down, or the site was renewed since. Everything you entered is
        kept: reload the page to go on.
      </p>
    </div>
  );
}
