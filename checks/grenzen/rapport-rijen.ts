// SPDX-License-Identifier: EUPL-1.2
// The reports that stand there: one edition in each state, and who approved of what.
import { createHash } from 'node:crypto';
import { lees, sql, wijzig, type Opdracht, type Proef, type Wie } from './grens.js';
import { BEHEER, CLIENT_1, EIGENAAR, ONBEKEND, TOEN, coordinator, hoofd } from './wie.js';

export const S = 'impactverantwoording';
const id = (nr: number): string => ONBEKEND.replace(/...$/, String(nr));
const sha = (tekst: string): string => createHash('sha256').update(tekst).digest('hex');

export const HASH = 'a'.repeat(64);
export const INHOUD = '{}';
export const BYTES = sha(INHOUD);

/** By what becomes of their editions. */
export const D = {
  ...{ open: id(901), klaar: id(902), bouw: id(903), goed: id(904), zegel: id(905), mis: id(906) },
  ...{ onecht: id(907), nieuw: id(908) },
};
export const E = {
  ...{ keuren: id(911), klaar: id(912), bouw: id(913), goed: id(914), zegel: id(915), mis: id(916) },
  ...{ onecht: id(917), weg: id(918), weer: id(919) },
};

const definitie = (een: string, regios: string[], keuringDoor = regios): object => ({
  ...{ id: een, naam: 'Rapport', van_kwartaal: '2026-K1', tot_kwartaal: '2026-K2', regios, themas: [] },
  ...{ programma_id: null, keuring_door: keuringDoor, gemaakt_door: 'bedenker', gemaakt_op: TOEN },
});
export const DEFINITIES: [object, ...object[]] = [
  definitie(D.open, [], ['MBR', 'TWE']),
  ...Object.values(D)
    .filter((een) => een !== D.open)
    .map((een) => definitie(een, ['TWE'])),
];

/** Built. */
export const BEKEND = {
  ...{ voortgang: 100, tot_volgnummer: 7, regels_sha256: HASH, codeversie: '1' },
  ...{ inhoud: INHOUD, inhoud_sha256: BYTES },
};
/** Not begun. */
export const LEEG = {
  ...{ nummer: 1, status: 'in-opbouw', voortgang: 0, tot_volgnummer: null, stand_na: null, verschil: null },
  ...{
    regels_sha256: null,
    codeversie: null,
    inhoud: null,
    inhoud_sha256: null,
    waarom: null,
    bevinding: null,
  },
  ...{ verzegeld_door: null, verzegeld_op: null, wijzigingsnummer: null },
};
export const ZEGEL = { verzegeld_door: 'analist', verzegeld_op: TOEN, wijzigingsnummer: 1 };

export const EDITIES: [object, ...object[]] = [
  {
    ...{ ...LEEG, ...BEKEND, id: E.keuren, definitie_id: D.open, status: 'te-keuren', zaad: HASH },
    ...{ gemaakt_door: 'maker', gemaakt_op: TOEN },
  },
  { id: E.klaar, definitie_id: D.klaar },
  { ...LEEG, id: E.bouw, definitie_id: D.bouw, tot_volgnummer: 7 },
  { id: E.goed, definitie_id: D.goed, status: 'goedgekeurd' },
  { ...ZEGEL, id: E.zegel, definitie_id: D.zegel, status: 'verzegeld' },
  { id: E.mis, definitie_id: D.mis, status: 'mislukt' },
  // As nobody gets it: approved of by nobody.
  { id: E.onecht, definitie_id: D.onecht, status: 'goedgekeurd' },
  { id: E.weg, definitie_id: D.onecht, nummer: 2, waarom: 'Nog een keer.', status: 'geweigerd' },
  // What it is about is everybody's by the edition before, and what it says is not.
  { id: E.weer, definitie_id: D.zegel, nummer: 2, waarom: 'Nog een keer.' },
];

interface Keuring {
  editie_id: string;
  namens?: string;
  door: string;
  is_akkoord?: boolean;
  reden?: string | null;
}
export const KEURINGEN: [Keuring, ...Keuring[]] = [
  {
    ...{ editie_id: E.keuren, namens: 'MBR', inhoud_sha256: BYTES, door: 'hoofd-mbr', op: TOEN },
    ...{ is_akkoord: true, reden: null },
  },
  { editie_id: E.klaar, namens: 'TWE', door: 'hoofd' },
  { editie_id: E.goed, namens: 'TWE', door: 'hoofd' },
  { editie_id: E.goed, namens: 'EZ', door: 'keurder' },
  { editie_id: E.weg, namens: 'TWE', door: 'hoofd', is_akkoord: false, reden: 'Dit klopt nog niet.' },
];
/** Where the region approved already. */
export const NAMENS_EZ = { editie_id: E.klaar, namens: 'EZ' };

export const BRON: [object, ...object[]] = [
  { editie_id: E.bouw, naam: 'namen', inhoud: INHOUD, sha256: BYTES },
  { editie_id: E.zegel },
];

export const machineMetScope: Wie = {
  via: 'app',
  actor: { rol: 'machine', subject: CLIENT_1, scopes: ['rapporten:lezen'] },
};

export const WAAROM = 'Een zin met een reden.';
/** So many for each of them. */
export const elk = (n: number, ...wie: Wie[]): [Wie, number][] => wie.map((een) => [een, n]);
/** How many rows each sees. */
export const lezen = (...paren: [Wie, number][]): Proef[] => paren.map(([wie, n]): Proef => [wie, lees(), n]);
/** What follows a keuring is no more than that; the trigger would say so first. */
export const TE_VER: Proef = [
  ...([EIGENAAR, wijzig({ status: 'mislukt' }, `id = '${E.keuren}'`), '42501'] as const),
  [BEHEER, sql(`ALTER TABLE ${S}.rapporteditie DISABLE TRIGGER USER`)],
];

const leesEen =
  (editie: string): Opdracht =>
  ({ naam }) => ({ text: `SELECT FROM ${naam} WHERE id = '${editie}'` });
/** Judged, and then building it anew failed. */
const MIS_GEKEURD: [Wie, Opdracht] = [
  BEHEER,
  sql(`ALTER TABLE ${S}.rapportkeuring DISABLE TRIGGER USER;
    INSERT INTO ${S}.rapportkeuring VALUES ('${E.mis}', 'TWE', '${BYTES}', 'z', now(), true, NULL)`),
];
/** Who rejected it sees it, and nobody else of the regions. */
export const AFGEKEURD: Proef[] = [
  [hoofd, leesEen(E.weg), 1],
  [{ ...hoofd, actor: { ...hoofd.actor, regio: 'MBR' } as never }, leesEen(E.weg), 0],
  [coordinator, leesEen(E.weg), 0],
  [hoofd, leesEen(E.mis), 0, MIS_GEKEURD],
];
