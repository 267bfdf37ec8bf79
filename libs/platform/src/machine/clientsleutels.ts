// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, createRemoteJWKSet, customFetch, type JWK, type JWTVerifyGetKey } from 'jose';
import { IsNull } from 'typeorm';
import type { Tx } from '../database/tx.js';
import { VeiligOphalen } from '../http/veilig-ophalen.js';
import { Machinesleutel, type Machineclient } from './machineclient.entity.js';

/** How long fetched keys are used: a key that a client takes back works on for so long at most. */
const BEWAAR_MS = 5 * 60_000;
const MEESTE = 1_000;

/** The keys that a client signs with: those that were registered, or those at its own address. */
@Injectable()
export class Clientsleutels {
  private readonly opgehaald = new Map<string, JWTVerifyGetKey>();

  constructor(private readonly ophalen: VeiligOphalen) {}

  /** `tx` must see the client's keys. Fetching happens later, when a key is asked for. */
  async of(tx: Tx, { id, jwksUrl }: Machineclient): Promise<JWTVerifyGetKey> {
    if (jwksUrl !== null) return this.remote(jwksUrl);
    const rijen = await tx.findBy(Machinesleutel, { machineclientId: id, ingetrokkenOp: IsNull() });
    return createLocalJWKSet({ keys: rijen.map(({ jwk }) => jwk as JWK) });
  }

  private remote(url: string): JWTVerifyGetKey {
    const bekend = this.opgehaald.get(url);
    if (bekend) return bekend;
    const sleutels = createRemoteJWKSet(new URL(url), {
      cacheMaxAge: BEWAAR_MS,
      [customFetch]: async () => new Response(await this.ophalen.fetch(url), { status: 200 }),
    });
    if (this.opgehaald.size >= MEESTE) this.opgehaald.clear();
    this.opgehaald.set(url, sleutels);
    return sleutels;
  }
}
