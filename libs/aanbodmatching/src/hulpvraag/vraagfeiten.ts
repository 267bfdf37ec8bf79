// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { VraagFeiten } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { Hulpvraag } from './hulpvraag.entity.js';
import { toEventFeiten } from './hulpvraag.rules.js';

const BEDRIJF = 'SELECT aanbodmatching.bedrijf_van($1) AS bedrijf';
// Also of a number that was corrected since.
const VERGEET = `DELETE FROM aanbodmatching.bedrijfspseudoniem p
  WHERE NOT EXISTS (SELECT FROM aanbodmatching.hulpvraag h WHERE h.kvk_nummer = p.kvk_nummer)`;

/** What the event of a hulpvraag tells to who counts: by which section, and of which firm without saying who that is. */
@Injectable()
export class Vraagfeiten {
  constructor(private readonly stamgegevens: StamgegevensFacade) {}

  /** Before that transaction: the first answer of the SBI takes a connection. */
  async prepare(): Promise<void> {
    await this.stamgegevens.checkSbi('');
  }

  /** In the transaction that publishes it. `bedrijf` is random and kept apart, so that it can be forgotten. */
  async of(tx: Tx, hulpvraag: Hulpvraag): Promise<VraagFeiten> {
    const { sbi, kvkNummer } = hulpvraag;
    const code = sbi === null ? null : await this.stamgegevens.checkSbi(sbi);
    const [rij]: { bedrijf: string | null }[] = await tx.query(BEDRIJF, [kvkNummer]);
    return {
      ...toEventFeiten(hulpvraag),
      sectie: code?.sectie ?? null,
      bedrijf: rij?.bedrijf ?? null,
    };
  }
}

/** After hulpvragen were erased, as `systeem`: of a firm of which none is left, what the log says leads to nobody. */
export const forgetBedrijven = async (tx: Tx): Promise<void> => {
  await tx.query(VERGEET);
};
