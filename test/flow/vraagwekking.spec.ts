// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { tokenFor } from '../support/tokens.js';

const KVK = '69599084';
const scan = {
  ...{ titel: 'Energiescan', soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } },
  samenvatting: 'Een adviseur kijkt mee naar uw energierekening.',
  omschrijving: 'Een adviseur bekijkt uw gasrekening en hoe u energie bespaart.',
};
const over = (minuten: number): string => new Date(Date.now() + minuten * 60_000).toISOString();

describe('a bijeenkomst that wakes a question', () => {
  let flow: Flow;
  let lid: string;

  const ok = ({ status, body }: Antwoord): Antwoord['body'] => {
    expect([status < 300, body]).toEqual([true, body]);
    return body;
  };
  const post = async (pad: string, body: object, token = flow.tokens.twente): Promise<Antwoord['body']> =>
    ok(await flow.call('POST', `/api/v1/${pad}`, { token, body }));
  const read = async (pad: string, token = flow.tokens.twente): Promise<Antwoord['body']> =>
    ok(await flow.call('GET', `/api/v1/${pad}`, { token }));

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen backend.');
    flow = await startFlow(backend);
    lid = await tokenFor('ondernemer', { kvkNummer: KVK });
  }, 120_000);
  afterAll(() => flow?.stop());

  it('leads from being there to being helped, and is counted as what woke it', async () => {
    const aanbodId = await flow.publish(scan);
    const { id: communityId } = await post('communities', {
      ...{ soort: 'thema', thema: 'energie', naam: 'Zuinig', toegang: 'open' },
      ...{ beschrijving: 'Wij vergelijken.', huisregels: 'Wees eerlijk.' },
    });
    await post(`communities/${communityId}/leden`, { weergavenaam: 'D.', email: 'd@example.nl' }, lid);
    const { id } = await post(`communities/${communityId}/bijeenkomsten`, {
      ...{ titel: 'Rekeningen vergelijken', programma: 'Neem ze mee.', plaats: 'Dorpsplein 1' },
      ...{ begin: over(10), eind: over(70) },
    });
    await post(`bijeenkomsten/${id}/aanmelding`, {}, lid);
    const { code } = await post(`bijeenkomsten/${id}/aanwezigheidscode`, {});
    expect(await post(`bijeenkomsten/${id}/aanwezigheid`, { code }, lid)).toMatchObject({
      mijnAanwezig: true,
    });

    const { id: hulpvraagId } = await post(
      'hulpvragen',
      {
        tekst: 'Mijn gasrekening is verdubbeld, wie kijkt mee naar energie besparen?',
        contact: { naam: 'D.', email: 'd@example.nl' },
        onderneming: { kvkNummer: KVK, naam: 'D.', sbi: '4771', gemeentecode: 'GM0153', werkzamePersonen: 4 },
        toestemming: { delenMetAanbieders: true, onderzoek: false },
        herkomst: 'bijeenkomst',
      },
      lid,
    );
    const hulpvraag = `hulpvragen/${hulpvraagId}`;
    await eventually(async () => expect((await read(hulpvraag)).status).toBe('gematcht'));
    const { versie } = await read(hulpvraag);
    const [{ id: toewijzingId }] = await post(`${hulpvraag}/toewijzingen`, { versie, aanbodIds: [aanbodId] });
    for (const [nr, stap] of ['acceptatie', 'start', 'levering'].entries())
      await post(`toewijzingen/${toewijzingId}/${stap}`, { versie: nr + 1 }, flow.tokens.aanbieder);
    await post(
      `${hulpvraag}/toewijzingen/${toewijzingId}/bevestiging`,
      { versie: 4, reden: 'geholpen' },
      lid,
    );

    await eventually(async () => {
      const { totaal } = await read('trechter?herkomst=bijeenkomst');
      expect(totaal).toMatchObject({ gevraagd: 1, gematcht: 1, geholpen: 1 });
    });
    expect((await read('trechter?herkomst=web')).totaal).toMatchObject({ gevraagd: 0 });
  });
});
