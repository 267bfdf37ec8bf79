// SPDX-License-Identifier: EUPL-1.2
// Reports of impact: made by EZ, built by the worker, approved by regions and EZ, and sealed for good.
import {
  langer,
  lees,
  verwijder,
  voegToe,
  wijzig,
  type Opdracht,
  type Proef,
  type Tabelgrenzen,
} from './grens.js';
import {
  BEKEND,
  BRON,
  BYTES,
  D,
  DEFINITIES,
  E,
  EDITIES,
  HASH,
  KEURINGEN,
  LEEG,
  NAMENS_EZ,
  S,
  ZEGEL,
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
  schijnHoofd,
  systeem,
} from './wie.js';

const WAAROM = 'Een zin met een reden.';
const bij = (id: string): string => `id = '${id}'`;
/** By the owner, whom rights do not stop. */
const stap = (id: string, waarden: object, verwacht: number | string): Proef => [
  BEHEER,
  wijzig(waarden, bij(id)),
  verwacht,
];
const lezen = (...paren: [Proef[0], number][]): Proef[] => paren.map(([wie, n]): Proef => [wie, lees(), n]);
const keur = (anders: object): Opdracht => voegToe(anders);

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
        ...[analist, anoniem, coordinator, ondernemer, aanbiederA, systeem, machineMetScope].map(
          (wie): [Proef[0], number] => [wie, DEFINITIES.length],
        ),
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
      rapporteditie_definitie: [
        [systeemMaakt(), voegToe({ definitie_id: ONBEKEND }), 'rapporteditie_definitie'],
      ],
      rapporteditie_nummer: { definitie_id: D.zegel },
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
      bureau: lezen([analist, EDITIES.length], [beheerder, EDITIES.length], [systeem, EDITIES.length]),
      verzegeld: lezen(
        ...[anoniem, ondernemer, aanbiederA, coordinator, machineMetScope].map((wie): [Proef[0], number] => [
          wie,
          1,
        ]),
        [machine, 0],
        [NIEMAND, 0],
      ),
      // Sealed, waiting with or without him, and approved; not what is built or went wrong.
      regio: [
        ...lezen([hoofd, 4], [coordinatorMbr, 1], [coordinator, 1]),
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, lees(), 2],
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'ZZZ' } as never }, lees(), 1],
      ],
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
        [analist, wijzig({ voortgang: 50 }, bij(E.bouw)), 0],
        [hoofd, wijzig({ ...ZEGEL, wijzigingsnummer: 9, status: 'verzegeld' }, bij(E.goed)), 0],
      ],
      volgen: [
        [EIGENAAR, wijzig({ status: 'geweigerd' }, bij(E.keuren)), 1],
        [EIGENAAR, wijzig({ status: 'in-opbouw' }, bij(E.goed)), 0],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, verwijder(bij(E.bouw)), 'rapporteditie_blijft'],
        [BEHEER, voegToe({ ...BEKEND, status: 'te-keuren' }), 'rapporteditie_begin'],
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
  [`${S}.rapportkeuring`]: {
    staat: KEURINGEN,
    vooraf: [],
    langsTriggers: true,
    nieuw: { editie_id: E.keuren, namens: 'TWE', door: 'hoofd' },
    magLeeg: 'reden',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      rapportkeuring_pkey: { namens: 'MBR' },
      rapportkeuring_editie: [[BEHEER, sqlZonderTrigger(), 'rapportkeuring_editie']],
      rapportkeuring_namens_check: { namens: '' },
      rapportkeuring_reden_check: [{ reden: 'te kort' }, { reden: langer(1000) }],
      rapportkeuring_ander: { door: 'hoofd-mbr' },
      rapportkeuring_reden: { is_akkoord: false },
    },
    beleid: {
      eigenaar: [[EIGENAAR, lees(), KEURINGEN.length]],
      lezen: lezen(
        ...[analist, beheerder, systeem].map((wie): [Proef[0], number] => [wie, KEURINGEN.length]),
        [hoofd, KEURINGEN.filter(({ namens = 'MBR' }) => namens === 'TWE').length],
        ...[coordinator, coordinatorMbr, aanbiederA, anoniem, machine, NIEMAND, schijnHoofd].map(
          (wie): [Proef[0], number] => [wie, wie === schijnHoofd ? KEURINGEN.length : 0],
        ),
      ),
      regio: [
        [hoofd, keur({}), 1],
        [hoofd, keur({ door: 'x' }), '42501'],
        [coordinator, keur({ door: 'coordinator' }), '42501'],
        [schijnHoofd, keur({}), '42501'],
        [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, keur({}), '42501'],
      ],
      ez: [
        [analist, keur({ ...NAMENS_EZ, door: 'analist' }), 1],
        [analist, keur({ ...NAMENS_EZ, door: 'x' }), '42501'],
        [analist, keur({ door: 'analist' }), '42501'],
        [beheerder, keur({ ...NAMENS_EZ, door: 'beheerder' }), '42501'],
      ],
    },
    triggers: {
      bewaken: [
        [BEHEER, keur({ editie_id: E.goed, namens: 'MBR', door: 'z' }), 'rapportkeuring_wanneer'],
        [BEHEER, keur({ inhoud_sha256: HASH }), 'rapportkeuring_hash'],
        [BEHEER, keur({ namens: 'ZZZ' }), 'rapportkeuring_namens'],
        [BEHEER, keur({ door: 'maker' }), 'rapportkeuring_maker'],
        [BEHEER, keur({ door: 'bedenker' }), 'rapportkeuring_maker'],
        [BEHEER, keur({ namens: 'EZ', door: 'z' }), 'rapportkeuring_volgorde'],
        // Who rejects does not have to wait.
        [BEHEER, keur({ namens: 'EZ', door: 'z', is_akkoord: false, reden: WAAROM }), 1],
      ],
      volgen: [
        [BEHEER, staatOp(E.klaar, 'goedgekeurd'), 1, [BEHEER, keur({ ...NAMENS_EZ, door: 'z' })]],
        [BEHEER, staatOp(E.keuren, 'te-keuren'), 1, [BEHEER, keur({})]],
        [BEHEER, staatOp(E.keuren, 'geweigerd'), 1, [BEHEER, keur({ is_akkoord: false, reden: WAAROM })]],
      ],
    },
  },
  [`${S}.rapportbron`]: {
    staat: BRON,
    vooraf: [],
    nieuw: { editie_id: E.bouw, naam: 'effecten' },
    rechten: 'SELECT, INSERT, DELETE',
    beperkingen: {
      rapportbron_pkey: { naam: 'namen' },
      rapportbron_editie: { editie_id: ONBEKEND },
      rapportbron_naam_check: { naam: 'iets' },
      rapportbron_hash: [{ sha256: HASH }, { inhoud: '[]' }],
    },
    beleid: {
      bouwen: [
        [systeem, voegToe(), 1],
        [systeem, verwijder(`editie_id = '${E.bouw}'`), 1],
        [systeem, voegToe({ editie_id: E.zegel }), '42501'],
        [systeem, verwijder(`editie_id = '${E.zegel}'`), 0],
        [analist, voegToe(), '42501'],
        [analist, verwijder(`editie_id = '${E.bouw}'`), 0],
      ],
      lezen: lezen([systeem, BRON.length], [analist, 0], [hoofd, 0], [anoniem, 0], [NIEMAND, 0]),
    },
  },
};

/** The foreign key speaks last: the row itself is one that an analist may make. */
function systeemMaakt(): Proef[0] {
  return BEHEER;
}

function staatOp(id: string, status: string): Opdracht {
  return () => ({ text: `SELECT FROM ${S}.rapporteditie WHERE id = '${id}' AND status = '${status}'` });
}

/** Of no edition: its trigger would say so first. */
function sqlZonderTrigger(): Opdracht {
  return () => ({
    text: `ALTER TABLE ${S}.rapportkeuring DISABLE TRIGGER USER;
      INSERT INTO ${S}.rapportkeuring VALUES ('${ONBEKEND}', 'TWE', '${BYTES}', 'z', now(), true, NULL)`,
  });
}
