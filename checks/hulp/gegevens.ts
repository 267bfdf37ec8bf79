// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import type { Aanbod, Hulpvraag } from '#libs/matching-engine';
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { tokenFor } from '../../test/support/tokens.js';
import { bearer, send } from './http.js';

const read = <T>(naam: string): T =>
  JSON.parse(
    readFileSync(
      new URL(`../../libs/matching-engine/data/verzameling/${naam}.json`, import.meta.url),
      'utf8',
    ),
  ) as T;

const DAG = 86_400_000;
const vandaag = (): string => new Date().toISOString().slice(0, 10);

/** The fictitious catalogue of 120 offers with its opening dates moved, so that they lie around today as meant. */
export function readAanbod(): Aanbod[] {
  const { peildatum } = read<{ peildatum: string }>('golden-dev');
  const dagen = Math.round((Date.parse(vandaag()) - Date.parse(peildatum)) / DAG);
  const shift = (datum: string | null | undefined): string | null =>
    datum === null || datum === undefined
      ? null
      : new Date(Date.parse(datum) + dagen * DAG).toISOString().slice(0, 10);
  return read<Aanbod[]>('aanbod').map((aanbod) => {
    const { openstelling } = aanbod.voorwaarden;
    if (!openstelling) return aanbod;
    const verschoven = { van: shift(openstelling.van), tot: shift(openstelling.tot) };
    return { ...aanbod, voorwaarden: { ...aanbod.voorwaarden, openstelling: verschoven } };
  });
}

export const readHulpvragen = (): Hulpvraag[] => read('hulpvragen-dev');
export const readRegios = (): Record<string, string[]> => read('regios');

/** One request of the collection names a code that the SBI list does not have; the api refuses it, rightly. */
const NIET_IN_SBI = '10519';
const VRAGEN = readHulpvragen().filter(({ onderneming }) => onderneming.sbi !== NIET_IN_SBI);

/** Address by which the rows of request `nummer` are found again. */
export const emailOf = (nummer: number): string => `vraag-${nummer}@example.nl`;

/** The body of submit number `nummer`: texts and firms of the test collection in turn. */
export function toIndiening(nummer: number): object {
  const vraag = VRAGEN[nummer % VRAGEN.length] as Hulpvraag;
  const { sbi, werkzamePersonen, rechtsvorm, omzet, gemeentecode } = vraag.onderneming;
  const onderneming = Object.fromEntries(
    Object.entries({ sbi, werkzamePersonen, rechtsvorm, omzet, gemeentecode }).filter(
      ([, waarde]) => waarde !== null && waarde !== undefined,
    ),
  );
  return {
    tekst: `${vraag.tekst} (${nummer})`,
    taal: vraag.taal,
    contact: { naam: `Proefpersoon ${nummer}`, email: emailOf(nummer) },
    onderneming: { naam: `Proefbedrijf ${nummer}`, sbi: '1071', gemeentecode: 'GM0153', ...onderneming },
  };
}

const REGIOS = `INSERT INTO stamgegevens.regio (code, naam, gewijzigd_door) SELECT DISTINCT code, code, 'check'
  FROM unnest($1::text[]) AS r(code)`;
const LEDEN = `INSERT INTO stamgegevens.regio_gemeente (regiocode, gemeentecode)
  SELECT * FROM unnest($1::text[], $2::text[])`;

/** The regions that the catalogue speaks of. Before api and worker start: they look again only after seconds. */
export async function loadRegios(beheerUrl: string): Promise<void> {
  const leden = Object.entries(readRegios()).flatMap(([code, gemeenten]) =>
    gemeenten.map((gemeente) => ({ code, gemeente })),
  );
  const codes = leden.map(({ code }) => code);
  await withClient(beheerUrl, async (client) => {
    await client.query(REGIOS, [codes]);
    await client.query(LEDEN, [codes, leden.map(({ gemeente }) => gemeente)]);
  });
}

/** Imports offers through the api, as the beheerder does. */
export async function importAanbod(apiUrl: string, aanbod: Aanbod[]): Promise<void> {
  const headers = bearer(await tokenFor('beheerder'));
  const { status, body } = await send(`${apiUrl}/api/v1/aanbod/import?allesOfNiets=true`, {
    body: aanbod,
    headers,
    wachtMs: 60_000,
  });
  if (status !== 200 || body?.['toegevoegd'] !== aanbod.length)
    throw new Error(`Het importeren van het aanbod gaf ${status}: ${JSON.stringify(body).slice(0, 500)}`);
}
