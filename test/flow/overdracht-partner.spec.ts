// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import { NOTITIE, Overdragers, SCAN, TEKST, ZONDER, type Zaak } from '../support/overdracht.js';

describe.each(backends().slice(0, 1))('a hulpvraag handed over to a partner, on $naam', (backend) => {
  let flow: Flow;
  let met: Overdragers;
  let [twente, partner, ander] = ['', '', ''];

  beforeAll(async () => {
    flow = await startFlow(backend, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
    met = new Overdragers(flow);
    await flow.publish(SCAN);
    [twente, partner, ander] = [flow.tokens.twente, flow.tokens.aanbieder, flow.tokens.andereAanbieder];
    const { beheerder: token } = flow.tokens;
    const { naam, soort, versie } = (await met.get(token, `organisaties/${flow.aanbiederId}`)).body;
    await flow.call('PUT', `/api/v1/organisaties/${flow.aanbiederId}`, {
      token,
      body: { naam, soort, versie, email: 'loket@example.nl' },
    });
    await flow.call('PUT', '/api/v1/behandelaars/ik', {
      token: twente,
      body: { naam: 'Twente', email: 'twente@example.nl' },
    });
  });

  afterAll(() => flow?.stop());

  const naar = (): object => ({ organisatieId: flow.aanbiederId });
  const aanvaard = async (): Promise<[Zaak, string]> => {
    const zaak = await met.submit();
    const id = await met.handOver(zaak, naar());
    expect((await met.decide(partner, id, 'aanvaarding')).status).toBe(200);
    await met.seen(zaak, 'overgedragen', 'helpen');
    return [zaak, id];
  };
  const gereed = async (): Promise<[Zaak, string]> => {
    const [zaak, id] = await aanvaard();
    expect((await met.decide(partner, id, 'gereedmelding', { toelichting: 'Drie gesprekken.' })).status).toBe(
      200,
    );
    await met.seen(zaak, 'wacht-op-ondernemer', 'bevestigen');
    return [zaak, id];
  };

  it('goes there with the consent of the entrepreneur only: beforehand, or told to the coordinator', async () => {
    const zaak = await met.submit(ZONDER);
    const geweigerd = await met.tryHandOver(zaak, naar());
    expect([geweigerd.status, geweigerd.body.redenen]).toEqual([
      409,
      [expect.objectContaining({ pad: 'toestemming' })],
    ]);
    expect((await met.read(zaak)).status).toBe('gematcht');
    const id = await met.handOver(zaak, { ...naar(), toestemming: 'telefoon' });
    expect((await met.get(partner, `overdrachten/${id}`)).body.toestemmingOp).not.toBeNull();
    expect(
      await met.rows('SELECT toestemming_hoe AS hoe FROM aanbodmatching.overdracht WHERE id = $1', id),
    ).toEqual([{ hoe: 'telefoon' }]);
    // Of another region it is the same task.
    expect((await met.tryHandOver(await met.submit(ZONDER), { regio: 'MBR' })).status).toBe(201);
  });

  it('is seen by that partner alone: the question while it is open, and who asks it once accepted', async () => {
    const zaak = await met.submit();
    const id = await met.handOver(zaak, naar());
    expect((await met.get(partner, 'overdrachten')).body.gegevens).toContainEqual(
      expect.objectContaining({ id, notitie: NOTITIE, gevraagdDoor: null }),
    );
    const eerst = (await met.get(partner, `overdrachten/${id}`)).body.hulpvraag;
    expect([eerst.tekst, eerst.contact, eerst.matches]).toEqual([TEKST, null, []]);
    expect((await met.get(partner, `hulpvragen/${zaak.id}`)).status).toBe(404);
    expect((await met.get(ander, `overdrachten/${id}`)).status).toBe(404);
    expect((await met.decide(ander, id, 'aanvaarding')).status).toBe(404);
    expect((await met.get(ander, 'overdrachten')).body.gegevens).toEqual([]);
    const na = (await met.decide(partner, id, 'aanvaarding')).body.hulpvraag;
    expect(na.contact.email).toBe(zaak.email);
    const bij = await met.seen(zaak, 'overgedragen', 'helpen');
    expect([bij.aanZet, bij.regio, bij.overdrachten[0].ontvanger]).toEqual([
      'ontvanger',
      'TWE',
      'Energiehuis Voorbeeld',
    ]);
    expect((await met.decide(partner, id, 'teruggave', { reden: 'vol' })).status).toBe(200);
    await met.seen(zaak, 'gematcht', 'toewijzen');
    expect((await met.get(partner, `overdrachten/${id}`)).body.hulpvraag).toBeNull();
    await eventually(async () => {
      expect(await met.subjects('loket@example.nl')).toContainEqual(
        expect.stringContaining('wordt aan u overgedragen'),
      );
      expect(await met.subjects(zaak.email)).toContainEqual(expect.stringContaining('is overgenomen'));
      expect(await met.subjects('twente@example.nl')).toContainEqual(expect.stringContaining('komt terug'));
    });
  });

  it('ends when the entrepreneur says that he was helped, and not when the partner says so', async () => {
    const [zaak, id] = await gereed();
    expect((await met.decide(partner, id, 'gereedmelding')).body).toMatchObject({
      ...{ status: 409, type: 'urn:schakel:probleem:overdracht-stap-kan-niet' },
    });
    const eigen = `hulpvragen/${zaak.id}/overdrachten/${id}/bevestiging`;
    expect((await met.post(partner, eigen, { versie: 3, reden: 'geholpen' })).status).toBe(404);
    expect((await met.get(partner, `overdrachten/${id}`)).body.hulpvraag).toBeNull();
    await eventually(async () =>
      expect(await met.subjects(zaak.email)).toContainEqual(expect.stringContaining('Bent u geholpen?')),
    );
    expect((await met.answer(zaak, 'bevestiging', { reden: 'geholpen' })).status).toBe(200);
    expect(await met.seen(zaak, 'afgerond')).toMatchObject({ eindeReden: 'geholpen', aanZet: 'niemand' });
    expect((await met.answer(zaak, 'betwisting', { reden: 'niet-geholpen' })).status).toBe(409);
  });

  it('tells apart who was helped without a result, also by the coordinator for him', async () => {
    const [zaak, id] = await gereed();
    const vreemd = await met.submit();
    const besluit = { versie: 3, reden: 'geholpen-zonder-resultaat' };
    const pad = (van: Zaak): string => `hulpvragen/${van.id}/overdrachten/${id}/bevestiging`;
    expect((await met.post(twente, pad(vreemd), besluit)).status).toBe(404);
    expect((await met.post(flow.tokens.brabant, pad(zaak), besluit)).status).toBe(404);
    expect((await met.post(twente, pad(zaak), besluit)).status).toBe(200);
    expect((await met.seen(zaak, 'afgerond')).eindeReden).toBe('geholpen-zonder-resultaat');
    // His word is help, and confirms nothing.
    const [stap] = await met.rows(
      'SELECT hulp_op, bevestigd_op FROM aanbodmatching.trechter WHERE hulpvraag_id = $1',
      zaak.id,
    );
    expect(stap).toMatchObject({ hulp_op: expect.any(Date), bevestigd_op: null });
    const verteld = await met.rows(
      `SELECT data -> 'zelf' AS zelf FROM platform.event WHERE type = 'overdracht-bevestigd' AND data ->> 'overdrachtId' = $1`,
      id,
    );
    expect(verteld).toEqual([{ zelf: false }]);
  });

  it('gives a disagreement to the coordinator, who goes on', async () => {
    const [zaak] = await gereed();
    expect((await met.answer(zaak, 'betwisting', { reden: 'anders' })).status).toBe(400);
    expect((await met.answer(zaak, 'betwisting', { reden: 'niet-geholpen' })).status).toBe(200);
    expect((await met.seen(zaak, 'in-behandeling', 'oplossen')).aanZet).toBe('coordinator');
    await eventually(async () =>
      expect(await met.subjects('twente@example.nl')).toContainEqual(expect.stringContaining('niet eens')),
    );
    const tweede = await met.handOver(zaak, { regio: 'MBR' });
    expect((await met.decide(flow.tokens.brabant, tweede, 'teruggave', { reden: 'vol' })).status).toBe(200);
    await met.seen(zaak, 'gematcht', 'toewijzen');
  });

  it('is taken from the partner by the entrepreneur, whose consent it was', async () => {
    const [zaak, id] = await aanvaard();
    expect((await met.answer(zaak, 'toestemming-intrekking', {})).status).toBe(200);
    await met.seen(zaak, 'gematcht', 'toewijzen');
    const bij = (await met.get(partner, `overdrachten/${id}`)).body;
    expect(bij).toMatchObject({ besluitReden: 'toestemming-ingetrokken', hulpvraag: null });
    await met.handOver(zaak, { regio: 'MBR' });
    expect((await met.answer(zaak, 'toestemming-intrekking', {})).status).toBe(409);
  });

  it('is over and without words when the entrepreneur is erased', async () => {
    const [zaak, id] = await aanvaard();
    const headers = await obtainBewerksleutel(flow, zaak.id, zaak.email);
    const pad = `/api/v1/hulpvragen/${zaak.id}/gegevensverzoeken`;
    expect((await flow.call('POST', pad, { headers, body: { soort: 'wissing' } })).status).toBe(202);
    await met.seen(zaak, 'gewist');
    const over = (await met.get(partner, `overdrachten/${id}`)).body;
    expect(over).toMatchObject({ status: 'ingetrokken', besluitReden: 'hulpvraag-gewist', notitie: null });
    expect(await met.rows('SELECT notitie FROM aanbodmatching.overdracht WHERE id = $1', id)).toEqual([
      { notitie: null },
    ]);
  });

  it('is over for the partner when it is over for the region', async () => {
    const [zaak, id] = await aanvaard();
    expect((await met.decide(twente, id, 'intrekking')).status).toBe(409);
    const { versie } = await met.read(zaak);
    const einde = { versie, reden: 'niet-voor-mij' };
    expect((await met.post(twente, `hulpvragen/${zaak.id}/afronding`, einde)).status).toBe(200);
    expect((await met.get(partner, `overdrachten/${id}`)).body).toMatchObject({
      status: 'ingetrokken',
      hulpvraag: null,
    });
    await eventually(async () =>
      expect(await met.subjects('loket@example.nl')).toContainEqual(
        expect.stringContaining('Stop met deze hulpvraag'),
      ),
    );
  });
});
