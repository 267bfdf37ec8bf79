// SPDX-License-Identifier: EUPL-1.2
import path from 'node:path';
import { startIdentiteit, type Identiteit } from '../identiteit/identiteit.js';
import { MEDEWERKERS_CLIENT, ONDERNEMERS_CLIENT } from '../identiteit/clients.js';
import { keepClientSleutel, keepMachineSleutel, keepSigningKey } from '../identiteit/sleutels.js';
import { startKvkStandin, type KvkStandin } from '../kvk/kvk-standin.js';
import { keepSecrets } from '../machine/geheim.js';
import { dataMap } from '../machine/mappen.js';
import { startMailbak, type Mailbak } from '../mail/mailbak.js';
import { withClient } from '../postgres/cluster.js';
import type { Poorten } from './poorten.js';

export const AUDIENCE = 'schakel';

/** The outside parties that run here instead: identity provider, mailbox, KVK. */
export interface Diensten {
  identiteit: Identiteit;
  mail: Mailbak;
  kvk: KvkStandin;
  geheimen: Geheimen;
  /** File with the key that the api signs tokens of machines with. */
  machineSleutel: string;
  /** File with the key by which the api proves who it is when people sign in. */
  clientSleutel: string;
  stop(): Promise<void>;
}

const GEHEIMEN = [
  'statussleutel',
  'persoonsgegevens-sleutel',
  'persoonsgegevens-zoekgeheim',
  'demo-accounts',
  'kvk',
] as const;

export type Geheimen = Record<(typeof GEHEIMEN)[number], string>;

/** `appUrl` tells where the ids of the demo's organisaties are looked up, once the database is there. */
export async function startDiensten(
  root: string,
  poorten: Poorten,
  appUrl: () => string | undefined,
): Promise<Diensten> {
  const map = dataMap(root);
  const geheimen = keepSecrets(map, GEHEIMEN);
  const clientSleutel = keepClientSleutel(map);
  const [identiteit, mail, kvk] = await Promise.all([
    startIdentiteit({
      poort: poorten.identiteit,
      audience: AUDIENCE,
      geheim: geheimen['demo-accounts'],
      sleutel: keepSigningKey(path.join(map, 'identiteit')),
      clientSleutel,
      terugUrls: ['localhost', '127.0.0.1'].map((host) => `http://${host}:${poorten.app}/aangemeld`),
      organisatieId: (naam) => findOrganisatie(appUrl(), naam),
    }),
    startMailbak({ map: path.join(map, 'mail'), smtpPoort: poorten.smtp, paginaPoort: poorten.mail }),
    startKvkStandin({ poort: poorten.kvk, apiKey: geheimen.kvk }),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([identiteit.stop(), mail.stop(), kvk.stop()]);
  };
  return { identiteit, mail, kvk, geheimen, machineSleutel: keepMachineSleutel(map), clientSleutel, stop };
}

async function findOrganisatie(appUrl: string | undefined, naam: string): Promise<string | undefined> {
  if (appUrl === undefined) return undefined;
  return withClient(appUrl, async (client) => {
    const vraag = `SELECT id FROM stamgegevens.organisatie WHERE naam = $1`;
    return (await client.query<{ id: string }>(vraag, [naam])).rows[0]?.id;
  });
}

/** What api and worker are told; anything the user set himself goes before it, except what only we can know. */
export function environment(
  env: NodeJS.ProcessEnv,
  poort: number,
  database: { appUrl: string; ownerUrl: string },
  { identiteit, mail, kvk, geheimen, machineSleutel, clientSleutel }: Diensten,
): NodeJS.ProcessEnv {
  const gekozen = Object.fromEntries(Object.entries(env).filter(([, waarde]) => waarde !== ''));
  return {
    HOST: '127.0.0.1',
    PUBLIEKE_URL: `http://localhost:${poort}`,
    STATUSSLEUTEL_GEHEIM: geheimen.statussleutel,
    ...(env['PERSOONSGEGEVENS_SLEUTEL_FILE']
      ? {}
      : { PERSOONSGEGEVENS_SLEUTEL: geheimen['persoonsgegevens-sleutel'] }),
    PERSOONSGEGEVENS_ZOEKGEHEIM: geheimen['persoonsgegevens-zoekgeheim'],
    SMTP_URL: mail.smtpUrl,
    MAIL_AFZENDER: 'Schakel <schakel@example.nl>',
    DEMO: 'true',
    // Whoever looks around does not wait for next Monday.
    PRESTATIE_WACHTDAGEN: '0',
    ANKER_MAP: path.join(path.dirname(machineSleutel), 'ankers'),
    ...(env['MACHINE_SLEUTEL'] ? {} : { MACHINE_SLEUTEL_FILE: machineSleutel }),
    ...(env['KVK_API_URL'] ? {} : { KVK_API_URL: kvk.url, KVK_API_KEY: geheimen.kvk }),
    ...gekozen,
    PORT: String(poort),
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    AUTH_ISSUER: identiteit.issuer,
    AUTH_JWKS_URL: identiteit.jwksUrl,
    AUTH_AUDIENCE: AUDIENCE,
    ...aanmelden(identiteit.issuer, geheimen['demo-accounts'], clientSleutel),
  };
}

/** People sign in with the development provider, which plays both. */
export function aanmelden(issuer: string, geheim: string, clientSleutel: string): Record<string, string> {
  return {
    AANMELDEN_ONDERNEMERS_ISSUER: issuer,
    AANMELDEN_ONDERNEMERS_CLIENT_ID: ONDERNEMERS_CLIENT,
    AANMELDEN_ONDERNEMERS_CLIENT_GEHEIM: geheim,
    AANMELDEN_ONDERNEMERS_SCOPES: 'openid profile',
    AANMELDEN_MEDEWERKERS_ISSUER: issuer,
    AANMELDEN_MEDEWERKERS_CLIENT_ID: MEDEWERKERS_CLIENT,
    AANMELDEN_MEDEWERKERS_CLIENT_SLEUTEL_FILE: clientSleutel,
    AANMELDEN_MEDEWERKERS_SCOPES: 'openid profile email',
  };
}
