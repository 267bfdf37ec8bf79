// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { tokenFor } from '../support/tokens.js';

const [postgres] = backends();

interface Rij {
  id: string;
  versie: number;
}

describe('the work list over HTTP', () => {
  let flow: Flow;
  let hoofd: string;
  let nummer = 0;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    hoofd = await tokenFor('hoofdcoordinator-twente');
    for (const [naam, token] of [
      ['Tijn', flow.tokens.twente],
      ['Hanna', hoofd],
    ] as const)
      await call('PUT', '/behandelaars/ik', { body: { naam, email: 'x@example.nl' }, token });
  });
  afterAll(() => flow?.stop());

  const call = (
    methode: string,
    pad: string,
    { body, token = flow.tokens.twente }: { body?: unknown; token?: string } = {},
  ): Promise<Antwoord> => flow.call(methode, `/api/v1${pad}`, { body, token });
  const list = (query = ''): Promise<Antwoord> => call('GET', `/werklijst${query}`);
  /** One that is matched, so that nothing but this test changes it. */
  const submit = async (): Promise<Rij> => {
    const contact = { naam: 'M. Voorbeeld', email: `werk-${(nummer += 1)}@example.nl` };
    const onderneming = { naam: 'Winkel Voorbeeld', sbi: '4771', gemeentecode: 'GM0153' };
    const tekst = 'Mijn gasrekening is verdubbeld, wat kan ik doen?';
    const { body } = await call('POST', '/hulpvragen', { body: { tekst, contact, onderneming } });
    const read = async (): Promise<Antwoord['body']> => (await call('GET', `/hulpvragen/${body.id}`)).body;
    await eventually(async () => expect((await read()).status).not.toBe('ingediend'));
    return { id: body.id, versie: (await read()).versie };
  };
  /** All of them, with their versions, taken from whoever got them when they came in. */
  const toTeam = async (): Promise<Rij[]> => {
    const rijen = (await list()).body.gegevens.map(({ id, versie }: Rij) => ({
      ...{ id, versie },
    }));
    const body = { handeling: 'eigenaar-geven', behandelaar: 'team', rijen };
    return (await call('POST', '/werklijst/bulk', { body })).body.uitkomsten.map(({ id, versie }: Rij) => ({
      id,
      versie,
    }));
  };
  const faultsOf = ({ body }: Antwoord): string[] =>
    (body.redenen as { pad: string }[]).map(({ pad }) => pad).sort();

  it('takes its filters from the address, and tells all that is wrong with them at once', async () => {
    const { id } = await submit();
    const goed =
      '?status=gematcht,geen-passend-aanbod&aanZet=coordinator&teLaat=false&dagenOpen=0&eigenaar=ik';
    const { status, body } = await list(`${goed}&sorteer=uiterlijk&richting=aflopend`);
    expect([status, body.gegevens[0]?.id]).toEqual([200, id]);
    const fout = await list(
      '?status=weg&aanZet=x&teLaat=nee&dagenOpen=-1&eigenaar=mij&kenmerk=%25&sorteer=naam&richting=op&x=1',
    );
    expect(fout.status).toBe(400);
    expect(faultsOf(fout)).toEqual(
      ['aanZet', 'dagenOpen', 'eigenaar', 'kenmerk', 'richting', 'sorteer', 'status', 'teLaat', 'x'].sort(),
    );
    const { volgende } = (await list('?aantal=1&status=gematcht,geen-passend-aanbod')).body;
    if (volgende !== null) expect((await list(`?cursor=${volgende}&sorteer=gewijzigd`)).status).toBe(400);
    expect((await call('GET', '/werklijst', { token: flow.tokens.analist })).status).toBe(403);
  });

  it('makes a new hulpvraag the work of who has the least', async () => {
    const wie = async (): Promise<string[]> =>
      (await list()).body.gegevens.map(
        ({ behandelaar }: { behandelaar: { naam: string } }) => behandelaar.naam,
      );
    const voor = await wie();
    await submit();
    await submit();
    const erbij = (await wie()).slice(voor.length);
    const drukst = (naam: string): number => [...voor, ...erbij].filter((een) => een === naam).length;
    expect(erbij).toHaveLength(2);
    expect(Math.abs(drukst('Tijn') - drukst('Hanna'))).toBeLessThan(2);
  });

  it('gives work away and back, of one and of many', async () => {
    const [een, twee] = (await toTeam()) as [Rij, Rij];
    const { body: lijst } = await call('GET', '/behandelaars');
    const hanna = lijst.gegevens.find(({ naam }: { naam: string }) => naam === 'Hanna').id;
    const gaf = await call('POST', `/hulpvragen/${een.id}/eigenaar`, {
      body: { versie: een.versie, behandelaar: hanna },
    });
    expect([gaf.status, gaf.body.versie]).toEqual([200, een.versie + 1]);
    const rijen = [{ ...een, versie: een.versie + 1 }, twee];
    const bulk = await call('POST', '/werklijst/bulk', {
      body: { handeling: 'eigenaar-geven', behandelaar: 'ik', rijen },
    });
    expect(bulk.body).toMatchObject({
      gedaan: 2,
      uitkomsten: [{ uitkomst: 'gedaan' }, { uitkomst: 'gedaan' }],
    });
    expect((await list('?eigenaar=ik')).body.gegevens).toHaveLength(2);
    const { aantal, perBehandelaar } = (await call('GET', '/werklijst/aantallen?eigenaar=ik')).body;
    expect([aantal, perBehandelaar]).toMatchObject([2, [{ aantal: 2, behandelaar: { naam: 'Tijn' } }]]);
    const ongedaan = await call('POST', `/werklijst/bulk/${bulk.body.id}/ongedaan`);
    expect([ongedaan.status, ongedaan.body.gedaan]).toEqual([200, 2]);
    expect((await list(`?eigenaar=${hanna}`)).body.gegevens).toMatchObject([{ id: een.id }]);
    const dubbel = { handeling: 'eigenaar-geven', behandelaar: 'wij', rijen: [twee, twee] };
    const fout = await call('POST', '/werklijst/bulk', { body: dubbel });
    expect([fout.status, faultsOf(fout)]).toEqual([400, ['behandelaar', 'rijen']]);
    const teVeel = { ...dubbel, behandelaar: 'ik', rijen: Array.from({ length: 101 }, () => twee) };
    expect((await call('POST', '/werklijst/bulk', { body: teVeel })).status).toBe(400);
  });

  it('keeps views, of which the filter is held against what the list takes', async () => {
    const weergave = {
      naam: 'Te laat',
      gedeeld: true,
      inhoud: { teLaat: true, eigenaar: 'ik', sorteer: 'uiterlijk' },
    };
    const nieuw = await call('POST', '/werklijst/weergaven', { body: weergave });
    expect([nieuw.status, nieuw.body.inhoud]).toEqual([201, weergave.inhoud]);
    const fout = { ...weergave, naam: ' ', inhoud: { eigenaar: 'mij', sql: '1=1' } };
    const geweigerd = await call('POST', '/werklijst/weergaven', { body: fout });
    expect(faultsOf(geweigerd)).toEqual(['inhoud.eigenaar', 'inhoud.sql', 'naam']);
    const gezien = await call('GET', '/werklijst/weergaven', { token: hoofd });
    expect(gezien.body).toMatchObject([{ naam: 'Te laat', eigen: false }]);
    const pad = `/werklijst/weergaven/${nieuw.body.id}`;
    expect((await call('DELETE', pad, { token: hoofd })).status).toBe(404);
    expect((await call('DELETE', pad)).status).toBe(204);
    expect((await call('GET', '/werklijst/weergaven')).body).toEqual([]);
  });

  it('lets who leads the region change a colleague, and no other coordinator', async () => {
    const { body } = await call('GET', '/behandelaars', { token: hoofd });
    const tijn = body.gegevens.find(({ naam }: { naam: string }) => naam === 'Tijn');
    const anders = { versie: tijn.versie, afwezigheid: { van: '2099-01-01' } };
    expect((await call('PATCH', `/behandelaars/${tijn.id}`, { body: anders })).status).toBe(403);
    const gewijzigd = await call('PATCH', `/behandelaars/${tijn.id}`, { body: anders, token: hoofd });
    expect([gewijzigd.status, gewijzigd.body.afwezigVan]).toEqual([200, '2099-01-01']);
    const brabant = await call('PATCH', `/behandelaars/${tijn.id}`, {
      ...{ body: anders, token: await tokenFor('coordinator-brabant', { hoofdcoordinator: true }) },
    });
    expect(brabant.status).toBe(404);
    expect((await call('GET', '/ik', { token: hoofd })).body.hoofdcoordinator).toBe(true);
  });
});
