// SPDX-License-Identifier: EUPL-1.2

/**
 * Domain time as a parameter, so that deadlines are tested with a virtual clock. In every process it is the clock of the
 * database, which leases and expiries go by too.
 */
export abstract class Klok {
  abstract nu(): Date;
}

/** That of the machine; for tools that stand outside the system. */
export class Systeemklok extends Klok {
  override nu(): Date {
    return new Date();
  }
}

const kalender = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar date in the Netherlands at that instant, `YYYY-MM-DD`: opening periods are Dutch dates, not UTC dates. */
export const datumVan = (moment: Date): string => kalender.format(moment);
