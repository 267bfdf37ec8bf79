// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, type Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { regelingVoor, type Regeling } from './ruimte/regeling.rules.js';
import { readFeiten } from './ruimte/ruimte.lezer.js';
import { beslagOp, ruimteOp, type Ruimte } from './ruimte/ruimte.rules.js';
import { releaseSteun, reserveSteun, type Reservering } from './steun/steun.opslag.js';

/** The room of one firm with those it belongs to, with what takes it up. */
export interface Steunstand extends Ruimte {
  regeling: Regeling;
  /** Reserved or granted by way of this system, or declared; under the ceiling of the regeling, in cents. */
  beslagInCenten: number;
  /** KVK-nummers that are one undertaking on that day. */
  leden: readonly string[];
}

/** A reservation as the caller knows it: by the main activity of the firm and not by a regulation. */
export type Steunaanvraag = Omit<Reservering, 'regeling'>;

/**
 * What other libs may ask about de-minimis aid. It is handed the caller's transaction: the limit must hold in the commit in
 * which an offer is assigned. Amounts in cents.
 */
@Injectable()
export class StaatssteunFacade {
  constructor(private readonly klok: Klok) {}

  /** `null` for who may not know. */
  async roomOn(
    tx: Tx,
    firma: { kvkNummer: string; sbi: string | null },
    datum: string = datumVan(this.klok.nu()),
  ): Promise<Steunstand | null> {
    const regeling = regelingVoor(firma.sbi);
    const feiten = await readFeiten(tx, firma.kvkNummer, datum);
    if (feiten === null) return null;
    const beslagInCenten = beslagOp(feiten.posten, regeling, datum);
    return { ...ruimteOp(feiten, regeling, datum), regeling, beslagInCenten, leden: feiten.leden };
  }

  /** Throws `geen-ruimte-voor-steun`. Reserve before anything else is locked that others may wait for. */
  reserve(tx: Tx, actor: Actor, nieuw: Steunaanvraag): Promise<void> {
    return reserveSteun(tx, actor, this.klok, { ...nieuw, regeling: regelingVoor(nieuw.sbi) });
  }

  /** Of what was not reserved, or was granted already, nothing happens. */
  release(tx: Tx, bronId: string): Promise<void> {
    return releaseSteun(tx, this.klok, bronId);
  }
}
