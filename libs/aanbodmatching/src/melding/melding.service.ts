// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, type AnyEvent, type DomainEvent } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { toMeldingen, type Geplandemelding } from './aanleiding.rules.js';
import { volgendeOchtend } from './dag.rules.js';
import { MELDINGSOORTEN } from './meldingsoort.rules.js';
import type { Ontvanger } from './meldingssleutel.rules.js';
import { findOntvangers, wijzeOf } from './ontvangers.js';
import { findGewaarschuwden, toSteunmelding } from './steunalarm.js';
import { withUiterlijk } from './uiterlijk.js';

const INSERT = `INSERT INTO aanbodmatching.mailbericht
    (id, soort, hulpvraag_id, ontvanger_soort, ontvanger, aanleiding, gegevens, wijze, status, aangemaakt_op, verzenden_op)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'wachtend', $9, $10)
  ON CONFLICT (soort, ontvanger_soort, ontvanger, aanleiding) DO NOTHING RETURNING id`;

const DAG = 86_400_000;

/** A mail that must go out, and why: nobody gets a soort twice for the same `aanleiding`. */
export interface Nieuwemelding extends Omit<Geplandemelding, 'hulpvraagId' | 'organisatieId'> {
  hulpvraagId: string | null;
  aanleiding: string;
}

/** Writes down what must be mailed; the postbode sends it. As `systeem`. */
@Injectable()
export class MeldingService {
  constructor(private readonly klok: Klok) {}

  /** What this event asks; answers the ids of what may be sent at once. Names and addresses are read when it is sent. */
  async planEvent(tx: Tx, event: AnyEvent): Promise<string[]> {
    if (event.type === 'rol-gegeven') return this.invite(tx, event.data.roltoekenningId, event.id);
    if (event.type === 'steunregistratie-gealarmeerd') return this.warn(tx, event.data);
    const ids: string[] = [];
    for (const melding of toMeldingen(event)) {
      const nieuw = { ...melding, gegevens: await withUiterlijk(tx, melding), aanleiding: event.id };
      for (const wie of await findOntvangers(tx, { ...melding, gegevens: nieuw.gegevens }, this.klok.nu()))
        ids.push(...(await this.plan(tx, wie, nieuw)));
    }
    return ids;
  }

  /** To the address that a role was given to; of a role that was given to somebody who is known there is nobody to write to. */
  private async invite(tx: Tx, roltoekenningId: string, aanleiding: string): Promise<string[]> {
    const wie = { soort: MELDINGSOORTEN.uitnodiging.voor, id: roltoekenningId };
    return this.plan(tx, wie, { soort: 'uitnodiging', hulpvraagId: null, aanleiding, gegevens: {} });
  }

  /** That aid which was granted has to be in the register; about no hulpvraag in particular. */
  private async warn(tx: Tx, data: DomainEvent<'steunregistratie-gealarmeerd'>['data']): Promise<string[]> {
    const nu = this.klok.nu();
    const melding = { ...toSteunmelding(data, nu), hulpvraagId: null, gegevens: {} };
    const { voor: soort } = MELDINGSOORTEN[melding.soort];
    const ids: string[] = [];
    for (const { id } of await findGewaarschuwden(tx, data.regio, nu))
      ids.push(...(await this.plan(tx, { soort, id }, melding)));
    return ids;
  }

  /** The same for one recipient; none when he wants it later, or not at all. */
  async plan(tx: Tx, wie: Ontvanger, melding: Nieuwemelding): Promise<string[]> {
    const { soort, hulpvraagId, aanleiding, gegevens, naDagen = 0 } = melding;
    const wijze = await wijzeOf(tx, wie, soort);
    if (wijze === 'niet') return [];
    const nu = this.klok.nu();
    const vanaf = new Date(nu.getTime() + naDagen * DAG);
    const verzendenOp = wijze === 'dagelijks' ? volgendeOchtend(vanaf) : vanaf;
    const rijen: { id: string }[] = await tx.query(INSERT, [
      ...[randomUUID(), soort, hulpvraagId, wie.soort, wie.id, aanleiding],
      ...[JSON.stringify(gegevens), wijze, nu, verzendenOp],
    ]);
    return wijze === 'direct' && naDagen === 0 ? rijen.map(({ id }) => id) : [];
  }
}
