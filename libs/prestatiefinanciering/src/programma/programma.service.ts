// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, forbidden, invalid, newEvent, type Actor, type Reden } from '#libs/kernel';
import { Database, idempotent, publish, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { conflict } from '../fouten.js';
import { Grootboek } from '../grootboek/grootboek.js';
import type { NieuwProgrammaDto, ProgrammaWijzigingDto } from './programma.dto.js';
import { Programmafinancier, type HeelProgramma } from './programma.entity.js';
import {
  bookBudget,
  budgetVan,
  insertProgramma,
  recordProgramma,
  requireProgramma,
  updateProgramma,
  withDelen,
  writeDelen,
} from './programma.opslag.js';
import { checkProgramma, isVierOgen, isVoorbij, wachtOp } from './programma.rules.js';

/** Making programmes and deciding about them: by the financiers that pay for them. */
@Injectable()
export class ProgrammaService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly grootboek: Grootboek,
  ) {}

  /**
   * A concept that the own organisatie leads; answers its id. Nobody agreed to it yet. The same `sleutel` again makes nothing
   * again. Throws `ongeldig` with every fault, `conflict` for a code that there is.
   */
  async make(actor: Actor, nieuw: NieuwProgrammaDto, sleutel?: string): Promise<string> {
    const penvoerderId = organisatieVan(actor);
    await this.requireGoed(penvoerderId, nieuw);
    const verzoek = { sleutel, bewerking: 'programmaMaken', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        const nu = this.klok.nu();
        const id = randomUUID();
        await insertProgramma(tx, {
          ...{ id, ...inhoudVan(id, nieuw), status: 'concept', penvoerderId, versie: 1 },
          ...{ aangemaaktDoor: actor.subject, aangemaaktOp: nu },
          ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
        });
        return id;
      }),
    );
  }

  /** All of a concept anew; whoever agreed has to do so again. */
  async change(actor: Actor, id: string, { versie, ...nieuw }: ProgrammaWijzigingDto): Promise<void> {
    await this.requireGoed(organisatieVan(actor), nieuw);
    await this.db.as(actor, async (tx) => {
      const oud = await requireProgramma(tx, { id, versie, stand: 'concept' });
      requirePenvoerder(actor, oud);
      const { financiers, jaren, ...velden } = inhoudVan(id, nieuw);
      const rij = await updateProgramma(tx, actor, this.klok, oud, velden);
      await writeDelen(tx, id, { financiers, jaren });
      recordProgramma(tx, 'gewijzigd', oud, { ...rij, financiers, jaren });
    });
  }

  /**
   * The own organisatie agrees to the programme as it is; by who did not write it. The last one makes it `vastgesteld`, in the
   * same commit. Again it changes nothing.
   */
  async agree(actor: Actor, id: string, versie: number): Promise<void> {
    const organisatieId = organisatieVan(actor);
    await this.db.as(actor, async (tx) => {
      const oud = await requireProgramma(tx, { id, versie, stand: 'concept' });
      if (!wachtOp(oud.financiers).includes(organisatieId)) return;
      if (!isVierOgen(oud.gewijzigdDoor, actor.subject)) throw VIER_OGEN;
      const akkoord = { akkoordDoor: actor.subject, akkoordOp: this.klok.nu() };
      await tx.update(Programmafinancier, { programmaId: id, organisatieId }, akkoord);
      const na = await withDelen(tx, oud);
      recordProgramma(tx, 'akkoord', oud, na);
      if (wachtOp(na.financiers).length === 0) await this.establish(tx, actor, na);
    });
  }

  /** Nothing new is paid from it after this. Throws `conflict` while its period runs. */
  async close(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await requireProgramma(tx, { id, versie, stand: 'vastgesteld' });
      requirePenvoerder(actor, oud);
      if (!isVoorbij(oud.tot, datumVan(this.klok.nu()))) throw LOOPT_NOG;
      const na = await updateProgramma(tx, actor, this.klok, oud, { status: 'gesloten' });
      recordProgramma(tx, 'gesloten', oud, na);
      await publish(tx, newEvent('programma-gesloten', id, feitenVan(na), this.klok));
    });
  }

  private async establish(tx: Tx, actor: Actor, oud: HeelProgramma): Promise<void> {
    const na = await updateProgramma(tx, actor, this.klok, oud, { status: 'vastgesteld' });
    recordProgramma(tx, 'vastgesteld', oud, na);
    await bookBudget(this.grootboek, tx, actor, na, { bronId: na.id, jaren: na.jaren, nu: this.klok.nu() });
    const { penvoerderId, van, tot } = na;
    const feiten = { ...feitenVan(na), penvoerderId, van, tot };
    await publish(tx, newEvent('programma-vastgesteld', na.id, feiten, this.klok));
  }

  /** Before a transaction of our own: the master data may need a connection. */
  private async requireGoed(penvoerderId: string, nieuw: NieuwProgrammaDto): Promise<void> {
    const { namen } = await this.stamgegevens.gebieden();
    const themas = new Set((await this.stamgegevens.themas()).map(({ code }) => code));
    const redenen = [
      ...(nieuw.regios ?? [])
        .filter((code) => !Object.hasOwn(namen, code))
        .map((code) => ({ pad: 'regios', melding: `De regio ${code} bestaat niet.` })),
      ...(nieuw.themas ?? [])
        .filter((code) => !themas.has(code))
        .map((code) => ({ pad: 'themas', melding: `Het thema ${code} bestaat niet.` })),
      ...checkProgramma(nieuw, penvoerderId),
      ...(await this.faultsOfFinanciers(nieuw)),
    ];
    if (redenen.length > 0) throw invalid(redenen);
  }

  /** Who is unknown here, or gets money instead of giving it. */
  private async faultsOfFinanciers({ financiers }: NieuwProgrammaDto): Promise<Reden[]> {
    const redenen: Reden[] = [];
    for (const [plaats, { organisatieId }] of financiers.entries()) {
      const soort = (await this.stamgegevens.organisatie(organisatieId))?.soort;
      const pad = `financiers.${plaats}.organisatieId`;
      if (soort === undefined) redenen.push({ pad, melding: 'Deze organisatie bestaat niet.' });
      if (soort === 'aanbieder') redenen.push({ pad, melding: 'Een aanbieder kan geen financier zijn.' });
    }
    return redenen;
  }
}

const VIER_OGEN = conflict('vier-ogen', {
  melding: 'U stelde dit zelf op. Een collega moet namens uw organisatie akkoord geven.',
});
const LOOPT_NOG = conflict('programma-loopt', {
  melding: 'Dit programma loopt nog. U kunt het sluiten na de laatste dag.',
});

/** Throws `verboden` for who acts for no organisatie. */
export function organisatieVan({ rol, organisatieId }: Actor): string {
  if (rol !== 'financier' || organisatieId === undefined) throw forbidden();
  return organisatieId;
}

function requirePenvoerder(actor: Actor, { penvoerderId }: HeelProgramma): void {
  if (penvoerderId !== organisatieVan(actor))
    throw conflict('alleen-penvoerder', { melding: 'Dit doet de penvoerder van het programma.' });
}

export const feitenVan = ({
  id,
  code,
  jaren,
}: HeelProgramma): { programmaId: string; code: string; budgetInCenten: number } => ({
  ...{ programmaId: id, code, budgetInCenten: budgetVan(jaren) },
});

type Inhoud = Omit<
  HeelProgramma,
  | ('id' | 'status' | 'penvoerderId' | 'versie' | 'aangemaaktDoor' | 'aangemaaktOp')
  | ('gewijzigdDoor' | 'gewijzigdOp')
>;

/** What the rows of a concept become; whoever had agreed agrees no more. */
function inhoudVan(programmaId: string, nieuw: NieuwProgrammaDto): Inhoud {
  const {
    code,
    naam,
    omschrijving = '',
    regios = [],
    themas = [],
    rechtsgrond,
    isDeMinimis,
    sisaCode = null,
    van,
    tot,
  } = nieuw;
  return {
    ...{ code, naam, omschrijving, regios, themas, rechtsgrond, isDeMinimis, sisaCode, van, tot },
    financiers: nieuw.financiers.map(({ organisatieId, aandeel }) => ({
      ...{ programmaId, organisatieId, aandeel, akkoordDoor: null, akkoordOp: null },
    })),
    jaren: nieuw.jaren.map(({ jaar, budgetInCenten }) => ({ programmaId, jaar, budgetInCenten })),
  };
}
