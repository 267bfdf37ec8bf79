// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { Antwoord, Flow } from '../../test/support/flow.js';
import type { Doorloop } from './kanarie-doorloop.js';
import { persoon } from './kanarie-geldloop.js';
import type { Kanaries } from './kanaries.js';

/** Everything that can be refused, each with a word in what was typed; answers by what was wrong. */
export async function provokeFouten(
  flow: Flow,
  kanaries: Kanaries,
  { id, sleutel }: Doorloop,
): Promise<Record<string, Antwoord>> {
  const woord = (veld: string): string => kanaries.new(`fout ${veld}`);
  const post = '/api/v1/hulpvragen';
  const pad = `${post}/${id}`;
  const token = flow.tokens.twente;
  const url = `${flow.api.url}${post}`;
  const code = `${pad}/inlogcodes`;
  return {
    ongeldig: await flow.call('POST', post, { body: ongeldig(woord) }),
    verouderd: await flow.call('PATCH', pad, { token, body: { versie: 999, tekst: woord('tekst') } }),
    zonderCode: await flow.call('PATCH', pad, { sleutel, body: { versie: 1, tekst: woord('tekst') } }),
    foutType: await flow.call('PATCH', pad, { token, body: { versie: woord('versie') } }),
    foutId: await flow.call('GET', `${post}/${woord('id')}`, { token }),
    foutFilter: await flow.call('GET', `${post}?kenmerk=${woord('kenmerk')}`, { token }),
    fouteSleutel: await flow.call('GET', pad, { sleutel: woord('sleutel') }),
    fouteCode: await flow.call('POST', `${code}/inwisseling`, { body: { code: woord('code') } }),
    foutAdres: await flow.call('POST', code, { body: { email: woord('email') } }),
    foutToken: await flow.call('GET', pad, { token: woord('token') }),
    fouteHerhaalsleutel: await flow.call('POST', post, {
      body: {},
      headers: { 'Idempotency-Key': `é${woord('kop')}` },
    }),
    kapotteJson: await raw(url, 'application/json', `{"tekst": "${woord('json')}`),
    anderType: await raw(url, 'text/plain', woord('tekst')),
    ...(await provokeGeldfouten(flow, woord)),
  };
}

/** The same about money and aid, by who may ask such things. */
async function provokeGeldfouten(
  flow: Flow,
  woord: (veld: string) => string,
): Promise<Record<string, Antwoord>> {
  const organisatieId = randomUUID();
  const financier = await persoon('financier', organisatieId);
  const token = await persoon('aanbieder-rvo', organisatieId);
  const rekening = {
    iban: woord('iban'),
    tenaamstelling: woord('tenaamstelling').repeat(9),
    land: woord('land'),
  };
  const prestatie = { toelichting: `${woord('toelichting')}@example.nl`, regio: woord('regio') };
  const xml = `<Document><${woord('element')}>${woord('bericht')}</Document>`;
  const bericht = `${flow.api.url}/api/v1/programmas/${organisatieId}/bankberichten`;
  const gronden = woord('gronden').repeat(400);
  const bezwaar = `/api/v1/declaraties/${organisatieId}/bezwaar`;
  const steun = { steun: [{ datum: woord('datum'), bedragInCenten: woord('bedrag') }], naarWaarheid: true };
  return {
    fouteRekening: await flow.call('POST', '/api/v1/bankrekeningen', { token, body: rekening }),
    foutePrestatie: await flow.call('POST', '/api/v1/prestaties', { token, body: prestatie }),
    foutBezwaar: await flow.call('POST', bezwaar, { token, body: { gronden } }),
    fouteVerklaring: await flow.call('POST', '/api/v1/steunverklaringen', {
      ...{ token: flow.tokens.ondernemer, body: steun },
    }),
    foutBankbericht: await raw(bericht, 'application/xml', xml, { Authorization: `Bearer ${financier}` }),
  };
}

const ongeldig = (woord: (veld: string) => string): object => ({
  ...{ tekst: woord('tekst').repeat(500), themas: [woord('thema')], taal: woord('taal') },
  contact: { naam: woord('naam').repeat(20), email: woord('email'), telefoon: woord('telefoon') },
  onderneming: {
    naam: woord('naam'),
    sbi: woord('sbi'),
    gemeentecode: woord('gemeente'),
    plaats: woord('plaats'),
  },
});

async function raw(url: string, type: string, body: string, koppen: object = {}): Promise<Antwoord> {
  const antwoord = await fetch(url, { method: 'POST', headers: { 'Content-Type': type, ...koppen }, body });
  return { status: antwoord.status, body: await antwoord.text(), headers: antwoord.headers };
}
