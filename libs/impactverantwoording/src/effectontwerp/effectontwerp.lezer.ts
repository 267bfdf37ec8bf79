// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { notFound, type Actor } from '#libs/kernel';
import { Database, Medewerkernamen } from '#libs/platform';
import { hashOntwerp, type Effectontwerp, type Kenmerk } from '../effect/ontwerp.rules.js';
import type { EffectontwerpenWeergave, EffectontwerpWeergave } from './effectontwerp.dto.js';

interface Rij {
  id: string;
  ontwerp: Effectontwerp;
  hash: string;
  vastgelegdDoor: string;
  vastgelegdOp: Date;
}

// One per theme and indicator, so there are not many.
const RIJEN = `SELECT id, ontwerp, hash, vastgelegd_door AS "vastgelegdDoor", vastgelegd_op AS "vastgelegdOp"
  FROM impactverantwoording.effectontwerp WHERE $1::uuid IS NULL OR id = $1 ORDER BY thema, indicator LIMIT 1000`;

/** Designs as they were fixed, with whether they still are that. */
@Injectable()
export class EffectontwerpLezer {
  constructor(
    private readonly db: Database,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  async list(actor: Actor): Promise<EffectontwerpenWeergave> {
    return { gegevens: await this.rows(actor, null) };
  }

  /** Throws `niet-gevonden`. */
  async read(actor: Actor, id: string): Promise<EffectontwerpWeergave> {
    const [een] = await this.rows(actor, id);
    if (!een) throw notFound('Dit ontwerp');
    return een;
  }

  private async rows(actor: Actor, id: string | null): Promise<EffectontwerpWeergave[]> {
    const rijen = await this.db.as(actor, (tx) => tx.query<Rij[]>(RIJEN, [id]));
    const naam = await this.medewerkers.of(
      actor,
      rijen.map(({ vastgelegdDoor }) => vastgelegdDoor),
    );
    return rijen.map(({ ontwerp, ...rij }) => ({
      ...{ ...rij, vastgelegdDoor: naam(rij.vastgelegdDoor) },
      ...{ vastgelegdOp: rij.vastgelegdOp.toISOString(), klopt: hashOntwerp(ontwerp) === rij.hash },
      ...{ ...ontwerp, kenmerken: ontwerp.kenmerken as Kenmerk[], perioden: [...(ontwerp.perioden ?? [])] },
    }));
  }
}
