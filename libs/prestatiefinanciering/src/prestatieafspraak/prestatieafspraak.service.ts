// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, type Actor, type Reden } from '#libs/kernel';
import { Database, idempotent, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { conflict, refuse } from '../fouten.js';
import { canonicalise, hashVan, toInhoud } from './inhoud.rules.js';
import { checkGebied, checkPartij } from './partij.toets.js';
import type { AfspraakconceptDto, NieuwePrestatieafspraakDto } from './prestatieafspraak.dto.js';
import { Afspraakversie, Prestatieafspraak } from './prestatieafspraak.entity.js';
import {
  findAfspraak,
  findVersie,
  plafondVan,
  readProgramma,
  recordAfspraak,
  requirePenvoerder,
  toVoorstel,
  updateAfspraak,
  writeDelen,
  type Afspraakprogramma,
  type Voorstel,
} from './prestatieafspraak.opslag.js';
import { checkVoorstel, type Afspraakvoorstel } from './prestatieafspraak.rules.js';

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('prestatieafspraak ' || $1, 0))`;
const LAST = `SELECT coalesce(max(split_part(nummer, '-', -1)::int), 0) AS nr
  FROM prestatiefinanciering.prestatieafspraak WHERE programma_id = $1`;
const NEXT = `SELECT max(versie) + 1 AS versie FROM prestatiefinanciering.afspraakversie WHERE afspraak_id = $1`;

/** Writing agreements and offering them for signing: by the financier that leads the programme. */
@Injectable()
export class PrestatieafspraakService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** An agreement with a first draft; answers its id. Throws `ongeldig` with every fault. */
  async make(actor: Actor, nieuw: NieuwePrestatieafspraakDto, sleutel?: string): Promise<string> {
    const partijfouten = await checkPartij(this.stamgegevens, nieuw);
    const verzoek = { sleutel, bewerking: 'prestatieafspraakMaken', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        const programma = await this.lead(tx, actor, nieuw.programmaId);
        const voorstel = toVoorstel(nieuw);
        const redenen = [...partijfouten, ...checkGebied(nieuw, programma)];
        this.require(voorstel, programma, null, redenen);
        const afspraak = await this.insert(tx, actor, programma, { nieuw, titel: voorstel.titel });
        await this.write(tx, actor, { afspraakId: afspraak.id, versie: 1, voorstel });
        recordAfspraak(tx, 'opgesteld', null, afspraak);
        return afspraak.id;
      }),
    );
  }

  /** All of the draft anew. Throws `conflict` when there is none, or it was changed by another. */
  change(actor: Actor, id: string, { versie, ...dto }: AfspraakconceptDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findAfspraak(tx, id, versie);
      const programma = await this.lead(tx, actor, oud.programmaId);
      const concept = await findVersie(tx, id, ['concept']);
      if (!concept) throw GEEN_CONCEPT;
      const voorstel = toVoorstel(dto);
      await this.requireTegen(tx, id, voorstel, programma, checkTitel(oud, voorstel));
      const { titel, jaren, indicatoren, ...velden } = voorstel;
      await writeDelen(tx, concept.versie, { jaren, indicatoren });
      const { versie: nummer } = concept.versie;
      await tx.update(
        Afspraakversie,
        { afspraakId: id, versie: nummer },
        { ...velden, plafondInCenten: plafondVan(jaren) },
      );
      await updateAfspraak(tx, actor, this.klok, { oud, velden: { titel }, handeling: 'gewijzigd' });
    });
  }

  /** A next draft, as the last version is. Throws `conflict` when there is one, or the agreement ended. */
  draft(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findAfspraak(tx, id, versie);
      await this.lead(tx, actor, oud.programmaId);
      if (oud.status === 'beeindigd') throw BEEINDIGD;
      if (await findVersie(tx, id, ['concept', 'ter-ondertekening'])) throw AL_BEZIG;
      const laatste =
        (await findVersie(tx, id, ['getekend'])) ?? (await findVersie(tx, id, ['vervangen', 'verworpen']));
      if (!laatste) throw new Error('Een prestatieafspraak zonder versie.');
      const [rij]: { versie: number }[] = await tx.query(NEXT, [id]);
      const { jaren, indicatoren } = laatste;
      const { van, tot, geldigVan, tussentoetsOp, toelichting } = laatste.versie;
      const voorstel = { van, tot, geldigVan, tussentoetsOp, toelichting, jaren, indicatoren };
      await this.write(tx, actor, { afspraakId: id, versie: rij?.versie ?? 1, voorstel });
      await updateAfspraak(tx, actor, this.klok, { oud, velden: {}, handeling: 'herzien' });
    });
  }

  /** The draft goes to the other party and is fixed. Throws `ongeldig` when it does not fit any more. */
  offer(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findAfspraak(tx, id, versie);
      const programma = await this.lead(tx, actor, oud.programmaId);
      const concept = await findVersie(tx, id, ['concept']);
      if (!concept) throw GEEN_CONCEPT;
      await this.requireTegen(tx, id, { ...concept, ...concept.versie }, programma, []);
      const inhoud = canonicalise(toInhoud(oud, programma, concept.versie, concept));
      const { versie: nummer } = concept.versie;
      const velden = { status: 'ter-ondertekening', inhoud, hash: hashVan(inhoud) } as const;
      await tx.update(Afspraakversie, { afspraakId: id, versie: nummer }, velden);
      const aangebodenOp = oud.aangebodenOp ?? this.klok.nu();
      await updateAfspraak(tx, actor, this.klok, { oud, velden: { aangebodenOp }, handeling: 'aangeboden' });
    });
  }

  /** The programme, of which one leads and that runs. */
  private async lead(tx: Tx, actor: Actor, programmaId: string): Promise<Afspraakprogramma> {
    const programma = await readProgramma(tx, programmaId);
    requirePenvoerder(actor, programma);
    if (programma.status !== 'vastgesteld') throw NIET_VASTGESTELD;
    return programma;
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    { id: programmaId, code }: Afspraakprogramma,
    { nieuw, titel }: { nieuw: NieuwePrestatieafspraakDto; titel: string },
  ): Promise<Prestatieafspraak> {
    await tx.query(LOCK, [programmaId]);
    const [laatste]: { nr: number }[] = await tx.query(LAST, [programmaId]);
    const { aanbiederId = null, regio = null } = nieuw;
    const nu = this.klok.nu();
    const afspraak: Prestatieafspraak = {
      ...{ id: randomUUID(), nummer: `${code}-${String((laatste?.nr ?? 0) + 1).padStart(3, '0')}` },
      ...{ programmaId, aanbiederId, regio, partij: regio === null ? 'aanbieder' : 'regio', titel },
      ...{ status: 'concept', aangebodenOp: null, beeindigdPer: null, beeindigdReden: null, versie: 1 },
      ...{ aangemaaktDoor: actor.subject, aangemaaktOp: nu, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
    await tx
      .insert(Prestatieafspraak, afspraak)
      .catch(refuse('prestatieafspraak_een_aanbieder', AL_EEN))
      .catch(refuse('prestatieafspraak_een_regio', AL_EEN));
    return afspraak;
  }

  private async write(
    tx: Tx,
    actor: Actor,
    {
      afspraakId,
      versie,
      voorstel,
    }: { afspraakId: string; versie: number; voorstel: Omit<Voorstel, 'titel'> },
  ): Promise<void> {
    const { van, tot, geldigVan, tussentoetsOp, toelichting, jaren } = voorstel;
    await tx.insert(Afspraakversie, {
      ...{ afspraakId, versie, id: randomUUID(), van, tot, geldigVan, tussentoetsOp, toelichting },
      ...{ plafondInCenten: plafondVan(jaren), status: 'concept', inhoud: null, hash: null },
      ...{ verworpenDoor: null, verworpenOp: null, verwerpreden: null, getekendOp: null },
      ...{ opgesteldDoor: actor.subject, opgesteldOp: this.klok.nu() },
    });
    await writeDelen(tx, { afspraakId, versie }, voorstel);
  }

  private async requireTegen(
    tx: Tx,
    id: string,
    voorstel: Afspraakvoorstel,
    programma: Afspraakprogramma,
    redenen: Reden[],
  ): Promise<void> {
    const vorige = await findVersie(tx, id, ['getekend']);
    this.require(voorstel, programma, vorige?.versie ?? null, redenen);
  }

  private require(
    voorstel: Afspraakvoorstel,
    programma: Afspraakprogramma,
    vorige: { geldigVan: string } | null,
    redenen: Reden[],
  ): void {
    const vandaag = datumVan(this.klok.nu());
    const alle = [...redenen, ...checkVoorstel(voorstel, { programma, vorige, vandaag })];
    if (alle.length > 0) throw invalid(alle);
  }
}

const checkTitel = ({ status, titel }: Prestatieafspraak, voorstel: Voorstel): Reden[] =>
  status === 'concept' || titel === voorstel.titel
    ? []
    : [{ pad: 'titel', melding: 'De titel van een getekende afspraak staat vast.' }];

const GEEN_CONCEPT = conflict('geen-concept', {
  melding: 'Er is geen concept om te wijzigen of aan te bieden. Maak eerst een nieuwe versie.',
});
const AL_BEZIG = conflict('versie-loopt', {
  melding: 'Er is al een nieuwe versie: een concept, of een versie die op ondertekening wacht.',
});
const BEEINDIGD = conflict('afspraak-beeindigd', { melding: 'Deze afspraak is beëindigd.' });
const NIET_VASTGESTELD = conflict('programma-niet-vastgesteld', {
  melding: 'Dit kan alleen in een programma dat is vastgesteld en niet gesloten.',
});
const AL_EEN = conflict('al-een-afspraak', {
  melding:
    'Met deze partij loopt in dit programma al een afspraak. Maak daarvan een nieuwe versie, of beëindig die.',
});
