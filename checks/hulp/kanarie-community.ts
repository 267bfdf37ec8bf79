// SPDX-License-Identifier: EUPL-1.2
import type { CallOpties } from '../../test/support/flow.js';
import { tokenFor } from '../../test/support/tokens.js';
import type { Kanaries } from './kanaries.js';

type Call = (verwacht: number, methode: string, pad: string, opties: CallOpties) => Promise<{ id: string }>;

/** Somebody is invited to a community; this one asks to join by a name of his own, signs up for a bijeenkomst,
 * says yes to a kring, and is removed with a reason. */
export async function walkCommunity(
  {
    id: vanWie,
    kanaries,
    email,
    kvkNummer,
    url,
  }: { id: string; kanaries: Kanaries; email: string; kvkNummer: string; url: string },
  call: Call,
): Promise<void> {
  const token = await tokenFor('coordinator-landelijk');
  const nieuw = { soort: 'regio', naam: `Proef ${vanWie}`, toegang: 'op-uitnodiging' };
  const community = { ...nieuw, beschrijving: 'Proef.', huisregels: 'Proef.' };
  const { id } = await call(201, 'POST', 'communities', { token, body: community });
  const lid = { weergavenaam: kanaries.new('weergavenaam'), email };
  const wie = await tokenFor('ondernemer', { kvkNummer });
  const { id: lidId } = await call(201, 'POST', `communities/${id}/leden`, { token: wie, body: lid });
  const uitnodiging = { email: kanaries.email('uitgenodigd') };
  await call(204, 'POST', `communities/${id}/uitnodigingen`, { token, body: uitnodiging });
  await call(200, 'POST', `lidmaatschappen/${lidId}/aanvaarding`, { token, body: { versie: 1 } });
  const plan = { titel: 'Proef', programma: 'Proef.', plaats: 'Proef', begin: '2098-01-01T10:00:00Z' };
  const bijeenkomst = { token, body: { ...plan, eind: '2098-01-01T12:00:00Z' } };
  const { id: bijeen } = await call(201, 'POST', `communities/${id}/bijeenkomsten`, bijeenkomst);
  await call(200, 'POST', `bijeenkomsten/${bijeen}/aanmelding`, { token: wie, body: {} });
  await walkEvaluatie({ communityId: id, kanaries, token, wie }, call);
  const vraag = { titel: kanaries.new('vraagtitel'), tekst: kanaries.new('vraagtekst') };
  const bestand = await fetch(`${url}/api/v1/communities/${id}/bijlagen`, {
    method: 'POST',
    headers: {
      ...{ Authorization: `Bearer ${wie}`, 'Content-Type': 'text/plain' },
      Bestandsnaam: `${kanaries.new('postbestandsnaam')}.txt`,
    },
    body: kanaries.new('postbestand'),
  });
  const { id: bijlageId } = (await bestand.json()) as { id: string };
  const gesprek = { token: wie, body: { ...vraag, bijlageIds: [bijlageId] } };
  const { id: gesprekId } = await call(201, 'POST', `communities/${id}/gesprekken`, gesprek);
  const zelf = { token: wie, body: { tekst: kanaries.new('antwoordtekst') } };
  await call(201, 'POST', `gesprekken/${gesprekId}/antwoorden`, zelf);
  const zoek = { token: wie, body: { tekst: kanaries.new('zoektekst') } };
  await call(200, 'POST', `communities/${id}/gesprekken/zoekopdracht`, zoek);
  const uitleg = kanaries.new('besluitzin');
  const besluit = { token, body: { versie: 0, uitkomst: 'verborgen', reden: 'anders', uitleg } };
  await call(204, 'POST', `gesprekken/${gesprekId}/moderatiebesluiten`, besluit);
  await walkModeratie({ gesprekId, kanaries, wie }, call);
  const ja = { werkgebied: 'regionaal', talen: ['nl'], sbi: ['1071'], gemeentecode: 'GM0153' };
  await call(200, 'PUT', `communities/${id}/kringaanmelding`, { token: wie, body: ja });
  await call(201, 'POST', `communities/${id}/kringrondes`, { token, body: {} });
  const body = { versie: 2, reden: kanaries.new('verwijderreden') };
  await call(200, 'POST', `lidmaatschappen/${lidId}/verwijdering`, { token, body });
}

/** The same one is at a bijeenkomst that is over at once, and tells what he thought of it. */
async function walkEvaluatie(
  {
    communityId,
    kanaries,
    token,
    wie,
  }: { communityId: string; kanaries: Kanaries; token: string; wie: string },
  call: Call,
): Promise<void> {
  const begin = Date.now() + 3000;
  const [van, tot] = [new Date(begin).toISOString(), new Date(begin + 500).toISOString()];
  const body = { titel: 'Proef', programma: 'Proef.', plaats: 'Proef', begin: van, eind: tot };
  const { id } = await call(201, 'POST', `communities/${communityId}/bijeenkomsten`, { token, body });
  await call(200, 'POST', `bijeenkomsten/${id}/aanmelding`, { token: wie, body: {} });
  const lijst = await call(200, 'GET', `bijeenkomsten/${id}/aanmeldingen`, { token });
  const [deelnemer] = (lijst as unknown as { gegevens: { id: string }[] }).gegevens;
  await new Promise((klaar) => setTimeout(klaar, begin + 600 - Date.now()));
  const deelnemers = [{ aanmeldingId: deelnemer?.id, aanwezig: true }];
  await call(204, 'PUT', `bijeenkomsten/${id}/aanwezigheid`, { token, body: { deelnemers } });
  const evaluatie = { score: 'veel', tekst: kanaries.new('evaluatie') };
  await call(200, 'PUT', `bijeenkomsten/${id}/evaluatie`, { token: wie, body: evaluatie });
}

/** Who wrote it objects to its being hidden; somebody else than who hid it decides, with words of his own. */
async function walkModeratie(
  { gesprekId, kanaries, wie }: { gesprekId: string; kanaries: Kanaries; wie: string },
  call: Call,
): Promise<void> {
  const besluiten = await call(200, 'GET', `gesprekken/${gesprekId}/moderatiebesluiten`, { token: wie });
  const bezwaar = { token: wie, body: { tekst: kanaries.new('bezwaartekst') } };
  await call(204, 'POST', `moderatiebesluiten/${firstOf(besluiten, 'gegevens')}/bezwaar`, bezwaar);
  const token = await tokenFor('hoofdcoordinator-twente');
  const open = await call(200, 'GET', 'moderatie', { token });
  const behandeling = { uitkomst: 'gehandhaafd', uitleg: kanaries.new('bezwaaruitleg') };
  const pad = `bezwaren/${firstOf(open, 'bezwaren')}/behandeling`;
  await call(204, 'POST', pad, { token, body: behandeling });
}

const firstOf = (antwoord: object, lijst: string): string =>
  (antwoord as Record<string, { id: string }[]>)[lijst]?.[0]?.id ?? '';
