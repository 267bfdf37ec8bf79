// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Thesaurushouder } from '../thesaurus/thesaurushouder.js';
import { themasVan } from './onvervuld.rules.js';

/** By what figures about a hulpvraag are taken apart: codes that tell of nobody. */
@Injectable()
export class Vraagkenmerken {
  constructor(
    private readonly kast: Sleutelkast,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly thesaurus: Thesaurushouder,
  ) {}

  /** Themes as stated or read from the words; `sectie` is the letter of the SBI. */
  async read(tx: Tx, hulpvraag: Hulpvraag): Promise<{ themas: string[]; sectie: string | null }> {
    const bos = await this.kast.take(tx, [hulpvraag]);
    const { tekst } = bos.unseal('hulpvraag', hulpvraag.id, hulpvraag);
    const sbi = hulpvraag.sbi === null ? null : await this.stamgegevens.checkSbi(hulpvraag.sbi);
    const beeld = this.thesaurus.lezer.read(tekst ?? '');
    return { themas: themasVan(hulpvraag.themas, beeld), sectie: sbi?.sectie ?? null };
  }
}
