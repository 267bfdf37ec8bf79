// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import type { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import { readBehandelaars } from '../behandelaar/behandelaar.lezer.js';
import { lockEigen } from '../behandelaar/behandelaar.opslag.js';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import type { NieuweWeergaveDto, WeergaveDto, WeergaveWeergave } from './weergave.dto.js';
import { Weergave } from './weergave.entity.js';

/** Somebody who needs more has made a mistake in a program. */
const MAX_EIGEN = 100;

/** Views of the work list that somebody keeps. Who made one changes it; a colleague sees what is shared. */
@Injectable()
export class WeergaveService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** One's own and those that are shared, by name. */
  async list(actor: Actor): Promise<WeergaveWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const weergaven = await tx.find(Weergave, { order: { naam: 'ASC', id: 'ASC' } });
      const behandelaars = await readBehandelaars(tx, actor.regio ?? '');
      return weergaven.map((rij) => toWeergave(actor, rij, behandelaars));
    });
  }

  async create(actor: Actor, { naam, gedeeld, inhoud }: NieuweWeergaveDto): Promise<WeergaveWeergave> {
    return this.db.as(actor, async (tx) => {
      const eigen = await lockEigen(tx, actor);
      if ((await tx.countBy(Weergave, { van: actor.subject })) >= MAX_EIGEN)
        throw conflict('te-veel-weergaven', `U hebt al ${MAX_EIGEN} weergaven. Gooi er eerst een weg.`);
      const nieuw: Weergave = {
        ...{ id: randomUUID(), regio: eigen.regio, van: eigen.subject, naam: naam.trim(), gedeeld, inhoud },
        ...{ versie: 1, gewijzigdOp: this.klok.nu() },
      };
      await tx.insert(Weergave, nieuw).catch(refuseTaken);
      record(tx, 'bewaard', null, nieuw);
      return toWeergave(actor, nieuw, [eigen]);
    });
  }

  async change(
    actor: Actor,
    id: string,
    { versie, naam, gedeeld, inhoud }: WeergaveDto,
  ): Promise<WeergaveWeergave> {
    return this.db.as(actor, async (tx) => {
      const oud = await findEigen(tx, actor, id);
      const velden = { naam: naam.trim(), gedeeld, inhoud, versie: versie + 1, gewijzigdOp: this.klok.nu() };
      const uitkomst = await tx.update(Weergave, { id, versie }, velden).catch(refuseTaken);
      if (!changedOne(uitkomst)) throw versieVerouderd({ versie: oud.versie, gewijzigdDoor: oud.van });
      const nieuw = { ...oud, ...velden };
      record(tx, 'gewijzigd', oud, nieuw);
      return toWeergave(actor, nieuw, await readBehandelaars(tx, actor.regio ?? ''));
    });
  }

  async remove(actor: Actor, id: string): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findEigen(tx, actor, id);
      await tx.delete(Weergave, { id });
      record(tx, 'weggegooid', oud, null);
    });
  }
}

async function findEigen(tx: Tx, actor: Actor, id: string): Promise<Weergave> {
  const weergave = await tx.findOneBy(Weergave, { id, van: actor.subject });
  if (weergave === null) throw notFound('Deze weergave');
  return weergave;
}

/** What somebody typed stays out of it: nobody must be able to guess that from a hash. */
function record(tx: Tx, handeling: string, voor: Weergave | null, na: Weergave | null): void {
  const { id = '', regio = '' } = na ?? voor ?? {};
  const kern = (rij: Weergave | null): object | null =>
    rij === null ? null : { id, versie: rij.versie, gedeeld: rij.gedeeld };
  recordAudit(tx, { soort: 'weergave', handeling, id, regio, voor: kern(voor), na: kern(na) });
}

function toWeergave(
  { subject }: Actor,
  { id, naam, gedeeld, inhoud, versie, van }: Weergave,
  behandelaars: readonly Behandelaar[],
): WeergaveWeergave {
  const wie = behandelaars.find((een) => een.subject === van);
  return {
    ...{ id, naam, gedeeld, inhoud, versie, eigen: van === subject },
    van: wie === undefined ? null : { id: wie.id, naam: wie.naam },
  };
}

function refuseTaken(fout: unknown): never {
  const { code, constraint } =
    (fout as { driverError?: { code?: string; constraint?: string } }).driverError ?? {};
  if (code === '23505' && constraint === 'weergave_van_naam')
    throw conflict('weergave-bestaat-al', 'U hebt al een weergave met deze naam.', 'naam');
  throw fout;
}

const conflict = (code: string, melding: string, pad?: string): DomainError =>
  new DomainError('conflict', code, [{ ...(pad === undefined ? {} : { pad }), melding }]);
