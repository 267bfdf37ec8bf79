// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database } from '#libs/platform';
import { hashBewerksleutel, isBewerksleutelVorm } from '../inlogcode/inlogcode.rules.js';
import { isStatussleutel } from './statussleutel.rules.js';

/** The keys that a request carries in its headers. */
export interface Sleutels {
  statussleutel?: string;
  bewerksleutel?: string;
}

const GELDIG = `SELECT FROM aanbodmatching.bewerksleutel
  WHERE sleutel_hash = $1 AND hulpvraag_id = $2 AND vervalt_op > now()`;

const BETROKKENE = 'SELECT betrokkene_id AS "betrokkeneId" FROM aanbodmatching.hulpvraag WHERE id = $1';

/** Opens one hulpvraag for reading and nothing else; row-level security refuses it every change. */
export const lezerVan = (hulpvraagId: string): Actor => ({
  rol: 'indiener',
  subject: `indiener:${hulpvraagId}`,
  hulpvraagId,
});

/** May change that one hulpvraag too; the policies know it by its subject. */
const bewerkerVan = (hulpvraagId: string): Actor => ({
  ...lezerVan(hulpvraagId),
  subject: `bewerker:${hulpvraagId}`,
});

/** Turns whoever holds a key of a hulpvraag into the actor that may open that one and nothing else. */
@Injectable()
export class Indiener {
  constructor(
    private readonly config: Configuratie,
    private readonly db: Database,
  ) {}

  /** A wrong key changes nothing: the caller stays who it was, and row-level security answers 404. */
  orActor(actor: Actor, hulpvraagId: string, sleutel: string | undefined): Actor {
    return this.holdsStatussleutel(hulpvraagId, sleutel) ? lezerVan(hulpvraagId) : actor;
  }

  /**
   * For changes: takes a bewerksleutel. Who is not signed in and has the status key only is told how to get one
   * (`verboden`); to anybody else a wrong key changes nothing.
   */
  async orBewerker(actor: Actor, hulpvraagId: string, sleutels: Sleutels): Promise<Actor> {
    const { statussleutel, bewerksleutel } = sleutels;
    if (await this.holdsBewerksleutel(hulpvraagId, bewerksleutel)) return bewerkerVan(hulpvraagId);
    if (actor.rol === 'anoniem' && this.holdsStatussleutel(hulpvraagId, statussleutel)) throw codeNodig();
    return actor;
  }

  /**
   * For what is about the person and not about one hulpvraag: with the bewerksleutel the mailbox is proven. Without one this
   * answers as `orBewerker` does, and to others that there is nothing (`niet-gevonden`).
   */
  async asBetrokkene(actor: Actor, hulpvraagId: string, sleutels: Sleutels): Promise<Actor> {
    const wie = await this.orBewerker(actor, hulpvraagId, sleutels);
    if (wie.hulpvraagId !== hulpvraagId) throw notFound('Deze hulpvraag');
    const [rij]: { betrokkeneId: string }[] = await this.db.as(wie, (tx) =>
      tx.query(BETROKKENE, [hulpvraagId]),
    );
    if (!rij) throw notFound('Deze hulpvraag');
    return { ...wie, betrokkeneId: rij.betrokkeneId };
  }

  holdsStatussleutel(hulpvraagId: string, sleutel: string | undefined): boolean {
    return sleutel !== undefined && isStatussleutel(hulpvraagId, sleutel, this.config.statussleutelGeheim);
  }

  async holdsBewerksleutel(hulpvraagId: string, sleutel: string | undefined): Promise<boolean> {
    if (sleutel === undefined || !isBewerksleutelVorm(sleutel)) return false;
    const gevonden: unknown[] = await this.db.as(lezerVan(hulpvraagId), (tx) =>
      tx.query(GELDIG, [hashBewerksleutel(sleutel), hulpvraagId]),
    );
    return gevonden.length === 1;
  }
}

const codeNodig = (): DomainError =>
  new DomainError('verboden', 'bewerksleutel-nodig', [
    { melding: 'Met de link alleen kunt u de hulpvraag bekijken. Vraag een code aan om iets te wijzigen.' },
  ]);
