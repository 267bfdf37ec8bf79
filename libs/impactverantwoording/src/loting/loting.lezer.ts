// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina } from '#libs/platform';
import type {
  LotingKort,
  LotingdeelnemersWeergave,
  LotingenQuery,
  LotingprotocolWeergave,
  LotinguitslagWeergave,
} from './loting.dto.js';
import {
  findLoting,
  readDeelnemers,
  readRecent,
  type Deelnemerrij,
  type Lotingrij,
} from './loting.opslag.js';
import { drawAgain } from './loting.service.js';

const REKENWIJZE =
  'Zaad: SHA-256 van de JSON-lijst ["schakel-loting-1", geheim, publiekeWaarde, bron, lijst], als hex. ' +
  'Lot: HMAC-SHA-256 van de JSON-lijst [laag, lotnummer] met de bytes van het zaad als sleutel, als hex. ' +
  'Per laag krijgen de laagste loten een plaats. Inzet: SHA-256 van het geheim. ' +
  'Lijst: SHA-256 van de JSON-lijst ["schakel-lotlijst-1", de gesorteerde [laag, lotnummer] elk als JSON-tekst, de gesorteerde [laag, plaatsen]].';

/** Lotteries, as everybody may see and redo them. What tells of whom a number is, is for who holds the lottery. */
@Injectable()
export class LotingLezer {
  constructor(private readonly db: Database) {}

  /** Everything that was ever announced, the newest first: nobody holds a second one in secret. */
  list({ cursor, aantal }: LotingenQuery): Promise<Pagina<LotingKort>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(SYSTEEM, async (tx) => {
      const rijen = await readRecent(tx, { op: na?.['op'], id: na?.['id'] }, aantal + 1);
      const cursorVan = ({ aangekondigdOp, id }: Lotingrij): { op: string; id: string } => ({
        op: aangekondigdOp.toISOString(),
        id,
      });
      return toPagina(rijen, aantal, cursorVan, toKort);
    });
  }

  /** Throws `niet-gevonden`. The secret is in it once it was drawn, and not before. */
  protocol(id: string): Promise<LotingprotocolWeergave> {
    return this.db.as(SYSTEEM, async (tx) => {
      const rij = await findLoting(tx, id);
      if (!rij) throw notFound('Deze loting');
      const deelnemers = await readDeelnemers(tx, id);
      const { aanbodId, bron, inzet, lijst, plaatsen } = rij;
      return {
        ...{ ...toKort(rij), aanbodId, bron, inzet, lijst, rekenwijze: REKENWIJZE },
        lagen: Object.entries(plaatsen).map(([laag, aantal]) => ({ laag, plaatsen: aantal })),
        deelnemers: deelnemers.map(({ lotnummer, laag }) => ({ lotnummer, laag })),
        uitslag: uitslagVan(rij, deelnemers),
      };
    });
  }

  /** Of which hulpvraag each number is, for who may hold the lottery. Throws `niet-gevonden`. */
  deelnemers(actor: Actor, id: string): Promise<LotingdeelnemersWeergave> {
    return this.db.as(actor, async (tx) => {
      const rij = await findLoting(tx, id);
      if (!rij) throw notFound('Deze loting');
      const deelnemers = await readDeelnemers(tx, id);
      const uitslag = uitslagVan(rij, deelnemers);
      const plaats = new Map(uitslag?.volgorde.map((een) => [een.lotnummer, een.plaats]));
      return { gegevens: deelnemers.map((een) => ({ ...een, plaats: plaats.get(een.lotnummer) ?? null })) };
    });
  }
}

const toKort = ({ id, thema, regio, aangekondigdOp, trekkenVanaf, getrokkenOp }: Lotingrij): LotingKort => ({
  ...{ id, thema, regio, aangekondigdOp: aangekondigdOp.toISOString() },
  ...{ trekkenVanaf: trekkenVanaf.toISOString(), getrokkenOp: getrokkenOp?.toISOString() ?? null },
});

/** Drawn anew each time, so that what is shown is what follows. */
function uitslagVan(rij: Lotingrij, deelnemers: readonly Deelnemerrij[]): LotinguitslagWeergave | null {
  const { getrokkenOp, publiekeWaarde, geheim, zaad } = rij;
  if (getrokkenOp === null || publiekeWaarde === null || zaad === null) return null;
  const opnieuw = drawAgain(rij, deelnemers, publiekeWaarde);
  return {
    ...{ getrokkenOp: getrokkenOp.toISOString(), geheim, publiekeWaarde, zaad, klopt: opnieuw.zaad === zaad },
    volgorde: opnieuw.volgorde.map(({ bedrijf: lotnummer, laag, lot, plaats }) => ({
      lotnummer,
      laag,
      lot,
      plaats,
    })),
  };
}
