// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, notFound, type Actor } from '#libs/kernel';
import {
  Configuratie,
  Database,
  Datasleutel,
  firstStatus,
  publish,
  readBestand,
  recordAudit,
  type Inzending,
  type Tx,
} from '#libs/platform';
import { Prestatiebewijs, PrestatiebewijsInhoud } from './bewijs.entity.js';
import { BewijsLezer, inhoudPlek, naamPlek } from './bewijs.lezer.js';
import type { PrestatiebewijsWeergave } from './prestatie-weergave.dto.js';
import type { Prestatie } from './prestatie.entity.js';
import { constraintOf, findPrestatie } from './prestatie.opslag.js';

/** Files of one prestatie; the database holds the same. */
export const MEESTE_BEWIJS = 10;

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);
const BESLOTEN = conflict(
  'al-besloten',
  'Over deze prestatie is al besloten. U kunt er geen bewijs meer bij doen of weghalen.',
);
const TE_VEEL = conflict(
  'te-veel-bewijs',
  `Bij een prestatie kunnen ten hoogste ${MEESTE_BEWIJS} bestanden.`,
);
const GEWEIGERD: Record<string, DomainError> = {
  prestatiebewijs_eenmaal: conflict('zelfde-bestand', 'Dit bestand is er al bij.'),
  prestatiebewijs_venster: conflict(
    'bewijs-te-laat',
    'De dagen waarin u bewijs kunt toevoegen zijn voorbij.',
  ),
};
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('prestatiebewijs ' || $1, 0))`;

/** Adding evidence by who is paid for it, as long as nobody decided. */
@Injectable()
export class BewijsService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
    private readonly lezer: BewijsLezer,
  ) {}

  /**
   * Keeps the file, encrypted with a key of its own, until somebody has looked at it. Throws `ongeldig` for a file that is not
   * what it says, `conflict` when it was decided about, comes too late or is there already, `niet-beschikbaar` when nothing
   * can look at it and that is not allowed.
   */
  add(actor: Actor, prestatieId: string, inzending: Inzending): Promise<PrestatiebewijsWeergave> {
    return this.db.as(actor, async (tx) => {
      const prestatie = await this.findOpen(tx, actor, prestatieId);
      const status = firstStatus(this.config.bijlagen);
      const { naam, soort, inhoud } = await readBestand(inzending);
      const plek = await takePlek(tx, prestatieId);
      const [id, nu, sleutel] = [randomUUID(), this.klok.nu(), Datasleutel.new()];
      const bewijs: Prestatiebewijs = {
        ...{ id, prestatieId, plek, soort, sleutel: this.lezer.wrap(id, sleutel) },
        ...{ naam: sleutel.encrypt(naamPlek(id), naam), bytes: inhoud.length, status },
        hash: createHash('sha256').update(inhoud).digest('hex'),
        ...{ aangebodenOp: nu, gescandOp: null, toegevoegdDoor: actor.subject, toegevoegdOp: nu },
      };
      await tx.insert(Prestatiebewijs, bewijs).catch((fout: unknown) => {
        throw GEWEIGERD[constraintOf(fout) ?? ''] ?? fout;
      });
      const verzegeld = sleutel.encryptBytes(inhoudPlek(id), inhoud);
      await tx.insert(PrestatiebewijsInhoud, { bewijsId: id, inhoud: verzegeld });
      await tellToegevoegd(tx, bewijs, this.klok);
      recordBewijs(tx, prestatie, 'toegevoegd', null, bewijs);
      return this.lezer.toWeergave(bewijs);
    });
  }

  remove(actor: Actor, prestatieId: string, id: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const prestatie = await this.findOpen(tx, actor, prestatieId);
      const bewijs = await tx.findOneBy(Prestatiebewijs, { id, prestatieId });
      if (!bewijs) throw notFound('Dit bestand');
      await tx.delete(Prestatiebewijs, { id });
      recordBewijs(tx, prestatie, 'verwijderd', bewijs, null);
    });
  }

  private async findOpen(tx: Tx, { rol }: Actor, id: string): Promise<Prestatie> {
    const prestatie = await findPrestatie(tx, id);
    // What a coordinator finds here is of the agreement of his own regio.
    if (rol !== 'aanbieder' && rol !== 'coordinator') throw notFound('Deze prestatie');
    if (prestatie.status !== 'gemeld') throw BESLOTEN;
    return prestatie;
  }
}

/** The lowest place that is free; of two at once the second waits. */
async function takePlek(tx: Tx, prestatieId: string): Promise<number> {
  await tx.query(LOCK, [prestatieId]);
  const bezet = await tx.find(Prestatiebewijs, { select: { plek: true }, where: { prestatieId } });
  const plekken = Array.from({ length: MEESTE_BEWIJS }, (_, nr) => nr + 1);
  const vrij = plekken.find((plek) => !bezet.some((een) => een.plek === plek));
  if (vrij === undefined) throw TE_VEEL;
  return vrij;
}

/** Has the worker look at it. */
export async function tellToegevoegd(
  tx: Tx,
  { id: bewijsId, prestatieId, bytes, status }: Prestatiebewijs,
  klok: Klok,
): Promise<void> {
  const feiten = { bewijsId, prestatieId, bytes, status };
  await publish(tx, newEvent('prestatiebewijs-toegevoegd', bewijsId, feiten, klok));
}

export function recordBewijs(
  tx: Tx,
  { regio }: Pick<Prestatie, 'regio'>,
  handeling: string,
  voor: Prestatiebewijs | null,
  na: Prestatiebewijs | null,
): void {
  recordAudit(tx, { soort: 'prestatiebewijs', handeling, id: (na ?? voor)?.id ?? '', regio, voor, na });
}
