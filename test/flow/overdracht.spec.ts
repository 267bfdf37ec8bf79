// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import { NOTITIE, Overdragers, SCAN, TEKST, type Body } from '../support/overdracht.js';
import { tokenFor } from '../support/tokens.js';

describe.each(backends().slice(0, 1))('a hulpvraag handed over to another region, on $naam', (backend) => {
  let flow: Flow;
  let met: Overdragers;
  let scanId: string;
  let [twente, brabant, landelijk] = ['', '', ''];

  beforeAll(async () => {
    flow = await startFlow(backend, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    met = new Overdragers(flow);
    scanId = await flow.publish(SCAN);
    ({ twente, brabant } = flow.tokens);
    landelijk = await tokenFor('coordinator-landelijk');
    for (const [token, naam] of Object.entries({ [brabant]: 'brabant', [twente]: 'twente' }))
      await flow.call('PUT', '/api/v1/behandelaars/ik', {
        token,
        body: { naam, email: `${naam}@example.nl` },
      });
  });

  afterAll(() => flow?.stop());

  it('is decided by that region, which reads it meanwhile behind one door only', async () => {
    const zaak = await met.submit();
    expect((await met.assign(zaak, scanId, twente)).status).toBe(201);
    const id = await met.handOver(zaak, { regio: 'MBR' });
    const bij = await met.seen(zaak, 'overgedragen', 'overnemen');
    expect([bij.aanZet, bij.uiterlijkOp === null]).toEqual(['ontvanger', false]);
    expect(bij.overdrachten).toMatchObject([{ id, ontvanger: 'Midden-Brabant', status: 'gevraagd' }]);
    expect(bij.toewijzingen).toMatchObject([{ status: 'gestopt', besluitReden: 'overgedragen' }]);
    const { voorwaarden } = (await flow.call('GET', `/api/v1/aanbod/${scanId}`)).body;
    expect(voorwaarden.capaciteit.bezet).toBe(0);
    for (const wat of ['', '/berichten', '/notities', '/afspraken', '/bijlagen'])
      expect([wat, (await met.get(brabant, `hulpvragen/${zaak.id}${wat}`)).status]).toEqual([wat, 404]);
    expect((await met.get(brabant, 'overdrachten?status=gevraagd')).body.gegevens).toMatchObject([
      { id, notitie: NOTITIE, kenmerk: bij.kenmerk, vanRegio: 'TWE' },
    ]);
    const { hulpvraag } = (await met.get(brabant, `overdrachten/${id}`)).body;
    expect([hulpvraag.tekst, hulpvraag.contact.email]).toEqual([TEKST, zaak.email]);
    // Neither is it to decide for who sent it, nor for a region that has nothing to do with it.
    expect((await met.decide(twente, id, 'aanvaarding')).status).toBe(404);
    expect((await met.decide(brabant, id, 'intrekking')).status).toBe(404);
    for (const pad of [
      `overdrachten/${id}`,
      ...['overdrachten', 'logboek'].map((wat) => `hulpvragen/${zaak.id}/${wat}`),
    ])
      expect([pad, (await met.get(landelijk, pad)).status]).toEqual([pad, 404]);
    expect((await met.decide(landelijk, id, 'aanvaarding')).status).toBe(404);
    expect((await met.get(landelijk, 'overdrachten')).body.gegevens).toEqual([]);
    await eventually(async () => {
      expect(await met.subjects(zaak.email)).toContainEqual(expect.stringContaining('helpt u verder'));
      expect(await met.subjects('brabant@example.nl')).toEqual([
        expect.stringContaining('Een andere regio draagt een hulpvraag over'),
      ]);
    });
  });

  it('moves with all that hangs on it when that accepts, and both see the whole log', async () => {
    const zaak = await met.submit();
    await met.assign(zaak, scanId, twente);
    const id = await met.handOver(zaak, { regio: 'MBR' });
    const { status, body } = await met.decide(brabant, id, 'aanvaarding');
    expect([status, body.status, body.hulpvraag?.regio]).toEqual([200, 'aanvaard', 'MBR']);
    const na = await met.seen(zaak, 'gematcht', 'toewijzen');
    const [{ sub }] = [JSON.parse(Buffer.from(brabant.split('.')[1] ?? '', 'base64url').toString())];
    expect([na.regio, na.aanZet, na.eigenaar]).toEqual(['MBR', 'coordinator', sub]);
    const rijen = await met.rows(
      'SELECT regio FROM aanbodmatching.toewijzing WHERE hulpvraag_id = $1',
      zaak.id,
    );
    expect(rijen).toEqual([{ regio: 'MBR' }]);
    // The old region reads what happened and does nothing more; the new one goes on.
    expect((await met.get(twente, `hulpvragen/${zaak.id}`)).status).toBe(404);
    expect((await met.get(twente, `overdrachten/${id}`)).body).toMatchObject({
      status: 'aanvaard',
      hulpvraag: null,
    });
    expect((await met.tryHandOver(zaak, { regio: 'LANDELIJK' })).status).toBe(404);
    expect((await met.decide(twente, id, 'intrekking')).status).toBe(409);
    expect((await met.assign(zaak, scanId, brabant)).status).toBe(201);
    const overdrachten = async (token: string): Promise<Body> =>
      (await met.get(token, `hulpvragen/${zaak.id}/overdrachten`)).body;
    expect(await overdrachten(twente)).toMatchObject([{ id, notitie: NOTITIE, status: 'aanvaard' }]);
    expect(await overdrachten(brabant)).toEqual(await overdrachten(twente));
    const gedaan = async (token: string): Promise<string[]> =>
      (await met.get(token, `hulpvragen/${zaak.id}/logboek`)).body.map(
        ({ regio, soort, handeling }: Body) => `${regio} ${soort} ${handeling}`,
      );
    const beide = [
      ...['TWE hulpvraag ingediend', 'TWE hulpvraag overgedragen', 'TWE overdracht gevraagd'],
      ...['MBR hulpvraag overgenomen', 'MBR overdracht aanvaard', 'MBR hulpvraag toegewezen'],
    ];
    expect(await gedaan(twente)).toEqual(expect.arrayContaining(beide));
    expect(await gedaan(brabant)).toEqual(expect.arrayContaining([...beide, 'TWE toewijzing aangeboden']));
    // Facts that are corrected do not take it back to the region of the gemeente.
    const headers = await obtainBewerksleutel(flow, zaak.id, zaak.email);
    const onderneming = { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 7, plaats: 'Enschede' };
    const gewijzigd = await flow.call('PATCH', `/api/v1/hulpvragen/${zaak.id}`, {
      headers,
      body: { versie: (await met.read(zaak)).versie, onderneming },
    });
    expect([gewijzigd.status, gewijzigd.body.regio]).toEqual([200, 'MBR']);
  });

  it('calls off the talk with a coordinator of the region that it left', async () => {
    const zaak = await met.submit();
    const over = (uren: number): string => new Date(Date.now() + uren * 3_600_000).toISOString();
    const moment = { begin: over(72), eind: over(72.5), vorm: 'telefonisch' };
    const [{ id: momentId }] = (await met.post(twente, 'afspraakmomenten', moment)).body;
    const afspraak = await met.post(twente, `hulpvragen/${zaak.id}/afspraken`, { momentId });
    expect(afspraak.status).toBe(201);
    const id = await met.handOver(zaak, { regio: 'MBR' });
    expect((await met.decide(brabant, id, 'aanvaarding')).status).toBe(200);
    await eventually(
      async () =>
        expect((await met.get(brabant, `afspraken/${afspraak.body.id}`)).body).toMatchObject({
          ...{ status: 'geannuleerd', annuleerreden: 'andere-regio' },
        }),
      { binnenMs: 20_000 },
    );
  });

  it('comes back to its sender when that returns it, with a reason and words, or when the sender takes it back', async () => {
    const zaak = await met.submit();
    const id = await met.handOver(zaak, { regio: 'MBR' });
    expect((await met.decide(brabant, id, 'teruggave', { reden: 'anders' })).status).toBe(400);
    const oud = { versie: 9, reden: 'vol' };
    expect((await met.post(brabant, `overdrachten/${id}/teruggave`, oud)).status).toBe(409);
    const toelichting = 'Het bedrijf blijft in Enschede.';
    const terug = await met.decide(brabant, id, 'teruggave', { reden: 'anders', toelichting });
    expect([terug.status, terug.body.hulpvraag]).toEqual([200, null]);
    expect(await met.seen(zaak, 'gematcht', 'toewijzen')).toMatchObject({
      regio: 'TWE',
      aanZet: 'coordinator',
    });
    expect((await met.get(twente, `hulpvragen/${zaak.id}/overdrachten`)).body).toMatchObject([
      { status: 'teruggegeven', besluitReden: 'anders', besluitToelichting: toelichting },
    ]);
    expect((await met.decide(brabant, id, 'aanvaarding')).status).toBe(409);
    await eventually(async () =>
      expect(await met.subjects('twente@example.nl')).toContainEqual(expect.stringContaining('komt terug')),
    );
    // What that region did not take it reads no more of; what was said in the meantime is the sender's.
    expect((await met.get(brabant, `hulpvragen/${zaak.id}/logboek`)).body).not.toContainEqual(
      expect.objectContaining({ soort: 'hulpvraag' }),
    );
    const tweede = await met.handOver(zaak, { regio: 'MBR' });
    expect((await met.tryHandOver(zaak, { regio: 'LANDELIJK' })).status).toBe(409);
    const genomen = await met.decide(twente, tweede, 'intrekking');
    expect([genomen.status, genomen.body.hulpvraag?.status]).toEqual([200, 'gematcht']);
    expect((await met.decide(brabant, tweede, 'aanvaarding')).status).toBe(409);
    expect((await met.get(brabant, `overdrachten/${tweede}`)).body.hulpvraag).toBeNull();
  });

  it('is decided once, also by two at the same time', async () => {
    for (const [een, twee] of [
      [
        [brabant, 'aanvaarding'],
        [twente, 'intrekking'],
      ],
      [
        [brabant, 'teruggave'],
        [twente, 'intrekking'],
      ],
      [
        [brabant, 'aanvaarding'],
        [brabant, 'teruggave'],
      ],
    ] as [[string, string], [string, string]][]) {
      const zaak = await met.submit();
      const id = await met.handOver(zaak, { regio: 'MBR' });
      const antwoorden = await Promise.all(
        [een, twee].map(([token, wat]) =>
          met.decide(token, id, wat, wat === 'teruggave' ? { reden: 'vol' } : {}),
        ),
      );
      expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { regio } = await met.seen(zaak, 'gematcht', 'toewijzen');
      const [overdracht] = (await met.read(zaak)).overdrachten;
      expect(regio).toBe(overdracht.status === 'aanvaard' ? 'MBR' : 'TWE');
    }
  });

  it('is over with its hulpvraag: closed, withdrawn or one with another', async () => {
    const [gesloten, weg, ouder, jonger] = [
      await met.submit(),
      await met.submit(),
      await met.submit(),
      await met.submit(),
    ];
    for (const zaak of [gesloten, weg, jonger]) await met.handOver(zaak, { regio: 'MBR' });
    const { versie } = await met.read(gesloten);
    const einde = { versie, reden: 'niet-bereikbaar' };
    expect((await met.post(twente, `hulpvragen/${gesloten.id}/afronding`, einde)).status).toBe(200);
    const headers = await obtainBewerksleutel(flow, weg.id, weg.email);
    const intrekking = { versie: (await met.read(weg)).versie, reden: 'niet-meer-nodig' };
    const pad = `/api/v1/hulpvragen/${weg.id}/intrekking`;
    expect((await flow.call('POST', pad, { headers, body: intrekking })).status).toBe(200);
    const paar = { metId: ouder.id, versieMet: (await met.read(ouder)).versie };
    const samen = { versie: (await met.read(jonger)).versie, ...paar };
    expect((await met.post(twente, `hulpvragen/${jonger.id}/samenvoeging`, samen)).status).toBe(200);
    for (const [zaak, besluitReden] of [
      [gesloten, 'hulpvraag-gesloten'],
      [weg, 'hulpvraag-ingetrokken'],
      [jonger, 'dubbel'],
    ] as const) {
      const lijst = (await met.get(brabant, `hulpvragen/${zaak.id}/overdrachten`)).body;
      expect(lijst).toMatchObject([{ status: 'ingetrokken', besluitReden }]);
      expect((await met.decide(brabant, lijst[0].id, 'aanvaarding')).status).toBe(409);
    }
  });

  it('asks for one receiver that is there and is another', async () => {
    const zaak = await met.submit();
    const financier = await met.post(flow.tokens.beheerder, 'organisaties', {
      ...{ naam: 'Fonds Voorbeeld', soort: 'financier' },
    });
    const fonds = { organisatieId: financier.body.id };
    const fout = { organisatieId: '00000000-0000-4000-8000-000000000001' };
    for (const naar of [
      {},
      { regio: 'MBR', organisatieId: flow.aanbiederId },
      { regio: 'TWE' },
      { regio: 'XX' },
      ...[fout, fonds],
    ])
      expect([naar, (await met.tryHandOver(zaak, naar)).status]).toEqual([naar, 400]);
    expect((await met.tryHandOver(zaak, { regio: 'MBR', notitie: ' ' })).status).toBe(400);
    expect((await met.tryHandOver(zaak, { regio: 'TWE' }, brabant)).status).toBe(404);
  });
});
