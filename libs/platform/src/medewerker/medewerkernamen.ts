// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, type Actor, type Rol } from '#libs/kernel';
import { Database } from '../database/database.js';

/** Who knows colleagues by name: to anybody else somebody stays what the provider calls him. */
const COLLEGAS: readonly Rol[] = ['financier', 'coordinator', 'analist', 'beheerder'];
const NAMEN = `SELECT subject, naam FROM platform.medewerker WHERE subject = ANY ($1) AND naam IS NOT NULL`;

/** Names of people who sign in here, for screens that tell who did something. */
@Injectable()
export class Medewerkernamen {
  constructor(private readonly db: Database) {}

  /**
   * Answers what gives the name of each of these subjects, as it was at his last sign-in; the subject itself where no name is known.
   * Never within a transaction: it takes a connection of its own.
   */
  async of(
    { rol }: Actor,
    subjects: readonly (string | null)[],
  ): Promise<<T extends string | null>(subject: T) => string | T> {
    const wie = new Set(subjects.filter((een) => een !== null));
    if (wie.size === 0 || !COLLEGAS.includes(rol)) return (subject) => subject;
    const rijen = await this.db.as(SYSTEEM, (tx) =>
      tx.query<{ subject: string; naam: string }[]>(NAMEN, [[...wie]]),
    );
    const namen = new Map(rijen.map(({ subject, naam }) => [subject, naam]));
    return (subject) => (subject === null ? subject : (namen.get(subject) ?? subject));
  }
}
