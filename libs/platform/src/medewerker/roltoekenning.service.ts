// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  Klok,
  datumVan,
  invalid,
  newEvent,
  notFound,
  type Actor,
  type Reden,
} from '#libs/kernel';
import { IsNull } from 'typeorm';
import { changedOne } from '../database/changed-one.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { publish } from '../events/publish.js';
import { decodeCursor, toPagina, type PaginaQuery } from '../http/cursor.js';
import { Organisatieregister } from '../sessie/organisatieregister.js';
import { endAll } from '../sessie/sessie.service.js';
import type { NieuweRoltoekenning, RoltoekenningWeergave, RoltoekenningenPagina } from './medewerker.dto.js';
import { Medewerker, Roltoekenning } from './medewerker.entity.js';
import { toToekenning } from './medewerker.lezer.js';
import { faultsOfToekenning, isGeldig } from './rol.rules.js';
import { recordToekenning } from './toelating.service.js';

const GEGEVEN = `date_trunc('milliseconds', t.gegeven_op)`;

/** Lets a beheerder give roles and take them back. */
@Injectable()
export class RoltoekenningService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly organisaties: Organisatieregister,
  ) {}

  /** Invitations that nobody took up yet, the newest first. What somebody has already stands with the medewerker. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<RoltoekenningenPagina> {
    const na = decodeCursor(cursor, ['gegevenOp', 'id']);
    return this.db.as(actor, async (tx) => {
      const select = tx
        .createQueryBuilder(Roltoekenning, 't')
        .where('t.ingetrokken_op IS NULL')
        .andWhere('NOT EXISTS (SELECT FROM platform.medewerker m WHERE m.subject = t.subject)')
        .orderBy(GEGEVEN, 'DESC')
        .addOrderBy('t.id', 'DESC')
        .limit(aantal + 1);
      if (na) select.andWhere(`(${GEGEVEN}, t.id) < (:gegevenOp::timestamptz, :id::uuid)`, na);
      return toPagina(
        await select.getMany(),
        aantal,
        ({ gegevenOp, id }) => ({ gegevenOp: gegevenOp.toISOString(), id }),
        toToekenning,
      );
    });
  }

  /**
   * Holds from the next sign-in; an address that it is given to is told so by mail. Throws `ongeldig` with every fault,
   * `conflict` for oneself or when there is one already.
   */
  async give(actor: Actor, nieuw: NieuweRoltoekenning): Promise<RoltoekenningWeergave> {
    const redenen = faultsOfToekenning(nieuw, datumVan(this.klok.nu()));
    redenen.push(...(await this.faultsOfOrganisatie(nieuw)));
    if (redenen.length > 0) throw invalid(redenen);
    const rij = this.toRij(actor, nieuw);
    return this.db.as(actor, async (tx) => {
      await assertAnder(tx, actor, rij);
      await this.endExpired(tx, actor, rij);
      const uitkomst = await tx
        .createQueryBuilder()
        .insert()
        .into(Roltoekenning)
        .values(rij)
        .orIgnore()
        .returning('id')
        .execute();
      if ((uitkomst.raw as unknown[]).length === 0)
        throw kanNiet(
          'Deze persoon heeft hier al een rol. Trek die eerst in.',
          rij.email === null ? 'subject' : 'email',
        );
      recordToekenning(tx, 'gegeven', null, rij);
      const feiten = { roltoekenningId: rij.id, rol: rij.rol, regio: rij.regio };
      await publish(tx, newEvent('rol-gegeven', rij.id, feiten, this.klok));
      return toToekenning(rij);
    });
  }

  /** One that is not there, or that gets money instead of giving it. */
  private async faultsOfOrganisatie({ rol, organisatieId }: NieuweRoltoekenning): Promise<Reden[]> {
    if (rol !== 'financier' || organisatieId === undefined) return [];
    const soort = (await this.organisaties.byId(organisatieId))?.soort;
    const zin =
      soort === undefined ? 'deze organisatie bestaat niet' : 'een aanbieder kan geen financier zijn';
    return soort === undefined || soort === 'aanbieder'
      ? [{ pad: 'organisatieId', melding: `organisatieId: ${zin}.` }]
      : [];
  }

  /** At once: who has the role by this grant is signed out. Throws `conflict` for oneself, and when it was done before. */
  async withdraw(actor: Actor, id: string): Promise<RoltoekenningWeergave> {
    return this.db.as(actor, async (tx) => {
      const voor = await tx.findOneBy(Roltoekenning, { id });
      if (!voor) throw notFound('Deze toekenning');
      if (voor.subject === actor.subject)
        throw kanNiet('Dit is uw eigen rol. U kunt die niet zelf intrekken.');
      return toToekenning(await this.end(tx, actor, voor));
    });
  }

  private async end(tx: Tx, actor: Actor, voor: Roltoekenning): Promise<Roltoekenning> {
    const velden = { ingetrokkenOp: this.klok.nu(), ingetrokkenDoor: actor.subject };
    if (!changedOne(await tx.update(Roltoekenning, { id: voor.id, ingetrokkenOp: IsNull() }, velden)))
      throw kanNiet('Deze rol is al ingetrokken.');
    for (const { subject } of await tx.findBy(Medewerker, { roltoekenningId: voor.id }))
      await endAll(tx, subject);
    recordToekenning(tx, 'ingetrokken', voor, { ...voor, ...velden });
    return { ...voor, ...velden };
  }

  /** A grant whose last day is over stands in nobody's way. */
  private async endExpired(tx: Tx, actor: Actor, { email, subject }: Roltoekenning): Promise<void> {
    const wie = subject === null ? { email: email ?? '', subject: IsNull() } : { subject };
    const open = await tx.findBy(Roltoekenning, { ...wie, ingetrokkenOp: IsNull() });
    const vandaag = datumVan(this.klok.nu());
    for (const rij of open.filter((een) => !isGeldig(een, vandaag))) await this.end(tx, actor, rij);
  }

  private toRij(
    actor: Actor,
    { email, subject, rol, regio, hoofdcoordinator, organisatieId, tot }: NieuweRoltoekenning,
  ): Roltoekenning {
    return {
      ...{ id: randomUUID(), email: email?.toLowerCase() ?? null, subject: subject ?? null, rol },
      ...{ regio: regio ?? null, hoofdcoordinator: hoofdcoordinator === true, tot: tot ?? null },
      organisatieId: organisatieId ?? null,
      ...{ gegevenDoor: actor.subject, gegevenOp: this.klok.nu() },
      ...{ ingetrokkenDoor: null, ingetrokkenOp: null },
    };
  }
}

/** Nobody gives a role to himself, also not by his own address. */
async function assertAnder(tx: Tx, actor: Actor, { email, subject }: Roltoekenning): Promise<void> {
  const ik = await tx.findOneBy(Medewerker, { subject: actor.subject });
  if (subject === actor.subject || (email !== null && ik?.email?.toLowerCase() === email))
    throw kanNiet(
      'Dit bent u zelf. Een andere beheerder kan uw rol wijzigen.',
      subject === null ? 'email' : 'subject',
    );
}

const kanNiet = (melding: string, pad?: string): DomainError =>
  new DomainError('conflict', 'roltoekenning-kan-niet', [{ ...(pad === undefined ? {} : { pad }), melding }]);
