// Who of a list has been read so far, so that nobody is taken in twice.

export interface Listed {
  full: string;
  organisation: string;
  email: string;
}

export interface Register {
  /** The row of the same person; undefined for somebody new. */
  find: (person: Listed) => number | undefined;
  add: (person: Listed, row: number) => void;
}

/** The same address is the same person; so are the same name and organisation, unless both have an address of their own. */
export function createRegister(): Register {
  const byEmail = new Map<string, number>();
  const byName = new Map<string, { row: number; hasEmail: boolean }>();
  return {
    find(person) {
      const named = byName.get(nameOf(person));
      const isOther = named?.hasEmail && person.email !== "";
      return byEmail.get(person.email.toLowerCase()) ?? (isOther ? undefined : named?.row);
    },
    add(person, row) {
      if (person.email !== "") byEmail.set(person.email.toLowerCase(), row);
      if (!byName.has(nameOf(person))) byName.set(nameOf(person), { row, hasEmail: person.email !== "" });
    },
  };
}

const nameOf = ({ full, organisation }: Listed) => JSON.stringify([full.toLowerCase(), organisation.toLowerCase()]);
