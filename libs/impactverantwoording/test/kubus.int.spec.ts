// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import { VUL_RANDTELLING } from '../../../migrations/0076-randtelling.js';
import { BedrijvenaantalService } from '../src/kubus/bedrijvenaantal.service.js';
import type { KubusQuery, KubuscelWeergave } from '../src/kubus/kubus.dto.js';
import { KubusLezer } from '../src/kubus/kubus.lezer.js';
import { ANALIST, Feitenproef } from './feiten.support.js';

// 40 in TWE, asked in January and helped after 1 to 40 days at 1,000 euro each; 20 in MBR, of which 16 found nothing; 3 in LANDELIJK.
const FACTS = `INSERT INTO impactverantwoording.traject (id, hulpvraag_id, is_eerste, bedrijf, regio, sectie, grootteklasse, thema,
    herkomst, maand, gevraagd_op, gematcht_op, toegewezen_op, contact_op, hulp_op, bevestigd_op, geholpen_op, is_dubbel, gesprekken,
    gespreksminuten, introducties, kosten_in_centen)
  SELECT x.id, x.id, true, md5('bedrijf' || (nr / 2))::uuid, regio, 'G', 'micro', 'energie', 'web', maand, gevraagd,
    h, h, h, h, h, h, false, 1, 30, 0, CASE WHEN h IS NULL THEN 0 ELSE 100000 END
  FROM (SELECT gen_random_uuid() AS id, nr, CASE WHEN nr <= 40 THEN 'TWE' WHEN nr <= 60 THEN 'MBR' ELSE 'LANDELIJK' END AS regio,
      date '2026-01-01' AS maand, timestamptz '2026-01-05 12:00Z' AS gevraagd,
      CASE WHEN nr <= 44 THEN timestamptz '2026-01-05 12:00Z' + nr * interval '1 day' END AS h
    FROM generate_series(1, 63) AS nr) x`;
const vraag = (anders: Partial<KubusQuery> = {}): KubusQuery => ({
  ...{ maat: 'trechter', vanJaar: 2026, periode: 'jaar' },
  ...anders,
});

describe('the cube', () => {
  let p: Feitenproef;
  let lezer: KubusLezer;
  const cel = async (
    anders: Partial<KubusQuery>,
    groep: string | null,
    periode: string | null,
  ): Promise<unknown> => {
    const { cellen } = await lezer.read(ANALIST, vraag(anders));
    return cellen.find((een: KubuscelWeergave) => een.groep === groep && een.periode === periode)?.waarden;
  };

  beforeAll(async () => {
    p = await Feitenproef.start();
    lezer = p.app.get(KubusLezer);
    await p.sql(FACTS);
    await p.sql(VUL_RANDTELLING);
    const beheerder: Actor = { rol: 'beheerder', subject: 'b' };
    await p.sql(
      `INSERT INTO stamgegevens.regio (code, naam) VALUES ('TWE', 'Twente'), ('MBR', 'Midden-Brabant')`,
      [],
      beheerder,
    );
  });
  afterAll(() => p?.stop());

  it('counts how many came to each step, and who found nothing', async () => {
    const { cellen, drempel } = await lezer.read(ANALIST, vraag());
    expect(drempel).toBe(5);
    expect(cellen).toHaveLength(2);
    expect(cellen[0]).toEqual({
      ...{ groep: null, periode: null, afgeschermd: false },
      waarden: {
        ...{ gevraagd: 63, gematcht: 44, toegewezen: 44, contact: 44, hulp: 44, bevestigd: 44, geholpen: 44 },
        onvervuld: 19,
      },
    });
  });

  it('hides the few, and what would give them away', async () => {
    const per = { per: 'regio' } as const;
    expect(await cel(per, 'LANDELIJK', '2026')).toMatchObject({ gevraagd: null, onvervuld: null });
    // The next smallest goes along.
    expect(await cel(per, 'MBR', '2026')).toMatchObject({ gevraagd: null });
    expect(await cel(per, 'TWE', '2026')).toMatchObject({ gevraagd: 40 });
    // Of MBR four were helped, and that would follow from TWE and the total.
    expect(await cel(per, 'TWE', '2026')).toMatchObject({ geholpen: null });
  });

  it('tells in whole days what half took at most, and nine out of ten', async () => {
    expect(await cel({ maat: 'doorlooptijd', regio: 'TWE' }, null, '2026')).toEqual({
      ...{ contactMediaan: 20, contactP90: 36, hulpMediaan: 20, hulpP90: 36 },
      ...{ bevestigdMediaan: 20, bevestigdP90: 36 },
    });
    expect(await cel({ maat: 'doorlooptijd', regio: 'LANDELIJK' }, null, '2026')).toMatchObject({
      ...{ contactMediaan: null, contactP90: null },
    });
  });

  it('tells what one who was helped cost, and nothing where few were', async () => {
    expect(await cel({ maat: 'kosten', regio: 'TWE' }, null, '2026')).toMatchObject({
      ...{ kostenInCenten: 4_000_000, geholpen: 40, kostenPerUitkomstInCenten: 100_000, gesprekken: 40 },
    });
    expect(await cel({ maat: 'kosten', regio: 'MBR' }, null, '2026')).toMatchObject({
      ...{ kostenInCenten: null, geholpen: null, kostenPerUitkomstInCenten: null, gesprekken: null },
    });
  });

  it('has every period of the year, empty ones too', async () => {
    const { cellen } = await lezer.read(ANALIST, vraag({ periode: 'kwartaal' }));
    expect(cellen.map(({ periode }) => periode)).toEqual([null, '2026-K1', '2026-K2', '2026-K3', '2026-K4']);
    const maanden = await lezer.read(ANALIST, vraag({ periode: 'maand', maat: 'doorlooptijd' }));
    expect(maanden.cellen).toHaveLength(13);
  });

  it('is of whole years that follow, and not too many', async () => {
    const fout = { soort: 'ongeldig', redenen: [{ pad: 'totJaar' }] };
    await expect(lezer.read(ANALIST, vraag({ totJaar: 2025 }))).rejects.toMatchObject(fout);
    await expect(lezer.read(ANALIST, vraag({ totJaar: 2036 }))).rejects.toMatchObject(fout);
  });

  it('is of the regio alone for its coordinator, and shows nothing to who sees no figures', async () => {
    const coordinator: Actor = { rol: 'coordinator', subject: 'c', regio: 'TWE' };
    const eigen = await lezer.read(coordinator, vraag());
    expect(eigen.cellen[0]?.waarden).toMatchObject({ gevraagd: 40, geholpen: 40 });
    const ander = lezer.read(coordinator, vraag({ regio: 'MBR', totJaar: 2025 }));
    const paden = [{ pad: 'totJaar' }, { pad: 'regio' }];
    await expect(ander).rejects.toMatchObject({ soort: 'ongeldig', redenen: paden });
    const perRegio = await lezer.read(coordinator, vraag({ per: 'regio' }));
    expect(new Set(perRegio.cellen.map(({ groep }) => groep))).toEqual(new Set([null, 'TWE']));
    const financier: Actor = {
      rol: 'financier',
      subject: 'f',
      organisatieId: '00000000-0000-4000-8000-000000000000',
    };
    expect((await lezer.read(financier, vraag())).cellen[0]?.waarden).toMatchObject({ gevraagd: 0 });
    expect(await p.sql('SELECT FROM impactverantwoording.traject', [], financier)).toEqual([]);
    const randen = 'SELECT DISTINCT dimensie, code FROM impactverantwoording.randtelling';
    expect(await p.sql(randen, [], financier)).toEqual([]);
    // Of one dimension and the whole country, and so not of other regios.
    expect(await p.sql(randen, [], coordinator)).toEqual([{ dimensie: 'regio', code: 'TWE' }]);
  });

  it('tells how long it took in every period and group, and what they are together', async () => {
    const { cellen } = await lezer.read(
      ANALIST,
      vraag({ maat: 'doorlooptijd', per: 'herkomst', periode: 'kwartaal' }),
    );
    const plek = (groep: string | null, periode: string | null): unknown =>
      cellen.find((een) => een.groep === groep && een.periode === periode)?.waarden.hulpMediaan;
    expect([plek(null, null), plek('web', null), plek(null, '2026-K1'), plek('web', '2026-K1')]).toEqual([
      22, 22, 22, 22,
    ]);
    expect(plek('web', '2026-K2')).toBeNull();
  });

  describe('reach', () => {
    const KOP = 'peiljaar;regio;sectie;grootteklasse;aantal';
    const readIn = (...regels: string[]): ReturnType<BedrijvenaantalService['readIn']> =>
      p.app.get(BedrijvenaantalService).readIn(ANALIST, 'csv', Buffer.from([KOP, ...regels].join('\n')));

    it('is a share of the firms that there are, each firm once', async () => {
      expect(await cel({ maat: 'bereik' }, null, '2026')).toEqual({
        bedrijven: 32,
        waarvan: null,
        aandeel: null,
      });
      expect(await readIn('2025;TWE;G;micro;1.000', '2025;MBR;G;micro;500')).toEqual({
        ...{ ingelezen: 2, jaren: [2025], fouten: [] },
      });
      expect(await cel({ maat: 'bereik' }, null, '2026')).toEqual({
        bedrijven: 32,
        waarvan: 1500,
        aandeel: 0.0213,
      });
      expect(await cel({ maat: 'bereik', regio: 'TWE' }, null, '2026')).toMatchObject({
        bedrijven: 21,
        waarvan: 1000,
      });
      expect(await cel({ maat: 'bereik', thema: 'energie' }, null, '2026')).toMatchObject({ waarvan: null });
      expect(await cel({ maat: 'bereik', per: 'regio' }, 'LANDELIJK', '2026')).toMatchObject({
        bedrijven: null,
      });
    });

    it('takes a year in place of what there was of it, or nothing of a file with a fault, and names every one', async () => {
      expect(await readIn('2025;TWE;G;micro;2000')).toMatchObject({ ingelezen: 1 });
      const fout = await readIn('25;XXX;Z;reus;-1', '2025;TWE;G;micro;10', '2025;twe;g;MICRO;11');
      expect(fout).toMatchObject({ ingelezen: 0, jaren: [] });
      expect(fout.fouten.map(({ regel, veld }) => [regel, veld])).toEqual([
        ...[
          [2, 'peiljaar'],
          [2, 'regio'],
          [2, 'sectie'],
          [2, 'grootteklasse'],
          [2, 'aantal'],
        ],
        [4, 'regio'],
      ]);
      expect(
        await p.sql('SELECT regio, aantal FROM impactverantwoording.bedrijvenaantal', [], ANALIST),
      ).toEqual([{ regio: 'TWE', aantal: 2000 }]);
    });
  });
});
