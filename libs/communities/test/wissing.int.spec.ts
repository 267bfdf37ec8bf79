// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService, columnsOf, type GegevensverzoekAntwoord } from '#libs/platform';
import { LEDEN, UITNODIGINGEN } from '../src/persoon/verwerkingen.js';
import { Communityproef, dagmar, emiel, tijn } from './communities.support.js';

const DAG = 86_400_000;

describe('what a community knows of somebody', () => {
  let p: Communityproef;
  let communityId: string;
  let van: string;
  beforeEach(async () => {
    p = await Communityproef.start();
    communityId = await p.found({ toegang: 'op-uitnodiging' });
    van = await p.join(dagmar, communityId, 'Dagmar');
    await p.leden.accept(tijn, van, 1);
    await p.join(emiel, communityId, 'Emiel');
    await p.uitnodigingen.invite(tijn, communityId, { email: 'dagmar@example.nl' });
  });
  afterEach(() => p?.stop());

  const ask = (wie: Actor, wat: object): Promise<GegevensverzoekAntwoord> =>
    p.app.get(GegevensverzoekService).askFor(wie, wat as never);
  const run = (id: string): Promise<void> =>
    p.db.as(SYSTEEM, (tx) => p.app.get(GegevensverzoekService).erase(tx, id));
  const alles = async (): Promise<string> =>
    JSON.stringify(await p.sql('SELECT l::text FROM communities.lidmaatschap l'));

  it('is given to the firm that asks it, in plain', async () => {
    const { gegevens } = await ask(dagmar, { soort: 'inzage' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject([
      { id: van, weergavenaam: 'Dagmar', email: 'dagmar@example.nl', status: 'lid', communityId },
    ]);
  });

  it('is given to a mailbox with its invitations, by the coordinator of the region', async () => {
    const { gegevens } = await ask(tijn, { soort: 'inzage', email: 'dagmar@example.nl' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject([{ id: van }, { email: 'dagmar@example.nl' }]);
    const ander = await ask({ ...tijn, regio: 'MBR' }, { soort: 'inzage', email: 'dagmar@example.nl' });
    expect(ander.gegevens?.['lidmaatschappen']).toEqual([]);
  });

  it('is erased when it is asked: the lidmaatschap ends, its id stays, and its key goes', async () => {
    const { id } = await ask(tijn, { soort: 'wissing', email: 'dagmar@example.nl' });
    await run(id);
    const [rij] = await p.sql('SELECT * FROM communities.lidmaatschap WHERE id = $1', [van]);
    expect(rij).toMatchObject({ subject: null, kvk_nummer: null, weergavenaam: null, status: 'vertrokken' });
    expect(await p.sql('SELECT FROM communities.uitnodiging')).toEqual([]);
    expect(await p.namen(tijn, communityId)).toEqual([]);
    expect((await p.events()).at(-1)).toMatchObject({ type: 'lid-vertrokken', data: { hoe: 'gewist' } });
    const gewist = await p.sql(`SELECT FROM platform.betrokkene WHERE gewist_op IS NOT NULL`);
    expect(gewist).toHaveLength(1);
    // Somebody may come back as somebody new.
    await p.join(dagmar, communityId);
  });

  it('goes a year after somebody left or asked in vain, and an invitation a month after it is over', async () => {
    await p.leden.leave(dagmar, van, 2);
    const voor = await alles();
    p.nu = new Date(Date.now() + 300 * DAG);
    await p.round();
    expect(await alles()).toBe(voor);
    expect(await p.sql('SELECT FROM communities.uitnodiging')).toEqual([]);
    p.nu = new Date(Date.now() + 370 * DAG);
    await p.round();
    const leeg = await p.sql(
      `SELECT FROM communities.lidmaatschap WHERE subject IS NULL AND weergavenaam IS NULL`,
    );
    expect(leeg).toHaveLength(2);
  });

  it('holds to which bijeenkomsten somebody came, and signs off who is erased', async () => {
    const bijeenkomstId = await p.plan(communityId, { capaciteit: 1 });
    await p.aanmeldingen.signUp(dagmar, bijeenkomstId);
    const aanmeldingen = [{ bijeenkomstId, status: 'aangemeld', aanwezig: null }];
    const { gegevens } = await ask(dagmar, { soort: 'inzage' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject([{ id: van, aanmeldingen }]);
    const vanPostbus = await ask(tijn, { soort: 'inzage', email: 'dagmar@example.nl' });
    expect(vanPostbus.gegevens?.['lidmaatschappen']).toMatchObject([{ id: van, aanmeldingen }, {}]);
    const { id } = await ask(tijn, { soort: 'wissing', email: 'dagmar@example.nl' });
    await run(id);
    expect(await p.bijeenkomstlezer.read(tijn, bijeenkomstId)).toMatchObject({ bezet: 0 });
    expect(await p.sql('SELECT status FROM communities.aanmelding')).toEqual([{ status: 'afgemeld' }]);
    expect(await p.mailDeelnemers()).toEqual([]);
  });

  it('holds what somebody thought of a bijeenkomst, and of that only the score is left', async () => {
    const bijeenkomstId = await p.plan(communityId);
    await p.aanmeldingen.signUp(dagmar, bijeenkomstId);
    const { begin, eind } = await p.bijeenkomstlezer.read(tijn, bijeenkomstId);
    const [deelnemer] = (await p.bijeenkomstlezer.deelnemers(tijn, bijeenkomstId, { aantal: 50 })).gegevens;
    p.nu = new Date(begin.getTime() + 60_000);
    const deelnemers = [{ aanmeldingId: deelnemer?.id ?? '', aanwezig: true }];
    await p.aanmeldingen.note(tijn, bijeenkomstId, { deelnemers });
    p.nu = new Date(eind.getTime() + 60_000);
    await p.evaluaties.evaluate(dagmar, bijeenkomstId, { score: 'veel', tekst: 'Dagmar vond het fijn.' });
    const evaluatie = { score: 'veel', tekst: 'Dagmar vond het fijn.' };
    const metEvaluatie = [{ id: van, aanmeldingen: [{ bijeenkomstId, evaluatie }] }];
    const { gegevens } = await ask(dagmar, { soort: 'inzage' });
    expect(gegevens?.['lidmaatschappen']).toMatchObject(metEvaluatie);
    const vanPostbus = await ask(tijn, { soort: 'inzage', email: 'dagmar@example.nl' });
    expect(vanPostbus.gegevens?.['lidmaatschappen']).toMatchObject([...metEvaluatie, {}]);
    const bewaard = await p.sql<{ tekst: Buffer }>('SELECT tekst FROM communities.evaluatie');
    expect(bewaard[0]?.tekst.toString('latin1')).not.toMatch(/dagmar/i);
    const { id } = await ask(tijn, { soort: 'wissing', email: 'dagmar@example.nl' });
    await run(id);
    expect(await p.sql('SELECT score, tekst FROM communities.evaluatie')).toEqual([
      { score: 'veel', tekst: null },
    ]);
  });

  it('is nowhere readable but where the register says so', async () => {
    const versleuteld = [LEDEN, UITNODIGINGEN].flatMap(({ velden }) => columnsOf(velden.versleuteld));
    for (const kolom of versleuteld) {
      const [schema, tabel, naam] = kolom.split('.');
      const rijen = await p.sql<{ waarde: Buffer | null }>(
        `SELECT ${naam} AS waarde FROM ${schema}.${tabel}`,
      );
      for (const { waarde } of rijen) expect(waarde?.toString('latin1') ?? '').not.toMatch(/dagmar|emiel/i);
    }
  });
});
