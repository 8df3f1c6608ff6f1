// Addresses within the site, whatever path it is hosted under.

/** "plays/referral/" → "/base/plays/referral/". */
export function pageLink(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, "/")}${path}`;
}

/** The page of a technique. */
export const techniqueLink = (id: string): string => pageLink(`playbook/${id}/`);

/** The page of a rule or a list of phrases. */
export const coachLink = (id: string): string => pageLink(`coach/${id}/`);

/** The composer with something chosen already. */
export const composeLink = (chosen: Record<string, string>): string => pageLink(`compose/#${new URLSearchParams(chosen)}`);

/** A new e-mail to an address, whatever characters it has. */
export const mailLink = (email: string): string => `mailto:${encodeURIComponent(email).replace("%40", "@")}`;
