// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, SYSTEEM, datumVan } from '#libs/kernel';
import { IsNull } from 'typeorm';
import { recordAudit } from '../audit/record-audit.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import type { Oordeel, Rolgegeven } from '../sessie/aanspraak.rules.js';
import { Medewerker, Roltoekenning } from './medewerker.entity.js';
import { decideRol, isGeldig, type Persoonsgegevens, type Toelating } from './rol.rules.js';

/** Who came back from the provider: how it and we call the person, and what it tells. */
export interface Aankomst extends Persoonsgegevens {
  uitgever: string;
  sub: string;
  subject: string;
}

/** Lets the people of the organisations in, and remembers who came and what as. */
@Injectable()
export class Toelatingen {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /**
   * Decides what somebody becomes and does `begin` with that in the same transaction: whoever is blocked meanwhile is either
   * refused here, or blocked when the session is there to be ended. Also who is refused is remembered, so that a beheerder
   * can find and help him. Throws `verboden` with the reasons.
   */
  async admit<T>(
    wie: Aankomst,
    aanspraak: Oordeel<Rolgegeven>,
    begin: (tx: Tx, rol: Rolgegeven) => Promise<T>,
  ): Promise<T> {
    const uitkomst = await this.db.as(SYSTEEM, async (tx) => {
      const medewerker = await this.register(tx, wie);
      const toelating = await this.decide(tx, medewerker, wie, aanspraak);
      await this.remember(tx, medewerker.id, toelating);
      return toelating.goed
        ? { goed: true as const, begonnen: await begin(tx, toelating.wie) }
        : { goed: false as const, toelating };
    });
    if (uitkomst.goed) return uitkomst.begonnen;
    throw new DomainError('verboden', uitkomst.toelating.code, uitkomst.toelating.redenen);
  }

  /** The row of this person, made when there is none, and locked. A name that is not told any more is not kept either. */
  private async register(tx: Tx, { uitgever, sub, subject, naam, email }: Aankomst): Promise<Medewerker> {
    const nu = this.klok.nu();
    const nieuw = {
      ...{ id: randomUUID(), uitgever, sub, subject, naam, email, hoofdcoordinator: false },
      ...{ eerstOp: nu, laatstOp: nu, versie: 1, gewijzigdDoor: subject },
    };
    await tx.createQueryBuilder().insert().into(Medewerker).values(nieuw).orIgnore().execute();
    const rij = await tx.findOne(Medewerker, {
      where: { uitgever, sub },
      lock: { mode: 'pessimistic_write' },
    });
    if (!rij) throw new Error('Twee aanmelddiensten noemen iemand hetzelfde.');
    await tx.update(Medewerker, { id: rij.id }, { naam, email, laatstOp: nu });
    return rij;
  }

  private async decide(
    tx: Tx,
    { geblokkeerdOp }: Medewerker,
    wie: Aankomst,
    aanspraak: Oordeel<Rolgegeven>,
  ): Promise<Toelating> {
    const vandaag = datumVan(this.klok.nu());
    const geblokkeerd = geblokkeerdOp !== null;
    const toekenning = geblokkeerd ? null : await this.findToekenning(tx, wie, vandaag);
    return decideRol(geblokkeerd, toekenning, aanspraak, vandaag);
  }

  /** That of the person himself, or else that of his address, which is his from then on. */
  private async findToekenning(
    tx: Tx,
    { subject, bewezenEmail }: Aankomst,
    vandaag: string,
  ): Promise<Roltoekenning | null> {
    const eigen = await tx.findOneBy(Roltoekenning, { subject, ingetrokkenOp: IsNull() });
    if (eigen !== null || bewezenEmail === null) return eigen;
    const open = { email: bewezenEmail, subject: IsNull(), ingetrokkenOp: IsNull() };
    const [vanAdres] = await tx.find(Roltoekenning, { where: open, lock: { mode: 'pessimistic_write' } });
    if (vanAdres === undefined || !isGeldig(vanAdres, vandaag)) return null;
    await tx.update(Roltoekenning, { id: vanAdres.id }, { subject });
    recordToekenning(tx, 'aanvaard', vanAdres, { ...vanAdres, subject });
    return { ...vanAdres, subject };
  }

  private async remember(tx: Tx, id: string, toelating: Toelating): Promise<void> {
    const wie: Partial<Rolgegeven> = toelating.goed ? toelating.wie : {};
    await tx.update(
      Medewerker,
      { id },
      {
        ...{
          rol: wie.rol ?? null,
          regio: wie.regio ?? null,
          hoofdcoordinator: wie.hoofdcoordinator === true,
          organisatieId: wie.organisatieId ?? null,
        },
        roltoekenningId: toelating.goed ? toelating.toekenningId : null,
      },
    );
  }
}

/** In the log of the region that the role is about, without the address: nobody may guess that from a hash. */
export function recordToekenning(
  tx: Tx,
  handeling: string,
  voor: Roltoekenning | null,
  na: Roltoekenning,
): void {
  const zonder = (rij: Roltoekenning | null): object | null => rij && { ...rij, email: null };
  recordAudit(tx, {
    ...{ soort: 'roltoekenning', handeling, id: na.id, regio: na.regio ?? 'LANDELIJK' },
    ...{ voor: zonder(voor), na: zonder(na) },
  });
}
