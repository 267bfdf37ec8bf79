// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Prestatieafspraak } from '../prestatieafspraak/prestatieafspraak.entity.js';
import type { Rekening } from './rekening.rules.js';

/** Of whom an account is, in words; `null` for what is of the programme as a whole, or when it may not be known. */
export type Namer = (rekening: Rekening) => string | null;

/** Names of financiers, and number and title of afspraken. */
@Injectable()
export class Grootboeknamen {
  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /** Looks up all that these accounts need, in the caller's transaction. */
  async of(tx: Tx, rekeningen: readonly Rekening[]): Promise<Namer> {
    const afspraken = await afsprakenVan(tx, rekeningen);
    const organisaties = new Map<string, string>();
    for (const { organisatieId, afspraakId } of rekeningen) {
      if (!organisatieId || afspraakId || organisaties.has(organisatieId)) continue;
      const naam = (await this.stamgegevens.organisatie(organisatieId, tx))?.naam;
      organisaties.set(organisatieId, naam ?? 'Onbekende organisatie');
    }
    return ({ afspraakId, organisatieId }) => {
      if (afspraakId) return afspraken.get(afspraakId) ?? null;
      return organisatieId ? (organisaties.get(organisatieId) ?? null) : null;
    };
  }
}

async function afsprakenVan(tx: Tx, rekeningen: readonly Rekening[]): Promise<Map<string, string>> {
  const ids = new Set(rekeningen.flatMap(({ afspraakId }) => afspraakId ?? []));
  if (ids.size === 0) return new Map();
  const afspraken = await tx.findBy(Prestatieafspraak, { id: In([...ids]) });
  return new Map(afspraken.map(({ id, nummer, titel }) => [id, `${nummer} ${titel}`]));
}
