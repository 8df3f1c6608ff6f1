// Which addresses may become running code, for browsers that check it (Trusted Types): those of this site only.

interface Policy {
  createScriptURL: (address: string) => unknown;
}
interface Policies {
  createPolicy: (name: string, rules: { createScriptURL: (address: string) => string }) => Policy;
}

let policy: Policy | undefined;

/** An address of a script, for a worker; throws for any that is not of this site. */
export function trustedScript(address: string | URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Policies };
  policy ??= trustedTypes?.createPolicy("callback-playbook", { createScriptURL: ownAddress }) ?? { createScriptURL: ownAddress };
  return policy.createScriptURL(String(address)) as string;
}

function ownAddress(address: string): string {
  const { origin, href } = new URL(address, location.href);
  if (origin !== location.origin) throw new Error(`Scripts come from ${location.origin} only, so ${href} is not run. Serve it from there.`);
  return href;
}
