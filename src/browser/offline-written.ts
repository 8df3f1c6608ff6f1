// Waits until what was handed to this site's databases is written.

/** Their names begin so; others of the same origin are not ours. */
const OURS = "callback-playbook";
/** A page that waits for its storage longer than this, in milliseconds, waits in vain. */
const PATIENCE = 2000;

/** Resolves when every change begun before is kept, or when waiting has no more use; never rejects. */
export async function written(): Promise<void> {
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
  await Promise.race([late, allWritten().catch(() => undefined)]);
}

async function allWritten(): Promise<void> {
  const known = await indexedDB.databases();
  const ours = known.flatMap(({ name }) => (name?.startsWith(OURS) ? [name] : []));
  await Promise.all(ours.map(lastInLine));
}

/** A transaction over everything begins only when those before it have ended. */
const lastInLine = (name: string) =>
  new Promise<void>((done, fail) => {
    const asked = indexedDB.open(name);
    asked.onerror = fail;
    asked.onsuccess = () => {
      const { result } = asked;
      const line = result.transaction([...result.objectStoreNames], "readwrite");
      line.oncomplete = line.onabort = () => (result.close(), done());
    };
  });
