// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import { BEZWAAR_FUNCTIES } from './bezwaar-functies.js';
import { A_DERDE, A_VAN_BEHEERDER } from './communityantwoord.js';
import { G1, G2 } from './communitygesprek.js';
import { C1, C2, derde } from './community-wie.js';
import { sql, type Functiegrenzen, type Opdracht, type Wie } from './grens.js';
import {
  BESLUIT_3,
  LEEG,
  LID_DERDE,
  besluit,
  decide,
  isZichtbaar,
  meld,
  setAntwoord,
} from './moderatie-wie.js';
import { BEHEER, NIEUW, coordinator, ondernemer, systeem } from './wie.js';

const IEDER: Wie = { via: 'ieder', actor: SYSTEEM };
const modereert = (gesprek: string, antwoord: string | null, waar = C1): Opdracht =>
  sql(`SELECT WHERE communities.modereert('${gesprek}', ${antwoord === null ? 'NULL' : `'${antwoord}'`}, '${waar}')
    IS NOT NULL`);
const stand = (waar: string): Opdracht =>
  sql(`SELECT FROM communities.gesprek WHERE id = '${G1}' AND ${waar}`);
/** Another question in the same community. */
const OOK_HIER =
  sql(`INSERT INTO communities.gesprek SELECT (json_populate_record(g, json_build_object('id', '${NIEUW}'))).*
  FROM communities.gesprek g WHERE g.id = '${G1}'`);
const magMelden = (gesprek: string): Opdracht =>
  sql(`SELECT WHERE communities.mag_melden('${gesprek}', '${A_VAN_BEHEERDER}', '${LID_DERDE}', '${C1}')`);
const KIES = `UPDATE communities.gesprek SET status = 'beantwoord', aanvaard_antwoord_id = `;
const verberg = `UPDATE communities.antwoord SET zichtbaar = false WHERE id = '${A_DERDE}'`;
const openMeldingen = (antwoord: string | null): Opdracht =>
  sql(`SELECT FROM communities.gespreksmelding WHERE besluit_id IS NULL
    AND antwoord_id ${antwoord === null ? 'IS NULL' : `= '${antwoord}'`}`);
const isVraagZichtbaar = (aan: boolean): Opdracht => stand(`zichtbaar = ${aan}`);

export const MODERATIE_FUNCTIES: Record<string, Functiegrenzen> = {
  'communities.modereert(uuid,uuid,uuid)': {
    proeven: [
      [coordinator, modereert(G1, A_DERDE), 1],
      [coordinator, modereert(G1, null), 1],
      [ondernemer, modereert(G1, A_DERDE), 1],
      [ondernemer, modereert(G1, A_VAN_BEHEERDER), 0],
      [derde, modereert(G1, A_VAN_BEHEERDER), 0],
      [coordinator, modereert(G2, A_DERDE), 0],
      [coordinator, modereert(G2, null), 0],
      [coordinator, modereert(G1, A_DERDE, C2), 0],
      [coordinator, modereert(NIEUW, A_DERDE), 0, [BEHEER, OOK_HIER]],
      [coordinator, modereert(NIEUW, null), 1, [BEHEER, OOK_HIER]],
      [IEDER, modereert(G1, A_DERDE), 'recht:modereert'],
    ],
    zonder: [
      [`a.gesprek_id = g.id`, 'true'],
      [`g.id = welke`, 'true'],
      [`g.community_id = waar`, 'true'],
      [`communities.beheert(waar)`, 'true'],
      [`l.subject IS DISTINCT FROM platform.subject()`, 'true'],
    ],
  },
  'communities.mag_melden(uuid,uuid,uuid,uuid)': {
    proeven: [
      [derde, magMelden(G1), 1],
      [derde, magMelden(NIEUW), 0, [BEHEER, OOK_HIER]],
      [IEDER, sql(`SELECT communities.mag_melden(NULL, NULL, NULL, NULL)`), 'recht:mag_melden'],
    ],
    zonder: [
      [`a.gesprek_id = g.id`, 'true'],
      [`l.id = als`, 'true'],
      [`l.community_id = g.community_id`, 'true'],
      [`g.id = welke`, 'true'],
      [`g.community_id = waar`, 'true'],
      [`g.zichtbaar`, 'true'],
      [`platform.rol() = 'ondernemer'`, 'true'],
      [`l.subject = platform.subject()`, 'true'],
      [`l.kvk_nummer = platform.kvk_nummer()`, 'true'],
      [`l.status = 'lid'`, 'true'],
      [`g.tekst IS NOT NULL`, 'true'],
      [`g.lidmaatschap_id <> als`, 'true'],
      [`a.tekst IS NOT NULL`, 'true'],
      [`a.zichtbaar`, 'true'],
      [`a.lidmaatschap_id <> als`, 'true'],
    ],
  },
  'communities.tel_zichtbaar()': {
    proeven: [
      [systeem, stand('aantal_antwoorden = 1'), 1, [BEHEER, sql(verberg)]],
      [systeem, stand('aantal_antwoorden = 1'), 1, [BEHEER, sql(`${verberg}; ${verberg}`)]],
      [
        systeem,
        stand('aantal_antwoorden = 2'),
        1,
        [BEHEER, sql(`${verberg}; ${verberg.replace('false', 'true')}`)],
      ],
      // Somebody writes what is shown already: nothing is counted twice.
      [systeem, stand('aantal_antwoorden = 2'), 1, [BEHEER, sql(verberg.replace('false', 'true'))]],
      // Withdrawn after it was hidden, and shown after it was withdrawn.
      [
        ...([systeem, stand('aantal_antwoorden = 1'), 1] as const),
        [BEHEER, sql(`${verberg}; ${setAntwoord(LEEG)({} as never).text}`)],
      ],
      [
        ...([systeem, stand('aantal_antwoorden = 1'), 1] as const),
        [
          BEHEER,
          sql(`${verberg}; ${setAntwoord(LEEG)({} as never).text}; ${verberg.replace('false', 'true')}`),
        ],
      ],
      [
        ...([systeem, stand(`status = 'open' AND aanvaard_antwoord_id IS NULL`), 1] as const),
        [BEHEER, sql(`${KIES} '${A_DERDE}' WHERE id = '${G1}'; ${verberg}`)],
      ],
      [
        ...([
          systeem,
          stand(`status = 'beantwoord' AND aanvaard_antwoord_id = '${A_VAN_BEHEERDER}'`),
          1,
        ] as const),
        [BEHEER, sql(`${KIES} '${A_VAN_BEHEERDER}' WHERE id = '${G1}'; ${verberg}`)],
      ],
      [
        ...([systeem, stand(`status = 'gesloten' AND aanvaard_antwoord_id IS NULL`), 1] as const),
        [
          BEHEER,
          sql(`${KIES} '${A_DERDE}' WHERE id = '${G1}';
            UPDATE communities.gesprek SET status = 'gesloten' WHERE id = '${G1}'; ${verberg}`),
        ],
      ],
      [IEDER, sql('SELECT communities.tel_zichtbaar()'), 'recht:tel_zichtbaar'],
    ],
    zonder: [
      [`OLD.tekst IS NULL`, 'false'],
      [`OLD.zichtbaar AND NOT NEW.zichtbaar`, 'NOT NEW.zichtbaar'],
      [`NOT OLD.zichtbaar AND (`, 'true AND ('],
      [`(NEW.zichtbaar OR NEW.tekst IS NULL)`, 'NEW.zichtbaar'],
      [`g.aanvaard_antwoord_id = NEW.id AND g.status = 'beantwoord'`, `g.status = 'beantwoord'`],
      [`CASE WHEN g.aanvaard_antwoord_id = NEW.id THEN NULL`, 'CASE WHEN false THEN NULL'],
    ],
  },
  'communities.voer_besluit_uit()': {
    proeven: [
      [systeem, isZichtbaar(false), 1, [coordinator, besluit('verborgen')]],
      [systeem, isVraagZichtbaar(true), 1, [coordinator, besluit('verborgen')]],
      [systeem, isVraagZichtbaar(false), 1, [coordinator, besluit('verborgen', null)]],
      [systeem, isZichtbaar(true), 1, [coordinator, besluit('verborgen', null)]],
      [
        ...([systeem, sql(`SELECT FROM communities.gesprek WHERE id = '${G2}' AND zichtbaar`), 1] as const),
        [coordinator, besluit('verborgen', null)],
      ],
      [
        ...([
          systeem,
          sql(`SELECT FROM communities.gespreksmelding WHERE gesprek_id = '${G2}' AND besluit_id IS NULL`),
          1,
        ] as const),
        [BEHEER, sql(`${meld(null).replace(`'${G1}'`, `'${G2}'`)} ${decide('verborgen', null)}`)],
      ],
      [coordinator, besluit('verborgen'), 'moderatiebesluit_zichtbaar', [BEHEER, sql(verberg)]],
      [coordinator, besluit('verborgen'), 'moderatiebesluit_zichtbaar', [BEHEER, setAntwoord(LEEG)]],
      [
        ...([coordinator, besluit('verborgen', null), 'moderatiebesluit_zichtbaar'] as const),
        [BEHEER, sql(`UPDATE communities.gesprek SET zichtbaar = false`)],
      ],
      [
        ...([coordinator, besluit('verborgen', null), 'moderatiebesluit_zichtbaar'] as const),
        [BEHEER, sql(`UPDATE communities.gesprek SET titel = NULL, ${LEEG}`)],
      ],
      [coordinator, besluit('gelaten'), 'moderatiebesluit_melding'],
      [coordinator, besluit('gelaten'), 1, [BEHEER, sql(meld(A_DERDE))]],
      [systeem, isZichtbaar(true), 1, [BEHEER, sql(`${meld(A_DERDE)} ${decide('gelaten')}`)]],
      [systeem, openMeldingen(A_DERDE), 0, [BEHEER, sql(`${meld(A_DERDE)} ${decide('verborgen')}`)]],
      [systeem, openMeldingen(null), 1, [BEHEER, sql(`${meld(null)} ${decide('verborgen')}`)]],
      [
        ...([
          systeem,
          sql(`SELECT FROM communities.gespreksmelding WHERE besluit_id = '${BESLUIT_3}'`),
          1,
        ] as const),
        [BEHEER, sql(`${meld(A_DERDE)} ${decide('verborgen')}`)],
      ],
      [IEDER, sql('SELECT communities.voer_besluit_uit()'), 'recht:voer_besluit_uit'],
    ],
    zonder: [
      [`g.id = NEW.gesprek_id`, 'true'],
      [`g.zichtbaar`, 'true'],
      [`g.tekst IS NOT NULL`, 'true'],
      [`a.id = NEW.antwoord_id`, 'true'],
      [`a.zichtbaar`, 'true'],
      [`a.tekst IS NOT NULL`, 'true'],
      [`m.gesprek_id = NEW.gesprek_id`, 'true'],
      [`m.antwoord_id IS NOT DISTINCT FROM NEW.antwoord_id`, 'true'],
      [`m.besluit_id IS NULL`, 'true'],
      [`NOT FOUND AND NEW.uitkomst = 'gelaten'`, 'false'],
    ],
  },
  ...BEZWAAR_FUNCTIES,
};
