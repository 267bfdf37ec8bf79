// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, newEvent, type Actor } from '#libs/kernel';
import { Betrokkenen, Configuratie, Database, Limieten, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { inSteps } from '../inlogcode/gelijke-tijd.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { Bewaard, ConceptWeergave, ConceptWijzigingDto, NieuwConceptDto } from './concept.dto.js';
import { Concept } from './concept.entity.js';
import {
  bewaarderVan,
  conceptWeg,
  houderVan,
  lockConcept,
  sealBewaard,
  unsealBewaard,
} from './concept.opslag.js';
import { isConceptsleutel } from './conceptsleutel.rules.js';

/** Longer than any outcome takes on a machine that keeps up. */
const STAP_MS = 100;

/** Whoever types the address of a stranger has him mailed so often at most. */
const LINKS_PER_ADRES = { naam: 'conceptlink-per-adres', punten: 3, seconden: 3600 };

/** By the clock of the database, as is whether it is over. */
const DERTIG_DAGEN = `now() + interval '30 days'`;
const INSERT = `INSERT INTO aanbodmatching.concept (id, betrokkene_id, inhoud, versie, vervalt_op, gewijzigd_op)
  VALUES ($1, $2, $3, 1, ${DERTIG_DAGEN}, now())`;
const UPDATE = `UPDATE aanbodmatching.concept SET inhoud = $3, versie = versie + 1, vervalt_op = ${DERTIG_DAGEN},
  gewijzigd_op = now() WHERE id = $1 AND versie = $2`;

/** Of no region, as long as it is not known where the firm is. */
const CONCEPT = { soort: 'concept', regio: LANDELIJK };

/** Keeping a hulpvraag that is not finished, to go on with later by a link from the mail. */
@Injectable()
export class ConceptService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly betrokkenen: Betrokkenen,
    private readonly kast: Sleutelkast,
    private readonly limieten: Limieten,
  ) {}

  /**
   * Keeps it and has the link mailed. Answers the same, and in the same time, for an address that we know, do not know or
   * have mailed often enough.
   */
  keep(actor: Actor, { email, taal = 'nl', inhoud }: NieuwConceptDto): Promise<Concept> {
    return inSteps(STAP_MS, async () => {
      const adres = this.betrokkenen.zoekindexOf(email).toString('base64url');
      const mailen = (await this.limieten.waitOf(LINKS_PER_ADRES, adres)) === 0;
      const id = randomUUID();
      return this.db.as(bewaarderVan(actor, id), async (tx) => {
        const { id: betrokkeneId, sleutel } = await this.betrokkenen.findOrCreate(tx, email);
        await tx.query(INSERT, [id, betrokkeneId, sealBewaard(sleutel, id, { email, taal, inhoud })]);
        const na = await tx.findOneByOrFail(Concept, { id });
        if (mailen) await publish(tx, newEvent('conceptlink-gevraagd', id, { conceptId: id }, this.klok));
        recordAudit(tx, { ...CONCEPT, handeling: 'bewaard', id, voor: null, na });
        return na;
      });
    });
  }

  /** Throws `niet-gevonden` for a wrong key as for a concept that is over, sent in or never was. */
  async read(id: string, sleutel: string | undefined): Promise<ConceptWeergave> {
    this.checkSleutel(id, sleutel);
    return this.db.as(houderVan(id), async (tx) => {
      const concept = await tx.findOneBy(Concept, { id });
      if (!concept) throw conceptWeg();
      return this.show(tx, concept);
    });
  }

  /** Puts this in place of what was there; the thirty days begin again. 409 when `versie` has moved. */
  async change(
    id: string,
    sleutel: string | undefined,
    { versie, inhoud }: ConceptWijzigingDto,
  ): Promise<ConceptWeergave> {
    this.checkSleutel(id, sleutel);
    return this.db.as(houderVan(id), async (tx) => {
      const oud = await lockConcept(tx, id, versie);
      const { email, taal } = await this.show(tx, oud);
      const datasleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const verzegeld = sealBewaard(datasleutel, id, { email, taal, inhoud });
      const [, aantal]: [unknown, number] = await tx.query(UPDATE, [id, versie, verzegeld]);
      if (aantal !== 1) throw conceptWeg();
      const na = await tx.findOneByOrFail(Concept, { id });
      recordAudit(tx, { ...CONCEPT, handeling: 'gewijzigd', id, voor: oud, na });
      return this.show(tx, na);
    });
  }

  /** For good, at once. */
  async remove(id: string, sleutel: string | undefined): Promise<void> {
    this.checkSleutel(id, sleutel);
    await this.db.as(houderVan(id), async (tx) => {
      const voor = await tx.findOneBy(Concept, { id });
      if (!voor || (await tx.delete(Concept, { id })).affected !== 1) throw conceptWeg();
      recordAudit(tx, { ...CONCEPT, handeling: 'verwijderd', id, voor, na: null });
    });
  }

  /** Throws `niet-gevonden` for a wrong key: who has none learns of no concept. */
  checkSleutel(id: string, sleutel: string | undefined): void {
    if (sleutel === undefined || !isConceptsleutel(id, sleutel, this.config.statussleutelGeheim))
      throw conceptWeg();
  }

  private async show(tx: Tx, concept: Concept): Promise<ConceptWeergave> {
    const { id, versie, gewijzigdOp, vervaltOp } = concept;
    const bewaard: Bewaard | null = unsealBewaard(
      await this.kast.requireOf(tx, concept.betrokkeneId),
      concept,
    );
    if (!bewaard) throw conceptWeg();
    return { id, ...bewaard, versie, gewijzigdOp, vervaltOp };
  }
}
