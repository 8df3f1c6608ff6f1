// The path that the site is hosted under, as whoever builds it writes it.

/** "/playbook/" as it is given; throws where it is no path, such as a whole address, or one that a Windows shell has rewritten. */
export function basePath(given: string | undefined): string {
  const path = given || "/";
  if (/^[\w.~/-]*$/.test(path) && !/\/\/|(?:^|\/)\.{1,2}(?:\/|$)/.test(path)) return path;
  throw new Error(
    `BASE_PATH is “${path}”, which is no path; write what stands after the name of the host, like /playbook/, or leave it out.`,
  );
}
