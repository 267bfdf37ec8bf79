// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan } from '#libs/kernel';
import { Configuratie, recordAudit, type Tx } from '#libs/platform';
import { Prestatie, Prestatiecontrole } from './prestatie.entity.js';
import { drawControle, lotingVan } from './steekproef.rules.js';
import { declarabelVanaf } from './termijn.rules.js';
import { uitschieters, type Aanbiederstand } from './uitschieter.rules.js';

const STANDEN = `SELECT aanbieder_id AS "aanbiederId", count(DISTINCT toewijzing_id)::int AS toewijzingen,
    count(DISTINCT toewijzing_id) FILTER (WHERE reden = 'ondernemer-betwistte')::int AS betwist,
    (coalesce(sum(bedrag_in_centen) FILTER (WHERE status = 'aanvaard'), 0))::float8 AS "bedragInCenten"
  FROM prestatiefinanciering.prestatie
  WHERE programma_id = $1 AND aanbieder_id IS NOT NULL AND toewijzing_id IS NOT NULL
    AND (status = 'aanvaard' OR reden = 'ondernemer-betwistte') AND prestatiedatum > $2::date - 365
  GROUP BY aanbieder_id`;

/** Which accepted prestaties are looked at again. Nothing that an aanbieder can see differs by it. */
@Injectable()
export class Trekking {
  constructor(
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** From which day what is accepted now can be declared: the same whether it was drawn or not. */
  declarabelVanaf(): string {
    return declarabelVanaf(datumVan(this.klok.nu()), this.config.prestatieWachtdagen);
  }

  /** In the commit in which it was accepted; once, also when it is accepted again. */
  async draw(tx: Tx, { id, programmaId, aanbiederId, regio }: Prestatie): Promise<void> {
    const loting = lotingVan(id, this.config.statussleutelGeheim);
    const aanleiding = drawControle(loting, await this.isUitschieter(tx, programmaId, aanbiederId));
    if (aanleiding === null || (await tx.existsBy(Prestatiecontrole, { prestatieId: id }))) return;
    const controle: Prestatiecontrole = {
      ...{ prestatieId: id, programmaId, aanleiding, getrokkenOp: this.klok.nu() },
      ...{ uitkomst: null, bevinding: null, door: null, gedaanOp: null },
    };
    await tx.insert(Prestatiecontrole, controle);
    recordAudit(tx, {
      ...{ soort: 'prestatiecontrole', handeling: 'getrokken', id, regio, voor: null, na: controle },
      reden: aanleiding,
    });
  }

  private async isUitschieter(tx: Tx, programmaId: string, aanbiederId: string | null): Promise<boolean> {
    if (aanbiederId === null) return false;
    const standen: Aanbiederstand[] = await tx.query(STANDEN, [programmaId, datumVan(this.klok.nu())]);
    return uitschieters(standen).has(aanbiederId);
  }
}
