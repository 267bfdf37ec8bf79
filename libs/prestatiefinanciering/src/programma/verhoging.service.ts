// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, newEvent, type Actor } from '#libs/kernel';
import { Database, idempotent, publish, type Tx } from '#libs/platform';
import { conflict, refuse } from '../fouten.js';
import { Grootboek } from '../grootboek/grootboek.js';
import type { NieuweVerhogingDto } from './programma.dto.js';
import { Programmaverhoging, Verhogingakkoord, type HeelProgramma } from './programma.entity.js';
import {
  bookBudget,
  recordProgramma,
  requireProgramma,
  updateProgramma,
  withDelen,
} from './programma.opslag.js';
import { isVierOgen } from './programma.rules.js';
import { feitenVan, organisatieVan } from './programma.service.js';

/** More budget for a year of a programme that runs: one asks, and every financier agrees once more. */
@Injectable()
export class VerhogingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /** Asks for it; nobody agreed yet. Throws `ongeldig` and `conflict`. */
  async propose(
    actor: Actor,
    programmaId: string,
    nieuw: NieuweVerhogingDto,
    sleutel?: string,
  ): Promise<void> {
    organisatieVan(actor);
    const { versie, jaar, bedragInCenten, reden } = nieuw;
    const body = { programmaId, ...nieuw };
    const verzoek = { sleutel, bewerking: 'verhogingVoorstellen', subject: actor.subject, body };
    await this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        const programma = await requireProgramma(tx, { id: programmaId, versie, stand: 'vastgesteld' });
        if (!programma.jaren.some((een) => een.jaar === jaar))
          throw invalid([{ pad: 'jaar', melding: `Het jaar ${jaar} valt buiten de looptijd.` }]);
        const verhoging: Programmaverhoging = {
          ...{ id: randomUUID(), programmaId, jaar, bedragInCenten, reden, status: 'voorgesteld' },
          ...{ voorgesteldDoor: actor.subject, voorgesteldOp: this.klok.nu() },
          ...{ beslotenDoor: null, beslotenOp: null },
        };
        await tx.insert(Programmaverhoging, verhoging).catch(refuse('programmaverhoging_open', LOOPT_AL));
        await this.next(tx, actor, programma, 'verhoging-voorgesteld');
        return verhoging.id;
      }),
    );
  }

  /** The own organisatie agrees; by who did not ask. The last one gives the year its money, in the same commit. */
  async agree(actor: Actor, programmaId: string, versie: number): Promise<void> {
    const organisatieId = organisatieVan(actor);
    await this.db.as(actor, async (tx) => {
      const programma = await requireProgramma(tx, { id: programmaId, versie, stand: 'vastgesteld' });
      const verhoging = await findOpen(tx, programmaId);
      if ((await akkoordenVan(tx, verhoging.id)).includes(organisatieId)) return;
      if (!isVierOgen(verhoging.voorgesteldDoor, actor.subject)) throw VIER_OGEN;
      const akkoord = { akkoordDoor: actor.subject, akkoordOp: this.klok.nu() };
      await tx.insert(Verhogingakkoord, { verhogingId: verhoging.id, organisatieId, ...akkoord });
      recordProgramma(tx, 'verhoging-akkoord', programma, programma);
      const zijn = await akkoordenVan(tx, verhoging.id);
      if (programma.financiers.every((een) => zijn.includes(een.organisatieId)))
        await this.raise(tx, actor, programma, verhoging);
    });
  }

  /** Off the table: whoever asked takes it back, or another financier does not agree. */
  async withdraw(actor: Actor, programmaId: string, versie: number): Promise<void> {
    organisatieVan(actor);
    await this.db.as(actor, async (tx) => {
      const programma = await requireProgramma(tx, { id: programmaId, versie, stand: 'vastgesteld' });
      await this.decide(tx, actor, await findOpen(tx, programmaId), 'ingetrokken');
      await this.next(tx, actor, programma, 'verhoging-ingetrokken');
    });
  }

  private async raise(
    tx: Tx,
    actor: Actor,
    oud: HeelProgramma,
    { id: verhogingId, jaar, bedragInCenten, ...rest }: Programmaverhoging,
  ): Promise<void> {
    await this.decide(tx, actor, { ...rest, id: verhogingId, jaar, bedragInCenten }, 'vastgesteld');
    const na = await this.next(tx, actor, oud, 'budget-verhoogd');
    const jaren = na.jaren.filter((een) => een.jaar === jaar);
    await bookBudget(this.grootboek, tx, actor, na, { bronId: verhogingId, jaren, nu: this.klok.nu() });
    const feiten = { ...feitenVan(na), verhogingId, jaar, bedragInCenten };
    await publish(tx, newEvent('programma-budget-verhoogd', na.id, feiten, this.klok));
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    { id }: Programmaverhoging,
    status: 'vastgesteld' | 'ingetrokken',
  ): Promise<void> {
    const besluit = { status, beslotenDoor: actor.subject, beslotenOp: this.klok.nu() };
    await tx.update(Programmaverhoging, { id }, besluit);
  }

  /** The next version, so that nobody decides on what he did not see. */
  private async next(tx: Tx, actor: Actor, oud: HeelProgramma, handeling: string): Promise<HeelProgramma> {
    const na = await withDelen(tx, await updateProgramma(tx, actor, this.klok, oud, {}));
    recordProgramma(tx, handeling, oud, na);
    return na;
  }
}

async function findOpen(tx: Tx, programmaId: string): Promise<Programmaverhoging> {
  const verhoging = await tx.findOneBy(Programmaverhoging, { programmaId, status: 'voorgesteld' });
  if (!verhoging) throw GEEN;
  return verhoging;
}

const akkoordenVan = async (tx: Tx, verhogingId: string): Promise<string[]> =>
  (await tx.findBy(Verhogingakkoord, { verhogingId })).map(({ organisatieId }) => organisatieId);

const GEEN = conflict('geen-verhoging', { melding: 'Er wacht geen verhoging op akkoord.' });
const LOOPT_AL = conflict('verhoging-loopt', {
  melding: 'Er wacht al een verhoging op akkoord. Rond die eerst af, of trek die in.',
});
const VIER_OGEN = conflict('vier-ogen', {
  melding: 'U stelde dit zelf voor. Een collega moet namens uw organisatie akkoord geven.',
});
