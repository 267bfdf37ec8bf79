// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type PaginaQuery, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In } from 'typeorm';
import { Programma, Programmaverhoging, Verhogingakkoord, type HeelProgramma } from './programma.entity.js';
import { budgetVan, withDelen } from './programma.opslag.js';
import { isEigen, mayOf, type Open } from './programma.mag.rules.js';
import type { ProgrammaKort, ProgrammaWeergave, VerhogingWeergave } from './programma.weergave.js';

/** Programmes as whoever may see them reads them. */
@Injectable()
export class ProgrammaLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** The one that begins last, first. */
  list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<ProgrammaKort>> {
    const na = decodeCursor(cursor, ['van', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx.createQueryBuilder(Programma, 'p').orderBy({ 'p.van': 'DESC', 'p.id': 'DESC' });
      if (na) vraag.where('(p.van, p.id) < (:van::date, :id::uuid)', na);
      const rijen = await vraag.limit(aantal + 1).getMany();
      const kort = new Map<string, ProgrammaKort>();
      for (const rij of rijen.slice(0, aantal)) kort.set(rij.id, await this.short(tx, actor, rij));
      return toPagina(
        rijen,
        aantal,
        ({ van, id }) => ({ van, id }),
        ({ id }) => kort.get(id) as ProgrammaKort,
      );
    });
  }

  /** Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<ProgrammaWeergave> {
    return this.db.as(actor, async (tx) => {
      const rij = await tx.findOneBy(Programma, { id });
      if (!rij) throw notFound('Dit programma');
      const heel = await withDelen(tx, rij);
      const { open, verhogingen } = await verhogingenVan(tx, id);
      return {
        ...inhoudVan(heel),
        penvoerder: await this.organisatie(tx, heel.penvoerderId),
        financiers: await this.financiersVan(tx, actor, heel),
        jaren: await jarenVan(tx, actor, heel),
        ...{ verhogingen, mag: mayOf(actor, heel, open, datumVan(this.klok.nu())) },
      };
    });
  }

  private async financiersVan(
    tx: Tx,
    actor: Actor,
    { financiers }: HeelProgramma,
  ): Promise<ProgrammaWeergave['financiers']> {
    const met = [];
    for (const { organisatieId, aandeel, akkoordOp } of financiers) {
      const { naam } = await this.organisatie(tx, organisatieId);
      met.push({ organisatieId, naam, aandeel, akkoordOp, eigen: isEigen(actor, organisatieId) });
    }
    return met;
  }

  private async short(tx: Tx, actor: Actor, rij: Programma): Promise<ProgrammaKort> {
    const heel = await withDelen(tx, rij);
    const { open } = await verhogingenVan(tx, rij.id);
    const { akkoord, verhogingAkkoord, collegaNodig } = mayOf(actor, heel, open, datumVan(this.klok.nu()));
    const { id, code, naam, status, van, tot, regios } = rij;
    return {
      ...{ id, code, naam, status, van, tot, regios, budgetInCenten: budgetVan(heel.jaren) },
      penvoerder: await this.organisatie(tx, rij.penvoerderId),
      wachtOpU: akkoord || verhogingAkkoord || collegaNodig,
    };
  }

  private async organisatie(tx: Tx, id: string): Promise<{ id: string; naam: string }> {
    const naam = (await this.stamgegevens.organisatie(id, tx))?.naam;
    return { id, naam: naam ?? 'Onbekende organisatie' };
  }
}

/** Others see none of its accounts, or only their own: that would be no stand of the programme. */
const ZIET_GROOTBOEK: readonly Actor['rol'][] = ['financier', 'analist', 'beheerder'];

const STAND = `SELECT r.jaar, r.soort, sum(s.saldo_in_centen)::float8 AS bedrag
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.programma_id = $1 GROUP BY r.jaar, r.soort`;

async function jarenVan(tx: Tx, { rol }: Actor, heel: HeelProgramma): Promise<ProgrammaWeergave['jaren']> {
  const ziet = heel.status !== 'concept' && ZIET_GROOTBOEK.includes(rol);
  const saldi = ziet
    ? await tx.query<{ jaar: number; soort: string; bedrag: number }[]>(STAND, [heel.id])
    : [];
  return heel.jaren.map(({ jaar, budgetInCenten }) => {
    const op = (welke: string): number =>
      saldi.find((een) => een.jaar === jaar && een.soort === welke)?.bedrag ?? 0;
    const stand = {
      ...{ ruimteInCenten: op('ruimte'), verplichtInCenten: op('verplicht') },
      ...{ teBetalenInCenten: op('te-betalen'), betaaldInCenten: op('betaald') },
    };
    return { jaar, budgetInCenten, stand: ziet ? stand : null };
  });
}

function inhoudVan(
  heel: HeelProgramma,
): Omit<ProgrammaWeergave, 'penvoerder' | 'financiers' | 'jaren' | 'verhogingen' | 'mag'> {
  const { id, code, naam, omschrijving, regios, themas, rechtsgrond, isDeMinimis, van, tot } = heel;
  const { sisaCode, status, versie, gewijzigdOp } = heel;
  return {
    ...{ id, code, naam, omschrijving, regios, themas, rechtsgrond, isDeMinimis, van, tot },
    ...{ sisaCode, status, versie, gewijzigdOp },
  };
}

/** All of them, the newest first, and the one that waits. */
async function verhogingenVan(
  tx: Tx,
  programmaId: string,
): Promise<{ open: Open | null; verhogingen: VerhogingWeergave[] }> {
  const rijen = await tx.find(Programmaverhoging, {
    where: { programmaId },
    order: { voorgesteldOp: 'DESC' },
  });
  const akkoorden = await tx.findBy(Verhogingakkoord, { verhogingId: In(rijen.map(({ id }) => id)) });
  const vanHaar = (id: string): string[] =>
    akkoorden.filter(({ verhogingId }) => verhogingId === id).map(({ organisatieId }) => organisatieId);
  const wacht = rijen.find(({ status }) => status === 'voorgesteld');
  return {
    open: wacht ? { voorgesteldDoor: wacht.voorgesteldDoor, akkoordVan: vanHaar(wacht.id) } : null,
    verhogingen: rijen.map(({ id, jaar, bedragInCenten, reden, status, voorgesteldOp, beslotenOp }) => ({
      ...{ id, jaar, bedragInCenten, reden, status, voorgesteldOp, beslotenOp, akkoordVan: vanHaar(id) },
    })),
  };
}
