// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { DREMPEL, hideSmallCells } from './afscherming.rules.js';
import { readBereik } from './bereik.lezer.js';
import type { KubusQuery, KubusWeergave, KubuscelWeergave } from './kubus.dto.js';
import { STAPPEN, periodeVan, periodesVan, type Stap } from './kubus.rules.js';
import { duurVraag, tellingVraag, type Kubusvraag } from './kubus.sql.js';
import { NIETS, duurVan, kostenVan, plus, trechterVan, type Celfeiten, type Duur } from './maten.rules.js';
import { addUp, plekkenVan, sleutelVan, type Plek } from './tafel.rules.js';

const MAX_JAREN = 10;
// For sorting by day; of the whole log at once it is more than the default.
const ROOM = `SELECT set_config('work_mem', '64MB', true)`;

type Rij = Celfeiten & { groep: string; maand: string };
interface Duurrij extends Duur, Plek {
  stap: Stap;
}

/** The figures: from the facts, by what is allowed, and without what is small. */
@Injectable()
export class KubusLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Throws `ongeldig` for years that do not follow. */
  async read(actor: Actor, query: KubusQuery): Promise<KubusWeergave> {
    const ditJaar = Number(datumVan(this.klok.nu()).slice(0, 4));
    const vraag = toVraag(query, ditJaar);
    const { maat, periode } = query;
    return this.db.as(actor, async (tx) => {
      await tx.query(ROOM);
      const cellen =
        maat === 'bereik' ? await readBereik(tx, vraag) : await this.readTrechter(tx, query, vraag);
      return { maat, periode: maat === 'bereik' ? 'jaar' : periode, cellen, drempel: DREMPEL };
    });
  }

  /** Whatever is asked of a funnel is told where its counts are. */
  private async readTrechter(
    tx: Tx,
    { maat, periode }: KubusQuery,
    vraag: Kubusvraag,
  ): Promise<KubuscelWeergave[]> {
    const { sql, waarden } = tellingVraag(vraag);
    const rijen: Rij[] = await tx.query(sql, waarden);
    const metPeriode = rijen.map((rij) => ({ ...rij, periode: periodeVan(rij.maand, periode) }));
    const sommen = addUp<Celfeiten>(metPeriode, plus);
    const groepen = vraag.per === undefined ? [] : [...new Set(rijen.map(({ groep }) => groep))].sort();
    const plekken = plekkenVan(groepen, periodesVan(vraag.vanJaar, vraag.totJaar, periode));
    const feiten = plekken.map((plek) => sommen.get(sleutelVan(plek)) ?? NIETS);
    const tot = hideSmallCells(
      plekken.map((plek, i) => ({ ...plek, aantallen: STAPPEN.map((stap) => feiten[i]?.[stap] ?? 0) })),
    );
    const duren = maat === 'doorlooptijd' ? await readDuren(tx, vraag, periode) : new Map<string, Duur>();
    return plekken.map((plek, i) => {
      const [cel, stappen] = [feiten[i] ?? NIETS, tot[i] ?? 0];
      const duur = (stap: Stap): Duur | undefined => duren.get(`${stap} ${sleutelVan(plek)}`);
      const vertel = {
        trechter: trechterVan,
        kosten: kostenVan,
        doorlooptijd: () => duurVan(duur, stappen),
        bereik: trechterVan,
      }[maat];
      return { ...plek, waarden: vertel(cel, stappen), afgeschermd: stappen < STAPPEN.length };
    });
  }
}

async function readDuren(tx: Tx, vraag: Kubusvraag, periode: string): Promise<Map<string, Duur>> {
  const { sql, waarden } = duurVraag(vraag, periode);
  const rijen: Duurrij[] = await tx.query(sql, waarden);
  return new Map(
    rijen.map(({ stap, mediaan, p90, ...plek }) => [`${stap} ${sleutelVan(plek)}`, { mediaan, p90 }]),
  );
}

function toVraag(query: KubusQuery, ditJaar: number): Kubusvraag {
  const { maat: _maat, periode: _periode, per, vanJaar = ditJaar, totJaar = vanJaar, ...filter } = query;
  if (totJaar < vanJaar)
    throw invalid([{ pad: 'totJaar', melding: 'Het laatste jaar ligt voor het eerste.' }]);
  if (totJaar - vanJaar >= MAX_JAREN)
    throw invalid([{ pad: 'totJaar', melding: `Vraag ten hoogste ${String(MAX_JAREN)} jaren tegelijk.` }]);
  return { filter, per, vanJaar, totJaar };
}
