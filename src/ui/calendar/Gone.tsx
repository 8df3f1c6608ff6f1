// What stands where a person was looked for who is not on this device.
export function Gone() {
  return (
    <div class="panel">
      <h1>Nobody is here</h1>
      <p>
        This link names somebody who is not on this device; they may have been removed. <a href="#people">See everybody who is</a>
      </p>
    </div>
  );
}
