// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid, notFound, type Actor, type Reden } from '#libs/kernel';
import { describeVoorwaarden, type Onderneming, type Taal, type Voorwaardezin } from '#libs/matching-engine';
import { Database } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Aanbod } from '../aanbod/aanbod.entity.js';
import { toInhoud } from '../aanbod/aanbod.inhoud.js';
import { findGemeente, findSbi } from '../hulpvraag/feiten.naslag.js';
import type { Bedrijfsfeiten } from '../hulpvraag/hulpvraag.rules.js';
import type {
  AanbodBeoordelingWeergave,
  BedrijfsfeitenDto,
  OnderdeelWeergave,
  VoorwaardezinWeergave,
  VoorwaardezinnenPagina,
} from './aanbod-beoordeling.dto.js';
import { BeoordelingService } from './beoordeling.service.js';

/** The fact of the rules that has another name where people give it: they know a day, not a number of months. */
const FEIT: Partial<Record<keyof Onderneming, string>> = { leeftijdMaanden: 'oprichtingsdatum' };

const ONBEKEND: Bedrijfsfeiten = {
  ...{ gemeentecode: null, sbi: null, werkzamePersonen: null, rechtsvorm: null },
  ...{ oprichtingsdatum: null, omzet: null, deMinimisGebruikt: null },
};

/** A DTO has all its fields, also those that were not sent. */
const definedOf = (feiten: BedrijfsfeitenDto): Partial<BedrijfsfeitenDto> =>
  Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== undefined));

/** Says to anybody whether one offer is for a firm with these facts. What is given is neither kept nor logged. */
@Injectable()
export class AanbodBeoordelingService {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly beoordelingen: BeoordelingService,
  ) {}

  /** Throws `ongeldig` (400) with every fault at once, `niet-gevonden` when the actor may not see the offer. */
  async assess(actor: Actor, id: string, feiten: BedrijfsfeitenDto): Promise<AanbodBeoordelingWeergave> {
    const redenen: Reden[] = [];
    const gemeentecode = await findGemeente(this.stamgegevens, feiten, redenen);
    const sbi = await findSbi(this.stamgegevens, feiten.sbi, redenen);
    if (redenen.length > 0) throw invalid(redenen);
    const bekend = { ...ONBEKEND, ...definedOf(feiten), gemeentecode, sbi };
    const { aanbod, beoordeling } = await this.beoordelingen.assessFeiten(
      actor,
      id,
      bekend,
      feiten.taal ?? 'nl',
    );
    const { oordeel, regels, vraag } = beoordeling;
    return {
      ...{ aanbodId: id, titel: aanbod.titel, fictief: aanbod.fictief, oordeel, regels },
      redenen: beoordeling.redenen,
      vraag: vraag && { feit: FEIT[vraag.feit] ?? vraag.feit, vraag: vraag.vraag },
    };
  }

  /** The conditions, each in a sentence. */
  async voorwaarden(actor: Actor, id: string, taal: Taal): Promise<VoorwaardezinnenPagina> {
    const gebieden = await this.beoordelingen.gebieden();
    const aanbod = await this.db.as(actor, (tx) => tx.findOneBy(Aanbod, { id }));
    if (!aanbod) throw notFound('Dit aanbod');
    const zinnen = describeVoorwaarden(toInhoud(aanbod).voorwaarden, gebieden, taal);
    return { gegevens: await Promise.all(zinnen.map((zin) => this.withNamen(zin))), volgende: null };
  }

  private async withNamen({ regel, zin, lijst }: Voorwaardezin): Promise<VoorwaardezinWeergave> {
    if (regel !== 'sbi') return { regel, zin, lijst };
    return { regel, zin, lijst: await Promise.all(lijst.map(({ code }) => this.toBranche(code))) };
  }

  private async toBranche(code: string): Promise<OnderdeelWeergave> {
    return { code, naam: (await this.stamgegevens.checkSbi(code))?.titel ?? code };
  }
}
