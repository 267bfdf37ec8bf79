// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, runApart, type Actor } from '#libs/kernel';
import type { Proefopdracht, Proefuitslag } from '#libs/matching-engine';
import { Database, changedOne, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import type { ThesaurusproefDto } from './thesaurus-invoer.dto.js';
import type { ThesaurusproefWeergave } from './thesaurus-weergave.dto.js';
import { CONCEPT, Thesaurusconcept } from './thesaurus.entity.js';
import { findConcept, requireGeldend } from './thesaurus.opslag.js';
import { toProefcijfers } from './thesaurus.weergave.js';
import { Thesaurushouder } from './thesaurushouder.js';

const DRAAD = new URL('./thesaurusproef.draad.js', import.meta.url).href;
const GRENZEN = { langstMs: 120_000, geheugenMb: 768 };

/** Tries the concept on sentences and on the collection of the product, beside what holds now. */
@Injectable()
export class ThesaurusproefService {
  private bezig = false;

  constructor(
    private readonly db: Database,
    private readonly houder: Thesaurushouder,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /**
   * Takes seconds, in a thread of its own and one at a time; throws `te-vaak` when one is running. The figures are kept with
   * this version of the concept, the sentences are not. Throws `conflict` when a colleague changed the concept meanwhile.
   */
  async run(actor: Actor, { versie, zinnen }: ThesaurusproefDto): Promise<ThesaurusproefWeergave> {
    const opdracht = await this.prepare(actor, versie, zinnen);
    const { n, ms, voor, na, ...rest } = await this.runOne(opdracht);
    const proef = { basis: this.houder.basis.hash, n, ms, voor, na };
    await this.db.as(actor, async (tx) => {
      if (versie === 0) return requireVersie(tx, versie);
      if (!changedOne(await tx.update(Thesaurusconcept, { naam: CONCEPT, versie }, { proef })))
        return requireVersie(tx, versie);
    });
    return { ...toProefcijfers(proef), ...rest };
  }

  private async prepare(actor: Actor, versie: number, zinnen: string[]): Promise<Proefopdracht> {
    const { gemeenten } = await this.stamgegevens.gebieden();
    return this.db.as(actor, async (tx) => {
      await requireVersie(tx, versie);
      const { wijzigingen: voor } = await requireGeldend(tx);
      const na = (await findConcept(tx))?.wijzigingen ?? voor;
      return { voor, na, zinnen: zinnen.map((zin) => zin.trim()).filter((zin) => zin !== ''), gemeenten };
    });
  }

  private async runOne(opdracht: Proefopdracht): Promise<Proefuitslag> {
    if (this.bezig) throw alBezig();
    this.bezig = true;
    try {
      return await runApart<Proefuitslag>(DRAAD, opdracht, GRENZEN);
    } finally {
      this.bezig = false;
    }
  }
}

async function requireVersie(tx: Tx, versie: number): Promise<void> {
  const concept = await findConcept(tx);
  if ((concept?.versie ?? 0) !== versie) throw versieVerouderd(concept ?? { versie: 0, gewijzigdDoor: '' });
}

const alBezig = (): DomainError =>
  new DomainError('te-vaak', 'proef-bezig', [
    { melding: 'Er loopt al een proef. Wacht enkele seconden en probeer het opnieuw.' },
  ]);
