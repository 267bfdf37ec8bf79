// SPDX-License-Identifier: EUPL-1.2
// Reports of impact: made by EZ, built by the worker, approved by regions and EZ, and sealed for good.
import { langer, lees, verwijder, voegToe, wijzig, type Proef, type Tabelgrenzen } from './grens.js';
import {
  AFGEKEURD,
  BEKEND,
  BYTES,
  D,
  DEFINITIES,
  E,
  EDITIES,
  HASH,
  LEEG,
  S,
  TE_VER,
  ZEGEL,
  WAAROM,
  elk,
  lezen,
  machineMetScope,
} from './rapport-rijen.js';
import {
  BEHEER,
  EIGENAAR,
  NIEMAND,
  ONBEKEND,
  aanbiederA,
  analist,
  anoniem,
  beheerder,
  coordinator,
  coordinatorMbr,
  hoofd,
  machine,
  ondernemer,
  systeem,
} from './wie.js';

const bij = (id: string): string => `id = '${id}'`;
/** By the owner, whom rights do not stop. */
const stap = (id: string, waarden: object, verwacht: number | string): Proef => [
  BEHEER,
  wijzig(waarden, bij(id)),
  verwacht,
];

export const RAPPORT: Record<string, Tabelgrenzen> = {
  [`${S}.rapportdefinitie`]: {
    staat: DEFINITIES,
    nieuw: { id: ONBEKEND },
    magLeeg: 'programma_id',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      rapportdefinitie_pkey: { id: D.open },
      rapportdefinitie_naam_check: [{ naam: 'ab' }, { naam: langer(120) }],
      rapportdefinitie_van_kwartaal_check: { van_kwartaal: '2025-K5' },
      rapportdefinitie_tot_kwartaal_check: { tot_kwartaal: '2026-Q1' },
      rapportdefinitie_regios_check: { regios: ['TWE', 'MBR'], keuring_door: ['TWE', 'MBR'] },
      rapportdefinitie_themas_check: { themas: ['a', 'b'] },
      rapportdefinitie_keuring_door_check: { regios: [], keuring_door: [] },
      rapportdefinitie_periode: { van_kwartaal: '2026-K3', tot_kwartaal: '2026-K2' },
      rapportdefinitie_keuring: { regios: ['TWE'], keuring_door: ['MBR'] },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), DEFINITIES.length]],
      lezen: lezen(
        ...elk(DEFINITIES.length, analist, beheerder, systeem, hoofd),
        ...elk(1, anoniem, coordinator, ondernemer, aanbiederA, machineMetScope),
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, 2],
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'ZZZ' } as never }, 1],
        [machine, 0],
        [NIEMAND, 0],
      ),
      maken: [
        [analist, voegToe({ gemaakt_door: 'analist' }), 1],
        [analist, voegToe(), '42501'],
        [beheerder, voegToe({ gemaakt_door: 'beheerder' }), '42501'],
      ],
    },
  },
  [`${S}.rapporteditie`]: {
    staat: EDITIES,
    vooraf: [],
    langsTriggers: true,
    nieuw: { ...LEEG, id: ONBEKEND, definitie_id: D.nieuw },
    magLeeg:
      'tot_volgnummer stand_na regels_sha256 codeversie inhoud inhoud_sha256 verschil waarom bevinding verzegeld_door ' +
      'verzegeld_op wijzigingsnummer',
    rechten:
      'SELECT, INSERT, UPDATE (status, voortgang, tot_volgnummer, stand_na, regels_sha256, codeversie, inhoud, inhoud_sha256, ' +
      'verschil, bevinding, verzegeld_door, verzegeld_op, wijzigingsnummer)',
    beperkingen: {
      rapporteditie_pkey: { id: E.keuren },
      rapporteditie_definitie: [[BEHEER, voegToe({ definitie_id: ONBEKEND }), 'rapporteditie_definitie']],
      rapporteditie_nummer: { definitie_id: D.mis },
      rapporteditie_open: { definitie_id: D.open, nummer: 9, waarom: WAAROM },
      rapporteditie_nummer_check: { nummer: 0, waarom: WAAROM },
      rapporteditie_status_check: { status: 'onzin' },
      rapporteditie_voortgang_check: [{ voortgang: -1 }, { voortgang: 101 }],
      rapporteditie_tot_volgnummer_check: { tot_volgnummer: -1 },
      rapporteditie_zaad_check: { zaad: 'A'.repeat(64) },
      rapporteditie_stand_na_check: { stand_na: 'x' },
      rapporteditie_regels_sha256_check: { regels_sha256: 'x' },
      rapporteditie_codeversie_check: { codeversie: '' },
      rapporteditie_waarom_check: [{ waarom: 'te kort' }, { waarom: langer(1000) }],
      rapporteditie_waarom: { nummer: 2 },
      rapporteditie_hash: [
        { inhoud: '{"a":1}', inhoud_sha256: HASH },
        { inhoud_sha256: HASH },
        { inhoud: '{}' },
      ],
      rapporteditie_klaar: ['te-keuren', 'goedgekeurd', 'verzegeld'].flatMap((status) => {
        const klaar = {
          ...BEKEND,
          status,
          ...(status === 'verzegeld' ? { ...ZEGEL, wijzigingsnummer: 9 } : {}),
        };
        const leeg = ['tot_volgnummer', 'regels_sha256', 'codeversie'].map((veld) => ({ [veld]: null }));
        return [...leeg, { inhoud: null, inhoud_sha256: null }, { voortgang: 99 }].map((een) => ({
          ...klaar,
          ...een,
        }));
      }),
      rapporteditie_bevinding: { bevinding: {} },
      rapporteditie_zegel: [
        ...Object.entries(ZEGEL).map(([veld, waarde]) => ({ [veld]: waarde })),
        ...Object.keys(ZEGEL).map((veld) => ({
          ...BEKEND,
          ...ZEGEL,
          wijzigingsnummer: 9,
          status: 'verzegeld',
          [veld]: null,
        })),
      ],
      rapporteditie_wijziging: { ...BEKEND, ...ZEGEL, status: 'verzegeld' },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), EDITIES.length]],
      bureau: lezen(...elk(EDITIES.length, analist, beheerder, systeem), [aanbiederA, 1], [NIEMAND, 0]),
      verzegeld: lezen(
        ...elk(1, anoniem, ondernemer, aanbiederA, coordinator, machineMetScope),
        [machine, 0],
        [NIEMAND, 0],
      ),
      // Sealed, waiting with or without him, approved, and what he rejected; not what is built or went wrong.
      regio: [
        ...lezen([hoofd, 7], [coordinatorMbr, 1], [coordinator, 1]),
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, lees(), 2],
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'ZZZ' } as never }, lees(), 1],
      ],
      afgekeurd: AFGEKEURD,
      maken: [
        [analist, voegToe({ gemaakt_door: 'analist' }), 1],
        [analist, voegToe(), '42501'],
        [beheerder, voegToe({ gemaakt_door: 'beheerder' }), '42501'],
        [hoofd, voegToe({ gemaakt_door: 'hoofd' }), '42501'],
      ],
      bouwen: [
        [systeem, wijzig({ voortgang: 50 }, bij(E.bouw)), 1],
        [systeem, wijzig({ ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, bij(E.goed)), 1],
        [systeem, wijzig({ voortgang: 50 }, bij(E.keuren)), 0],
        [systeem, wijzig({ verschil: {} }, bij(E.zegel)), 0],
        TE_VER,
        [analist, wijzig({ voortgang: 50 }, bij(E.bouw)), 0],
        [hoofd, wijzig({ ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, bij(E.goed)), 0],
      ],
      volgen: [
        [EIGENAAR, wijzig({ status: 'geweigerd' }, bij(E.keuren)), 1],
        [EIGENAAR, wijzig({ status: 'in-opbouw' }, bij(E.goed)), 0],
        TE_VER,
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, verwijder(bij(E.bouw)), 'rapporteditie_blijft'],
        [BEHEER, voegToe({ status: 'mislukt' }), 'rapporteditie_begin'],
        [BEHEER, voegToe({ inhoud: '{}', inhoud_sha256: BYTES }), 'rapporteditie_begin'],
        [BEHEER, voegToe({ tot_volgnummer: 1 }), 'rapporteditie_begin'],
        ...[E.zegel, E.weg, E.mis].map((id) => stap(id, { verschil: {} }, 'rapporteditie_vast')),
        stap(E.bouw, { ...BEKEND, ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, 'rapporteditie_stap'),
        stap(E.keuren, { status: 'in-opbouw' }, 'rapporteditie_stap'),
        stap(E.goed, { status: 'geweigerd' }, 'rapporteditie_stap'),
        stap(E.bouw, { tot_volgnummer: 8 }, 'rapporteditie_datasnede'),
        ...[{ regels_sha256: 'b'.repeat(64) }, { codeversie: '2' }, { stand_na: HASH }, { verschil: {} }].map(
          (wat) => stap(E.keuren, wat, 'rapporteditie_inhoud'),
        ),
        stap(E.keuren, { status: 'goedgekeurd' }, 'rapporteditie_gekeurd'),
        stap(E.bouw, { ...BEKEND, tot_volgnummer: 7, status: 'goedgekeurd' }, 'rapporteditie_gekeurd'),
        stap(E.onecht, { ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, 'rapporteditie_gekeurd'),
        stap(E.bouw, { ...BEKEND, tot_volgnummer: 7, status: 'te-keuren' }, 1),
        stap(E.goed, { ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, 1),
        stap(E.goed, { status: 'in-opbouw' }, 1),
      ],
    },
  },
};
