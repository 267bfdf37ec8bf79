// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { AanbodmatchingFacade } from '#libs/aanbodmatching';
import { Klok, SYSTEEM, datumVan, type Actor } from '#libs/kernel';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { findProgramma } from '../grootboek/grootboek.lezer.js';
import type { Programma } from '../programma/programma.entity.js';
import {
  readAfspraken,
  readFinanciers,
  readIndicatoren,
  readTelbaar,
  type Afspraakrij,
  type Indicatorrij,
  type Telbaar,
} from './indigo.bron.js';
import { toIndigo, type Indicatorverhaal, type Programmaverhaal } from './indigo.rules.js';

/** A programme in the words of INDIGO. */
@Injectable()
export class IndigoLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly aanbodmatching: AanbodmatchingFacade,
  ) {}

  /** What the file is called and what is in it. Throws `niet-gevonden`. */
  async read(actor: Actor, programmaId: string): Promise<{ naam: string; inhoud: object }> {
    const programma = await this.db.as(actor, (tx) => findProgramma(tx, programmaId));
    const gelezen = await this.db.as(SYSTEEM, async (tx) => ({
      afspraken: await readAfspraken(tx, programmaId),
      indicatoren: await readIndicatoren(tx, programmaId),
      financiers: await readFinanciers(tx, programmaId),
      telbaar: await readTelbaar(tx, this.aanbodmatching, programmaId),
    }));
    const ids = [
      programma.penvoerderId,
      ...gelezen.financiers.map(({ id }) => id),
      ...gelezen.afspraken.flatMap(({ aanbiederId }) => aanbiederId ?? []),
    ];
    const nameOf = await this.namesOf(ids);
    const partij = ({ aanbiederId, regio }: Afspraakrij): string => nameOf(aanbiederId ?? regio ?? '');
    const { afspraken, telbaar } = gelezen;
    const verhaal: Programmaverhaal = {
      ...kernVan(programma),
      financiers: gelezen.financiers.map(({ id, ...bedragen }) => ({ organisatie: nameOf(id), ...bedragen })),
      afspraken: afspraken.map((een) => ({ ...afspraakVan(een), partij: partij(een) })),
      indicatoren: gelezen.indicatoren.map(indicatorVan),
      resultaten: this.results(programma, telbaar),
      betalingen: telbaar.betalingen.flatMap(({ afspraakId, ...betaling }) => {
        const van = afspraken.find(({ id }) => id === afspraakId);
        return van ? [{ ...betaling, betaler: nameOf(programma.penvoerderId), ontvanger: partij(van) }] : [];
      }),
    };
    return { naam: programma.code.toLowerCase(), inhoud: toIndigo(verhaal) };
  }

  private results({ van, tot }: Programma, { resultaten }: Telbaar): Programmaverhaal['resultaten'] {
    const vandaag = datumVan(this.klok.nu());
    return resultaten.map((een) => ({ ...een, van, tot: vandaag < tot ? vandaag : tot }));
  }

  /** Of organisaties by id and of regio's by code. */
  private async namesOf(ids: readonly string[]): Promise<(welke: string) => string> {
    const { namen } = await this.stamgegevens.gebieden();
    const gevonden = new Map<string, string>();
    for (const id of new Set(ids))
      gevonden.set(id, (await this.stamgegevens.organisatie(id))?.naam ?? 'Onbekende organisatie');
    return (welke) => gevonden.get(welke) ?? namen[welke] ?? welke;
  }
}

const kernVan = ({ code, naam, omschrijving, status, van, tot }: Programma) => ({
  ...{ code, naam, omschrijving, status, van, tot },
});

const afspraakVan = ({ nummer, getekendOp, van, tot, plafondInCenten }: Afspraakrij) => ({
  ...{ nummer, getekendOp, van, tot, plafondInCenten },
});

function indicatorVan({ bonusInCenten, bonusGroepen, ...rij }: Indicatorrij): Indicatorverhaal {
  const euro = (bonusInCenten / 100).toFixed(2);
  const bonus = bonusInCenten === 0 ? null : `EUR ${euro} more for each of: ${bonusGroepen.join(', ')}`;
  return { ...rij, bonus };
}
