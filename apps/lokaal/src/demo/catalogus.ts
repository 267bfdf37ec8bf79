// SPDX-License-Identifier: EUPL-1.2
import { DEMO_ACCOUNTS, EZ, PROVINCIE } from '../identiteit/demo-accounts.js';
import type { DemoAanbod, DemoRegio } from './bestanden.js';
import type { DemoToegang } from './demo-api.js';
import type { Persoon } from './aanmelding.js';

const BEHEERDER: Persoon = { sub: 'beheerder', rol: 'beheerder' };

interface Regio {
  code: string;
  versie: number;
  organisatie: { id: string } | null;
}

/** Makes the regions with their coordinating organisations, those that are there already excepted. */
export async function putRegios(api: DemoToegang, regios: readonly DemoRegio[]): Promise<void> {
  const bestaand = new Map((await api.all<Regio>('/api/v1/regios?')).map((regio) => [regio.code, regio]));
  const organisaties = await readOrganisaties(api, 'regio');
  for (const { code, naam, organisatie, gemeenten } of regios) {
    const nu = bestaand.get(code);
    if (nu?.organisatie) continue;
    const organisatieId = organisaties.get(organisatie) ?? (await makeOrganisatie(api, organisatie, 'regio'));
    const body = { naam, organisatieId, gemeenten, ...(nu ? { versie: nu.versie } : {}) };
    await api.call('PUT', `/api/v1/regios/${code}`, { persoon: BEHEERDER, body });
  }
}

/** Who pays: name -> id. */
export async function putFinanciers(api: DemoToegang): Promise<Map<string, string>> {
  const organisaties = await readOrganisaties(api, 'overheid');
  for (const naam of [EZ, PROVINCIE])
    if (!organisaties.has(naam)) organisaties.set(naam, await makeOrganisatie(api, naam, 'overheid'));
  return organisaties;
}

async function makeOrganisatie(api: DemoToegang, naam: string, soort: string): Promise<string> {
  const body = { naam, soort };
  return (await api.call<{ id: string }>('POST', '/api/v1/organisaties', { persoon: BEHEERDER, body })).id;
}

/** Name -> id. */
async function readOrganisaties(api: DemoToegang, soort: string): Promise<Map<string, string>> {
  const alle = await api.all<{ id: string; naam: string }>(`/api/v1/organisaties?soort=${soort}&aantal=100`);
  return new Map(alle.map(({ id, naam }) => [naam, id]));
}

/** Imports the catalogue as a beheerder does, all or nothing, and answers the providers: name -> id. */
export async function importAanbod(api: DemoToegang, aanbod: DemoAanbod[]): Promise<Map<string, string>> {
  const url = '/api/v1/aanbod/import?allesOfNiets=true';
  const verslag = await api.call<{ fouten: object[] }>('POST', url, { persoon: BEHEERDER, body: aanbod });
  if (verslag.fouten.length > 0)
    throw new Error(`Het voorbeeldaanbod heeft fouten: ${JSON.stringify(verslag.fouten)}`);
  return readOrganisaties(api, 'aanbieder');
}

interface Organisatie {
  naam: string;
  soort: string;
  versie: number;
  kvkNummer: string | null;
}

/** The aanbieders with a demo account get its KVK-nummer, by which the account is theirs when it signs in. */
export async function putKvkNummers(api: DemoToegang, aanbieders: Map<string, string>): Promise<void> {
  for (const { organisatie, kvkNummer } of DEMO_ACCOUNTS) {
    const id = aanbieders.get(organisatie ?? '');
    if (id === undefined || kvkNummer === undefined) continue;
    const url = `/api/v1/organisaties/${id}`;
    const { naam, soort, versie, ...nu } = await api.call<Organisatie>('GET', url, { persoon: BEHEERDER });
    const body = { naam, soort, versie, kvkNummer };
    if (nu.kvkNummer !== kvkNummer) await api.call('PUT', url, { persoon: BEHEERDER, body });
  }
}

/** Code of the file -> id. */
export async function readAanbodIds(api: DemoToegang): Promise<Map<string, string>> {
  const alle = await api.all<{ id: string; code: string }>('/api/v1/aanbod?aantal=100', BEHEERDER);
  return new Map(alle.map(({ id, code }) => [code, id]));
}
