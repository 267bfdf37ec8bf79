// SPDX-License-Identifier: EUPL-1.2
import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AANBODMATCHING, AanbodmatchingWorker } from '#libs/aanbodmatching';
import { Klok } from '#libs/kernel';
import {
  PlatformModule,
  QueueModule,
  createApi,
  createWorker,
  type Configuratie,
  type RunningWorker,
} from '#libs/platform';
import { ApiModule } from '../../../api/src/api.module.js';
import { routes } from '../../../worker/src/routes.js';
import type { Aanmelding, Persoon } from './aanmelding.js';

@Module({})
class Demo {}

const platform = (config: Configuratie, klok: Klok): DynamicModule => {
  const module = PlatformModule.forRoot(config);
  return { ...module, providers: [...(module.providers ?? []), { provide: Klok, useValue: klok }] };
};

const root = (config: Configuratie, klok: Klok, imports: ModuleMetadata['imports']): DynamicModule => ({
  module: Demo,
  imports: [platform(config, klok), ...(imports ?? [])],
});

/** The api as it always is, but for the clock. */
export function startDemoApi(config: Configuratie, klok: Klok): Promise<NestFastifyApplication> {
  const { imports = [], ...api } = ApiModule.forRoot(config);
  const isPlatform = (deel: object): boolean => 'module' in deel && deel.module === PlatformModule;
  const delen = imports.map((deel) => (isPlatform(deel) ? platform(config, klok) : deel));
  return createApi({ ...api, imports: delen }, config);
}

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
