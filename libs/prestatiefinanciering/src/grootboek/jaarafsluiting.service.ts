// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor, type Reden } from '#libs/kernel';
import { Database, recordAudit, type Tx } from '#libs/platform';
import { conflict } from '../fouten.js';
import { Programma, Programmajaar } from '../programma/programma.entity.js';
import { jaarovergangRegels, type Ruimtekeuze } from './boekingen.rules.js';
import { Boeking, Jaarafsluiting } from './grootboek.entity.js';
import { Grootboek } from './grootboek.js';
import { beletselen, isLaatste } from './jaarafsluiting.rules.js';
import type { Regel } from './rekening.rules.js';
import { readSleutel, saldiVan } from './saldi.lezer.js';
import type { Verdeelsleutel } from './verdeling.rules.js';

/** What closing a year does, or did. */
export interface Afsluiting {
  jaar: number;
  ruimte: Ruimtekeuze;
  /** `null`: not done yet. */
  gesloten: Jaarafsluiting | null;
  /** The jaarovergang; `null` when there was nothing to move, or it was not done yet. */
  boekingId: string | null;
  /** What it would move, when it was not done yet. */
  regels: Regel[];
  /** Why it cannot be done now. */
  redenen: Reden[];
}

/** Closes the years of a programme: what is open goes on to the next, and then nothing is booked in it any more. */
@Injectable()
export class JaarafsluitingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /** What would happen. Throws `niet-gevonden` for a programme or a year that is not there. */
  preview(actor: Actor, programmaId: string, jaar: number, ruimte: Ruimtekeuze): Promise<Afsluiting> {
    return this.db.as(actor, async (tx) => {
      const programma = await findProgramma(tx, programmaId, jaar);
      return (await findGesloten(tx, programmaId, jaar)) ?? this.plan(tx, programma, jaar, ruimte);
    });
  }

  /**
   * For the penvoerder. Once: the same again gives the same answer, with another choice it throws `conflict`, code
   * `anders-gesloten`. Throws `conflict` with every reason why it cannot be done now (`nog-niet-te-sluiten`), and for others
   * than the penvoerder (`alleen-penvoerder`).
   */
  close(actor: Actor, programmaId: string, jaar: number, ruimte: Ruimtekeuze): Promise<Afsluiting> {
    return this.db.as(actor, async (tx) => {
      const programma = await findProgramma(tx, programmaId, jaar);
      if (programma.penvoerderId !== actor.organisatieId)
        throw conflict('alleen-penvoerder', { melding: 'Dit doet de penvoerder van het programma.' });
      // Takes the lock: who asked for the same waits here, and then finds it done.
      const sleutel = await this.grootboek.sleutel(tx, programmaId);
      const al = await findGesloten(tx, programmaId, jaar);
      if (al) return sameAs(al, ruimte);
      const { redenen, regels } = await this.plan(tx, programma, jaar, ruimte, sleutel);
      if (redenen.length > 0) throw conflict('nog-niet-te-sluiten', ...redenen);
      const gesloten: Jaarafsluiting = {
        ...{ id: randomUUID(), programmaId, jaar, ruimte },
        ...{ geslotenDoor: actor.subject, geslotenOp: this.klok.nu() },
      };
      await tx.insert(Jaarafsluiting, gesloten);
      const { id: bronId } = gesloten;
      const datum = `${String(jaar)}-12-31`;
      const over = { soort: 'jaarovergang', bronId, programmaId, datum, regels } as const;
      const boeking = await this.grootboek.book(tx, actor, over);
      const audit = { soort: 'jaarafsluiting', handeling: 'gesloten', id: bronId, regio: 'LANDELIJK' };
      recordAudit(tx, { ...audit, voor: null, na: gesloten, reden: ruimte });
      return { jaar, ruimte, gesloten, boekingId: boeking?.id ?? null, regels: [], redenen: [] };
    });
  }

  private async plan(
    tx: Tx,
    programma: Programma,
    jaar: number,
    ruimte: Ruimtekeuze,
    bekend?: Verdeelsleutel,
  ): Promise<Afsluiting> {
    const { id: programmaId, tot } = programma;
    const standen = await saldiVan(tx, programmaId);
    const gesloten = await tx.findBy(Jaarafsluiting, { programmaId });
    const feiten = { vandaag: datumVan(this.klok.nu()), jaar, tot, standen };
    const redenen = beletselen({ ...feiten, gesloten: gesloten.map((een) => een.jaar) });
    const sleutel = bekend ?? (await readSleutel(tx, programmaId));
    const laatste = isLaatste(tot, jaar);
    // With money that cannot move there is no plan, only the reason.
    const regels = redenen.some(({ pad }) => pad === 'standen')
      ? []
      : jaarovergangRegels({ jaar, laatste, ruimte, standen }, sleutel);
    return { jaar, ruimte, gesloten: null, boekingId: null, regels, redenen };
  }
}

async function findProgramma(tx: Tx, id: string, jaar: number): Promise<Programma> {
  const programma = await tx.findOneBy(Programma, { id });
  if (!programma) throw notFound('Dit programma');
  if (!(await tx.existsBy(Programmajaar, { programmaId: id, jaar }))) throw notFound('Dit jaar');
  return programma;
}

async function findGesloten(tx: Tx, programmaId: string, jaar: number): Promise<Afsluiting | null> {
  const gesloten = await tx.findOneBy(Jaarafsluiting, { programmaId, jaar });
  if (!gesloten) return null;
  const boeking = await tx.findOneBy(Boeking, { soort: 'jaarovergang', bronId: gesloten.id });
  const { ruimte } = gesloten;
  return { jaar, ruimte, gesloten, boekingId: boeking?.id ?? null, regels: [], redenen: [] };
}

function sameAs(al: Afsluiting, ruimte: Ruimtekeuze): Afsluiting {
  if (al.ruimte === ruimte) return al;
  const melding = 'Dit jaar is al gesloten, met een andere keuze voor de ongebruikte ruimte.';
  throw conflict('anders-gesloten', { pad: 'ruimte', melding });
}
