// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, notFound, openMetingsleutel, type Actor } from '#libs/kernel';
import { Configuratie, Database, publish, recordAudit, type Tx } from '#libs/platform';
import { findMeting } from '../meting/meting.opslag.js';
import { KOPPELTEKST } from './koppeltekst.rules.js';
import type { KoppeltoestemmingDto, KoppeltoestemmingWeergave } from './koppeltoestemming.dto.js';

const HULPVRAAG = `SELECT id, regio, kvk_nummer IS NOT NULL AS vraagbaar FROM aanbodmatching.hulpvraag
  WHERE id = $1 AND status <> 'gewist'`;
const GELDIG = `SELECT id, tekstversie, gegeven_op AS "gegevenOp" FROM impactverantwoording.koppeltoestemming
  WHERE hulpvraag_id = $1 AND ingetrokken_op IS NULL`;
// Of two at once the second one finds that it was given.
const GEEF = `INSERT INTO impactverantwoording.koppeltoestemming (id, hulpvraag_id, tekstversie, gegeven_op, gegeven_door)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (hulpvraag_id) WHERE ingetrokken_op IS NULL DO NOTHING RETURNING id`;
const TREK_IN = `UPDATE impactverantwoording.koppeltoestemming SET ingetrokken_op = greatest($2, gegeven_op), ingetrokken_door = $3
  WHERE hulpvraag_id = $1 AND ingetrokken_op IS NULL RETURNING id, tekstversie`;

/** Of what is asked: a hulpvraag, its region, and whether there is a firm to be linked. */
interface Onderwerp {
  id: string;
  regio: string;
  vraagbaar: boolean;
}
interface Geldig {
  id: string;
  tekstversie: number;
  gegevenOp: Date;
}

/** Whether what is kept of one hulpvraag may be linked with the figures of Statistics Netherlands. Not, unless its asker says so. */
@Injectable()
export class KoppeltoestemmingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  /** Throws `niet-gevonden` for a hulpvraag that this actor does not see. */
  read(actor: Actor, hulpvraagId: string): Promise<KoppeltoestemmingWeergave> {
    return this.db.as(actor, async (tx) => toWeergave(tx, await findOwn(tx, actor, hulpvraagId)));
  }

  /** Gives it or takes it back; the same answer again changes nothing. Throws `conflict` when the words are others by now. */
  decide(actor: Actor, hulpvraagId: string, dto: KoppeltoestemmingDto): Promise<KoppeltoestemmingWeergave> {
    return this.db.as(actor, async (tx) => {
      return this.keep(tx, actor, await findOwn(tx, actor, hulpvraagId), dto);
    });
  }

  /** The same with the key from a mail that asks how the firm is doing, also when its questions are closed. */
  readByMeting(sleutel: string | undefined): Promise<KoppeltoestemmingWeergave> {
    return this.within(sleutel, (tx, _houder, van) => toWeergave(tx, van));
  }

  decideByMeting(sleutel: string | undefined, dto: KoppeltoestemmingDto): Promise<KoppeltoestemmingWeergave> {
    return this.within(sleutel, (tx, houder, van) => this.keep(tx, houder, van, dto));
  }

  private async within<T>(
    sleutel: string | undefined,
    doe: (tx: Tx, houder: Actor, van: Onderwerp) => Promise<T>,
  ): Promise<T> {
    const id = openMetingsleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (id === null) throw notFound('Deze link');
    const houder: Actor = { rol: 'indiener', subject: `meting:${id}` };
    return this.db.as(houder, async (tx) => {
      const meting = await findMeting(tx, id);
      if (meting === null) throw notFound('Deze link');
      const { hulpvraagId, regio, bedrijf } = meting;
      return doe(tx, houder, { id: hulpvraagId, regio, vraagbaar: bedrijf !== null });
    });
  }

  private async keep(
    tx: Tx,
    { subject }: Actor,
    van: Onderwerp,
    { akkoord, tekstversie }: KoppeltoestemmingDto,
  ): Promise<KoppeltoestemmingWeergave> {
    const nu = this.klok.nu();
    if (!akkoord) {
      const [rijen]: [Pick<Geldig, 'id' | 'tekstversie'>[], number] = await tx.query(TREK_IN, [
        ...[van.id, nu, subject],
      ]);
      for (const { id, tekstversie: versie } of rijen) await this.tell(tx, 'ingetrokken', van, id, versie);
      return toWeergave(tx, van);
    }
    requireAskable(van, tekstversie);
    const rijen: { id: string }[] = await tx.query(GEEF, [randomUUID(), van.id, tekstversie, nu, subject]);
    for (const { id } of rijen) await this.tell(tx, 'gegeven', van, id, tekstversie);
    return toWeergave(tx, van);
  }

  private async tell(
    tx: Tx,
    handeling: 'gegeven' | 'ingetrokken',
    { id: hulpvraagId, regio }: Onderwerp,
    toestemmingId: string,
    tekstversie: number,
  ): Promise<void> {
    const data = { toestemmingId, hulpvraagId, regio, tekstversie };
    await publish(tx, newEvent(`koppeltoestemming-${handeling}`, toestemmingId, data, this.klok));
    recordAudit(tx, {
      ...{ soort: 'koppeltoestemming', handeling, id: hulpvraagId, regio },
      ...{ voor: handeling === 'gegeven' ? null : data, na: handeling === 'gegeven' ? data : null },
    });
  }
}

/** Who helps sees the hulpvraag too; this is between the firm and EZ. */
async function findOwn(tx: Tx, { rol }: Actor, id: string): Promise<Onderwerp> {
  if (!['indiener', 'ondernemer'].includes(rol)) throw notFound('Deze hulpvraag');
  const [rij]: Onderwerp[] = await tx.query(HULPVRAAG, [id]);
  if (!rij) throw notFound('Deze hulpvraag');
  return rij;
}

function requireAskable({ vraagbaar }: Onderwerp, tekstversie: number): void {
  if (!vraagbaar)
    throw new DomainError('conflict', 'geen-kvk-nummer', [
      { melding: 'Bij deze hulpvraag staat geen KVK-nummer. Dan valt er niets te koppelen.' },
    ]);
  if (tekstversie !== KOPPELTEKST.versie)
    throw new DomainError('conflict', 'tekst-anders', [
      { pad: 'tekstversie', melding: 'De tekst is intussen anders. Lees hem opnieuw en kies dan.' },
    ]);
}

async function toWeergave(tx: Tx, { id, vraagbaar }: Onderwerp): Promise<KoppeltoestemmingWeergave> {
  const [geldig]: Geldig[] = await tx.query(GELDIG, [id]);
  const { versie, nl, en } = KOPPELTEKST;
  return {
    ...{ vraagbaar, tekstversie: versie, tekst: nl, tekstEngels: en },
    ...{ gegevenOp: geldig?.gegevenOp ?? null, gegevenVersie: geldig?.tekstversie ?? null },
  };
}
