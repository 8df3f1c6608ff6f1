// Build time: Solid makes its markup through a Trusted Types policy of its own, so that no other code may turn text into markup.

/** As the runtime writes it: the one place where it parses markup, all of which the compiler wrote. */
const SINK = "t.innerHTML = html;";
const POLICY = `const solidPolicy = globalThis.trustedTypes?.createPolicy("solid", { createHTML: (html) => html }) ?? { createHTML: (html) => html };\n`;

/** A Vite plugin for the code that browsers run. */
export function solidPolicy() {
  return {
    name: "solid-policy",
    transform: (code: string, id: string) =>
      /\/solid-js\/web\/dist\/(web|dev)\.js$/.test(id.split("?")[0] ?? "") ? withPolicy(code) : undefined,
  };
}

/** The runtime's code with its one sink guarded; throws when it is not there as expected. */
export function withPolicy(code: string): string {
  if (code.split(SINK).length !== 2)
    throw new Error(
      `solid-js/web no longer has exactly one “${SINK}”. Look at its function template() and set SINK in src/playbook/solid/policy.ts to what it does now.`,
    );
  const guarded = code.replace(SINK, "t.innerHTML = solidPolicy.createHTML(html);");
  const imports = /^(?:import[^;]*;\s*)+/.exec(guarded)?.[0] ?? "";
  return imports + POLICY + guarded.slice(imports.length);
}
