// SPDX-License-Identifier: EUPL-1.2
import { pseudoniemVan } from './koppelbestand.rules.js';
import { toKoppeling } from './koppelrooster.js';
import type { Koppelantwoord, Koppeltraject } from './koppelstof.js';

const SLEUTEL = Buffer.alloc(32, 1);
const NUMMERS = Array.from({ length: 8 }, (_, i) => `9000000${String(i)}`);

const traject = (kvkNummer: string, hulpvraagId: string): Koppeltraject => ({
  ...{ kvkNummer, hulpvraagId, regio: 'TWE', sectie: 'G', grootteklasse: 'micro', thema: 'energie' },
  ...{ herkomst: 'web', aanbodsoort: null, programmaId: null, gevraagd: '2026-05-04', gematcht: null },
  ...{ toegewezen: null, contact: null, hulp: null, bevestigd: null, geholpen: null, einde: null },
  ...{ gesprekken: 0, gespreksminuten: 0, introducties: 0, kostenInCenten: 0, opbrengstInCenten: null },
});
const antwoord = (hulpvraagId: string): Koppelantwoord => ({
  ...{ hulpvraagId, moment: 'start', dag: '2026-05-05', indicator: 'omzet', versie: 1, waarde: 3 },
});
const koppel = (nummers: readonly string[]) =>
  toKoppeling(
    {
      trajecten: nummers.map((kvk) => traject(kvk, `vraag ${kvk}`)),
      antwoorden: nummers.map((kvk) => antwoord(`vraag ${kvk}`)),
    },
    SLEUTEL,
  );

describe('the two files for linking', () => {
  it('are in the order of the pseudonyms, so that who comes first tells nothing', () => {
    const {
      sleutel,
      inhoud: [trajecten, antwoorden],
    } = koppel(NUMMERS);
    const namen = NUMMERS.map((kvk) => pseudoniemVan(kvk, SLEUTEL)).toSorted();
    for (const { rijen } of [sleutel, trajecten, antwoorden])
      expect(rijen.map(([pseudoniem]) => pseudoniem)).toEqual(namen);
    expect(koppel(NUMMERS.toReversed()).sleutel.rijen).toEqual(sleutel.rijen);
    expect(sleutel.rijen.every(([naam, kvk]) => naam === pseudoniemVan(String(kvk), SLEUTEL))).toBe(true);
  });

  it('tell of each firm under one name its hulpvragen, and of each of these its trajecten', () => {
    const [kvk = '', ander = ''] = NUMMERS;
    const trajecten = [traject(kvk, 'a'), traject(ander, 'b'), traject(kvk, 'c'), traject(kvk, 'c')];
    const { sleutel, inhoud } = toKoppeling({ trajecten, antwoorden: [antwoord('c')] }, SLEUTEL);
    const [naam, anders] = [pseudoniemVan(kvk, SLEUTEL), pseudoniemVan(ander, SLEUTEL)];
    expect(sleutel.rijen).toHaveLength(2);
    const nummers = inhoud[0].rijen.map((rij) => rij.slice(0, 3));
    expect(nummers.filter(([een]) => een === naam)).toEqual([
      [naam, 1, 1],
      [naam, 2, 1],
      [naam, 2, 2],
    ]);
    expect(nummers.filter(([een]) => een === anders)).toEqual([[anders, 1, 1]]);
    expect(inhoud[1].rijen).toEqual([[naam, 2, 'start', 'omzet', 1, '2026-05-05', 3]]);
    expect(JSON.stringify(inhoud)).not.toContain(kvk);
  });
});
