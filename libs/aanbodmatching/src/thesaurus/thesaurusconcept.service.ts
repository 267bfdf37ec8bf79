// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, notFound, type Actor, type Reden } from '#libs/kernel';
import { assessWijzigingen, tidyCue, type Thesauruswijziging } from '#libs/matching-engine';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import type { TerugzettingDto, ThesaurusconceptDto, ThesauruspublicatieDto } from './thesaurus-invoer.dto.js';
import type { ThesaurusconceptWeergave, ThesaurusversieWeergave } from './thesaurus-weergave.dto.js';
import {
  CONCEPT,
  Thesaurusconcept,
  Thesaurusversie,
  type GemaakteWijziging,
  type Proefcijfers,
} from './thesaurus.entity.js';
import { ADD_VERSIE, BEGIN_CONCEPT, findConcept, findVersie, requireGeldend } from './thesaurus.opslag.js';
import { isLager, isZelfde, wijzigingsleutel } from './thesaurus.rules.js';
import { proefVan, toConcept, toVersie } from './thesaurus.weergave.js';
import { Thesaurushouder } from './thesaurushouder.js';

/** Lets beheerders change the thesaurus together: in one concept, that is tried and then published as a whole. */
@Injectable()
export class ThesaurusconceptService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly houder: Thesaurushouder,
  ) {}

  /** Throws `ongeldig` with every fault of every change, `conflict` when a colleague was first. */
  async put(actor: Actor, { versie, wijzigingen }: ThesaurusconceptDto): Promise<ThesaurusconceptWeergave> {
    const netjes = wijzigingen.map((een) =>
      een.soort === 'erbij' ? { ...een, woord: tidyCue(een.woord) } : { ...een },
    );
    const { fouten } = assessWijzigingen(this.houder.basis.bestanden, netjes);
    if (fouten.length > 0)
      throw invalid(fouten.map(({ nr, melding }) => ({ pad: `wijzigingen[${nr}].woord`, melding })));
    return this.db.as(actor, (tx) => this.replace(tx, actor, versie, netjes));
  }

  /**
   * The concept becomes what was published before; what holds stays until that is published anew. What no longer fits the
   * files of the product is shown as a fault of the concept.
   */
  async reset(actor: Actor, { versie, nummer }: TerugzettingDto): Promise<ThesaurusconceptWeergave> {
    return this.db.as(actor, async (tx) => {
      const eerder = await findVersie(tx, nummer);
      if (eerder === null) throw notFound('Deze versie');
      return this.replace(tx, actor, versie, eerder.wijzigingen);
    });
  }

  /**
   * From now on every process reads with it, within a second or two. Throws `conflict` when there is nothing new, or no proef
   * of this very version; `ongeldig` when it finds less than before and nobody says why that is all right.
   */
  async publish(actor: Actor, publicatie: ThesauruspublicatieDto): Promise<ThesaurusversieWeergave> {
    return this.db.as(actor, async (tx) => {
      const geldend = await requireGeldend(tx);
      const concept = await this.requireConcept(tx, publicatie.versie);
      const nieuw = this.toVersie(actor, concept, geldend, publicatie);
      const { nummer, wijzigingen, basis, reden, proef, lager, redenLager } = nieuw;
      const rijen: unknown[] = await tx.query(ADD_VERSIE, [
        ...[nummer, JSON.stringify(wijzigingen), basis, reden, JSON.stringify(proef), lager, redenLager],
        ...[nieuw.gepubliceerdDoor, nieuw.gepubliceerdOp],
      ]);
      if (rijen.length === 0) throw versieVerouderd(concept);
      await this.update(tx, actor, concept, concept.wijzigingen);
      const wat = { soort: 'thesaurusversie', handeling: 'gepubliceerd', id: String(nummer) };
      recordAudit(tx, { ...wat, regio: LANDELIJK, voor: null, na: nieuw });
      return toVersie(nieuw, geldend.wijzigingen);
    });
  }

  private toVersie(
    actor: Actor,
    concept: Thesaurusconcept,
    geldend: Pick<Thesaurusversie, 'nummer' | 'wijzigingen'>,
    { reden, redenLager }: ThesauruspublicatieDto,
  ): Thesaurusversie {
    const proef = this.requireProef(concept, geldend.wijzigingen);
    const lager = isLager(proef);
    const waarom = redenLager?.trim() ?? '';
    if (lager && waarom === '') throw invalid([ZONDER_REDEN]);
    return {
      ...{ nummer: geldend.nummer + 1, wijzigingen: concept.wijzigingen, basis: proef.basis },
      ...{ reden: reden.trim(), proef, lager, redenLager: lager ? waarom : null },
      ...{ gepubliceerdDoor: actor.subject, gepubliceerdOp: this.klok.nu() },
    };
  }

  /** The proef of a concept that may be published; throws `conflict` with all that is in the way. */
  private requireProef(concept: Thesaurusconcept, geldend: readonly Thesauruswijziging[]): Proefcijfers {
    const { wijzigingen } = concept;
    const { fouten } = assessWijzigingen(this.houder.basis.bestanden, wijzigingen);
    const proef = proefVan(concept, this.houder.basis);
    const redenen = [
      ...(isZelfde(wijzigingen, geldend) ? [NIETS_NIEUWS] : []),
      ...fouten.map(({ melding }) => ({ melding })),
      ...(proef === null ? [ZONDER_PROEF] : []),
    ];
    if (proef === null || redenen.length > 0)
      throw new DomainError('conflict', 'thesaurus-niet-te-publiceren', redenen);
    return proef;
  }

  private async requireConcept(tx: Tx, versie: number): Promise<Thesaurusconcept> {
    const concept = await findConcept(tx);
    if (concept === null) throw new DomainError('conflict', 'thesaurus-niet-te-publiceren', [NIETS_NIEUWS]);
    if (concept.versie !== versie) throw versieVerouderd(concept);
    return concept;
  }

  /** Who made a change that was there already stays as it was. */
  private async replace(
    tx: Tx,
    actor: Actor,
    versie: number,
    wijzigingen: readonly (Thesauruswijziging & Partial<GemaakteWijziging>)[],
  ): Promise<ThesaurusconceptWeergave> {
    const geldend = (await requireGeldend(tx)).wijzigingen;
    const oud = await findConcept(tx);
    if ((oud?.versie ?? 0) !== versie) throw moved(oud);
    const bekend = new Map(
      [...geldend, ...(oud?.wijzigingen ?? [])].map((een) => [wijzigingsleutel(een), een]),
    );
    const stempel = { door: actor.subject, op: this.klok.nu().toISOString() };
    const lijst = wijzigingen.map((een) => bekend.get(wijzigingsleutel(een)) ?? { ...stempel, ...een });
    const nieuw = oud ? await this.update(tx, actor, oud, lijst) : await this.begin(tx, actor, lijst);
    const wat = { soort: 'thesaurusconcept', handeling: 'gewijzigd', id: 'thesaurus', regio: LANDELIJK };
    recordAudit(tx, { ...wat, voor: oud, na: nieuw });
    return toConcept(nieuw, geldend, this.houder.basis);
  }

  private async begin(
    tx: Tx,
    { subject }: Actor,
    wijzigingen: GemaakteWijziging[],
  ): Promise<Thesaurusconcept> {
    const nu = this.klok.nu();
    const rijen: unknown[] = await tx.query(BEGIN_CONCEPT, [JSON.stringify(wijzigingen), subject, nu]);
    if (rijen.length === 0) throw moved(await findConcept(tx));
    return { naam: CONCEPT, wijzigingen, versie: 1, proef: null, gewijzigdDoor: subject, gewijzigdOp: nu };
  }

  private async update(
    tx: Tx,
    { subject }: Actor,
    oud: Thesaurusconcept,
    wijzigingen: GemaakteWijziging[],
  ): Promise<Thesaurusconcept> {
    const stempel = { versie: oud.versie + 1, gewijzigdDoor: subject, gewijzigdOp: this.klok.nu() };
    const velden = { wijzigingen, proef: null, ...stempel };
    const uitkomst = await tx.update(Thesaurusconcept, { naam: CONCEPT, versie: oud.versie }, velden);
    if (!changedOne(uitkomst)) throw moved(await findConcept(tx));
    return { naam: CONCEPT, ...velden };
  }
}

const NIETS_NIEUWS: Reden = { melding: 'Er is niets gewijzigd aan wat nu geldt.' };
const ZONDER_PROEF: Reden = { melding: 'Doe eerst de proef met deze wijzigingen.' };
const ZONDER_REDEN: Reden = {
  pad: 'redenLager',
  melding: 'redenLager: de proef komt lager uit dan wat nu geldt. Schrijf waarom u toch publiceert.',
};

const moved = (nu: Thesaurusconcept | null): DomainError =>
  versieVerouderd(nu ?? { versie: 0, gewijzigdDoor: '' });
