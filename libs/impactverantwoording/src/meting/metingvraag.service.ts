// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, notFound, openMetingsleutel, type Actor } from '#libs/kernel';
import { Configuratie, Database, type Tx } from '#libs/platform';
import { assessWaarde } from '../indicator/indicator.rules.js';
import type { MetingvraagWeergave, MetingvragenWeergave } from './metingvraag.dto.js';
import { closeMeting, findMeting, readAntwoorden, type Meting } from './meting.opslag.js';
import { sluitOp, sluitredenVan } from './meting.rules.js';

const VRAGEN = `SELECT a.indicator, i.vraag, i.vraag_engels AS "vraagEngels", i.eenheid, i.maximum::float8 AS maximum,
    a.bekend IS NOT NULL AS bekend, coalesce(a.waarde, a.bekend)::float8 AS waarde, a.vorige::float8 AS vorige
  FROM impactverantwoording.metingantwoord a
    JOIN impactverantwoording.indicator i ON i.code = a.indicator AND i.versie = a.versie
  WHERE a.meting_id = $1 ORDER BY i.volgorde, i.code`;
const ANTWOORD = `UPDATE impactverantwoording.metingantwoord SET waarde = $3, gegeven_op = $4
  WHERE meting_id = $1 AND indicator = $2`;

/** The questions of one meting, as the key from a mail opens them; without signing in. */
@Injectable()
export class MetingvraagService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** Throws `niet-gevonden` without the key. */
  read(sleutel: string | undefined): Promise<MetingvragenWeergave> {
    return this.within(sleutel, (tx, meting) => toWeergave(tx, meting));
  }

  /** Keeps one answer, or takes it back; the others stay. Throws `ongeldig` for a number that cannot be. */
  answer(
    sleutel: string | undefined,
    indicator: string,
    waarde: number | null,
  ): Promise<MetingvragenWeergave> {
    return this.within(sleutel, async (tx, meting) => {
      requireOpen(meting);
      const vragen: MetingvraagWeergave[] = await tx.query(VRAGEN, [meting.id]);
      const vraag = vragen.find((een) => een.indicator === indicator);
      if (!vraag) throw notFound('Deze vraag');
      const redenen = waarde === null ? [] : assessWaarde(waarde, vraag);
      if (redenen.length > 0) throw invalid(redenen);
      await tx.query(ANTWOORD, [meting.id, indicator, waarde, waarde === null ? null : this.klok.nu()]);
      return toWeergave(tx, meting);
    });
  }

  /** That was all. Throws `ongeldig` when nothing was answered. */
  finish(sleutel: string | undefined): Promise<MetingvragenWeergave> {
    return this.within(sleutel, async (tx, meting) => {
      requireOpen(meting);
      const antwoorden = await readAntwoorden(tx, meting.id);
      const reden = sluitredenVan(antwoorden);
      if (reden === 'geen-antwoord') throw invalid([{ melding: 'Beantwoord ten minste één vraag.' }]);
      await closeMeting(tx, this.klok, meting, antwoorden, reden);
      return toWeergave(tx, { ...meting, geslotenOp: this.klok.nu() });
    });
  }

  /** Wants no questions about this help any more, now or later; what was answered counts for nothing. */
  stop(sleutel: string | undefined): Promise<MetingvragenWeergave> {
    return this.within(sleutel, async (tx, meting) => {
      requireOpen(meting);
      await closeMeting(tx, this.klok, meting, [], 'afgemeld');
      return toWeergave(tx, { ...meting, geslotenOp: this.klok.nu() });
    });
  }

  private within<T>(sleutel: string | undefined, doe: (tx: Tx, meting: Meting) => Promise<T>): Promise<T> {
    const id = openMetingsleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (id === null) throw notFound('Deze link');
    const houder: Actor = { rol: 'indiener', subject: `meting:${id}` };
    return this.db.as(houder, async (tx) => {
      const meting = await findMeting(tx, id, true);
      if (meting === null) throw notFound('Deze link');
      return doe(tx, meting);
    });
  }
}

function requireOpen({ geslotenOp }: Meting): void {
  if (geslotenOp === null) return;
  throw new DomainError('conflict', 'meting-gesloten', [
    { melding: 'U kunt deze vragen niet meer beantwoorden: u deed dat al, of de tijd is voorbij.' },
  ]);
}

async function toWeergave(
  tx: Tx,
  { id, moment, situatie, geslotenOp, gevraagdOp }: Meting,
): Promise<MetingvragenWeergave> {
  const gesloten = geslotenOp !== null;
  const vragen: MetingvraagWeergave[] = gesloten ? [] : await tx.query(VRAGEN, [id]);
  return { moment, situatie, gesloten, tot: sluitOp(gevraagdOp), vragen };
}
