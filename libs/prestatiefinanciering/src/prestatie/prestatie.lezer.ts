// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, forbidden, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, decodeCursor, toPagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { KEUZEREGEL } from './afspraakkeuze.rules.js';
import { BewijsLezer } from './bewijs.lezer.js';
import { CONTROLES, EEN, KEUZES, LIJST, TOTALEN, toWeergave, type Prestatierij } from './prestatie.query.js';
import type {
  PrestatieDetailWeergave,
  PrestatieWeergave,
  PrestatiecontroleWeergave,
  PrestatiecontrolesPagina,
  PrestatiekeuzeWeergave,
  PrestatiesPagina,
  PrestatietotaalWeergave,
} from './prestatie-weergave.dto.js';
import type { PrestatiecontrolesQuery, PrestatiesQuery } from './prestatie.dto.js';

type Controlerij = Prestatierij &
  Omit<PrestatiecontroleWeergave, 'prestatie' | 'magControleren'> & { wanneer: string };

/** Reading of prestaties. Which exist for whom is decided by row-level security. */
@Injectable()
export class PrestatieLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly bewijzen: BewijsLezer,
    private readonly config: Configuratie,
  ) {}

  /** The last one first; with the sum of each status, which is the same on every page, on the first one. */
  async list(actor: Actor, query: PrestatiesQuery): Promise<PrestatiesPagina> {
    const { status = null, mijlpaal = null, programmaId = null, cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    const eigen = eigenVan(actor);
    const waarden = [
      status,
      mijlpaal,
      programmaId,
      na?.['op'] ?? null,
      na?.['id'] ?? null,
      aantal + 1,
      eigen,
    ];
    const { rijen, totalen } = await this.db.as(actor, async (tx) => ({
      rijen: await tx.query<Prestatierij[]>(LIJST, waarden),
      totalen: na ? null : await tx.query<PrestatietotaalWeergave[]>(TOTALEN, [eigen]),
    }));
    const toon = await this.weergever(actor, rijen);
    const cursorVan = ({ gemeldOp, id }: Prestatierij) => ({ op: gemeldOp.toISOString(), id });
    return {
      ...toPagina(rijen, aantal, cursorVan, toon),
      totalen,
      wachtdagen: this.config.prestatieWachtdagen,
    };
  }

  async read(actor: Actor, id: string): Promise<PrestatieDetailWeergave> {
    const { rij, bewijzen } = await this.db.as(actor, async (tx) => ({
      rij: await findRij(tx, id),
      bewijzen: await this.bewijzen.listIn(tx, id),
    }));
    const toon = await this.weergever(actor, [rij]);
    return { ...toon(rij), bewijzen, keuze: KEUZEREGEL };
  }

  /** What is looked at again, the oldest first. */
  async controles(actor: Actor, query: PrestatiecontrolesQuery): Promise<PrestatiecontrolesPagina> {
    const { stand, cursor, aantal } = query;
    const na = decodeCursor(cursor, ['op', 'id']);
    const waarden = [stand === 'open', na?.['op'] ?? null, na?.['id'] ?? null, aantal + 1];
    const rijen = await this.db.as(actor, (tx) => tx.query<Controlerij[]>(CONTROLES, waarden));
    const toon = await this.weergever(actor, rijen);
    const weergave = (rij: Controlerij): PrestatiecontroleWeergave => toControle(rij, actor, toon);
    return toPagina(rijen, aantal, ({ wanneer, id }) => ({ op: wanneer, id }), weergave);
  }

  /** What the agreements of this aanbieder pay for today. */
  async keuzes(actor: Actor): Promise<PrestatiekeuzeWeergave[]> {
    if (actor.organisatieId === undefined) throw forbidden();
    const vandaag = datumVan(this.klok.nu());
    const waarden = [actor.organisatieId, vandaag];
    const rijen = await this.db.as(actor, (tx) =>
      tx.query<(PrestatiekeuzeWeergave & { tot: string })[]>(KEUZES, waarden),
    );
    return rijen.filter(({ tot }) => vandaag <= tot).map(toKeuze);
  }

  private async weergever(
    actor: Actor,
    rijen: Prestatierij[],
  ): Promise<(rij: Prestatierij) => PrestatieWeergave> {
    const namen = await this.stamgegevens.organisatienamen(rijen.map(({ aanbiederId }) => aanbiederId));
    const vandaag = datumVan(this.klok.nu());
    return (rij) => toWeergave(rij, actor, vandaag, namen);
  }
}

/** What the policy lets an aanbieder see is his own: said once more, so that an index finds it. */
const eigenVan = ({ rol, organisatieId }: Actor): string | null =>
  rol === 'aanbieder' ? (organisatieId ?? null) : null;

async function findRij(tx: Tx, id: string): Promise<Prestatierij> {
  const [rij]: Prestatierij[] = await tx.query(EEN, [id]);
  if (!rij) throw notFound('Deze prestatie');
  return rij;
}

const toControle = (
  rij: Controlerij,
  actor: Actor,
  toon: (rij: Prestatierij) => PrestatieWeergave,
): PrestatiecontroleWeergave => {
  const { aanleiding, getrokkenOp, uitkomst, bevinding, gedaanOp, wanneer: _wanneer, ...prestatie } = rij;
  const voertPen = actor.organisatieId === rij.penvoerderId;
  return {
    ...{ aanleiding, getrokkenOp, uitkomst, bevinding, gedaanOp, prestatie: toon(prestatie) },
    magControleren: voertPen && uitkomst === null && rij.beslotenDoor !== actor.subject,
  };
};

const toKeuze = (rij: PrestatiekeuzeWeergave): PrestatiekeuzeWeergave => {
  const { indicatorId, afspraak, programma, code, naam, definitie, eenheid, mijlpaal } = rij;
  const { tariefInCenten, bonusInCenten, bonusGroepen, over, vensterDagen, regios, themas } = rij;
  return {
    ...{ indicatorId, afspraak, programma, code, naam, definitie, eenheid, mijlpaal, tariefInCenten },
    ...{ bonusInCenten, bonusGroepen, over, vensterDagen, regios, themas },
  };
};
