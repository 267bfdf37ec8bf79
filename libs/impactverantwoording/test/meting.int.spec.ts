// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Job } from 'bullmq';
import { Beheer } from '../../../test/support/leegmaken.js';
import { SYSTEEM, newEvent, toMetingsleutel, type Actor, type AnyEvent } from '#libs/kernel';
import { Configuratie, Database, publish } from '#libs/platform';
import { MetingHouder } from '../src/meting/meting.houder.js';
import { metingenTot, weegMetingen } from '../src/meting/metingen.sql.js';
import { Metingronde } from '../src/meting/metingronde.js';
import { MetingvraagService } from '../src/meting/metingvraag.service.js';
import { Metingvrager } from '../src/meting/metingvrager.js';
import { Metingwisser } from '../src/meting/metingwisser.js';
import { Feitenproef } from './feiten.support.js';
import { Zetklok, insertHulpvragen } from './meting.support.js';

const TRAJECT = `INSERT INTO impactverantwoording.traject (id, hulpvraag_id, is_eerste, bedrijf, regio, sectie, grootteklasse, thema,
    herkomst, maand, gevraagd_op, gematcht_op, toegewezen_op, contact_op, hulp_op, is_dubbel, gesprekken, gespreksminuten,
    introducties, kosten_in_centen, opbrengst_in_centen)
  VALUES ($1, $1, true, $2, 'TWE', 'G', 'micro', $3, 'web', date_trunc('month', $4::timestamptz)::date, $4, $4, $4, $4, $5, false,
    0, 0, 0, 0, $6)`;
const STIL = `INSERT INTO aanbodmatching.meldingsvoorkeur
  SELECT (json_populate_record(NULL::aanbodmatching.meldingsvoorkeur, $1)).*`;

describe('metingen', () => {
  let p: Feitenproef;
  let beheer: Beheer;
  let ronde: Metingronde;
  let vragen: MetingvraagService;
  let nummer = 0;
  const klok = new Zetklok();

  beforeAll(async () => {
    p = await Feitenproef.start();
    beheer = await Beheer.open(p.database.beheerUrl);
    ronde = new Metingronde(p.db, klok, new Metingvrager(klok));
    vragen = new MetingvraagService(p.app.get(Database), klok, p.app.get(Configuratie));
  });
  afterAll(async () => {
    await beheer?.close();
    await p?.stop();
  });

  interface Hulp {
    contact?: string;
    hulp?: string | null;
    bedrijf?: string | null;
    thema?: string;
    opbrengst?: number | null;
  }
  /** Somebody who got help; answers the id of the hulpvraag. */
  const help = async (anders: Hulp = {}): Promise<{ id: string; betrokkeneId: string }> => {
    const { contact = klok.tijd, hulp = null, bedrijf = null, thema = 'energie', opbrengst = null } = anders;
    const [id, betrokkeneId] = [randomUUID(), randomUUID()];
    nummer += 1;
    const kenmerk = `HV-2026-${String(nummer).padStart(5, '0')}`;
    await insertHulpvragen(beheer, [{ id, kenmerk, betrokkene: betrokkeneId }]);
    await p.sql(TRAJECT, [id, bedrijf, thema, contact, hulp, opbrengst]);
    return { id, betrokkeneId };
  };
  const metingen = (id: string): Promise<Record<string, unknown>[]> =>
    p.sql(
      `SELECT id, moment, herinnerd, reden FROM impactverantwoording.meting WHERE hulpvraag_id = $1 ORDER BY gevraagd_op`,
      [id],
    );
  const sleutelVan = async (id: string, nr = 0): Promise<string> =>
    toMetingsleutel(String((await metingen(id))[nr]?.['id']), p.app.get(Configuratie).statussleutelGeheim);
  const op = async (tijd: string): Promise<number> => {
    klok.tijd = tijd;
    return ronde.run();
  };
  const eventsVan = async (id: string): Promise<string[]> =>
    (
      await p.sql<{ type: string }>(
        `SELECT type FROM platform.event WHERE type LIKE 'meting-%' AND data ->> 'hulpvraagId' = $1 ORDER BY volgnummer`,
        [id],
      )
    ).map(({ type }) => type);

  it('come at the intake and half a year, a year and two years after help, each once', async () => {
    klok.tijd = '2026-03-02T10:00:00Z';
    const { id } = await help();
    expect([await ronde.run(), await ronde.run()]).toEqual([1, 0]);
    await beheer.query(
      `UPDATE impactverantwoording.traject SET hulp_op = '2026-03-10T12:00:00Z' WHERE id = $1`,
      [id],
    );
    await op('2026-06-01T10:00:00Z');
    expect(await metingen(id)).toMatchObject([{ moment: 'start', reden: 'geen-antwoord' }]);
    expect(await op('2026-09-10T06:59:59Z')).toBe(0);
    expect(await op('2026-09-10T07:00:00Z')).toBe(1);
    // Nobody worked for a fortnight: one reminder, not two.
    expect(await op('2026-09-26T10:00:00Z')).toBe(1);
    expect((await metingen(id)).at(-1)).toMatchObject({ moment: '6-maanden', herinnerd: 2, reden: null });
    await op('2027-03-10T08:00:00Z');
    await op('2028-03-10T08:00:00Z');
    expect((await metingen(id)).map(({ moment }) => moment)).toEqual([
      ...['start', '6-maanden', '12-maanden', '24-maanden'],
    ]);
    expect((await eventsVan(id)).filter((type) => type === 'meting-herinnerd')).toHaveLength(1);
  });

  it('are not asked long after, nor of who got no help, nor a baseline long after help began', async () => {
    await op('2029-06-01T10:00:00Z');
    const te = [
      await help({ contact: '2028-10-01T10:00:00Z', hulp: '2028-10-01T10:00:00Z' }),
      await help({ contact: '2029-05-10T10:00:00Z', hulp: '2029-05-12T10:00:00Z' }),
    ];
    expect(await ronde.run()).toBe(0);
    for (const { id } of te) expect(await metingen(id)).toEqual([]);
  });

  it('ask nothing that is known: with the hulpvraag, after the help, and of the same firm a short while ago', async () => {
    klok.tijd = '2030-03-04T10:00:00Z';
    const bedrijf = randomUUID();
    const { id } = await help({ bedrijf });
    await ronde.run();
    const sleutel = await sleutelVan(id);
    await vragen.answer(sleutel, 'omzet-maand', 1_000_000);
    const tweede = await help({ bedrijf });
    await ronde.run();
    const gelezen = await vragen.read(await sleutelVan(tweede.id));
    expect(
      gelezen.vragen.filter(({ bekend }) => bekend).map(({ indicator, waarde }) => [indicator, waarde]),
    ).toEqual([
      ['werkzame-personen', 4],
      ['omzet-maand', 1_000_000],
    ]);
    const later = await help({
      hulp: '2029-09-04T10:00:00Z',
      contact: '2029-09-04T10:00:00Z',
      opbrengst: 25_000,
    });
    await ronde.run();
    const straks = await vragen.read(await sleutelVan(later.id));
    expect(straks.vragen.find(({ indicator }) => indicator === 'opbrengst-hulp')).toMatchObject({
      ...{ bekend: true, waarde: 25_000 },
    });
  });

  it('leave who wants none in peace, now and later', async () => {
    klok.tijd = '2031-03-03T10:00:00Z';
    const bedrijf = randomUUID();
    const { id } = await help({ bedrijf });
    await ronde.run();
    await vragen.stop(await sleutelVan(id));
    const ander = await help({ bedrijf });
    expect(await ronde.run()).toBe(0);
    expect(await metingen(ander.id)).toEqual([]);

    const { id: stil, betrokkeneId } = await help();
    await p.sql(STIL, [
      JSON.stringify({
        ...{ ontvanger_soort: 'betrokkene', ontvanger: betrokkeneId, groep: 'uitkomst', wijze: 'niet' },
        ...{ gewijzigd_op: klok.tijd, gewijzigd_door: 'x' },
      }),
    ]);
    await ronde.run();
    expect(await metingen(stil)).toMatchObject([{ reden: 'afgemeld' }]);
    expect(await eventsVan(stil)).toEqual(['meting-gevraagd', 'meting-gesloten']);
  });

  it('count by weight, and what is of somebody who was erased nowhere', async () => {
    klok.tijd = '2032-03-01T10:00:00Z';
    const wie = [];
    for (let i = 0; i < 12; i += 1) wie.push(await help({ thema: 'cyber' }));
    await ronde.run();
    for (const [i, { id }] of wie.slice(0, 4).entries()) {
      const sleutel = await sleutelVan(id);
      await vragen.answer(sleutel, 'veilige-maatregelen', i);
      expect((await vragen.finish(sleutel)).gesloten).toBe(true);
    }
    const [{ n: tot } = { n: 0 }] = await p.sql<{ n: number }>(
      'SELECT max(volgnummer)::integer AS n FROM platform.event',
    );
    const lees = async (nummerTot: number) => {
      const alle = await p.db.as(SYSTEEM, (tx) => metingenTot(tx, nummerTot));
      const rijen = weegMetingen(alle, () => 'samen').filter(
        ({ indicator }) => indicator === 'veilige-maatregelen',
      );
      const gegeven = rijen.filter(({ waarde }) => waarde !== null);
      const waarden = gegeven.map(({ waarde }) => waarde).toSorted();
      return { gevraagd: rijen.length, waarden, gewichten: gegeven.map(({ gewicht }) => gewicht) };
    };
    const eerst = await lees(tot);
    expect(eerst).toEqual({ gevraagd: 12, waarden: [0, 1, 2, 3], gewichten: [3, 3, 3, 3] });
    expect((await lees(tot - 2)).waarden).toHaveLength(3);

    const { id } = wie[3]!;
    const gewist = newEvent(
      'hulpvraag-gewist',
      id,
      { hulpvraagId: id, regio: 'TWE', versie: 2, aanleiding: 'verzoek' },
      klok,
    );
    await p.db.as(SYSTEEM, (tx) => publish(tx, gewist));
    const wisser = new Metingwisser(p.db);
    for (const _keer of [1, 2]) await wisser.process({ data: gewist } as unknown as Job<AnyEvent>);
    expect(await metingen(id)).toEqual([]);
    expect(await lees(tot + 1)).toMatchObject({ gevraagd: 11, waarden: [0, 1, 2] });
    // What was sealed before is counted again as it was.
    expect(await lees(tot)).toEqual(eerst);
  });

  it('are given to whoever asks what is kept of him, and gone after their time', async () => {
    klok.tijd = '2033-03-01T10:00:00Z';
    const { id, betrokkeneId } = await help();
    await ronde.run();
    const sleutel = await sleutelVan(id);
    await vragen.answer(sleutel, 'vertrouwen', 8);
    await vragen.finish(sleutel);
    const houder = p.app.get(MetingHouder);
    const zelf: Actor = { rol: 'indiener', subject: `bewerker:${id}`, hulpvraagId: id, betrokkeneId };
    const gevonden = await p.db.as(zelf, (tx) => houder.export(tx, { betrokkeneId }));
    expect(gevonden).toMatchObject([{ hulpvraagId: id, moment: 'start', antwoorden: { vertrouwen: 8 } }]);
    const ander: Actor = { rol: 'coordinator', subject: 'c', regio: 'MBR' };
    expect(await p.db.as(ander, (tx) => houder.count(tx, { betrokkeneId, regio: 'MBR' }))).toBe(0);
    const [plicht] = houder.bewaarplichten;
    const grens = new Date('2033-03-02T00:00:00Z');
    const oud = await p.db.as(SYSTEEM, (tx) => plicht!.due(tx, grens, null, 1000));
    expect(oud).toContain((await metingen(id))[0]?.['id']);
    await p.db.as(SYSTEEM, (tx) => plicht!.expire(tx, oud));
    expect(await metingen(id)).toEqual([]);
  });
});
