// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AANBODMATCHING, AanbodmatchingApi, AanbodmatchingWorker } from '#libs/aanbodmatching';
import { Klok } from '#libs/kernel';
import {
  HttpModule,
  PlatformModule,
  QueueModule,
  createApi,
  createWorker,
  type Configuratie,
  type RunningWorker,
} from '#libs/platform';
import { StamgegevensApi } from '#libs/stamgegevens';
import { routes } from '../../../worker/src/routes.js';
import type { Aanmelding, Persoon } from './aanmelding.js';

@Module({})
class Demo {}

const root = (config: Configuratie, klok: Klok, imports: ModuleMetadata['imports']): DynamicModule => {
  const platform = PlatformModule.forRoot(config);
  const providers = [...(platform.providers ?? []), { provide: Klok, useValue: klok }];
  return { module: Demo, imports: [{ ...platform, providers }, ...(imports ?? [])] };
};

export const startDemoApi = (config: Configuratie, klok: Klok): Promise<NestFastifyApplication> =>
  createApi(root(config, klok, [HttpModule, StamgegevensApi, AanbodmatchingApi]), config);

/** The worker as it always is, except that it confirms nothing by mail: nobody in the demo exists. */
export const startDemoWorker = (config: Configuratie, klok: Klok): Promise<RunningWorker> =>
  createWorker(root(config, klok, [QueueModule.forRoot(config), AanbodmatchingWorker]), config, {
    ...routes,
    'hulpvraag-ingediend': [AANBODMATCHING],
  });

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
  /** Idempotency-Key: the same request again gets the same answer. */
  herhaalsleutel?: string;
  body?: object;
}

/** An address of nobody (RFC 5737), so that the user's own requests are not counted with those of the demo. */
const VAN = '192.0.2.1';

/** The api as its users see it: methods, paths, tokens, JSON. */
export class DemoApi {
  constructor(
    private readonly app: NestFastifyApplication,
    private readonly aanmelding: Aanmelding,
  ) {}

  /** The parsed answer. Throws `Geweigerd` for every status from 400. */
  async call<T>(method: 'GET' | 'POST' | 'PUT', url: string, verzoek: Verzoek = {}): Promise<T> {
    const { persoon, statussleutel, herhaalsleutel, body } = verzoek;
    const headers = {
      ...(persoon ? { authorization: `Bearer ${await this.aanmelding.tokenFor(persoon)}` } : {}),
      ...(statussleutel ? { statussleutel } : {}),
      ...(herhaalsleutel ? { 'idempotency-key': herhaalsleutel } : {}),
    };
    const antwoord = await this.app.inject({ method, url, headers, payload: body, remoteAddress: VAN });
    if (antwoord.statusCode >= 400)
      throw new Geweigerd(antwoord.statusCode, `${method} ${url}`, antwoord.body);
    return antwoord.json<T>();
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
