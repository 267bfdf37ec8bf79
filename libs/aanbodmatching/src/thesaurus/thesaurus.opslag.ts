// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { CONCEPT, Thesaurusconcept, Thesaurusversie } from './thesaurus.entity.js';

type Lijst = Pick<Thesaurusversie, 'nummer' | 'wijzigingen'>;

/** Before anything was published: the files of the product alone. */
const NIETS: Lijst = { nummer: 0, wijzigingen: [] };

const NIEUWSTE = `SELECT nummer, wijzigingen FROM aanbodmatching.thesaurusversie
  WHERE nummer IS DISTINCT FROM $1 AND nummer = (SELECT max(nummer) FROM aanbodmatching.thesaurusversie)`;

/** What holds now; `null` when that is the version that somebody has already. */
export async function readGeldend(tx: Tx, bekend?: number): Promise<Lijst | null> {
  const [rij]: Lijst[] = await tx.query(NIEUWSTE, [bekend ?? null]);
  return rij ?? (bekend === undefined ? NIETS : null);
}

/** The published list that holds now. */
export const requireGeldend = async (tx: Tx): Promise<Lijst> => (await readGeldend(tx)) ?? NIETS;

/** A published list by its number, 0 included; `null` when there is none. */
export const findVersie = async (tx: Tx, nummer: number): Promise<Lijst | null> =>
  nummer === 0 ? NIETS : tx.findOneBy(Thesaurusversie, { nummer });

export const findConcept = (tx: Tx): Promise<Thesaurusconcept | null> =>
  tx.findOneBy(Thesaurusconcept, { naam: CONCEPT });

/** Of two who begin at once, the second finds that there is a row. */
export const BEGIN_CONCEPT = `INSERT INTO aanbodmatching.thesaurusconcept (naam, wijzigingen, versie, gewijzigd_door, gewijzigd_op)
  VALUES ('${CONCEPT}', $1, 1, $2, $3) ON CONFLICT (naam) DO NOTHING RETURNING versie`;
export const ADD_VERSIE = `INSERT INTO aanbodmatching.thesaurusversie (nummer, wijzigingen, basis, reden, proef, lager, reden_lager,
    gepubliceerd_door, gepubliceerd_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (nummer) DO NOTHING RETURNING nummer`;
