// SPDX-License-Identifier: EUPL-1.2
import type { Rol } from '#libs/kernel';
import type { Tx } from '../database/tx.js';
import { toOmschrijving, toReden } from './auditregel.rules.js';

/** What was done with a record, for the person whom it is about: in which role, and not by whom. */
export interface Logregel {
  tijdstip: Date;
  rol: string;
  omschrijving: string;
  reden: string | null;
}

const REGELS = `SELECT onderwerp, tijdstip, rol, soort, handeling, reden FROM platform.auditregel
  WHERE onderwerp = ANY ($1) ORDER BY tijdstip, regio, volgnummer`;

interface Rij {
  onderwerp: string;
  tijdstip: Date;
  rol: string;
  soort: string;
  handeling: string;
  reden: string | null;
}

/** The log of records by their ids, oldest first, as far as this actor may read it. */
export async function readLogboek(tx: Tx, onderwerpen: readonly string[]): Promise<Map<string, Logregel[]>> {
  const rijen: Rij[] = await tx.query(REGELS, [onderwerpen]);
  const logboek = new Map<string, Logregel[]>(onderwerpen.map((onderwerp) => [onderwerp, []]));
  for (const { onderwerp, tijdstip, rol, soort, handeling, reden } of rijen)
    logboek
      .get(onderwerp)
      ?.push({ tijdstip, rol, omschrijving: toOmschrijving(soort, handeling), reden: toReden(reden) });
  return logboek;
}

/** An act with who did it, for who works with the record. */
export interface Chronologieregel extends Omit<Logregel, 'rol'> {
  regio: string;
  rol: Rol;
  subject: string;
  soort: string;
  handeling: string;
  onderwerp: string;
}

const CHRONOLOGIE = `SELECT tijdstip, regio, rol, subject, soort, handeling, onderwerp, reden FROM platform.auditregel
  WHERE onderwerp = ANY ($1) ORDER BY tijdstip, regio, volgnummer`;

/**
 * All that was done with these records, oldest first and in the chains of all regions, as far as this actor may read it.
 * What stands in the chains of two regions is told once.
 */
export async function readChronologie(tx: Tx, onderwerpen: readonly string[]): Promise<Chronologieregel[]> {
  const rijen: Omit<Chronologieregel, 'omschrijving'>[] = await tx.query(CHRONOLOGIE, [onderwerpen]);
  return rijen.map((rij) => ({
    ...rij,
    omschrijving: toOmschrijving(rij.soort, rij.handeling),
    reden: toReden(rij.reden),
  }));
}
