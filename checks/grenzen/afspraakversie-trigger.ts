// SPDX-License-Identifier: EUPL-1.2
// Which steps a version takes, and what it is held to by then.
import { sql, voegToe, wijzig, type Proef } from './grens.js';
import {
  GETEKEND,
  MET_A,
  MET_B,
  MET_MBR,
  MET_TWE,
  OF,
  PR,
  S,
  eerst,
  past,
  weiger,
} from './prestatieafspraak-wie.js';
import { HASH, penvoerder } from './prestatie-wie.js';
import { BEHEER, LATER, NIEUW, ORG_B } from './wie.js';

/** The whole of the draft, as it stands in the tables. */
const INHOUD = JSON.stringify({
  ...{ formaat: 'schakel-prestatieafspraak-1', nummer: 'AF-003', titel: 'Proef', programma: 'AF-1' },
  ...{ programmaId: PR, partij: 'aanbieder', aanbiederId: ORG_B, regio: null, versie: 2 },
  ...{ van: '2026-01-01', tot: '2026-12-31', geldigVan: '2026-01-01', tussentoetsOp: null },
  ...{ plafondInCenten: 100, toelichting: '', jaren: [{ jaar: 2026, plafondInCenten: 100 }] },
  indicatoren: [
    {
      ...{ code: 'SPR', naam: 'Spreekuren', definitie: 'een spreekuur', mijlpaal: 'gemeld', eenheid: 'uur' },
      ...{ tariefInCenten: 10, hoogstensAantal: 9, minstensAantal: 1, bewijs: ['factuur'], vensterDagen: 30 },
      ...{ bonusInCenten: 5, bonusGroepen: ['zzp'] },
    },
  ],
});
const bied = (inhoud = INHOUD, ook = ''): ReturnType<typeof sql> =>
  sql(`UPDATE ${S}.afspraakversie SET status = 'ter-ondertekening', inhoud = '${inhoud}',
    hash = encode(sha256(convert_to('${inhoud}', 'UTF8')), 'hex')${ook} WHERE ${OF(MET_B, 2)}`);
const teken = (afspraak: string, versie: number) =>
  wijzig({ status: 'getekend', getekend_op: LATER }, OF(afspraak, versie));
const hand =
  eerst(`INSERT INTO ${S}.ondertekening (afspraak_id, versie, kant, subject, organisatie_id, op, hash)
  VALUES ('${MET_TWE}', 1, 'financier', 'fenna', '${NIEUW}', now(), '${HASH}')`);
const HASH_LEEG = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const TERUG = {
  ...{
    status: 'vervangen',
    getekend_op: LATER,
    verworpen_door: null,
    verworpen_op: null,
    verwerpreden: null,
  },
};
/** Nothing hangs under it yet. */
const leeg = eerst(past(['indicator', 'afspraakjaar'].map((een) => `DELETE FROM ${S}.${een}`).join('; ')));
/** Of what was offered. */
const VAST = {
  ...{ van: '2026-01-02', tot: '2026-12-30', geldig_van: '2026-10-02', tussentoets_op: '2026-06-01' },
  ...{ plafond_in_centen: 99, toelichting: 'Anders', opgesteld_door: 'x', opgesteld_op: LATER },
};

export const VERSIE_PROEVEN: Proef[] = [
  [BEHEER, voegToe(GETEKEND), 'afspraakversie_stap'],
  [BEHEER, wijzig(TERUG, OF(MET_B, 1)), 'afspraakversie_stap'],
  [BEHEER, wijzig({ toelichting: 'x' }, OF(MET_A, 2)), 'afspraakversie_stap'],
  [BEHEER, wijzig(weiger('x'), OF(MET_A, 3)), 1],
  [BEHEER, wijzig({ status: 'vervangen' }, OF(MET_A, 2)), 1],
  ...Object.entries(VAST).map(([kolom, waarde]): Proef => [
    BEHEER,
    wijzig({ ...weiger('x'), [kolom]: waarde }, OF(MET_A, 3)),
    'afspraakversie_vast',
  ]),
  ...Object.entries({ id: NIEUW, versie: 9, afspraak_id: MET_MBR }).map(([kolom, waarde]): Proef => [
    BEHEER,
    wijzig({ [kolom]: waarde }, OF(MET_B, 2)),
    'afspraakversie_vast',
    leeg,
  ]),
  [BEHEER, wijzig({ ...weiger('x'), inhoud: '', hash: HASH_LEEG }, OF(MET_A, 3)), 'afspraakversie_vast'],
  [penvoerder, bied(), 1],
  [penvoerder, bied('{}'), 'afspraakversie_inhoud'],
  // What is offered says what stands there from then on, not what stood there.
  [penvoerder, bied(INHOUD, `, tot = '2026-12-30'`), 'afspraakversie_inhoud'],
  [
    BEHEER,
    teken(MET_A, 3),
    'afspraakversie_handtekeningen',
    [BEHEER, wijzig({ status: 'vervangen' }, OF(MET_A, 2))],
  ],
  [BEHEER, teken(MET_TWE, 1), 'afspraakversie_handtekeningen'],
  [BEHEER, teken(MET_TWE, 1), 1, hand],
  [BEHEER, wijzig({ van: '2025-12-31' }, OF(MET_B, 2)), 'afspraakversie_programma'],
  [BEHEER, wijzig({ tot: '2027-01-01' }, OF(MET_B, 2)), 'afspraakversie_programma'],
  [BEHEER, voegToe({ tot: '2027-01-01' }), 'afspraakversie_programma'],
  // It can still be refused when the programme has become shorter.
  [
    BEHEER,
    wijzig(weiger('x'), OF(MET_A, 3)),
    1,
    eerst(past(`UPDATE ${S}.programma SET tot = '2026-06-30' WHERE id = '${PR}'`)),
  ],
];

/** As at the commit. */
export const SOM = `SET CONSTRAINTS ${S}.som IMMEDIATE`;
export const VERSIE_SOM: Proef[] = [
  [
    BEHEER,
    sql(`UPDATE ${S}.afspraakversie SET plafond_in_centen = 101 WHERE ${OF(MET_B, 2)}; ${SOM}`),
    'afspraakjaar_som',
  ],
  [BEHEER, sql(`UPDATE ${S}.afspraakversie SET toelichting = 'x' WHERE ${OF(MET_B, 2)}; ${SOM}`), 0],
  [
    BEHEER,
    sql(`UPDATE ${S}.afspraakversie SET van = '2025-06-01' WHERE ${OF(MET_B, 2)}; ${SOM}`),
    'afspraakjaar_som',
    eerst(past(`UPDATE ${S}.programma SET van = '2025-01-01'`)),
  ],
  // Neither another version nor another afspraak makes it right.
  ...[OF(MET_A, 3), OF(MET_TWE, 1)].map((welke): Proef => [
    BEHEER,
    sql(`UPDATE ${S}.afspraakversie SET status = 'verworpen', verworpen_door = 'x', verworpen_op = now(),
      verwerpreden = 'xxx' WHERE ${welke}; ${SOM}`),
    'afspraakjaar_som',
  ]),
];
