// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { bearer, send } from './http.js';
import type { Bouwer } from './toegang-bouwer.js';
import type { Doel, Wie } from './toegang-wereld.js';

interface Rij {
  id: string;
  versie: number;
}

const community = (naam: string): object => ({
  ...{ soort: 'thema', thema: 'energie', naam, toegang: 'op-uitnodiging' },
  ...{ beschrijving: 'Proef.', huisregels: 'Proef.' },
});

const bijeenkomst = (titel: string): object => ({
  ...{ titel, programma: 'Proef.', plaats: 'Proef', begin: '2098-01-01T10:00:00Z' },
  eind: '2098-01-01T12:00:00Z',
});

/** Bodies that would do something if nothing stood in their way. */
export const COMMUNITY_INHOUD: Record<string, (doel: Doel, versie: number, wie: Wie) => unknown> = {
  communityOprichten: (_doel, _versie, { rol }) => ({
    ...community(`Proef ${randomUUID()}`),
    ...(rol === 'beheerder' ? { regio: 'TWE' } : {}),
  }),
  communityWijzigen: (_doel, versie) => ({ versie, beschrijving: 'Gekaapt' }),
  lidWorden: () => ({ weergavenaam: 'Gekaapt', email: 'gekaapt@example.nl' }),
  weergavenaamWijzigen: (_doel, versie) => ({ versie, weergavenaam: 'Gekaapt' }),
  lidrolWijzigen: (_doel, versie) => ({ versie, rol: 'lid' }),
  lidWeigeren: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  lidVerwijderen: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  lidUitnodigen: () => ({ email: 'gekaapt@example.nl' }),
  bijeenkomstPlannen: () => bijeenkomst('Gekaapt'),
  bijeenkomstWijzigen: (_doel, versie) => ({ versie, titel: 'Gekaapt' }),
  bijeenkomstAfgelasten: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  bijeenkomstenreeksPlannen: () => ({ ...bijeenkomst('Gekaapt'), ritme: 'week', aantal: 2 }),
  aanwezigMelden: () => ({ code: 'GEKAAPT' }),
  bijeenkomstEvalueren: () => ({ score: 'veel', tekst: 'Gekaapt' }),
  evaluatievraagBeantwoorden: () => ({ score: 'veel', tekst: 'Gekaapt' }),
  aanwezigheidNoteren: () => ({ deelnemers: [{ aanmeldingId: randomUUID(), aanwezig: true }] }),
  ervaringsdeskundigeVragen: () => ({ woorden: 'Gekaapt', naam: 'Gekaapt', toonNaam: false }),
  ervaringsdeskundigeBedanken: () => ({ woorden: 'Gekaapt' }),
  ervaringAanbieden: () => ({ tekst: 'Gekaapt' }),
  vraaggrenzenZetten: () => ({ perMaand: 1, gepauzeerd: true }),
  ervaringWijzigen: (_doel, versie) => ({ versie, tekst: 'Gekaapt' }),
  ervaringIntrekken: (_doel, versie) => ({ versie }),
  ervaringsverzoekBeantwoorden: () => ({ antwoord: 'ja' }),
  gesprekkenZoeken: () => ({ tekst: 'kanarie' }),
  gesprekStarten: () => ({ titel: 'Gekaapt', tekst: 'Gekaapt' }),
  gesprekWijzigen: (_doel, versie) => ({ versie, titel: 'Gekaapt' }),
  antwoordAanvaarden: (_doel, versie) => ({ versie, antwoordId: null }),
  gesprekSluiten: (_doel, versie) => ({ versie, gesloten: true }),
  gesprekVolgen: () => ({ volgt: true }),
  antwoordGeven: () => ({ tekst: 'Gekaapt' }),
  postbijlageToevoegen: () => 'Gekaapt bestand',
  antwoordWijzigen: (_doel, versie) => ({ versie, tekst: 'Gekaapt' }),
  gesprekMelden: () => ({ reden: 'anders', toelichting: 'Gekaapt' }),
  moderatiebesluitNemen: () => ({ versie: 0, uitkomst: 'verborgen', reden: 'anders', uitleg: 'Gekaapt' }),
  bezwaarMaken: () => ({ tekst: 'Gekaapt' }),
  bezwaarBehandelen: () => ({ uitkomst: 'hersteld', uitleg: 'Gekaapt' }),
  overzichtkeuzeWijzigen: () => ({ keuze: 'geen' }),
  kringAanmelden: () => ({ werkgebied: 'regionaal', talen: ['nl'], sbi: ['1071'], gemeentecode: 'GM0153' }),
  kringrondeVragen: () => ({}),
  kringrondeVerwerpen: (_doel, versie) => ({ versie, reden: 'Gekaapt' }),
  kringritmeZetten: (_doel, versie) => ({
    versie,
    week: 1,
    dag: 1,
    tijd: '09:00',
    duur: 60,
    plaats: 'Proef',
  }),
  kringinvallerVragen: () => ({ lidmaatschapId: randomUUID() }),
  kringplaatsAntwoorden: (_doel, versie) => ({ versie, ja: true }),
  liduitnodigingAanvaarden: () => ({ sleutel: 'gok', weergavenaam: 'Gekaapt' }),
};

/** One in each region: with a member who moderates it, one who does not, and somebody who was invited. */
export async function addCommunities(url: string, { wie, doelen, kanaries }: Bouwer): Promise<void> {
  const tokenOf = (naam: string): string => wie.find((een) => een.naam === naam)?.token ?? '';
  const call = async (
    pad: string,
    naam: string,
    body: object,
    methode: 'POST' | 'PUT' = 'POST',
  ): Promise<Rij> => {
    const antwoord = await send(`${url}/api/v1/${pad}`, { methode, body, headers: bearer(tokenOf(naam)) });
    if (antwoord.status >= 300)
      throw new Error(`${pad}: ${antwoord.status} ${JSON.stringify(antwoord.body)}`);
    return antwoord.body as unknown as Rij;
  };
  const leden = [
    { regio: 'TWE', kvkNummer: '69599084', beheerder: true },
    { regio: 'MBR', kvkNummer: '68750110', beheerder: false },
  ];
  for (const { regio, kvkNummer, beheerder } of leden) {
    const coordinator = `coordinator ${regio}`;
    const tekst = `kanarie-lid-${regio}`;
    const { id, versie } = await call('communities', coordinator, community(`Proef ${regio}`));
    const lid = { weergavenaam: tekst, email: `${tekst}@example.nl` };
    const gevraagd = await call(`communities/${id}/leden`, `ondernemer ${kvkNummer}`, lid);
    let nu = await call(`lidmaatschappen/${gevraagd.id}/aanvaarding`, coordinator, { versie: 1 });
    if (beheerder)
      nu = await call(`lidmaatschappen/${nu.id}/rol`, coordinator, { versie: 2, rol: 'beheerder' }, 'PUT');
    const uitgenodigd = `kanarie-uitgenodigd-${regio}`;
    await call(`communities/${id}/uitnodigingen`, coordinator, { email: `${uitgenodigd}@example.nl` });
    const van = { regio, lidKvk: kvkNummer, ...(beheerder ? { beheerderKvk: kvkNummer } : {}) };
    const postbijlageId = await uploadIn(url, id, tokenOf(`ondernemer ${kvkNummer}`), tekst);
    doelen.push(
      {
        ...{ ...van, naam: `community ${regio}`, soort: 'community', id, versie, openbaar: true },
        delen: { postbijlageId },
      },
      { ...van, naam: `lid ${regio}`, soort: 'lidmaatschap', id: nu.id, versie: nu.versie, kvkNummer },
    );
    const plan = await call(`communities/${id}/bijeenkomsten`, coordinator, bijeenkomst(`Bijeen ${regio}`));
    await call(`bijeenkomsten/${plan.id}/aanmelding`, `ondernemer ${kvkNummer}`, {});
    doelen.push({
      ...{ ...van, naam: `bijeenkomst ${regio}`, soort: 'bijeenkomst', openbaar: true },
      ...{ id: plan.id, versie: plan.versie, deelnemerKvk: kvkNummer },
    });
    const vraag = { titel: `${tekst} vraagt`, tekst: `${tekst} zoekt hulp.`, bijlageIds: [postbijlageId] };
    const gesprek = await call(`communities/${id}/gesprekken`, `ondernemer ${kvkNummer}`, vraag);
    const eigen = { tekst: `${tekst} antwoordt.` };
    await call(`gesprekken/${gesprek.id}/antwoorden`, `ondernemer ${kvkNummer}`, eigen);
    doelen.push({
      ...{ ...van, naam: `gesprek ${regio}`, soort: 'gesprek', id: gesprek.id, versie: gesprek.versie },
      delen: { antwoordId: await antwoordIn(url, gesprek.id, tokenOf(`ondernemer ${kvkNummer}`)) },
    });
    const beheert = (een: Wie): boolean => een.rol === 'coordinator' && een.regio === regio;
    const zelf = (een: Wie): boolean => een.rol === 'ondernemer' && een.kvkNummer === kvkNummer;
    const ziet = (een: Wie): boolean => beheert(een) || zelf(een);
    const zietUitnodiging = (een: Wie): boolean => beheert(een) || (beheerder && zelf(een));
    kanaries.push({ tekst, magZien: ziet, magRij: ziet });
    kanaries.push({ tekst: uitgenodigd, magZien: zietUitnodiging, magRij: zietUitnodiging });
  }
}

/** A file of that member, to hang on a question. */
async function uploadIn(url: string, communityId: string, token: string, woord: string): Promise<string> {
  const antwoord = await fetch(`${url}/api/v1/communities/${communityId}/bijlagen`, {
    method: 'POST',
    headers: { ...bearer(token), 'Content-Type': 'text/plain', Bestandsnaam: `${woord}.txt` },
    body: `Hier staat ${woord}.`,
  });
  const { id } = (await antwoord.json()) as { id?: string };
  if (id === undefined) throw new Error(`bijlagen: ${antwoord.status}`);
  return id;
}

/** The one answer to it. */
async function antwoordIn(url: string, gesprekId: string, token: string): Promise<string> {
  const { body } = await send(`${url}/api/v1/gesprekken/${gesprekId}/antwoorden`, {
    methode: 'GET',
    headers: bearer(token),
  });
  const [eerste] = (body as unknown as { gegevens: { id: string }[] }).gegevens;
  return eerste?.id ?? '';
}
