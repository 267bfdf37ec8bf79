// SPDX-License-Identifier: EUPL-1.2
import type { DynamicModule, Provider } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AANBODMATCHING_MAIL } from '#libs/aanbodmatching';
import { COMMUNITIES_MAIL } from '#libs/communities';
import { Klok } from '#libs/kernel';
import { BANKREKENING_MAIL } from '#libs/prestatiefinanciering';
import {
  Mailer,
  PlatformModule,
  createApi,
  createWorker,
  type Configuratie,
  type Routes,
  type RunningWorker,
} from '#libs/platform';
import { ApiModule } from '../../../api/src/api.module.js';
import { routes } from '../../../worker/src/routes.js';
import { WorkerModule } from '../../../worker/src/worker.module.js';
import type { Aanmelding, Persoon } from './aanmelding.js';

/** The root module of api or worker as it always is, but for the clock. */
function onClock(
  { imports = [], ...rest }: DynamicModule,
  config: Configuratie,
  klok: Klok,
  anders: Provider[] = [],
): DynamicModule {
  const { providers = [], ...platform } = PlatformModule.forRoot(config);
  const opKlok = { ...platform, providers: [...providers, { provide: Klok, useValue: klok }, ...anders] };
  const isPlatform = (deel: object): boolean => 'module' in deel && deel.module === PlatformModule;
  return { ...rest, imports: imports.map((deel) => (isPlatform(deel) ? opKlok : deel)) };
}

export const startDemoApi = (config: Configuratie, klok: Klok): Promise<NestFastifyApplication> =>
  createApi(onClock(ApiModule.forRoot(config), config, klok), config);

const MAIL: readonly string[] = [AANBODMATCHING_MAIL, COMMUNITIES_MAIL, BANKREKENING_MAIL];
const ZONDER_MAIL = Object.fromEntries(
  Object.entries(routes).map(([type, queues]) => [type, queues.filter((naam) => !MAIL.includes(naam))]),
) as unknown as Routes;

/** Takes every mail and sends none. */
const GEEN_MAILER = { send: () => Promise.resolve({ aangenomen: true, code: null }) };

/** It mails nothing: nobody in the demo exists. */
export const startDemoWorker = (config: Configuratie, klok: Klok): Promise<RunningWorker> =>
  createWorker(
    onClock(WorkerModule.forRoot(config), config, klok, [{ provide: Mailer, useValue: GEEN_MAILER }]),
    config,
    ZONDER_MAIL,
  );

/** The api refused what the demo asked. */
export class Geweigerd extends Error {
  constructor(
    readonly status: number,
    vraag: string,
    antwoord: string,
  ) {
    super(`${vraag} gaf ${status}: ${antwoord}`);
  }
}

export interface Verzoek {
  persoon?: Persoon;
  statussleutel?: string;
  /** From the link in the mail that asks what the help brought. */
  antwoordsleutel?: string;
  /** Idempotency-Key: the same request again gets the same answer. */
  herhaalsleutel?: string;
  body?: object;
  /** Instead of a body: a file. */
  csv?: string;
  /** The same, of text and with its name. */
  bestand?: { naam: string; tekst: string };
}

const koppenVan = ({
  statussleutel,
  antwoordsleutel,
  herhaalsleutel,
  csv,
  bestand,
}: Verzoek): Record<string, string> => ({
  ...(statussleutel ? { statussleutel } : {}),
  ...(antwoordsleutel ? { antwoordsleutel } : {}),
  ...(herhaalsleutel ? { 'idempotency-key': herhaalsleutel } : {}),
  ...(csv === undefined ? {} : { 'content-type': 'text/csv' }),
  ...(bestand ? { 'content-type': 'text/plain', bestandsnaam: encodeURIComponent(bestand.naam) } : {}),
});

/** An address of nobody (RFC 5737), so that the user's own requests are not counted with those of the demo. */
const VAN = '192.0.2.1';

/** The way to the api, whatever it goes over. */
export type DemoToegang = Pick<DemoApi, 'call' | 'all'>;

/** The api as its users see it: methods, paths, tokens, JSON. */
export class DemoApi {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly aanmelding: Aanmelding,
  ) {}

  /** The parsed answer. Throws `Geweigerd` for every status from 400. */
  async call<T>(method: 'GET' | 'POST' | 'PUT', url: string, verzoek: Verzoek = {}): Promise<T> {
    const { persoon, body, csv, bestand } = verzoek;
    const headers = {
      ...(persoon ? { authorization: `Bearer ${await this.aanmelding.tokenFor(persoon)}` } : {}),
      ...koppenVan(verzoek),
    };
    const antwoord = await this.app.inject({
      method,
      url,
      headers,
      payload: csv ?? bestand?.tekst ?? body,
      remoteAddress: VAN,
    });
    if (antwoord.statusCode >= 400)
      throw new Geweigerd(antwoord.statusCode, `${method} ${url}`, antwoord.body);
    // An answer without content, to what only does something.
    return antwoord.body === '' ? (undefined as T) : antwoord.json<T>();
  }

  /** Every page of a list. */
  async all<T>(url: string, persoon?: Persoon): Promise<T[]> {
    const alles: T[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const vervolg: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const pagina: { gegevens: T[]; volgende: string | null } = await this.call('GET', `${url}${vervolg}`, {
        persoon,
      });
      alles.push(...pagina.gegevens);
      cursor = pagina.volgende;
    }
    return alles;
  }
}
