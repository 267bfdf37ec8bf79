// SPDX-License-Identifier: EUPL-1.2
import { datumVan, type Klok } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { readBehandelaars } from './behandelaar.lezer.js';
import { kiesBehandelaar } from './behandelaar.rules.js';

// When somebody last got one is taken from when it was asked: it becomes somebody's within the day.
const DRUKTE = `SELECT b.subject,
    (SELECT count(*)::int FROM aanbodmatching.hulpvraag h
     WHERE h.regio = b.regio AND h.eigenaar = b.subject AND h.uiterlijk_op IS NOT NULL) AS "openDossiers",
    (SELECT max(h.ingediend_op) FROM aanbodmatching.hulpvraag h
     WHERE h.regio = b.regio AND h.eigenaar = b.subject) AS "laatstToegewezenOp"
  FROM aanbodmatching.behandelaar b WHERE b.regio = $1`;

interface Drukte {
  subject: string;
  openDossiers: number;
  laatstToegewezenOp: Date | null;
}

const NIETS = { openDossiers: 0, laatstToegewezenOp: null };

/** Of whom a new hulpvraag of this region becomes now: a subject, or the team when nobody registered. As `systeem`. */
export async function chooseEigenaar(tx: Tx, klok: Klok, regio: string): Promise<string> {
  const behandelaars = await readBehandelaars(tx, regio);
  const drukte: Drukte[] = behandelaars.length === 0 ? [] : await tx.query(DRUKTE, [regio]);
  const kandidaten = behandelaars.map((wie) => ({
    ...wie,
    ...(drukte.find(({ subject }) => subject === wie.subject) ?? NIETS),
  }));
  return kiesBehandelaar(regio, kandidaten, datumVan(klok.nu()));
}
