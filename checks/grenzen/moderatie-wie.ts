// SPDX-License-Identifier: EUPL-1.2
// What was reported and decided about G1 in C1: M1 is of the moderator about the answer of `derde` and was decided by the
// coordinator, as was M2 of `ander` about that of the moderator. Z1 is an appeal of `derde` against what was decided.
import { G1 } from './communitygesprek.js';
import { A_DERDE } from './communityantwoord.js';
import { C1 } from './community-wie.js';
import { sql, type Opdracht } from './grens.js';
import { app, id } from './wie.js';

export const [LID_BEHEERDER, LID_GEVRAAGD, LID_ANDER, LID_DERDE] = [id(381), id(382), id(383), id(384)];
export const [M1, M2] = [id(431), id(432)];
/** About the answer of `derde`, about that of the moderator; and one that a probe makes. */
export const [BESLUIT_1, BESLUIT_2, BESLUIT_3] = [id(441), id(442), id(449)];
export const Z1 = id(451);

/** Another of the same region. */
export const collegaCoordinator = app({ rol: 'coordinator', subject: 'coordinator-2', regio: 'TWE' });
/** With the key from an overview of `derde`, of another, and in another role. */
export const afmelder = app({ rol: 'anoniem', subject: `overzicht:${LID_DERDE}` });
export const afmelderAnders = app({ rol: 'anoniem', subject: `overzicht:${LID_ANDER}` });
export const schijnAfmelder = app({ rol: 'analist', subject: `overzicht:${LID_DERDE}` });

export const DERDE_WEG = sql(`UPDATE communities.lidmaatschap SET status = 'vertrokken', beeindigd_op = now()
  WHERE id = '${LID_DERDE}'`);
/** `derde` moderates as well. */
export const DERDE_BEHEERT = sql(
  `UPDATE communities.lidmaatschap SET rol = 'beheerder' WHERE id = '${LID_DERDE}'`,
);
/** The same name becomes a member for another firm. */
export const DERDE_OOK_ELDERS = sql(`UPDATE communities.lidmaatschap SET subject = 'derde', status = 'lid',
  lid_sinds = now() WHERE id = '${LID_GEVRAAGD}'`);

export const setAntwoord = (wat: string, welk = A_DERDE): Opdracht =>
  sql(`UPDATE communities.antwoord SET ${wat} WHERE id = '${welk}'`);
export const setGesprek = (wat: string): Opdracht =>
  sql(`UPDATE communities.gesprek SET ${wat} WHERE id = '${G1}'`);
export const LEEG = 'tekst = NULL, termen = NULL, zoekmerk = NULL';

/** A decision about the answer of `derde`, or the question. */
export const besluit = (uitkomst: 'gelaten' | 'verborgen', antwoord: string | null = A_DERDE): Opdracht =>
  sql(`INSERT INTO communities.moderatiebesluit (id, community_id, gesprek_id, antwoord_id, lidmaatschap_id,
      betrokkene_id, nummer, uitkomst, reden, besloten_door, besloten_op)
    SELECT '${BESLUIT_3}', '${C1}', '${G1}', ${antwoord === null ? 'NULL' : `'${antwoord}'`}, '${LID_DERDE}',
      betrokkene_id, 9, '${uitkomst}', ${uitkomst === 'verborgen' ? `'anders'` : 'NULL'}, 'coordinator', now()
    FROM communities.gesprek WHERE id = '${G1}'`);

/** Whether the answer of `derde` can be read by members, or not. */
export const isZichtbaar = (aan: boolean): Opdracht =>
  sql(`SELECT FROM communities.antwoord WHERE id = '${A_DERDE}' AND zichtbaar = ${aan}`);

/** The answer of `derde` was hidden, and this came of his appeal. */
export const VERBERG_EN = (uitkomst: 'gehandhaafd' | 'hersteld'): Opdracht =>
  sql(`UPDATE communities.antwoord SET zichtbaar = false WHERE id = '${A_DERDE}';
    UPDATE communities.bezwaar SET uitkomst = '${uitkomst}', behandeld_door = 'x', behandeld_op = now()`);
/** The same of the question. */
export const VERBERG_VRAAG_EN = (uitkomst: 'gehandhaafd' | 'hersteld'): Opdracht =>
  sql(`UPDATE communities.gesprek SET zichtbaar = false; UPDATE communities.antwoord SET zichtbaar = false;
    UPDATE communities.moderatiebesluit SET antwoord_id = NULL WHERE id = '${BESLUIT_1}';
    UPDATE communities.bezwaar SET uitkomst = '${uitkomst}', behandeld_door = 'x', behandeld_op = now()`);

/** Somebody reports an answer, or the question; and a decision in the same statement. */
export const meld = (
  antwoord: string | null,
): string => `INSERT INTO communities.gespreksmelding (id, community_id, gesprek_id,
    antwoord_id, lidmaatschap_id, betrokkene_id, reden, gemeld_op)
  SELECT gen_random_uuid(), '${C1}', '${G1}', ${antwoord === null ? 'NULL' : `'${antwoord}'`}, l.id, l.betrokkene_id,
    'anders', now() FROM communities.lidmaatschap l WHERE l.id = '${LID_ANDER}';`;
export const decide = (uitkomst: 'gelaten' | 'verborgen', antwoord: string | null = A_DERDE): string =>
  besluit(uitkomst, antwoord)({} as never).text;
