// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { datumVan } from '#libs/kernel';
import { Configuratie, Mailer, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Bankrekening } from './bankrekening.entity.js';
import { maskIban } from './iban.rules.js';
import { toRekeningbericht, type Rekeningbericht } from './rekeningbericht.js';

/** Tells the desk of an aanbieder of every change in the account that is paid to: who changed it might not be one of them. */
@Injectable()
export class Rekeningpost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Sends nothing when the organisation has no address. */
  async tell(tx: Tx, soort: Rekeningbericht, bankrekeningId: string, berichtId: string): Promise<void> {
    const rij = await tx.findOneBy(Bankrekening, { id: bankrekeningId });
    if (!rij || rij.aanbiederId === null) return;
    const organisatie = await this.stamgegevens.organisatie(rij.aanbiederId, tx);
    if (organisatie === null || organisatie.email === null) return;
    const bericht = toRekeningbericht(soort, {
      organisatie: organisatie.naam,
      rekening: maskIban(rij.iban),
      vanaf: rij.geldigVanaf === null ? null : datumVan(rij.geldigVanaf),
      link: `${this.config.publiekeUrl}/aanbieder/bankrekening`,
    });
    await this.mailer.send({ aan: organisatie.email, berichtId, ...bericht });
  }
}
