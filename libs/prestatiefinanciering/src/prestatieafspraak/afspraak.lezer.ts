// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { Afspraakversie, Prestatieafspraak } from './prestatieafspraak.entity.js';
import { readDelen, type Versiedelen } from './prestatieafspraak.opslag.js';
import { versieOp } from './prestatieafspraak.rules.js';

/** For what somebody did something: under which agreement it falls. Exactly one of the two names the other party. */
export interface Afspraakzoekvraag {
  aanbiederId?: string | null;
  regio?: string | null;
  /** Facts of the hulpvraag that its programme must fit. */
  past: { regio: string; themas: readonly string[] };
  /** The day of the result, `YYYY-MM-DD`. */
  datum: string;
}

/** An agreement with the version of it that holds on that day. */
export interface GeldendeAfspraak extends Versiedelen {
  afspraak: Prestatieafspraak;
}

// A programme that names the regio or the thema goes before one that is for all; then the one that was first.
const KANDIDATEN = `SELECT a.id FROM prestatiefinanciering.prestatieafspraak a
    JOIN prestatiefinanciering.programma p ON p.id = a.programma_id
  WHERE a.status <> 'concept' AND (a.aanbieder_id = $1 OR a.regio = $2) AND p.status = 'vastgesteld'
    AND (p.regios = '{}' OR $3 = ANY (p.regios)) AND (p.themas = '{}' OR p.themas && $4::text[])
  ORDER BY p.themas = '{}', p.regios = '{}', a.nummer`;

/** What other nouns ask about agreements, in their own transaction; as whoever they run. */
@Injectable()
export class AfspraakLezer {
  /** The version in force on that day for an aanbieder or a regio, in a programme that fits; `null` when there is none. */
  async afspraakversieOp(tx: Tx, vraag: Afspraakzoekvraag): Promise<GeldendeAfspraak | null> {
    const { aanbiederId = null, regio = null, past, datum } = vraag;
    const rijen: { id: string }[] = await tx.query(KANDIDATEN, [aanbiederId, regio, past.regio, past.themas]);
    for (const { id } of rijen) {
      const geldend = await this.versieVan(tx, id, datum);
      if (geldend !== null) return geldend;
    }
    return null;
  }

  /** Of one agreement; `null` when none of its versions is in force on that day. */
  async versieVan(tx: Tx, afspraakId: string, datum: string): Promise<GeldendeAfspraak | null> {
    const afspraak = await tx.findOneBy(Prestatieafspraak, { id: afspraakId });
    if (!afspraak) return null;
    const versies = await tx.findBy(Afspraakversie, { afspraakId });
    const versie = versieOp(versies, datum, afspraak.beeindigdPer);
    return versie === null ? null : { afspraak, versie, ...(await readDelen(tx, versie)) };
  }
}
