// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import type {
  AfwezigheidDto,
  BehandelaarWijzigingDto,
  EigenAfwezigheidDto,
  RegistratieDto,
} from './behandelaar.dto.js';
import { Behandelaar } from './behandelaar.entity.js';
import {
  assertActief,
  followClaim,
  lockEigen,
  recordBehandelaar,
  updateBehandelaar,
} from './behandelaar.opslag.js';
import { beoordeelAfwezigheid } from './behandelaar.rules.js';

/** Absence as it is stored. */
type Afwezigheid = Pick<Behandelaar, 'afwezigVan' | 'afwezigTot' | 'vervanger'>;

const AANWEZIG: Afwezigheid = { afwezigVan: null, afwezigTot: null, vervanger: null };

/** Coordinators tell who they are and when they are away; who leads the region keeps the list. */
@Injectable()
export class BehandelaarService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** The first time a row is made; later name and address are corrected. Answers the id. */
  async register(actor: Actor, registratie: RegistratieDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(Behandelaar, { subject: actor.subject });
      if (oud === null) return this.insert(tx, actor, registratie);
      assertActief(oud);
      if (oud.versie !== registratie.versie) throw versieVerouderd(oud);
      const { id } = await updateBehandelaar(tx, actor, this.klok, oud, {
        ...toPersoon(registratie),
        ...claimsOf(actor),
        // In another region nobody of the former one stands in.
        ...(oud.regio === actor.regio ? {} : AANWEZIG),
      });
      return id;
    });
  }

  private async insert(tx: Tx, actor: Actor, registratie: RegistratieDto): Promise<string> {
    const nieuw: Behandelaar = {
      ...{ subject: actor.subject, id: randomUUID(), actief: true, versie: 1 },
      ...toPersoon(registratie),
      ...claimsOf(actor),
      ...AANWEZIG,
      ...{ gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() },
    };
    await tx.insert(Behandelaar, nieuw);
    recordBehandelaar(tx, 'geregistreerd', null, nieuw);
    return nieuw.id;
  }

  /** When one is away oneself, and who stands in. Answers the id. */
  async setAfwezigheid(actor: Actor, { versie, ...afwezigheid }: EigenAfwezigheidDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const oud = await lockEigen(tx, actor);
      if (oud.versie !== versie) throw versieVerouderd(oud);
      const velden = await this.judge(tx, oud, afwezigheid, '');
      await updateBehandelaar(tx, actor, this.klok, oud, { ...velden, ...claimsOf(actor) });
      return oud.id;
    });
  }

  /** What who leads the region, or a beheerder, changes of somebody. */
  async change(actor: Actor, id: string, wijziging: BehandelaarWijzigingDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      await followClaim(tx, actor, this.klok);
      const oud = await tx.findOne(Behandelaar, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (oud === null) throw notFound('Deze behandelaar');
      if (oud.versie !== wijziging.versie) throw versieVerouderd(oud);
      const { actief = oud.actief, hoofdcoordinator = oud.hoofdcoordinator, afwezigheid } = wijziging;
      const velden = afwezigheid === undefined ? {} : await this.judge(tx, oud, afwezigheid, 'afwezigheid.');
      await updateBehandelaar(tx, actor, this.klok, oud, { actief, hoofdcoordinator, ...velden });
    });
  }

  /** Throws `ongeldig` with all that is wrong; `pad` stands before the names of the fields. */
  private async judge(
    tx: Tx,
    { subject, regio }: Behandelaar,
    { van = null, tot = null, vervanger = null }: AfwezigheidDto,
    pad: string,
  ): Promise<Afwezigheid> {
    const periode = { afwezigVan: van, afwezigTot: tot };
    const wie = vervanger === null ? undefined : await tx.findOneBy(Behandelaar, { id: vervanger, regio });
    const redenen = beoordeelAfwezigheid(subject, periode, wie, datumVan(this.klok.nu()));
    if (redenen.length > 0)
      throw invalid(redenen.map((reden) => ({ ...reden, pad: `${pad}${reden.pad ?? ''}` })));
    return { ...periode, vervanger: wie?.subject ?? null };
  }
}

const toPersoon = ({ naam, email }: RegistratieDto): Pick<Behandelaar, 'naam' | 'email'> => ({
  naam: naam.trim(),
  email,
});

/** What the identity provider says of somebody. */
const claimsOf = ({
  regio = '',
  hoofdcoordinator = false,
}: Actor): Pick<Behandelaar, 'regio' | 'hoofdcoordinator'> => ({ regio, hoofdcoordinator });
