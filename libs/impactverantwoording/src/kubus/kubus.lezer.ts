// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { KUBUSREGELS, hideSmallCells } from './afscherming.rules.js';
import { readBereik } from './bereik.lezer.js';
import { duurUit, plusDagen, toDagtelling } from './duur.rules.js';
import type { KubusQuery, KubusWeergave, KubuscelWeergave } from './kubus.dto.js';
import { DUREN, STAPPEN, periodeVan, periodesVan, type Periode, type Stap } from './kubus.rules.js';
import { duurVraag, tellingVraag, type Kubusvraag } from './kubus.sql.js';
import { NIETS, duurVan, kostenVan, plus, trechterVan, type Celfeiten, type Duur } from './maten.rules.js';
import { randDuur, randTelling, randVan } from './rand.sql.js';
import { addUp, plekkenVan, sleutelVan } from './tafel.rules.js';

const MAX_JAREN = 10;
const ANDERE_REGIO = 'U ziet alleen de cijfers van uw eigen regio.';
// For counting a million in memory; compiling the question would take longer than what it gains, and so would sorting rows to group
// them.
const ROOM = `SELECT set_config('work_mem', '128MB', true), set_config('jit', 'off', true), set_config('enable_sort', 'off', true)`;

type Rij = Partial<Celfeiten> & { groep: string; nummer: number };
interface Duurrij {
  stap: Stap;
  groep: string;
  nummer: number;
  dagen: string;
}

/** The figures: from the facts, by what is allowed, and without what is small. */
@Injectable()
export class KubusLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Throws `ongeldig` for years that do not follow, and for a regio that is not the coordinator's. */
  async read(actor: Actor, query: KubusQuery): Promise<KubusWeergave> {
    const ditJaar = Number(datumVan(this.klok.nu()).slice(0, 4));
    const vraag = toVraag(actor, query, ditJaar);
    const { maat, periode } = query;
    return this.db.as(actor, async (tx) => {
      await tx.query(ROOM);
      const cellen =
        maat === 'bereik' ? await readBereik(tx, vraag) : await this.readTrechter(tx, query, vraag);
      return { maat, periode: maat === 'bereik' ? 'jaar' : periode, cellen, drempel: KUBUSREGELS.drempel };
    });
  }

  /** Whatever is asked of a funnel is told where its counts are. */
  private async readTrechter(
    tx: Tx,
    { maat, periode }: KubusQuery,
    vraag: Kubusvraag,
  ): Promise<KubuscelWeergave[]> {
    const rand = maat === 'kosten' ? null : randVan(vraag);
    const { sql, waarden } = rand
      ? randTelling(vraag, rand, periode)
      : tellingVraag(vraag, periode, maat === 'kosten');
    const rijen: Rij[] = await tx.query(sql, waarden);
    const metPeriode = rijen.map((rij) => ({ ...NIETS, ...rij, periode: periodeVan(rij.nummer, periode) }));
    const sommen = addUp<Celfeiten>(metPeriode, plus);
    const groepen = vraag.per === undefined ? [] : [...new Set(rijen.map(({ groep }) => groep))].sort();
    const plekken = plekkenVan(groepen, periodesVan(vraag.vanJaar, vraag.totJaar, periode));
    const feiten = plekken.map((plek) => sommen.get(sleutelVan(plek)) ?? NIETS);
    const tot = hideSmallCells(
      plekken.map((plek, i) => ({ ...plek, aantallen: STAPPEN.map((stap) => feiten[i]?.[stap] ?? 0) })),
    );
    const duren =
      maat === 'doorlooptijd' ? await readDuren(tx, vraag, periode) : new Map<Stap, Map<string, Duur>>();
    return plekken.map((plek, i) => {
      const [cel, stappen] = [feiten[i] ?? NIETS, tot[i] ?? 0];
      const duur = (stap: Stap): Duur | undefined => duren.get(stap)?.get(sleutelVan(plek));
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

/** By step, and then by place, how long it took to come there. */
async function readDuren(tx: Tx, vraag: Kubusvraag, periode: Periode): Promise<Map<Stap, Map<string, Duur>>> {
  const rand = randVan(vraag);
  const { sql, waarden } = rand ? randDuur(vraag, rand, periode) : duurVraag(vraag, periode);
  const rijen: Duurrij[] = await tx.query(sql, waarden);
  return new Map(
    DUREN.map((stap) => {
      const eigen = rijen.filter((rij) => rij.stap === stap);
      const tellingen = eigen.map(({ groep, nummer, dagen }) => ({
        ...{ groep, periode: periodeVan(nummer, periode), telling: toDagtelling(dagen) },
      }));
      const sommen = addUp(tellingen, plusDagen);
      return [stap, new Map([...sommen].map(([plek, { telling }]) => [plek, duurUit(telling)]))];
    }),
  );
}

function toVraag(actor: Actor, query: KubusQuery, ditJaar: number): Kubusvraag {
  const { maat: _maat, periode: _periode, per, vanJaar = ditJaar, totJaar = vanJaar, ...gevraagd } = query;
  const filter = { ...gevraagd, regio: regioVoor(actor, gevraagd.regio) };
  const regels: [boolean, string, string][] = [
    [totJaar < vanJaar, 'totJaar', 'Het laatste jaar ligt voor het eerste.'],
    [totJaar - vanJaar >= MAX_JAREN, 'totJaar', `Vraag ten hoogste ${String(MAX_JAREN)} jaren tegelijk.`],
    [filter.regio !== gevraagd.regio && gevraagd.regio !== undefined, 'regio', ANDERE_REGIO],
  ];
  const fouten = regels.flatMap(([isFout, pad, melding]) => (isFout ? [{ pad, melding }] : []));
  if (fouten.length > 0) throw invalid(fouten);
  return { filter, per, vanJaar, totJaar };
}

/** A coordinator sees one regio: of another one row-level security would give nothing, which is not that there is nothing. */
const regioVoor = ({ rol, regio }: Actor, gevraagd: string | undefined): string | undefined =>
  rol === 'coordinator' ? regio : gevraagd;
