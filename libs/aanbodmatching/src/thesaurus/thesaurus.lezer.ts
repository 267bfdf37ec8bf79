// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { applyWijzigingen, cuekaartVan, CUELIJSTEN, type Thesauruswijziging } from '#libs/matching-engine';
import { Database, decodeCursor, encodeCursor, toPagina, type PaginaQuery } from '#libs/platform';
import type { BegripPad, BegrippenQuery } from './thesaurus-invoer.dto.js';
import type {
  BegripWeergave,
  BegrippenPagina,
  ThesaurusWeergave,
  ThesaurustellingWeergave,
  ThesaurusversiesPagina,
} from './thesaurus-weergave.dto.js';
import { Thesaurusversie } from './thesaurus.entity.js';
import { findConcept, findVersie, requireGeldend } from './thesaurus.opslag.js';
import { toBegrip, toConcept, toRegels, toVersie } from './thesaurus.weergave.js';
import { Thesaurushouder, type Thesaurusbasis } from './thesaurushouder.js';

/** Shows the thesaurus with what is being changed about it. */
@Injectable()
export class ThesaurusLezer {
  constructor(
    private readonly db: Database,
    private readonly houder: Thesaurushouder,
  ) {}

  async read(actor: Actor): Promise<ThesaurusWeergave> {
    const { basis } = this.houder;
    return this.db.as(actor, async (tx) => {
      const { nummer, wijzigingen } = await requireGeldend(tx);
      const concept = toConcept(await findConcept(tx), wijzigingen, basis);
      return { nummer, basis: basis.hash, aantallen: countAll(basis, wijzigingen), concept };
    });
  }

  /** By group and name. */
  async list(actor: Actor, query: BegrippenQuery): Promise<BegrippenPagina> {
    const { soort, zoek = '', gewijzigd, aantal } = query;
    const vanaf = Number(decodeCursor(query.cursor, ['vanaf'])?.['vanaf'] ?? 0);
    const { concept } = await this.lists(actor);
    const alle = toRegels(this.houder.basis, concept, zoek).filter(
      (regel) =>
        (soort === undefined || regel.soort === soort) &&
        (gewijzigd === undefined || regel.erbij + regel.weg > 0 === gewijzigd),
    );
    const volgende = vanaf + aantal < alle.length ? encodeCursor({ vanaf: vanaf + aantal }) : null;
    return { gegevens: alle.slice(vanaf, vanaf + aantal), volgende, totaal: alle.length };
  }

  /** Throws `niet-gevonden` when there is no such concept. */
  async begrip(actor: Actor, { groep, naam }: BegripPad): Promise<BegripWeergave> {
    const regel = cuekaartVan(this.houder.basis.bestanden).begrippen.get(`${groep}/${naam}`);
    if (regel === undefined) throw notFound('Dit begrip');
    const { concept, geldend } = await this.lists(actor);
    return toBegrip(regel, concept, geldend);
  }

  /** Newest first, each with what it changed about the one before. */
  async versies(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<ThesaurusversiesPagina> {
    const onder = decodeCursor(cursor, ['nummer'])?.['nummer'];
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Thesaurusversie, 'v')
        .orderBy('v.nummer', 'DESC')
        .take(aantal + 1);
      if (onder !== undefined) vraag.where('v.nummer < :onder', { onder });
      const rijen = await vraag.getMany();
      const laatste = rijen.at(-1);
      const ervoor = laatste && (await findVersie(tx, laatste.nummer - 1));
      const vorige = new Map(rijen.map(({ nummer, wijzigingen }) => [nummer, wijzigingen]));
      if (ervoor) vorige.set(ervoor.nummer, ervoor.wijzigingen);
      return toPagina(
        rijen,
        aantal,
        ({ nummer }) => ({ nummer }),
        (versie) => toVersie(versie, vorige.get(versie.nummer - 1) ?? []),
      );
    });
  }

  private lists(actor: Actor): Promise<Record<'concept' | 'geldend', readonly Thesauruswijziging[]>> {
    return this.db.as(actor, async (tx) => {
      const { wijzigingen: geldend } = await requireGeldend(tx);
      return { geldend, concept: (await findConcept(tx))?.wijzigingen ?? geldend };
    });
  }
}

function countAll(
  { bestanden }: Thesaurusbasis,
  wijzigingen: readonly Thesauruswijziging[],
): ThesaurustellingWeergave {
  const telling = { thema: 0, branche: 0, hulpsoort: 0, buiten: 0, woorden: 0 };
  for (const { soort, cues } of cuekaartVan(applyWijzigingen(bestanden, wijzigingen)).begrippen.values()) {
    telling[soort] += 1;
    for (const lijst of CUELIJSTEN) telling.woorden += cues[lijst].length;
  }
  return telling;
}
