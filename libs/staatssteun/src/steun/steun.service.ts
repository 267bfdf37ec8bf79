// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { versieVerouderd } from '../fouten.js';
import { Registratie } from '../register/registratie.entity.js';
import { uiterlijkOp } from '../register/termijn.rules.js';
import type { SteunQuery, SteunWeergave, SteunverleningDto } from './steun.dto.js';
import { Steun } from './steun.entity.js';
import { grantSteun, giveBackSteun } from './steun.opslag.js';
import { aanZetBij, checkVerlening } from './steun.rules.js';

const WAT = 'Deze steun';

/** What became of reserved aid: who gives it, or a coordinator of the regio, notes that it was granted or did not come. */
@Injectable()
export class SteunService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Also to correct what was noted. Throws `ongeldig`, `niet-gevonden`, `versie-verouderd`, `geen-ruimte-voor-steun`, `nog-niet-aangenomen`. */
  async grant(actor: Actor, id: string, { versie, ...rest }: SteunverleningDto): Promise<SteunWeergave> {
    const verlening = { ...rest, verlener: rest.verlener.trim() };
    const redenen = checkVerlening(verlening, datumVan(this.klok.nu()));
    if (redenen.length > 0) throw invalid(redenen);
    return this.write(actor, id, versie, (tx) => grantSteun(tx, this.klok, { id, versie }, verlening));
  }

  /** No aid came of it, or it was noted by mistake. Throws the same and `steun-in-register`. */
  async giveBack(actor: Actor, id: string, versie: number): Promise<SteunWeergave> {
    return this.write(actor, id, versie, (tx) => giveBackSteun(tx, this.klok, { id, versie }));
  }

  private write(
    actor: Actor,
    id: string,
    versie: number,
    work: (tx: Tx) => Promise<boolean>,
  ): Promise<SteunWeergave> {
    return this.db.as(actor, async (tx) => {
      if (!(await tx.existsBy(Steun, { id }))) throw notFound(WAT);
      const isGedaan = await work(tx);
      const nieuw = await tx.findOneByOrFail(Steun, { id });
      if (isGedaan) return toWeergave(tx, nieuw);
      // Released it is nobody's any more, and what one sees is not always one's own to note.
      throw nieuw.versie === versie ? notFound(WAT) : versieVerouderd(nieuw);
    });
  }

  /** Of one's own organisation or regio, the longest reserved first. */
  list(
    actor: Actor,
    {
      toewijzingId,
      status,
      cursor,
      aantal,
    }: Pick<SteunQuery, 'toewijzingId' | 'status' | 'cursor' | 'aantal'>,
  ): Promise<Pagina<SteunWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Steun, 's')
        .where('true')
        .orderBy('s.gereserveerdOp', 'ASC')
        .addOrderBy('s.id', 'ASC');
      if (toewijzingId) vraag.andWhere('s.bronId = :toewijzingId', { toewijzingId });
      if (status) vraag.andWhere('s.status = :status', { status });
      if (na) vraag.andWhere('(s.gereserveerdOp, s.id) > (:op, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const pagina = toPagina(rijen, aantal, cursorOf, (rij) => rij);
      const gegevens: SteunWeergave[] = [];
      for (const rij of pagina.gegevens) gegevens.push(await toWeergave(tx, rij));
      return { ...pagina, gegevens };
    });
  }
}

const cursorOf = ({ gereserveerdOp, id }: Steun): { op: string; id: string } => ({
  op: gereserveerdOp.toISOString(),
  id,
});

async function toWeergave(tx: Tx, steun: Steun): Promise<SteunWeergave> {
  const { id, bronId, status, versie, bedragInCenten, datum, regeling, verlener, instrument, aangenomenOp } =
    steun;
  const registratie = await tx.findOneBy(Registratie, { steunId: id, versie });
  return {
    ...{ id, toewijzingId: bronId, status, versie, bedragInCenten, datum, regeling, verlener, instrument },
    aangenomenOp,
    aanZet: aanZetBij(status, registratie !== null),
    geregistreerdOp: registratie?.datum ?? null,
    registrerenVoor: steun.termijnVanaf === null ? null : uiterlijkOp(steun.termijnVanaf),
  };
}
