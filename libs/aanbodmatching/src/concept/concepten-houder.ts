// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import {
  Gegevenshouders,
  recordAudit,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { In } from 'typeorm';
import { LANDELIJK } from '#libs/stamgegevens';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Concept } from './concept.entity.js';
import { unsealBewaard } from './concept.opslag.js';
import { CONCEPT_VERWERKING } from './concept.verwerking.js';

const DUE = `SELECT id FROM aanbodmatching.concept
  WHERE vervalt_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const HOLDS = `SELECT DISTINCT betrokkene_id AS id FROM aanbodmatching.concept WHERE betrokkene_id = ANY ($1)`;

const ids = (rijen: { id: string }[]): string[] => rijen.map(({ id }) => id);

/** Hulpvragen that were not sent yet: of a person, and of no firm or region, for that stands inside. */
@Injectable()
export class ConceptenHouder implements Gegevenshouder {
  readonly naam = 'concepten';
  readonly verwerkingen = [CONCEPT_VERWERKING];
  readonly bewaarplichten: readonly Bewaarplicht[] = [
    {
      code: 'concept',
      due: async (tx, grens, na, aantal) => ids(await tx.query(DUE, [grens, na, aantal])),
      expire: async (tx, sleutels) => this.eraseAll(tx, await tx.findBy(Concept, { id: In(sleutels) })),
    },
  ];

  constructor(
    private readonly kast: Sleutelkast,
    houders: Gegevenshouders,
  ) {
    houders.register(this);
  }

  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    const concepten = await this.find(tx, selectie);
    const inzages: object[] = [];
    for (const concept of concepten) {
      const { id, versie, gewijzigdOp, vervaltOp } = concept;
      const bewaard = unsealBewaard(await this.kast.requireOf(tx, concept.betrokkeneId), concept);
      inzages.push({ id, ...bewaard, versie, gewijzigdOp, vervaltOp });
    }
    return inzages;
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    return (await this.find(tx, selectie)).length;
  }

  async erase(tx: Tx, selectie: Selectie): Promise<Gewist> {
    return this.eraseAll(tx, await this.find(tx, selectie));
  }

  async holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]> {
    return ids(await tx.query(HOLDS, [betrokkeneIds]));
  }

  private async find(tx: Tx, selectie: Selectie): Promise<Concept[]> {
    if (!('betrokkeneId' in selectie) || selectie.regio !== undefined) return [];
    return tx.find(Concept, { where: { betrokkeneId: selectie.betrokkeneId }, order: { id: 'ASC' } });
  }

  private async eraseAll(tx: Tx, concepten: Concept[]): Promise<Gewist> {
    await tx.delete(Concept, { id: In(ids(concepten)) });
    for (const voor of concepten)
      recordAudit(tx, {
        soort: 'concept',
        handeling: 'gewist',
        id: voor.id,
        regio: LANDELIJK,
        voor,
        na: null,
      });
    return { aantal: concepten.length, betrokkeneIds: concepten.map(({ betrokkeneId }) => betrokkeneId) };
  }
}
