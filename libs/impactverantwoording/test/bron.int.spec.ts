// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import type { Actor } from '#libs/kernel';
import { BronService } from '../src/bron/bron.service.js';
import type { MeetindicatorDto } from '../src/indicator/indicator.dto.js';
import { IndicatorLezer } from '../src/indicator/indicator.lezer.js';
import { IndicatorService } from '../src/indicator/indicator.service.js';
import { ANALIST, Feitenproef } from './feiten.support.js';

const [KVK_A, KVK_B] = ['69599084', '68750110'];
const WAARDEN = `SELECT bedrijf, regio, sectie, grootteklasse, periode, indicator, versie, waarde::float8 AS waarde
  FROM impactverantwoording.externe_waarde WHERE bron_id = $1 ORDER BY regel`;

describe('what is measured', () => {
  let p: Feitenproef;
  beforeAll(async () => {
    p = await Feitenproef.start();
    const beheerder: Actor = { rol: 'beheerder', subject: 'b' };
    await p.sql(`INSERT INTO stamgegevens.regio (code, naam) VALUES ('TWE', 'Twente')`, [], beheerder);
  });
  afterAll(() => p?.stop());

  describe('an indicator', () => {
    const renew = (code: string, anders: Partial<MeetindicatorDto>) =>
      p.app.get(IndicatorService).renew(ANALIST, code, {
        ...{ versie: 1, naam: 'Cijfer', definitie: 'Een cijfer.', vraag: 'Welk?', vraagEngels: 'Which?' },
        ...{ eenheid: 'score', richting: 'hoger', bron: 'ondernemer', themas: [], momenten: ['start'] },
        ...{ volgorde: 30, maximum: 10 },
        ...anders,
      });
    const findVersie = async (code: string): Promise<number | undefined> =>
      (await p.app.get(IndicatorLezer).all(ANALIST)).find((een) => een.code === code)?.versie;

    it('gets a new version, of the one that was read', async () => {
      expect(await findVersie('vertrouwen')).toBe(1);
      expect(await renew('vertrouwen', {})).toMatchObject({ code: 'vertrouwen', versie: 2 });
      expect(await findVersie('vertrouwen')).toBe(2);
      await expect(renew('vertrouwen', {})).rejects.toMatchObject({
        soort: 'conflict',
        extra: { versie: 2 },
      });
      expect(await renew('nieuw-cijfer', { versie: 0 })).toMatchObject({ versie: 1 });
    });

    it('tells all that is wrong with it at once', async () => {
      const fout = renew('Fout', { eenheid: 'aandeel', maximum: 2, themas: ['onzin'] });
      await expect(fout).rejects.toMatchObject({
        redenen: [{ pad: 'code' }, { pad: 'maximum' }, { melding: 'Er is geen thema onzin.' }],
      });
    });

    it('is tied to how help is thought to work, in each theme of the seed', async () => {
      const codes = new Set((await p.app.get(IndicatorLezer).all(ANALIST)).map(({ code }) => code));
      for (const { code } of await p.sql<{ code: string }>('SELECT code FROM stamgegevens.thema')) {
        const { schakels } = await p.app.get(IndicatorLezer).aanpak(ANALIST, code);
        const gemeten = schakels.flatMap(({ indicatoren }) => indicatoren);
        expect([code, gemeten.every((een) => codes.has(een)), gemeten.length > 1]).toEqual([
          code,
          true,
          true,
        ]);
      }
    });
  });

  describe('a source of others', () => {
    const readIn = (naam: string, ...regels: string[]) =>
      p.app.get(BronService).readIn(ANALIST, { naam }, 'csv', Buffer.from(regels.join('\n')));
    const FIRMA = 'kvk_nummer;periode;indicator;waarde';

    it('of firms is kept by their pseudonym, and their number nowhere', async () => {
      const regels = [
        ...[FIRMA, `${KVK_A};2025;omzet-jaar-cbs;12.500,50`, `${KVK_A};2026;omzet-jaar-cbs;13000`],
        `${KVK_B};2025;werkzame-personen-cbs;3,5`,
      ];
      const { bron, fouten } = await readIn('CBS', ...regels);
      expect(fouten).toEqual([]);
      const sha256 = createHash('sha256').update(regels.join('\n')).digest('hex');
      expect(bron).toMatchObject({ naam: 'CBS', versie: 1, soort: 'bedrijf', regels: 3, sha256 });
      const rijen = await p.sql(WAARDEN, [bron?.id], ANALIST);
      expect(rijen).toMatchObject([
        { periode: '2025', indicator: 'omzet-jaar-cbs', waarde: 1_250_050, regio: null },
        { periode: '2026', waarde: 1_300_000 },
        { indicator: 'werkzame-personen-cbs', waarde: 3.5 },
      ]);
      const [een, twee, drie] = rijen.map(({ bedrijf }) => bedrijf);
      expect([een === twee, een === drie]).toEqual([true, false]);
      expect(
        JSON.stringify(await p.sql('SELECT t FROM impactverantwoording.externe_waarde t')),
      ).not.toContain(KVK_A);
      await expect(readIn('CBS', ...regels)).rejects.toMatchObject({ code: 'bestand-al-ingelezen' });
      expect((await readIn('CBS', FIRMA, `${KVK_B};2026;omzet-jaar-cbs;1`)).bron).toMatchObject({
        versie: 2,
      });
    });

    it('of groups is kept by what they are of', async () => {
      const { bron } = await readIn(
        'Groepen',
        ...[
          'regio;sectie;grootteklasse;periode;indicator;waarde',
          'twe;g;MICRO;2026-k1;werkzame-personen-cbs;2,4',
        ],
      );
      expect(await p.sql(WAARDEN, [bron?.id], ANALIST)).toEqual([
        {
          ...{ bedrijf: null, regio: 'TWE', sectie: 'G', grootteklasse: 'micro', periode: '2026-K1' },
          ...{ indicator: 'werkzame-personen-cbs', versie: 1, waarde: 2.4 },
        },
      ]);
    });

    it('is taken whole or not at all, with every fault', async () => {
      const { bron, fouten } = await readIn(
        'Fout',
        ...[FIRMA, '1234567890;2025;omzet-jaar-cbs;1', `${KVK_A};vorig jaar;onzin;veel`],
        ...[`${KVK_B};2025;omzet-jaar-cbs;1`, `${KVK_B};2025;omzet-jaar-cbs;2`],
      );
      expect(bron).toBeNull();
      expect(fouten.map(({ regel, veld }) => [regel, veld])).toEqual([
        ...[
          [2, 'kvk_nummer'],
          [3, 'periode'],
          [3, 'indicator'],
          [3, 'waarde'],
          [5, 'indicator'],
        ],
      ]);
      const groep = await readIn(
        'Fout',
        ...['regio;sectie;grootteklasse;periode;indicator;waarde', 'XXX;Z;reus;2026;omzet-jaar-cbs;1'],
      );
      const AARD = ['regio', 'sectie', 'grootteklasse'];
      expect(groep.fouten.map(({ veld }) => veld)).toEqual(AARD);
      // Of a firm what it is like may be left out: all of it, or nothing.
      const aard = `${FIRMA};regio;sectie;grootteklasse`;
      const firma = (code: string) => `${KVK_A};2027;omzet-jaar-cbs;1;${code}`;
      expect((await readIn('Fout', aard, firma('TWE;;'))).fouten.map(({ veld }) => veld)).toEqual([
        ...['sectie', 'grootteklasse'],
      ]);
      expect((await readIn('Fout', aard, firma(';;'), firma('TWE;G;micro'))).fouten).toMatchObject([
        { regel: 3, veld: 'indicator' },
      ]);
      expect((await readIn('Fout', FIRMA)).fouten).toMatchObject([{ veld: 'bestand' }]);
      expect((await readIn('Fout', 'periode;waarde', '2025;1')).fouten.map(({ veld }) => veld)).toEqual([
        ...['regio', 'sectie', 'grootteklasse', 'indicator'],
      ]);
      expect((await p.app.get(BronService).all(ANALIST)).map(({ naam }) => naam)).not.toContain('Fout');
    });
  });
});
