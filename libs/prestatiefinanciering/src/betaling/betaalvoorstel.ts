// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import { Bankrekening } from '../bankrekening/bankrekening.entity.js';
import { BankrekeningLezer } from '../bankrekening/bankrekening.lezer.js';
import { maskIban } from '../bankrekening/iban.rules.js';
import type { BetaalbaarWeergave, BetaalvoorstelWeergave } from './betaling.dto.js';
import { divideVoorstel, type Betaalbaar, type Voorstel } from './voorstel.rules.js';

/** An approved declaratie that is in no batch, as far as payment goes. */
export interface TeBetalen extends Betaalbaar {
  nummer: string;
  regio: string | null;
}

const OPEN = `SELECT d.id, d.nummer, d.aanbieder_id AS "aanbiederId", d.regio,
    d.toegekend_in_centen::float8 AS "toegekendInCenten"
  FROM prestatiefinanciering.declaratie d
  WHERE d.programma_id = $1 AND d.status IN ('goedgekeurd', 'deels-goedgekeurd') AND d.terugdraaireden IS NULL
    AND NOT EXISTS (SELECT FROM prestatiefinanciering.betaalopdracht o
      WHERE o.declaratie_id = d.id AND o.status IN ('open', 'betaald'))
  ORDER BY d.goedgekeurd_op, d.id`;
const PROGRAMMA = 'SELECT FROM prestatiefinanciering.programma WHERE id = $1';

/** What of a programma can be paid now, and what waits for what. */
@Injectable()
export class Betaalvoorstel {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly rekeningen: BankrekeningLezer,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Throws `niet-gevonden`. */
  show(actor: Actor, programmaId: string): Promise<BetaalvoorstelWeergave> {
    return this.db.as(actor, async (tx) => {
      const programmas: object[] = await tx.query(PROGRAMMA, [programmaId]);
      if (programmas.length === 0) throw notFound('Dit programma');
      const { binnen, buiten } = await this.compose(tx, programmaId, this.klok.nu());
      const alle = [...binnen, ...buiten].map(({ declaratie }) => declaratie);
      const namen = await this.stamgegevens.organisatienamen(
        alle.map(({ aanbiederId }) => aanbiederId),
        tx,
      );
      const van = (
        d: TeBetalen,
      ): Pick<BetaalbaarWeergave, 'declaratieId' | 'nummer' | 'aan' | 'bedragInCenten'> => ({
        ...{ declaratieId: d.id, nummer: d.nummer, bedragInCenten: d.toegekendInCenten },
        aan: namen.get(d.aanbiederId ?? '') ?? d.regio ?? 'onbekend',
      });
      return {
        heeftProgrammarekening: (await this.rekeningen.inUse(tx, { programmaId })) !== null,
        bedragInCenten: binnen.reduce((som, { declaratie }) => som + declaratie.toegekendInCenten, 0),
        binnen: binnen.map(({ declaratie, rekening }) => ({
          ...{ ...van(declaratie), rekening: maskIban(rekening.iban), reden: null, vanaf: null },
        })),
        buiten: buiten.map(({ declaratie, reden, vanaf }) => ({
          ...{ ...van(declaratie), rekening: null, reden, vanaf },
        })),
      };
    });
  }

  /** In the caller's transaction, which holds the lock of the programma when it goes on to pay. */
  async compose(tx: Tx, programmaId: string, nu: Date): Promise<Voorstel<TeBetalen, Bankrekening>> {
    const open: TeBetalen[] = await tx.query(OPEN, [programmaId]);
    const aanbieders = [...new Set(open.map(({ aanbiederId }) => aanbiederId))].filter((id) => id !== null);
    return divideVoorstel(open, await tx.findBy(Bankrekening, { aanbiederId: In(aanbieders) }), nu);
  }
}
