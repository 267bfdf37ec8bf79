// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type AnyEvent, type DomainEvent } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import {
  redenBijEinde,
  redenBijMatch,
  redenBijWachtlijst,
  redenBijWeigering,
  type Onvervuldreden,
} from './onvervuld.rules.js';
import { Vraagkenmerken } from './vraagkenmerken.js';

// What was met after all stays so; what had lapsed is open again.
const STORE = `INSERT INTO aanbodmatching.onvervulde_vraag AS o (hulpvraag_id, reden, status, regio, themas, sectie, grootteklasse,
    gevraagd_op, ontstaan_op, event_id)
  VALUES ($1, $2, 'open', $3, $4, $5, $6, $7, $8, $9)
  ON CONFLICT (hulpvraag_id, reden) DO UPDATE SET status = 'open', regio = excluded.regio, themas = excluded.themas,
    sectie = excluded.sectie, grootteklasse = excluded.grootteklasse, ontstaan_op = excluded.ontstaan_op,
    event_id = excluded.event_id WHERE o.status <> 'alsnog-vervuld'`;
const LAPSE = `UPDATE aanbodmatching.onvervulde_vraag SET status = 'vervallen'
  WHERE hulpvraag_id = $1 AND status = 'open' AND ($2::text[] IS NULL OR reden = ANY ($2))`;
const MEET = `UPDATE aanbodmatching.onvervulde_vraag SET status = 'alsnog-vervuld', vervuld_op = $2
  WHERE hulpvraag_id = $1 AND status = 'open'`;
const UITKOMST = `SELECT EXISTS (SELECT FROM aanbodmatching.bijna_passend WHERE hulpvraag_id = $1 AND regel = 'capaciteit') AS vol,
  EXISTS (SELECT FROM aanbodmatching.matchresultaat WHERE hulpvraag_id = $1 AND hulpvraag_versie > $2) AS ingehaald`;

/** What matching alone says, and another matching may say otherwise. */
const VAN_MATCHING: Onvervuldreden[] = ['geen-passend-aanbod', 'vol'];

/** Writes down what was asked and not found. Runs in the worker, from events; whatever is repeated has one effect. */
@Injectable()
export class OnvervuldRegister {
  constructor(
    private readonly klok: Klok,
    private readonly kenmerken: Vraagkenmerken,
  ) {}

  async afterMatch(tx: Tx, event: DomainEvent<'hulpvraag-gematcht'>): Promise<void> {
    const { hulpvraagId, hulpvraagVersie, aantal, geenPassendAanbod } = event.data;
    const [uitkomst]: { vol: boolean; ingehaald: boolean }[] = await tx.query(UITKOMST, [
      hulpvraagId,
      hulpvraagVersie,
    ]);
    // Events may come out of order: a newer matching has said it already.
    if (uitkomst === undefined || uitkomst.ingehaald) return;
    const { vol } = uitkomst;
    const reden = redenBijMatch({ aantal, geenPassendAanbod, vol });
    await tx.query(LAPSE, [hulpvraagId, VAN_MATCHING.filter((een) => een !== reden)]);
    if (reden !== null) await this.add(tx, event, hulpvraagId, reden);
  }

  /** After a refusal, or when it came on a waiting list. */
  async afterAanbod(
    tx: Tx,
    event: DomainEvent<'toewijzing-geweigerd'> | DomainEvent<'toewijzing-op-wachtlijst'>,
  ): Promise<void> {
    const { hulpvraagId } = event.data;
    const toewijzingen = await tx.findBy(Toewijzing, { hulpvraagId });
    const reden = redenBijWeigering(toewijzingen) ?? redenBijWachtlijst(toewijzingen);
    if (reden !== null) await this.add(tx, event, hulpvraagId, reden);
  }

  /** By the reason with which it ended: helped after all, no need of its own, or a gap. */
  async afterEnd(tx: Tx, event: DomainEvent<'hulpvraag-afgerond'>): Promise<void> {
    const { hulpvraagId, reden: einde } = event.data;
    const reden = redenBijEinde(einde);
    if (reden !== null) await this.add(tx, event, hulpvraagId, reden);
    if (einde === 'dubbel') await this.lapse(tx, hulpvraagId);
    if (einde.startsWith('geholpen')) await this.meet(tx, hulpvraagId);
  }

  /** It was no need of its own. */
  async lapse(tx: Tx, hulpvraagId: string): Promise<void> {
    await tx.query(LAPSE, [hulpvraagId, null]);
  }

  /** Help was confirmed after all. */
  async meet(tx: Tx, hulpvraagId: string): Promise<void> {
    await tx.query(MEET, [hulpvraagId, this.klok.nu()]);
  }

  /** Of one that was erased in the meantime there is nothing left to ask about its words. */
  async add(tx: Tx, event: AnyEvent, hulpvraagId: string, reden: Onvervuldreden): Promise<void> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    if (!hulpvraag || hulpvraag.status === 'gewist') return;
    const { themas, sectie } = await this.kenmerken.read(tx, hulpvraag);
    await tx.query(STORE, [
      ...[hulpvraagId, reden, hulpvraag.regio, themas, sectie, hulpvraag.grootteklasse],
      ...[hulpvraag.ingediendOp, this.klok.nu(), event.id],
    ]);
  }
}
