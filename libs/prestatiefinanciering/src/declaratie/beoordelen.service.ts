// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { vorderingRegels } from '../grootboek/boekingen.rules.js';
import { Grootboek } from '../grootboek/grootboek.js';
import type { BeoordelingDto, GoedkeuringDto } from './declaratie.dto.js';
import { Declaratie, Declaratieregel } from './declaratie.entity.js';
import {
  beoordelingVeranderd,
  change,
  findDeclaratie,
  requireDaad,
  stapKanNiet,
  tell,
  versieVerouderd,
} from './declaratie.opslag.js';
import {
  checkOordeel,
  hashVan,
  somVan,
  toOordeel,
  uitkomstVan,
  type Beoordeeld,
} from './declaratie.rules.js';

/** All lines in one statement: there may be a thousand. */
const BESLUITEN = `UPDATE prestatiefinanciering.declaratieregel r
  SET besluit = b.besluit, reden = b.reden, toelichting = b.toelichting
  FROM jsonb_to_recordset($2::jsonb) AS b ("prestatieId" uuid, besluit text, reden text, toelichting text)
  WHERE r.declaratie_id = $1 AND r.prestatie_id = b."prestatieId"`;

/** One assesses line by line, another approves exactly that; then it is booked. */
@Injectable()
export class BeoordelenService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /**
   * Of every line granted or refused, with why; again as long as nobody approved it. Throws `verboden` (`niet-door-u`),
   * `ongeldig` with every fault and `conflict`.
   */
  assess(actor: Actor, id: string, { versie, regels }: BeoordelingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findDeclaratie(tx, id);
      await requireDaad(tx, actor, oud, 'beoordelen');
      if (oud.versie !== versie) throw versieVerouderd(oud);
      if (oud.status !== 'ingediend' && oud.status !== 'beoordeeld') throw stapKanNiet(oud.status);
      const gevraagd = await tx.findBy(Declaratieregel, { declaratieId: id });
      const besluiten = regels.map(toBesluit);
      const fouten = checkOordeel(
        gevraagd.map(({ prestatieId }) => prestatieId),
        besluiten,
      );
      if (fouten.length > 0) throw invalid(fouten);
      await this.write(tx, actor, { oud, gevraagd, besluiten });
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { oud, gevraagd, besluiten }: { oud: Declaratie; gevraagd: Declaratieregel[]; besluiten: Beoordeeld[] },
  ): Promise<void> {
    await tx.query(BESLUITEN, [oud.id, JSON.stringify(besluiten)]);
    const toegekend = besluiten.filter(({ besluit }) => besluit === 'toegekend');
    const ids = new Set(toegekend.map(({ prestatieId }) => prestatieId));
    const toegekendInCenten = somVan(gevraagd.filter(({ prestatieId }) => ids.has(prestatieId)));
    const oordeel = toOordeel(oud.hash, toegekendInCenten, besluiten);
    const velden: Partial<Declaratie> = {
      ...{ status: 'beoordeeld', oordeel, oordeelHash: hashVan(oordeel), toegekendInCenten },
      ...{ beoordeeldDoor: actor.subject, beoordeeldOp: this.klok.nu() },
    };
    const van = await change(tx, actor, this.klok, { oud, velden });
    await tell(tx, this.klok, 'declaratie-beoordeeld', { van, voor: oud, meer: { toegekendInCenten } });
  }

  /**
   * Of what was assessed, by the hash of it: `conflict` (`beoordeling-veranderd`) when it is another by now. What is granted is
   * booked in the same commit; `conflict` (`plafond-bereikt`) when the year has no more, and then nothing happened.
   */
  approve(actor: Actor, id: string, { versie, oordeelHash }: GoedkeuringDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findDeclaratie(tx, id);
      await requireDaad(tx, actor, oud, 'goedkeuren');
      if (oud.status !== 'beoordeeld' || oud.toegekendInCenten === null) throw stapKanNiet(oud.status);
      if (oud.oordeelHash !== oordeelHash) throw beoordelingVeranderd();
      if (oud.versie !== versie) throw versieVerouderd(oud);
      const toegekendInCenten = oud.toegekendInCenten;
      const status = uitkomstVan(oud.bedragInCenten, toegekendInCenten);
      const nu = this.klok.nu();
      const velden: Partial<Declaratie> = {
        ...{ status, goedgekeurdeHash: oordeelHash, goedgekeurdDoor: actor.subject, goedgekeurdOp: nu },
      };
      const van = await change(tx, actor, this.klok, { oud, velden });
      if (status === 'afgewezen')
        return tell(tx, this.klok, 'declaratie-afgewezen', { van, voor: oud, meer: { oordeelHash } });
      await this.book(tx, actor, van, toegekendInCenten);
      const meer = { toegekendInCenten, oordeelHash };
      await tell(tx, this.klok, 'declaratie-goedgekeurd', { van, voor: oud, meer });
    });
  }

  private async book(tx: Tx, actor: Actor, van: Declaratie, bedragInCenten: number): Promise<void> {
    const { id: bronId, programmaId, jaar, afspraakId, aanbiederId: organisatieId } = van;
    const regels = vorderingRegels({ jaar, afspraakId, organisatieId, bedragInCenten });
    const datum = datumVan(this.klok.nu());
    await this.grootboek.book(tx, actor, { soort: 'vordering', bronId, programmaId, datum, regels });
  }
}

const toBesluit = ({
  prestatieId,
  besluit,
  reden,
  toelichting,
}: BeoordelingDto['regels'][number]): Beoordeeld => ({
  ...{ prestatieId, besluit, reden: reden ?? null },
  toelichting: toelichting?.trim() || null,
});
