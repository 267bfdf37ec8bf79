// SPDX-License-Identifier: EUPL-1.2
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

export interface Begrenzing extends Limiet {
  /** Name under which the configuration (`LIMIETEN`) can set other figures. */
  naam: string;
  /** Only who is not signed in is counted: a desk that takes calls may submit as often as the telephone rings. */
  alleenAnoniem?: boolean;
}

/** At most `punten` requests in `seconden` from one address; beyond it 429 with `Retry-After`. */
export const Begrensd = (begrenzing: Begrenzing): MethodDecorator => SetMetadata(BEGRENZING, begrenzing);

/** Counts on Redis where it is there, else in PostgreSQL; when that store fails, in this process's memory. */
@Injectable()
export class LimietGuard implements CanActivate, OnModuleDestroy {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly redis: Redis | undefined;

  constructor(
    private readonly reflector: Reflector,
    private readonly config: Configuratie,
    private readonly dataSource: DataSource,
  ) {
    if (config.redisUrl !== undefined)
      this.redis = new Redis(config.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 }).on(
        'error',
        () => undefined,
      );
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const begrenzing = this.reflector.get<Begrenzing | undefined>(BEGRENZING, context.getHandler());
    const http = context.switchToHttp();
    const rol = http.getRequest<Verzoeker>().actor?.rol;
    if (!begrenzing || (begrenzing.alleenAnoniem === true && rol !== 'anoniem')) return true;
    try {
      await this.limiterOf(begrenzing).consume(http.getRequest<Verzoeker>().ip);
      return true;
    } catch (reden) {
      if (!(reden instanceof RateLimiterRes)) throw reden;
      const seconden = Math.max(1, Math.ceil(reden.msBeforeNext / 1000));
      http
        .getResponse<{ header(naam: string, waarde: string): void }>()
        .header('Retry-After', String(seconden));
      const melding = `U doet dit te vaak achter elkaar. Probeer het over ${seconden} seconden opnieuw.`;
      throw new DomainError('te-vaak', 'te-vaak', [{ melding }]);
    }
  }

  onModuleDestroy(): void {
    this.redis?.disconnect();
  }

  private limiterOf(begrenzing: Begrenzing): RateLimiterAbstract {
    const limiter = this.limiters.get(begrenzing.naam) ?? this.newLimiter(begrenzing);
    this.limiters.set(begrenzing.naam, limiter);
    return limiter;
  }

  private newLimiter({ naam, ...eigen }: Begrenzing): RateLimiterAbstract {
    const { punten, seconden } = this.config.limieten[naam] ?? eigen;
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
