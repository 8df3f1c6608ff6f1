// What keeping the site for use without a network asks of the browser: its service worker, and a reload.
import { written } from "./offline-written.ts";
import { trustedScript } from "./trusted.ts";

export interface OfflineHands {
  /** False where the browser has no service workers, or trusts this address too little for one. */
  isAble: () => boolean;
  /** Whether the person asked to save data and nothing is kept here yet. */
  isSparing: () => Promise<boolean>;
  /** Keeps the site; `ready` is called when a newer version waits, or has taken over from another tab. */
  keep: (ready: () => void) => Promise<void>;
  /** Resolves when everything typed is written. */
  settle: () => Promise<void>;
  /** Lets the newer version answer from now on. */
  takeOver: () => Promise<void>;
  reload: () => void;
}

/** A tab that is come back to looks for a new version this often, in milliseconds. */
const LOOK_EVERY = 3_600_000;
/** A new version that has not taken over after this long will not, in milliseconds. */
const PATIENCE = 4000;

const root = () => import.meta.env.BASE_URL.replace(/\/?$/, "/");
const workers = () => navigator.serviceWorker;

export const offlineHands: OfflineHands = {
  isAble: () => isSecureContext && "serviceWorker" in navigator,
  isSparing: async () => {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    return connection?.saveData === true && !(await workers().getRegistration(root()));
  },
  keep,
  settle: async () => {
    dispatchEvent(new Event("pagehide"));
    await new Promise((done) => setTimeout(done));
    await written();
  },
  takeOver: async () => {
    const waiting = (await workers().getRegistration(root()))?.waiting;
    if (!waiting) return;
    await new Promise((done) => {
      workers().addEventListener("controllerchange", done, { once: true });
      setTimeout(done, PATIENCE);
      waiting.postMessage("take over");
    });
  },
  reload: () => location.reload(),
};

async function keep(ready: () => void): Promise<void> {
  const isUpdate = workers().controller !== null;
  const registration = await workers().register(trustedScript(`${root()}sw.js`), { scope: root(), updateViaCache: "none" });
  workers().controller?.postMessage("sweep");
  if (isUpdate) workers().addEventListener("controllerchange", ready);
  if (isUpdate && registration.waiting) ready();
  watch(registration, ready);
  registration.addEventListener("updatefound", () => watch(registration, ready));
  lookAgain(registration);
}

function watch({ installing }: ServiceWorkerRegistration, ready: () => void): void {
  installing?.addEventListener("statechange", () => installing.state === "installed" && workers().controller && ready());
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || Date.now() - looked < LOOK_EVERY) return;
    looked = Date.now();
    registration.update().catch(() => undefined);
  });
}
