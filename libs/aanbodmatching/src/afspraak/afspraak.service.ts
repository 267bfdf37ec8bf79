// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { DomainError, Klok, newEvent, notFound, type Actor, type Reden } from '#libs/kernel';
import { Database, publish, recordAudit, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isOpen, isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type {
  AfspraakAfrondingDto,
  AfspraakAnnuleringDto,
  AfspraakVerplaatsingDto,
  NieuweAfspraakDto,
} from './afspraak.dto.js';
import { Afspraak, Afspraakmoment } from './afspraak.entity.js';
import { withinGrenzen } from './afspraak.fouten.js';
import { lockAfspraak, toFeiten, updateAfspraak } from './afspraak.opslag.js';
import {
  AFSPRAAK_VERLOOP,
  MAX_AFSPRAKEN,
  assessAfspraak,
  assessBoeking,
  herinnerenOp,
  partijOf,
  type AfspraakHandeling,
  type Annuleerreden,
  type Partij,
  type VANZELF_REDENEN,
} from './afspraak.rules.js';

/** Booking, moving and cancelling appointments, and telling what became of them. The database counts the places. */
@Injectable()
export class AfspraakService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** For a hulpvraag that is open. Throws `conflict` when the moment is full, over, or of somebody else. */
  async book(actor: Actor, hulpvraagId: string, keuze: NieuweAfspraakDto): Promise<string> {
    const work = this.db.as(actor, async (tx) => {
      const hulpvraag = await lockOpenHulpvraag(tx, hulpvraagId);
      const moment = await findMoment(tx, keuze.momentId);
      const nu = this.klok.nu();
      refuse([...assessBoeking(moment, nu), ...(await assessAantal(tx, hulpvraagId, nu))]);
      const afspraak = await this.toAfspraak(tx, actor, hulpvraag, moment, keuze);
      await tx.insert(Afspraak, afspraak);
      await publish(tx, newEvent('afspraak-geboekt', afspraak.id, toFeiten(afspraak), this.klok));
      const { id, regio } = afspraak;
      recordAudit(tx, { soort: 'afspraak', handeling: 'geboekt', id, regio, voor: null, na: afspraak });
      return id;
    });
    return withinGrenzen(work);
  }

  /** Gives the one place back and takes the other, both or neither. */
  async move(actor: Actor, id: string, { versie, momentId }: AfspraakVerplaatsingDto): Promise<void> {
    const work = this.db.as(actor, async (tx) => {
      const oud = await this.lock(tx, actor, id, versie, 'verplaatsen');
      const moment = await findMoment(tx, momentId);
      const nu = this.klok.nu();
      refuse([...assessBoeking(moment, nu), ...assessAnderMoment(oud, momentId)]);
      const { begin, eind } = moment;
      const nieuw = await updateAfspraak(tx, actor, this.klok, oud, {
        ...{ momentId, begin, eind, status: AFSPRAAK_VERLOOP.verplaatsen.naar },
        herinnerenOp: herinnerenOp(begin, nu),
      });
      const vorige = { vorigBegin: oud.begin.toISOString(), vorigEind: oud.eind.toISOString() };
      const feiten = { ...toFeiten(nieuw), ...vorige };
      await publish(tx, newEvent('afspraak-verplaatst', id, feiten, this.klok));
    });
    return withinGrenzen(work);
  }

  /** By either side, with a reason, until it begins. */
  async cancel(actor: Actor, id: string, annulering: AfspraakAnnuleringDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await this.lock(tx, actor, id, annulering.versie, 'annuleren');
      await this.end(tx, actor, oud, annulering);
    });
  }

  /** By the worker: what it was about is over. */
  async cancelVanzelf(
    tx: Tx,
    actor: Actor,
    id: string,
    reden: (typeof VANZELF_REDENEN)[number],
  ): Promise<void> {
    const oud = await tx.findOne(Afspraak, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!oud || assessAfspraak(oud, 'annuleren', partijOf(actor.rol, oud), this.klok.nu()).length > 0) return;
    await this.end(tx, actor, oud, { reden });
  }

  /** By the host, once it began. */
  async finish(actor: Actor, id: string, { versie, uitkomst }: AfspraakAfrondingDto): Promise<void> {
    const handeling = uitkomst === 'gehouden' ? 'houden' : 'niet-verschijnen';
    await this.db.as(actor, async (tx) => {
      const oud = await this.lock(tx, actor, id, versie, handeling);
      const wijziging = { status: AFSPRAAK_VERLOOP[handeling].naar, herinnerenOp: null };
      const nieuw = await updateAfspraak(tx, actor, this.klok, oud, wijziging);
      const feiten = { ...toFeiten(nieuw), verschenen: uitkomst === 'gehouden' };
      await publish(tx, newEvent('afspraak-gehouden', id, feiten, this.klok));
    });
  }

  private async end(
    tx: Tx,
    actor: Actor,
    oud: Afspraak,
    { reden, toelichting }: { reden: Annuleerreden; toelichting?: string | undefined },
  ): Promise<void> {
    const door = partijOf(actor.rol, oud);
    const nieuw = await updateAfspraak(tx, actor, this.klok, oud, {
      ...{ status: AFSPRAAK_VERLOOP.annuleren.naar, herinnerenOp: null },
      ...{ annuleerreden: reden, geannuleerdDoor: door },
      annuleertoelichting: await this.sealToelichting(tx, oud, toelichting),
    });
    const feiten = { ...toFeiten(nieuw), reden, door };
    await publish(tx, newEvent('afspraak-geannuleerd', oud.id, feiten, this.klok));
  }

  private async lock(
    tx: Tx,
    actor: Actor,
    id: string,
    versie: number,
    handeling: AfspraakHandeling,
  ): Promise<Afspraak> {
    const afspraak = await lockAfspraak(tx, id, versie);
    const partij: Partij = partijOf(actor.rol, afspraak);
    refuse(assessAfspraak(afspraak, handeling, partij, this.klok.nu()));
    return afspraak;
  }

  private async sealToelichting(
    tx: Tx,
    { id, betrokkeneId }: Afspraak,
    toelichting: string | undefined,
  ): Promise<Buffer | null> {
    if (toelichting === undefined) return null;
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return seal(sleutel, 'afspraak', id, { annuleertoelichting: toelichting }).annuleertoelichting;
  }

  private async toAfspraak(
    tx: Tx,
    actor: Actor,
    hulpvraag: Hulpvraag,
    moment: Afspraakmoment,
    keuze: NieuweAfspraakDto,
  ): Promise<Afspraak> {
    const [id, nu] = [randomUUID(), this.klok.nu()];
    const sleutel = await this.kast.requireOf(tx, hulpvraag.betrokkeneId);
    const { begin, eind, organisatieId, behandelaar } = moment;
    return {
      ...{ id, momentId: moment.id, hulpvraagId: hulpvraag.id, toewijzingId: keuze.toewijzingId ?? null },
      ...{ betrokkeneId: hulpvraag.betrokkeneId, organisatieId, behandelaar, regio: hulpvraag.regio },
      ...{ begin, eind, status: 'geboekt', versie: 1 },
      ...seal(sleutel, 'afspraak', id, { notitie: keuze.notitie?.trim() || null }),
      ...{ annuleerreden: null, annuleertoelichting: null, geannuleerdDoor: null },
      ...{ herinnerenOp: herinnerenOp(begin, nu), geboektDoor: actor.subject, geboektOp: nu },
      ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
  }
}

function refuse(redenen: Reden[]): void {
  if (redenen.length > 0) throw new DomainError('conflict', 'afspraak-kan-niet', redenen);
}

/** Locked, so that it is not closed meanwhile, and two bookings at once are counted one after the other. */
async function lockOpenHulpvraag(tx: Tx, id: string): Promise<Hulpvraag> {
  const hulpvraag = await tx.findOne(Hulpvraag, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!hulpvraag) throw notFound('Deze hulpvraag');
  if (!isOpen(hulpvraag.status) || isVastgehouden(hulpvraag.status))
    throw new DomainError('conflict', 'hulpvraag-gesloten', [
      { melding: 'Bij deze hulpvraag kan nu geen afspraak worden gemaakt.' },
    ]);
  return hulpvraag;
}

async function findMoment(tx: Tx, id: string): Promise<Afspraakmoment> {
  const moment = await tx.findOneBy(Afspraakmoment, { id });
  if (!moment)
    throw new DomainError('conflict', 'afspraak-kan-niet', [
      { pad: 'momentId', melding: 'Dit moment is er niet (meer) voor u. Kies een ander moment.' },
    ]);
  return moment;
}

async function assessAantal(tx: Tx, hulpvraagId: string, nu: Date): Promise<Reden[]> {
  const aantal = await tx.countBy(Afspraak, {
    ...{ hulpvraagId, status: In(['geboekt', 'verplaatst']), begin: MoreThan(nu) },
  });
  if (aantal < MAX_AFSPRAKEN) return [];
  return [{ melding: `U heeft al ${MAX_AFSPRAKEN} afspraken. Annuleer er eerst een.` }];
}

const assessAnderMoment = (oud: Afspraak, momentId: string): Reden[] =>
  oud.momentId === momentId ? [{ pad: 'momentId', melding: 'De afspraak is al op dit moment.' }] : [];
