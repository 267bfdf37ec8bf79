// SPDX-License-Identifier: EUPL-1.2
import { EZ, PROVINCIE } from '../../apps/lokaal/src/identiteit/demo-accounts.js';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { checkGrootboek } from '../../checks/grootboek.js';
import { isGoed } from '../../checks/hulp/uitslag.js';
import { datumVan } from '#libs/kernel';
import { camt053 } from '../support/bankberichten.js';
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import { tokenFor } from '../support/tokens.js';

const VANDAAG = datumVan(new Date());
const JAAR = Number(VANDAAG.slice(0, 4));
const LOOPTIJD = { van: `${JAAR}-01-01`, tot: `${JAAR}-12-31` };
const [VAN, NAAR] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];
const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' };

/** Cents that no share of 60 and 40 percent divides evenly: a rounding that is done twice shows. */
const BUDGET = 1_000_003;
const PLAFOND = 500_001;
const [GELEVERD, BEVESTIGD, BONUS] = [12_303, 54_320, 1_003];
const EEN = GELEVERD + BEVESTIGD + BONUS + BONUS;
const KEREN = 2;

const aanbod = {
  titel: 'Energiescan voor bakkers',
  samenvatting: 'Een adviseur kijkt waar u gas en stroom kunt besparen.',
  omschrijving:
    'De adviseur meet het verbruik van ovens en koeling, en maakt een plan om energie te besparen.',
  ...{ soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } },
};
const hulpvraag = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen met mijn bakovens?',
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};
const indicator = (code: string, mijlpaal: string, tariefInCenten: number, bewijs: string): object => ({
  ...{ code, mijlpaal, tariefInCenten, bewijs: [bewijs], naam: `Ondernemer ${mijlpaal}` },
  ...{ definitie: 'Zoals de keten het laat zien.', eenheid: 'ondernemer', hoogstensAantal: 100 },
  ...{ minstensAantal: 0, vensterDagen: 90, bonusInCenten: BONUS, bonusGroepen: ['micro'] },
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what an api answers, as in flow.ts
type Body = any;
type Wie = 'schrijver' | 'collega' | 'provincie' | 'aanbieder';

describe.each(backends())('from an agreement to money that arrived, on $naam', (backend) => {
  let flow: Flow;
  let aanbodId: string;
  let programmaId: string;
  let afspraakId: string;
  const tokens = {} as Record<Wie, string>;
  const organisaties = {} as Record<'ez' | 'provincie', string>;
  const declaraties: string[] = [];

  const ask = async (wie: Wie, methode: string, pad: string, body?: object): Promise<Body> => {
    const antwoord = await flow.call(methode, `/api/v1/${pad}`, { token: tokens[wie], body });
    if (antwoord.status >= 300) throw new Error(`${pad} gaf ${antwoord.status}: ${tell(antwoord)}`);
    return antwoord.body;
  };
  const refused = async (wie: Wie, pad: string, body: object): Promise<[number, string]> => {
    const { status, body: fout } = await flow.call('POST', `/api/v1/${pad}`, { token: tokens[wie], body });
    return [status, String(fout.type).replace('urn:schakel:probleem:', '')];
  };
  const alsBeheer = (sql: string): Promise<void> =>
    withClient(flow.beheerUrl, async (client) => {
      await client.query(`SET session_replication_role = replica; ${sql}`);
    });
  /** Of every account with money on it: kind, of whom, cents. */
  const ledger = async (): Promise<Record<string, number>> => {
    const { gegevens } = await ask('schrijver', 'GET', `programmas/${programmaId}/grootboekrekeningen`);
    const namen = Object.fromEntries(Object.entries(organisaties).map(([naam, id]) => [id, naam]));
    return Object.fromEntries(
      gegevens.map((r: Body) => {
        expect(r.jaar).toBe(JAAR);
        return [[r.soort, namen[r.organisatieId]].filter(Boolean).join(' '), r.saldoInCenten];
      }),
    );
  };

  beforeAll(async () => {
    flow = await startFlow(backend, {
      LIMIETEN: 'hulpvraag-indienen=1000/60',
      PRESTATIE_WACHTDAGEN: '0',
    });
    aanbodId = await flow.publish(aanbod);
    const overheid = async (naam: string): Promise<string> => {
      const body = { naam, soort: 'overheid' };
      return (await flow.call('POST', '/api/v1/organisaties', { token: flow.tokens.beheerder, body })).body
        .id;
    };
    Object.assign(organisaties, { ez: await overheid(EZ), provincie: await overheid(PROVINCIE) });
    const van = (account: string, organisatieId: string): Promise<string> =>
      tokenFor(account, { organisatieId });
    tokens.schrijver = await van('financier', organisaties.ez);
    tokens.collega = await van('financier-2', organisaties.ez);
    tokens.provincie = await van('financier-provincie', organisaties.provincie);
    tokens.aanbieder = flow.tokens.aanbieder;
  }, 120_000);

  afterAll(() => flow?.stop());

  it('begins with a programme to which every financier agreed, and that is when there is money', async () => {
    ({ id: programmaId } = await ask('schrijver', 'POST', 'programmas', {
      ...{ code: `KETEN-${JAAR}`, naam: 'Van hulp naar geld', regios: [], themas: [], ...LOOPTIJD },
      ...{ isDeMinimis: false, rechtsgrond: 'Voorbeeldwet, artikel 3' },
      financiers: [
        { organisatieId: organisaties.ez, aandeel: 6_000 },
        { organisatieId: organisaties.provincie, aandeel: 4_000 },
      ],
      jaren: [{ jaar: JAAR, budgetInCenten: BUDGET }],
    }));
    const akkoord = { versie: 1 };
    await ask('collega', 'POST', `programmas/${programmaId}/akkoord`, akkoord);
    expect(await ledger()).toEqual({});
    await ask('provincie', 'POST', `programmas/${programmaId}/akkoord`, akkoord);
    expect(await ledger()).toEqual({
      ...{ 'toezegging ez': -600_002, 'toezegging provincie': -400_001, ruimte: BUDGET },
    });
  });

  it('goes on with an afspraak that two people signed, the aanbieder first', async () => {
    const { id, versie } = await ask('schrijver', 'POST', 'prestatieafspraken', {
      ...{ programmaId, aanbiederId: flow.aanbiederId, titel: 'Energie besparen', ...LOOPTIJD },
      jaren: [{ jaar: JAAR, plafondInCenten: PLAFOND }],
      indicatoren: [
        indicator('LEVEREN', 'geleverd', GELEVERD, 'levering-in-keten'),
        indicator('HELPEN', 'bevestigd', BEVESTIGD, 'bevestiging-ondernemer'),
      ],
    });
    afspraakId = id;
    const pad = `prestatieafspraken/${id}`;
    const { versies } = await ask('schrijver', 'POST', `${pad}/aanbieding`, { versie });
    const handtekening = { afspraakversie: 1, hash: versies[0].hash };
    expect(await refused('collega', `${pad}/ondertekening`, handtekening)).toEqual([
      409,
      'andere-partij-eerst',
    ]);
    await ask('aanbieder', 'POST', `${pad}/ondertekening`, handtekening);
    expect((await ledger())['ruimte']).toBe(BUDGET);
    const getekend = await ask('collega', 'POST', `${pad}/ondertekening`, handtekening);
    expect([getekend.status, getekend.geldendeVersie]).toEqual(['van-kracht', 1]);
    expect(await ledger()).toMatchObject({ ruimte: BUDGET - PLAFOND, verplicht: PLAFOND });
  });

  it.each(Array.from({ length: KEREN }, (_, nr) => [nr + 1]))(
    'hulpvraag %i is helped, and by that alone there is a prestatie, that is declared and approved',
    async (nr) => {
      await help(nr);
      await acceptControles();
      const periode = { afspraakId, ...LOOPTIJD };
      const query = new URLSearchParams(periode).toString();
      const { mee, totaalInCenten } = await ask('aanbieder', 'GET', `declaratievoorbeeld?${query}`);
      expect([mee.length, totaalInCenten]).toEqual([2, EEN]);
      const prestatieIds = mee.map(({ prestatieId }: Body) => prestatieId);
      await declare({ ...periode, prestatieIds });
      const goed = nr * EEN;
      expect(await ledger()).toMatchObject({ verplicht: PLAFOND - goed, 'te-betalen': goed });
    },
    60_000,
  );

  it('is paid to an account that somebody else confirmed and that cooled, by what two people released', async () => {
    const voorstel = (): Promise<Body> => ask('schrijver', 'GET', `programmas/${programmaId}/betaalvoorstel`);
    expect((await voorstel()).buiten.map(({ reden }: Body) => reden)).toEqual(
      Array.from({ length: KEREN }, () => 'geen-rekening'),
    );
    await enter('aanbieder', NAAR, 'collega');
    await enter('schrijver', VAN, 'provincie', programmaId);
    expect((await voorstel()).buiten[0].reden).toBe('rekening-koelt-af');
    // As if it was eight days ago: nothing else tells how long an account is confirmed.
    await alsBeheer(`UPDATE prestatiefinanciering.bankrekening SET geldig_vanaf = geldig_vanaf - interval '8 days',
      bevestigd_op = bevestigd_op - interval '8 days' WHERE aanbieder_id IS NOT NULL`);
    expect(await paymentOf(0)).toEqual(['betaling', 'nog-niet']);
    const batch = await ask('schrijver', 'POST', 'betaalbatches', { programmaId });
    expect(await paymentOf(0)).toEqual(['betaling', 'opgesteld']);
    expect([batch.aantal, batch.bedragInCenten]).toEqual([KEREN, KEREN * EEN]);
    const pad = `betaalbatches/${batch.id}`;
    const vrijgave = { versie: batch.versie, bestandHash: batch.bestandHash };
    expect(await refused('collega', `${pad}/vrijgave`, vrijgave)).toEqual([409, 'goedkeurder']);
    const eenmaal = await ask('schrijver', 'POST', `${pad}/vrijgave`, vrijgave);
    const weer = { ...vrijgave, versie: eenmaal.versie };
    expect(await refused('schrijver', `${pad}/vrijgave`, weer)).toEqual([409, 'zelf-vrijgegeven']);
    const vrij = await ask('provincie', 'POST', `${pad}/vrijgave`, weer);
    expect(vrij.status).toBe('vrijgegeven');
    expect(await paymentOf(0)).toEqual(['betaling', 'bij-de-bank']);
    // Released is not paid.
    expect((await ledger())['te-betalen']).toBe(KEREN * EEN);
  });

  it('is settled once by what the bank wrote, to the cent of each financier', async () => {
    const [batch] = (await ask('schrijver', 'GET', 'betaalbatches')).gegevens;
    const { gegevens } = await ask('schrijver', 'GET', `betaalbatches/${batch.id}/opdrachten`);
    const posten = gegevens.map(({ verwijzing, bedragInCenten }: Body) => ({
      ...{ verwijzing, bedrag: (bedragInCenten / 100).toFixed(2) },
    }));
    const bericht = camt053(VAN, posten);
    expect(await readIn(bericht)).toMatchObject({ alIngelezen: false, aantalBetaald: KEREN });
    expect(await readIn(bericht)).toMatchObject({ alIngelezen: true });
    expect(await ask('schrijver', 'GET', `betaalbatches/${batch.id}`)).toMatchObject({
      ...{ status: 'verwerkt', aantalBetaald: KEREN, aantalGeweigerd: 0 },
    });
    // Each payment is 41,177.4 and 27,451.6; together 82,354.8 and 54,903.2: the whole is rounded, not each of them.
    expect(KEREN * EEN).toBe(137_258);
    expect(await ledger()).toEqual({
      ...{ 'toezegging ez': -600_002, 'toezegging provincie': -400_001, ruimte: BUDGET - PLAFOND },
      ...{ verplicht: PLAFOND - 137_258, 'te-betalen': 0 },
      ...{ 'betaald ez': 82_355, 'betaald provincie': 54_903 },
    });
    for (const id of declaraties)
      expect(await ask('aanbieder', 'GET', `declaraties/${id}`)).toMatchObject({
        ...{ status: 'goedgekeurd', toegekendInCenten: EEN },
      });
    for (const nr of declaraties.keys()) expect(await paymentOf(nr)).toEqual([null, 'betaald']);
  });

  it('leaves a ledger that is the same when it is built again from the log of events alone', async () => {
    const uitslag = await checkGrootboek(flow.beheerUrl);
    expect(isGoed(uitslag) ? {} : uitslag.fouten).toEqual({});
    expect(uitslag.n).toBe(1 + 1 + KEREN + KEREN);
  });

  /** Whose turn it is and how far its payment is, as the aanbieder sees it: in the list as on its own. */
  async function paymentOf(nr: number): Promise<[string | null, string]> {
    const een = await ask('aanbieder', 'GET', `declaraties/${declaraties[nr] ?? ''}`);
    const { gegevens } = await ask('aanbieder', 'GET', 'declaraties');
    const inLijst = gegevens.find(({ id }: Body) => id === een.id);
    expect([inLijst.beurt, inLijst.betaling]).toEqual([een.beurt, een.betaling]);
    return [een.beurt, een.betaling.stand];
  }

  /** A hulpvraag up to the word of the ondernemer that he was helped. */
  async function help(nr: number): Promise<void> {
    const email = `bakker-${nr}@example.nl`;
    const body = { ...hulpvraag, contact: { naam: 'M. Voorbeeld', email } };
    const gezonden = await flow.call('POST', '/api/v1/hulpvragen', { body });
    const { id, statussleutel: sleutel } = gezonden.body;
    const pad = `/api/v1/hulpvragen/${id}`;
    const read = async (status: string): Promise<Body> =>
      eventually(async () => {
        const { body: stand } = await flow.call('GET', pad, { sleutel });
        expect(stand.status).toBe(status);
        return stand;
      });
    const { versie } = await read('gematcht');
    const headers = await obtainBewerksleutel(flow, id, email);
    const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
    const toegewezen = await flow.call('POST', `${pad}/toewijzingen`, {
      ...{ token: flow.tokens.twente, body: keuze },
    });
    expect([toegewezen.status, toegewezen.body.redenen]).toEqual([201, undefined]);
    const toewijzing = toegewezen.body[0].id;
    for (const wat of ['acceptatie', 'start', 'levering']) {
      const nu = await ask('aanbieder', 'GET', `toewijzingen/${toewijzing}`);
      await ask('aanbieder', 'POST', `toewijzingen/${toewijzing}/${wat}`, { versie: nu.versie });
    }
    await seesPrestaties({ gemeld: 1, aanvaard: (nr - 1) * 2 });
    const { toewijzingen } = await read('wacht-op-ondernemer');
    const ja = { versie: toewijzingen[0].versie, reden: 'geholpen' };
    const woord = await flow.call('POST', `${pad}/toewijzingen/${toewijzing}/bevestiging`, {
      ...{ headers, body: ja },
    });
    expect(woord.status).toBe(200);
    await read('afgerond');
    await seesPrestaties({ gemeld: 0, aanvaard: nr * 2 });
  }

  const seesPrestaties = (verwacht: Record<string, number>): Promise<void> =>
    eventually(async () => {
      const { gegevens } = await ask('aanbieder', 'GET', 'prestaties');
      const aantal = (status: string): number => gegevens.filter((p: Body) => p.status === status).length;
      expect({ gemeld: aantal('gemeld'), aanvaard: aantal('aanvaard') }).toEqual(verwacht);
    });

  /** One in twenty is drawn to be looked at again, whatever this spec would like. */
  async function acceptControles(): Promise<void> {
    const { gegevens } = await ask('schrijver', 'GET', 'prestatiecontroles');
    for (const { prestatie } of gegevens)
      await ask('collega', 'POST', `prestatiecontroles/${prestatie.id}/bevinding`, {
        ...{ uitkomst: 'goed', bevinding: 'Klopt met de stukken.' },
      });
  }

  /** Sent in by the aanbieder, assessed by one financier and approved by another. */
  async function declare(nieuw: object): Promise<void> {
    const { id, versie, regels } = await ask('aanbieder', 'POST', 'declaraties', nieuw);
    declaraties.push(id);
    const besluiten = regels.map(({ prestatieId }: Body) => ({ prestatieId, besluit: 'toegekend' }));
    const beoordeeld = await ask('schrijver', 'POST', `declaraties/${id}/beoordeling`, {
      ...{ versie, regels: besluiten },
    });
    const goed = { versie: beoordeeld.versie, oordeelHash: beoordeeld.oordeelHash };
    expect((await refused('schrijver', `declaraties/${id}/goedkeuring`, goed))[0]).toBe(403);
    await ask('collega', 'POST', `declaraties/${id}/goedkeuring`, goed);
  }

  async function enter(wie: Wie, iban: string, ander: Wie, van?: string): Promise<void> {
    const { id, versie } = await ask(wie, 'POST', 'bankrekeningen', {
      ...{ iban, tenaamstelling: 'Voorbeeld', ...ADRES, ...(van === undefined ? {} : { programmaId: van }) },
    });
    const bevestiging = { versie, gecontroleerdMet: 'bankafschrift' };
    await ask(ander, 'POST', `bankrekeningen/${id}/bevestiging`, bevestiging);
  }

  async function readIn(bericht: string): Promise<Body> {
    const url = `${flow.api.url}/api/v1/programmas/${programmaId}/bankberichten`;
    const headers = { 'Content-Type': 'application/xml', Authorization: `Bearer ${tokens.schrijver}` };
    const antwoord = await fetch(url, { method: 'POST', headers, body: bericht });
    expect(antwoord.status).toBe(201);
    return antwoord.json();
  }
});

const tell = ({ body }: Antwoord): string => JSON.stringify(body);
