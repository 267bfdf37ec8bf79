// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import {
  Injectable,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
  type OnModuleDestroy,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Redis } from 'ioredis';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { DomainError } from '#libs/kernel';
import { Configuratie, type Limiet } from '../config/configuratie.js';
import type { Verzoeker } from '../auth/toegang.js';

const BEGRENZING = 'schakel:begrenzing';

/** Whose requests are counted together: of one address, about one row (`id` in the path), or by one account. */
export type Per = 'ip' | 'object' | 'account';

export interface Begrenzing extends Limiet {
  /** Name under which the configuration (`LIMIETEN`) can set other figures; counters do not mix. */
  naam: string;
  /** `ip` unless told. Who is not signed in has no account and is counted by address. */
  per?: Per;
  /** Only who is not signed in is counted: a desk that takes calls may submit as often as the telephone rings. */
  alleenAnoniem?: boolean;
}

/** At most `punten` requests in `seconden`; beyond any of them 429 with `Retry-After`. */
export const Begrensd = (...begrenzingen: Begrenzing[]): MethodDecorator =>
  SetMetadata(BEGRENZING, begrenzingen);

/** Counts on Redis where it is there, else in PostgreSQL; when that store fails, in this process's memory. */
@Injectable()
export class Limieten implements OnModuleDestroy {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | undefined;

  constructor(
    private readonly config: Configuratie,
    private readonly dataSource: DataSource,
  ) {
    if (config.redisUrl !== undefined)
      this.redis = new Redis(config.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }).on(
        'error',
        () => undefined,
      );
  }

  /** Counts once more; 0 when it may go on, else after how many milliseconds it may be tried again. */
  async waitOf(grens: Limiet & { naam: string }, teller: string): Promise<number> {
    try {
      await this.limiterOf(grens).consume(teller);
      return 0;
    } catch (reden) {
      if (!(reden instanceof RateLimiterRes)) throw reden;
      return Math.max(1, reden.msBeforeNext);
    }
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  private limiterOf(grens: Limiet & { naam: string }): RateLimiterAbstract {
    const limiter = this.limiters.get(grens.naam) ?? this.newLimiter(grens);
    this.limiters.set(grens.naam, limiter);
    return limiter;
  }

  private newLimiter({
    naam,
    punten: aantal,
    seconden: duur,
  }: Limiet & { naam: string }): RateLimiterAbstract {
    const { punten, seconden } = this.config.limieten[naam] ?? { punten: aantal, seconden: duur };
    const opties = { keyPrefix: naam, points: punten, duration: seconden };
    const insuranceLimiter = new RateLimiterMemory(opties);
    if (this.redis) return new RateLimiterRedis({ ...opties, storeClient: this.redis, insuranceLimiter });
    return new RateLimiterPostgres({
      ...opties,
      storeClient: (this.dataSource.driver as unknown as { master: unknown }).master,
      storeType: 'pool',
      schemaName: 'platform',
      tableName: 'ratelimiet',
      tableCreated: true,
      insuranceLimiter,
    });
  }
}

/** Holds requests to the limits that their route has. */
@Injectable()
export class LimietGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limieten: Limieten,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const begrenzingen = this.reflector.get<Begrenzing[] | undefined>(BEGRENZING, context.getHandler()) ?? [];
    const http = context.switchToHttp();
    const verzoek = http.getRequest<Verzoeker>();
    for (const begrenzing of begrenzingen) {
      if (begrenzing.alleenAnoniem === true && verzoek.actor?.rol !== 'anoniem') continue;
      const wachtMs = await this.limieten.waitOf(begrenzing, tellerOf(begrenzing.per ?? 'ip', verzoek));
      if (wachtMs === 0) continue;
      const seconden = Math.max(1, Math.ceil(wachtMs / 1000));
      http
        .getResponse<{ header(naam: string, waarde: string): void }>()
        .header('Retry-After', String(seconden));
      const melding = `U doet dit te vaak achter elkaar. Probeer het over ${seconden} seconden opnieuw.`;
      throw new DomainError('te-vaak', 'te-vaak', [{ melding }]);
    }
    return true;
  }
}

/** What a request is counted under. */
export function tellerOf(
  per: Per,
  { ip, params, actor }: Pick<Verzoeker, 'ip' | 'params' | 'actor'>,
): string {
  if (per === 'object') return objectOf((params as { id?: string }).id ?? '');
  if (per === 'account' && actor !== undefined && actor.rol !== 'anoniem') return hash(actor.subject);
  return toBron(ip);
}

/** An id is the same row in capitals; what is no id at all is answered 404 and shares one counter. */
const objectOf = (id: string): string => (/^[0-9a-f-]{36}$/i.test(id) ? id.toLowerCase() : 'geen-id');

/** Subjects have any length and may tell something of a person; the column of counters holds 255 characters. */
const hash = (tekst: string): string => createHash('sha256').update(tekst).digest('base64url');

/**
 * The address that is counted: of IPv6 the first 64 bits, because one subscriber has all that lie below it. IPv4 written as
 * IPv6 is IPv4.
 */
export function toBron(ip: string): string {
  const ipv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (!ip.includes(':')) return ip;
  const [voor = '', na = ''] = ip.replace(/%.*$/, '').split('::');
  const begin = voor.split(':').filter(Boolean);
  const eind = na.split(':').filter(Boolean);
  const midden = ip.includes('::')
    ? Array<string>(Math.max(0, 8 - begin.length - eind.length)).fill('0')
    : [];
  const groepen = [...begin, ...midden, ...eind].slice(0, 4);
  return `${groepen.map((groep) => parseInt(groep, 16).toString(16)).join(':')}::/64`;
}
