// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid, type Actor, type Reden } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { DoorrekenvraagDto, DoorrekeningWeergave } from './doorrekening.dto.js';
import { AFRONDING, doorreken } from './doorrekening.rules.js';
import { findVersie } from './prestatieafspraak.opslag.js';

const RUIMTE = `SELECT r.jaar, s.saldo_in_centen::float8 AS "inCenten"
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.programma_id = $1 AND r.soort = 'ruimte'`;

/** What an agreement would cost, and what it would leave of its programme. Keeps nothing. */
@Injectable()
export class DoorrekeningService {
  constructor(private readonly db: Database) {}

  /** Throws `ongeldig` with every fault. The room is `null` for who may not see the ledger. */
  async calculate(actor: Actor, vraag: DoorrekenvraagDto): Promise<DoorrekeningWeergave> {
    const redenen = checkVraag(vraag);
    if (redenen.length > 0) throw invalid(redenen);
    const uit = doorreken({
      jaren: vraag.jaren,
      indicatoren: vraag.indicatoren.map((een) => ({
        ...{ code: een.code, eenheid: een.eenheid, tariefInCenten: een.tariefInCenten },
        ...{ hoogstensAantal: een.hoogstensAantal ?? null, minstensAantal: een.minstensAantal ?? 0 },
        bonusInCenten: een.bonusInCenten ?? 0,
      })),
      verwacht: vraag.verwacht.map((een) => ({ ...een, bonusProcent: een.bonusProcent ?? 0 })),
    });
    const over = await this.room(actor, vraag);
    return {
      ...uit,
      perJaar: uit.perJaar.map((een) => ({ ...een, ruimteInCenten: over.get(een.jaar) ?? null })),
      afronding: AFRONDING,
    };
  }

  /** Per year what is free when these plafonds are committed, in the place of those in force. */
  private room(
    actor: Actor,
    { programmaId, afspraakId, jaren }: DoorrekenvraagDto,
  ): Promise<Map<number, number>> {
    return this.db.as(actor, async (tx) => {
      if (programmaId === undefined) return new Map<number, number>();
      const ruimte: { jaar: number; inCenten: number }[] = await tx.query(RUIMTE, [programmaId]);
      const geldend = afspraakId === undefined ? null : await findVersie(tx, afspraakId, ['getekend']);
      const vast = new Map(geldend?.jaren.map((een) => [een.jaar, een.plafondInCenten]));
      const nieuw = new Map(jaren.map((een) => [een.jaar, een.plafondInCenten]));
      return new Map(
        ruimte.map(({ jaar, inCenten }) => [jaar, inCenten + (vast.get(jaar) ?? 0) - (nieuw.get(jaar) ?? 0)]),
      );
    });
  }
}

function checkVraag({ jaren, indicatoren, verwacht }: DoorrekenvraagDto): Reden[] {
  const twice = <T>(lijst: readonly T[], van: (een: T) => string, pad: string): Reden[] =>
    lijst.flatMap((een, i) =>
      lijst.findIndex((ander) => van(ander) === van(een)) < i
        ? [{ pad: `${pad}[${i}]`, melding: `staat er al: ${van(een)}` }]
        : [],
    );
  return [
    ...twice(jaren, ({ jaar }) => String(jaar), 'jaren'),
    ...twice(indicatoren, ({ code }) => code, 'indicatoren'),
    ...twice(verwacht, ({ code, jaar }) => `${code} ${jaar}`, 'verwacht'),
  ];
}
