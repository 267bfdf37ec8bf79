// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, newEvent, notFound, datumVan, type Actor } from '#libs/kernel';
import { Database, idempotent, publish, recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import { isConstraint } from '../rapport/rapport.fouten.js';
import type { NieuwKoppelbestandDto } from './koppelbestand.dto.js';
import { assessPeriode, type Koppelsoort, type Koppelstatus } from './koppelbestand.rules.js';
import { Koppelbouw } from './koppelbouw.js';

const VRAAG = `INSERT INTO impactverantwoording.koppelbestand (id, doel, van, tot, status, voortgang, gevraagd_door, gevraagd_op)
  VALUES ($1, $2, $3, $4, 'in-opbouw', 0, $5, $6)`;
const STAND = `SELECT status, vervalt_op AS "vervaltOp" FROM impactverantwoording.koppelbestand WHERE id = $1`;
const NEEM = `INSERT INTO impactverantwoording.koppelafname (koppelbestand_id, soort, door, op) VALUES ($1, $2, $3, $4)`;
// Read and gone in one: of two at once only one gets it.
const HAAL = `DELETE FROM impactverantwoording.koppelinhoud WHERE koppelbestand_id = $1 AND soort = $2 RETURNING sleutel, inhoud`;

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);
const LOOPT_AL = conflict(
  'koppelbestand-loopt-al',
  'Er wordt al een koppelbestand gemaakt. Wacht tot het klaar is.',
);
const AL_OPGEHAALD = conflict(
  'koppelbestand-al-opgehaald',
  'Dit bestand is al opgehaald. Dat kan één keer. Laat zo nodig een nieuw koppelbestand maken.',
);
const IEMAND_ANDERS = conflict(
  'koppelbestand-iemand-anders',
  'U haalde het andere bestand al op. Dit bestand moet een collega ophalen: niemand heeft ze allebei.',
);
const VERVALLEN = conflict('koppelbestand-vervallen', 'Dit bestand is er niet meer. Laat een nieuw maken.');
const NIET_KLAAR = conflict('koppelbestand-niet-klaar', 'Dit bestand is er niet of nog niet.');

/** Files for linking: asked for, and each of the two fetched once, by two people. */
@Injectable()
export class KoppelbestandService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly bouw: Koppelbouw,
  ) {}

  /** Has both made and answers their id; with the same key once. Throws `ongeldig` with every fault, `conflict` while others are made. */
  async request(
    actor: Actor,
    { doel, van, tot }: NieuwKoppelbestandDto,
    sleutel: string | undefined,
  ): Promise<string> {
    const redenen = assessPeriode(van, tot, datumVan(this.klok.nu()));
    if (redenen.length > 0) throw invalid(redenen);
    const verzoek = {
      ...{ sleutel, bewerking: 'koppelbestandMaken', subject: actor.subject },
      body: { doel, van, tot },
    };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        const id = randomUUID();
        const rij = [id, doel.trim(), van, tot, actor.subject, this.klok.nu()];
        await tx.query(VRAAG, rij).catch((fout: unknown) => {
          throw isConstraint(fout, 'koppelbestand_open') ? LOOPT_AL : fout;
        });
        tell(tx, 'gevraagd', id, { van, tot });
        const data = { koppelbestandId: id };
        await publish(tx, newEvent('koppelbestand-gevraagd', id, data, this.klok));
        return id;
      }),
    );
  }

  /** The file, which is gone here when this returns. Throws `conflict` for who has the other one, and when it was fetched. */
  take(actor: Actor, id: string, soort: Koppelsoort): Promise<Buffer> {
    return this.db.as(actor, async (tx) => {
      await this.requireReady(tx, id);
      await tx.query(NEEM, [id, soort, actor.subject, this.klok.nu()]).catch((fout: unknown) => {
        if (isConstraint(fout, 'koppelafname_eenmaal')) throw AL_OPGEHAALD;
        throw isConstraint(fout, 'koppelafname_ander') ? IEMAND_ANDERS : fout;
      });
      const [rijen]: [{ sleutel: Buffer; inhoud: Buffer }[], number] = await tx.query(HAAL, [id, soort]);
      const [rij] = rijen;
      if (!rij) throw VERVALLEN;
      tell(tx, soort === 'sleutel' ? 'sleutel-opgehaald' : 'inhoud-opgehaald', id, { soort });
      return this.bouw.open(id, soort, rij);
    });
  }

  private async requireReady(tx: Tx, id: string): Promise<void> {
    const [rij]: { status: Koppelstatus; vervaltOp: Date | null }[] = await tx.query(STAND, [id]);
    if (!rij) throw notFound('Dit koppelbestand');
    const isVoorbij = rij.vervaltOp !== null && rij.vervaltOp <= this.klok.nu();
    if (rij.status === 'vervallen' || isVoorbij) throw VERVALLEN;
    if (rij.status !== 'klaar') throw NIET_KLAAR;
  }
}

function tell(tx: Tx, handeling: string, id: string, na: Record<string, string>): void {
  const wat = { soort: 'koppelbestand', handeling, id, regio: LANDELIJK };
  recordAudit(tx, { ...wat, voor: null, na: { id, ...na } });
}
