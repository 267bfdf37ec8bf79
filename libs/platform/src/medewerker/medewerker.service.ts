// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import { changedOne } from '../database/changed-one.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { endAll } from '../sessie/sessie.service.js';
import type { Blokkade, Deblokkade, MedewerkerDetail } from './medewerker.dto.js';
import { Medewerker } from './medewerker.entity.js';
import { readDetail } from './medewerker.lezer.js';

/** Two who block each other at once: the second waits, and finds that he is nobody any more. */
const EEN_TEGELIJK = `SELECT pg_advisory_xact_lock(hashtext('platform.medewerker.blokkade'))`;

/** Lets a beheerder keep people out, and let them in again. */
@Injectable()
export class MedewerkerService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** At once: his sessions end in the same commit. Throws `conflict` for oneself, and for who is blocked already. */
  async block(actor: Actor, id: string, { versie, reden }: Blokkade): Promise<MedewerkerDetail> {
    return this.change(actor, id, versie, 'geblokkeerd', {
      ...{ geblokkeerdOp: this.klok.nu(), geblokkeerdDoor: actor.subject, blokkadeReden: reden },
    });
  }

  async unblock(actor: Actor, id: string, { versie }: Deblokkade): Promise<MedewerkerDetail> {
    const vrij = { geblokkeerdOp: null, geblokkeerdDoor: null, blokkadeReden: null };
    return this.change(actor, id, versie, 'gedeblokkeerd', vrij);
  }

  private async change(
    actor: Actor,
    id: string,
    versie: number,
    handeling: 'geblokkeerd' | 'gedeblokkeerd',
    velden: Partial<Medewerker>,
  ): Promise<MedewerkerDetail> {
    return this.db.as(actor, async (tx) => {
      await tx.query(EEN_TEGELIJK);
      await assertNotBlocked(tx, actor);
      const voor = await tx.findOneBy(Medewerker, { id });
      if (!voor) throw notFound('Deze medewerker');
      assertMag(voor, actor, handeling);
      const stempel = { versie: versie + 1, gewijzigdDoor: actor.subject };
      if (!changedOne(await tx.update(Medewerker, { id, versie }, { ...velden, ...stempel })))
        throw verouderd(voor);
      if (handeling === 'geblokkeerd') await endAll(tx, voor.subject);
      const rest = { soort: 'medewerker', handeling, id, regio: voor.regio ?? 'LANDELIJK' };
      recordAudit(tx, {
        ...rest,
        voor: zonderNaam(voor),
        na: zonderNaam({ ...voor, ...velden, ...stempel }),
      });
      return readDetail(tx, actor, id);
    });
  }
}

async function assertNotBlocked(tx: Tx, { subject }: Actor): Promise<void> {
  const [rij]: { geblokkeerd: boolean }[] = await tx.query(
    'SELECT platform.is_geblokkeerd($1) AS geblokkeerd',
    [subject],
  );
  if (rij?.geblokkeerd === true) throw kanNiet('U bent zelf net geblokkeerd.');
}

function assertMag({ subject, geblokkeerdOp }: Medewerker, actor: Actor, handeling: string): void {
  if (subject === actor.subject) throw kanNiet('Dit bent u zelf. U kunt uzelf niet buitensluiten.');
  const is = geblokkeerdOp !== null;
  if (is === (handeling === 'geblokkeerd'))
    throw kanNiet(is ? 'Deze medewerker is al geblokkeerd.' : 'Deze medewerker is niet geblokkeerd.');
}

const kanNiet = (melding: string): DomainError =>
  new DomainError('conflict', 'medewerker-kan-niet', [{ melding }]);

const verouderd = ({ versie, gewijzigdDoor }: Medewerker): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ pad: 'versie', melding: 'Deze medewerker is intussen gewijzigd. Haal de gegevens opnieuw op.' }],
    { versie, gewijzigdDoor },
  );

/** Nothing by which somebody could guess a name from the hash. */
const zonderNaam = (rij: Medewerker): object => ({ ...rij, naam: null, email: null, blokkadeReden: null });
