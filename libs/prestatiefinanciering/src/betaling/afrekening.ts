// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, newEvent, notFound, type Actor, type AnyEvent } from '#libs/kernel';
import { publishAll, type Tx } from '#libs/platform';
import type { Declaratie } from '../declaratie/declaratie.entity.js';
import { betalingenRegels } from '../grootboek/boekingen.rules.js';
import { Grootboek } from '../grootboek/grootboek.js';
import { Betaalbatch, Betaalopdracht } from './betaling.entity.js';
import { recordBatch } from './betaling.opslag.js';
import type { Melding } from './sepa/bankbericht.rules.js';

const GESLOTEN = 'SELECT jaar FROM prestatiefinanciering.jaarafsluiting WHERE programma_id = $1';
const KLAAR = `SELECT b.id FROM prestatiefinanciering.betaalbatch b WHERE b.programma_id = $1 AND b.status = 'vrijgegeven'
  AND NOT EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o WHERE o.batch_id = b.id AND o.status = 'open')`;

const DECLARATIES = `SELECT id, jaar, afspraak_id AS "afspraakId", aanbieder_id AS "aanbiederId"
  FROM prestatiefinanciering.declaratie WHERE id = ANY ($1)`;
const ANSWER = `UPDATE prestatiefinanciering.betaalopdracht o SET bankbericht_id = $1, afgehandeld_op = $2, reden = n.reden,
    status = CASE WHEN n.reden IS NULL THEN 'betaald' ELSE 'geweigerd' END
  FROM unnest($3::uuid[], $4::text[]) AS n (id, reden) WHERE o.id = n.id`;

/** Of boeking and betaalopdracht: at once, and from then on in the end again. */
const GETOETST =
  'prestatiefinanciering.boeking_toetsen, prestatiefinanciering.bron_toetsen, prestatiefinanciering.toetsen';
const TOETS = `SET CONSTRAINTS ${GETOETST} IMMEDIATE; SET CONSTRAINTS ${GETOETST} DEFERRED`;
const STAP = 500;

/** What the bank told of an order that is open. */
export interface Antwoord {
  opdracht: Betaalopdracht;
  melding: Melding;
}

/** All that one message told that is new. */
export interface Uitslag {
  bankberichtId: string;
  programmaId: string;
  antwoorden: readonly Antwoord[];
}

type Declaratiedeel = Pick<Declaratie, 'id' | 'jaar' | 'afspraakId' | 'aanbiederId'>;

interface Uitkomst {
  opdracht: Betaalopdracht;
  declaratie: Declaratiedeel;
  /** Code of a refusal; `null`: paid. */
  reden: string | null;
}

/** What an answer of the bank does: the order is over, and what was paid stands in the ledger in the same commit. */
@Injectable()
export class Afrekening {
  constructor(
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /**
   * Each order once, with statements for 500 of them together. What the database looks at in the end, it looks at after each
   * 500: so no statement is long, the last one neither.
   */
  async settle(tx: Tx, actor: Actor, { antwoorden, ...bericht }: Uitslag): Promise<void> {
    for (let i = 0; i < antwoorden.length; i += STAP) {
      await this.settleSome(tx, actor, { ...bericht, antwoorden: antwoorden.slice(i, i + STAP) });
      await tx.query(TOETS);
    }
  }

  private async settleSome(
    tx: Tx,
    actor: Actor,
    { bankberichtId, programmaId, antwoorden }: Uitslag,
  ): Promise<void> {
    const declaraties = await findDeclaraties(tx, antwoorden);
    const uitkomsten = antwoorden.map(({ opdracht, melding }) => {
      const declaratie = declaraties.get(opdracht.declaratieId);
      if (!declaratie) throw notFound('Deze declaratie');
      return {
        opdracht,
        declaratie,
        reden: melding.uitkomst === 'betaald' ? null : (melding.reden ?? 'MS03'),
      };
    });
    const betaald = uitkomsten.filter(({ reden }) => reden === null);
    if (betaald.length > 0) await this.book(tx, actor, programmaId, betaald);
    const redenen = uitkomsten.map(({ reden }) => reden);
    const ids = uitkomsten.map(({ opdracht }) => opdracht.id);
    await tx.query(ANSWER, [bankberichtId, this.klok.nu(), ids, redenen]);
    await publishAll(tx, uitkomsten.map(this.toEvent));
  }

  /** Batches of which every order is over. */
  async close(tx: Tx, programmaId: string): Promise<void> {
    const klaar: { id: string }[] = await tx.query(KLAAR, [programmaId]);
    for (const { id } of klaar) {
      const batch = await tx.findOneByOrFail(Betaalbatch, { id });
      const nieuw = { status: 'verwerkt', versie: batch.versie + 1 } as const;
      await tx.update(Betaalbatch, { id }, nieuw);
      recordBatch(tx, { ...batch, ...nieuw }, 'verwerkt');
    }
  }

  private readonly toEvent = ({ opdracht, declaratie, reden }: Uitkomst): AnyEvent => {
    const { id, programmaId, declaratieId, bedragInCenten } = opdracht;
    const { aanbiederId } = declaratie;
    const feiten = { betaalopdrachtId: id, programmaId, declaratieId, aanbiederId, bedragInCenten };
    return reden === null
      ? newEvent('betaling-gelukt', id, feiten, this.klok)
      : newEvent('betaling-geweigerd', id, { ...feiten, reden }, this.klok);
  };

  /** Under the year in which the money is now: what was open at the end of a year went on to the next. */
  private async book(tx: Tx, actor: Actor, programmaId: string, betaald: readonly Uitkomst[]): Promise<void> {
    const sleutel = await this.grootboek.sleutel(tx, programmaId);
    const rijen: { jaar: number }[] = await tx.query(GESLOTEN, [programmaId]);
    const gesloten = new Set(rijen.map(({ jaar }) => jaar));
    const bedragen = betaald.map(({ opdracht: { bedragInCenten }, declaratie }) => {
      let { jaar } = declaratie;
      while (gesloten.has(jaar)) jaar += 1;
      return {
        ...{ jaar, afspraakId: declaratie.afspraakId, organisatieId: declaratie.aanbiederId },
        bedragInCenten,
      };
    });
    const regels = betalingenRegels(bedragen, sleutel);
    const kop = { soort: 'betaling', programmaId, datum: datumVan(this.klok.nu()) } as const;
    const inhoud = betaald.map(({ opdracht }, i) => ({ bronId: opdracht.id, regels: regels[i] ?? [] }));
    await this.grootboek.bookAll(tx, actor, kop, inhoud);
  }
}

/** Without what was declared: that is long. */
async function findDeclaraties(
  tx: Tx,
  antwoorden: readonly Antwoord[],
): Promise<Map<string, Declaratiedeel>> {
  const ids = antwoorden.map(({ opdracht }) => opdracht.declaratieId);
  const rijen: Declaratiedeel[] = await tx.query(DECLARATIES, [ids]);
  return new Map(rijen.map((rij) => [rij.id, rij]));
}
