// SPDX-License-Identifier: EUPL-1.2
// What others know of firms.
import type { Actor } from '#libs/kernel';
import { lees, niet, voegToe, wijzig, type Tabelgrenzen, type Wie } from './grens.js';
import {
  NIEMAND,
  ONBEKEND,
  TOEN,
  analist,
  anoniem,
  app,
  beheerder,
  coordinator,
  id,
  ondernemer,
  systeem,
} from './wie.js';

/** With the key to one meting; in another role, with its name alone. */
export const metSleutel = (meting: string, rol: Actor['rol'] = 'indiener'): Wie =>
  app({ rol, subject: `meting:${meting}` });
const [NIEUW, BRON, BRON_ANDER] = [653, 654, 655].map(id) as [string, string, string];
export const BEDRIJF = id(656);
/** The name of the analist in another role. */
const NAAMGENOOT = app({ rol: 'beheerder', subject: 'analist' });
const INTREKKING = { ingetrokken_door: 'analist', ingetrokken_op: TOEN, intrekreden: 'Verkeerd bestand' };
const CEL = { bedrijf: null, regio: 'TWE', sectie: 'G', grootteklasse: 'micro' };

export const METING_EXTERN: Record<string, Tabelgrenzen> = {
  'impactverantwoording.externe_bron': {
    staat: [
      {
        ...{ id: BRON, naam: 'Proef', versie: 1, soort: 'bedrijf', sha256: 'a'.repeat(64), regels: 1 },
        ...{ ingelezen_door: 'analist', ingelezen_op: TOEN },
      },
      { id: BRON_ANDER, versie: 2, sha256: 'b'.repeat(64), ingelezen_door: 'ander' },
    ],
    nieuw: { id: NIEUW, versie: 3, sha256: 'c'.repeat(64) },
    magLeeg: 'ingetrokken_door ingetrokken_op intrekreden',
    rechten: 'SELECT, INSERT, UPDATE (ingetrokken_door, ingetrokken_op, intrekreden)',
    beperkingen: {
      externe_bron_pkey: { id: BRON },
      externe_bron_naam_check: [{ naam: '' }, { naam: 'x'.repeat(81) }],
      externe_bron_versie_check: { versie: 0 },
      externe_bron_versie: { versie: 1 },
      externe_bron_soort_check: { soort: 'gerucht' },
      externe_bron_bestand: { sha256: 'a'.repeat(64) },
      externe_bron_sha256_check: { sha256: 'A'.repeat(64) },
      externe_bron_intrekreden_check: [
        { ...INTREKKING, intrekreden: 'x' },
        { ...INTREKKING, intrekreden: 'x'.repeat(301) },
      ],
      externe_bron_ingetrokken: [{ ...INTREKKING, intrekreden: null }, { ingetrokken_door: 'analist' }],
      externe_bron_regels_check: [{ regels: 0 }, { regels: 20_001 }],
    },
    beleid: {
      lezen: [
        [analist, lees(), 2],
        [beheerder, lees(), 2],
        [systeem, lees(), 2],
        ...niet(coordinator, ondernemer, anoniem, NIEMAND),
      ],
      inlezen: [
        [analist, voegToe(), 1],
        [analist, voegToe({ ingelezen_door: 'x' }), '42501'],
        [NAAMGENOOT, voegToe(), '42501'],
      ],
      intrekken: [
        [analist, wijzig(INTREKKING, `id = '${BRON}'`), 1],
        [analist, wijzig(INTREKKING, `id = '${BRON}'`), 0, [analist, wijzig(INTREKKING, `id = '${BRON}'`)]],
        [analist, wijzig({ ...INTREKKING, ingetrokken_door: 'ander' }, `id = '${BRON}'`), '42501'],
        [NAAMGENOOT, wijzig(INTREKKING, `id = '${BRON}'`), 0],
      ],
    },
  },
  'impactverantwoording.externe_waarde': {
    staat: [
      {
        ...{ bron_id: BRON, regel: 1, bedrijf: BEDRIJF, regio: null, sectie: null, grootteklasse: null },
        ...{ periode: '2026-K1', indicator: 'proef', versie: 1, waarde: 1 },
      },
    ],
    nieuw: { regel: 2 },
    magLeeg: 'bedrijf regio sectie grootteklasse',
    rechten: 'SELECT, INSERT',
    beperkingen: {
      externe_waarde_pkey: { regel: 1 },
      externe_waarde_regel_check: { regel: 0 },
      externe_waarde_sectie_check: { ...CEL, sectie: 'W' },
      externe_waarde_grootteklasse_check: { ...CEL, grootteklasse: 'reus' },
      externe_waarde_periode_check: { periode: '2026-K5' },
      externe_waarde_waarde_check: [{ waarde: -1_000_000_000_001 }, { waarde: 1_000_000_000_001 }],
      externe_waarde_bron_id_fkey: { bron_id: ONBEKEND },
      externe_waarde_indicator: { versie: 9 },
      externe_waarde_van: [
        { bedrijf: null },
        { ...CEL, sectie: null },
        { ...CEL, bedrijf: BEDRIJF, regio: null },
      ],
    },
    beleid: {
      lezen: [
        [analist, lees(), 1],
        [systeem, lees(), 1],
        ...niet(beheerder, coordinator, ondernemer, anoniem, NIEMAND),
      ],
      inlezen: [
        [analist, voegToe(), 1],
        [analist, voegToe({ bron_id: BRON_ANDER }), '42501'],
        [NAAMGENOOT, voegToe(), '42501'],
      ],
    },
  },
};
