// The rep's own side of the calendar, as kept on this device: zone, days off, reminders, the last backup.

export interface Rep {
  version: 1;
  /** IANA; empty while the browser's own is used. */
  zone: string;
  /** ISO dates on which the rep works nowhere, and public holidays on which they do. */
  daysOff: string[];
  workOn: string[];
  /** Minutes before a call at which a calendar's alarm rings; none when left out. */
  alarmMinutes?: number;
  /** Milliseconds since 1970; none was made while it is left out. */
  lastBackup?: number;
}

export const NEW_REP: Rep = { version: 1, zone: "", daysOff: [], workOn: [] };
