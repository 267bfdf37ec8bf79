// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { AanbodmatchingFacade } from '#libs/aanbodmatching';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { findProgramma } from '../grootboek/grootboek.lezer.js';
import type { Programma } from '../programma/programma.entity.js';
import { drempelVoor, minutenPerDuizendEuro, shieldBesteding } from './kosten.rules.js';
import { readBesteding, readRapportage, type Rapportage } from './verantwoording.bron.js';
import type {
  BestedingWeergave,
  BestedinggroepWeergave,
  RapportageWeergave,
  VerantwoordingWeergave,
} from './verantwoording.dto.js';

/** Of which regio's one may be told: a coördinator of his own. */
export const regioVan = ({ rol, regio }: Actor): string | null =>
  rol === 'coordinator' ? (regio ?? '') : null;

/** What each euro bought, as far as whoever asks may know it. */
@Injectable()
export class VerantwoordingLezer {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly aanbodmatching: AanbodmatchingFacade,
  ) {}

  /**
   * By theme and regio. Whether there is such a programme is asked as the actor; then it is counted as `systeem`, who sees the
   * results, and left out what the actor may not know. Throws `niet-gevonden`.
   */
  async read(actor: Actor, programmaId: string, jaar: number): Promise<VerantwoordingWeergave> {
    const programma = await this.db.as(actor, (tx) => findProgramma(tx, programmaId));
    const { namen } = await this.stamgegevens.gebieden();
    const themas = new Map((await this.stamgegevens.themas()).map(({ code, naam }) => [code, naam]));
    const vraag = { programmaId, jaar, regio: regioVan(actor) };
    const { besteding, rapportage } = await this.db.as(SYSTEEM, async (tx) => ({
      besteding: await readBesteding(tx, this.aanbodmatching, vraag),
      rapportage: await readRapportage(tx, vraag),
    }));
    const drempel = drempelVoor(actor);
    const { totaal, groepen } = shieldBesteding(besteding, drempel);
    return {
      ...{ ...kopVan(programma), jaar, regio: vraag.regio, drempel, totaal },
      groepen: groepen.map((groep): BestedinggroepWeergave => ({
        ...groep,
        regioNaam: namen[groep.regio] ?? groep.regio,
        themaNaam: themas.get(groep.thema ?? '') ?? groep.thema ?? 'Thema onbekend',
      })),
      rapportage: rapportageVan(rapportage, totaal),
    };
  }
}

const kopVan = ({ id, naam }: Programma): { programmaId: string; programma: string } => ({
  programmaId: id,
  programma: naam,
});

/** Of what may be told of alone: with the minutes goes the amount. */
function rapportageVan(van: Rapportage, { isVerborgen }: BestedingWeergave): RapportageWeergave {
  const { declaraties, metOpgave, minuten, bedragInCenten } = van;
  if (isVerborgen) return { declaraties: null, metOpgave: null, minuten: null, minutenPerDuizendEuro: null };
  return {
    ...{ declaraties, metOpgave, minuten },
    minutenPerDuizendEuro: minutenPerDuizendEuro(minuten, bedragInCenten),
  };
}
