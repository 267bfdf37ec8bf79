// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AanbodmatchingFacade, type Toewijzingfeiten } from '#libs/aanbodmatching';
import { Klok, SYSTEEM, datumVan } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { groepenVan } from '../prestatieafspraak/indicator.rules.js';
import { findAfspraak, type Gekozen } from './afspraakkeuze.lezer.js';
import { themaVan } from './afspraakkeuze.rules.js';
import { mijlpalenVan, vervalredenVan, type Mijlpaalstand } from './mijlpaal.rules.js';
import { Prestatie } from './prestatie.entity.js';
import { constraintOf, insertPrestatie, movePrestatie, type Besluit } from './prestatie.opslag.js';
import type { Prestatiereden } from './prestatie.rules.js';
import { Trekking } from './trekking.js';

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('prestaties van ' || $1, 0))`;

/** What the database refuses to count, as the reason that is told. */
const GEWEIGERD: Record<string, Prestatiereden> = {
  prestatie_maximum: 'boven-maximum',
  prestatie_venster: 'buiten-venster',
};

type Bonus = Pick<Prestatie, 'bonusInCenten' | 'bonusGroepen'>;

/**
 * Keeps the prestaties of an assignment as the assignment is. It looks at how that stands now, so that it does not matter in
 * which order events come in, or how often.
 */
@Injectable()
export class Prestatiestand {
  constructor(
    private readonly klok: Klok,
    private readonly aanbodmatching: AanbodmatchingFacade,
    private readonly trekking: Trekking,
  ) {}

  /** As `systeem`. Of one assignment one at a time: the others wait and find it done. */
  async follow(tx: Tx, toewijzingId: string): Promise<void> {
    await tx.query(LOCK, [toewijzingId]);
    const feiten = await this.aanbodmatching.feitenVanToewijzing(tx, toewijzingId);
    if (feiten === null) return;
    const bestaand = await tx.findBy(Prestatie, { toewijzingId });
    const voorbij = vervalredenVan(feiten);
    if (voorbij !== null) return this.lapse(tx, bestaand, voorbij);
    for (const stand of mijlpalenVan(feiten)) {
      const oud = bestaand.find(({ mijlpaal }) => mijlpaal === stand.mijlpaal);
      await (oud ? this.update(tx, oud, stand) : this.create(tx, feiten, stand));
    }
  }

  private async lapse(tx: Tx, prestaties: Prestatie[], reden: Prestatiereden): Promise<void> {
    for (const oud of prestaties) {
      if (oud.status === 'vervallen' || oud.status === 'afgewezen') continue;
      await movePrestatie(tx, this.klok, oud, { status: 'vervallen', reden, door: SYSTEEM.subject });
    }
  }

  /** Accepted stays accepted, and what a financier refused stays so. */
  private async update(tx: Tx, oud: Prestatie, stand: Mijlpaalstand): Promise<void> {
    const verder = oud.status === 'vervallen' || (oud.status === 'gemeld' && stand.status === 'aanvaard');
    if (!verder) return;
    await this.orRefused(tx, this.besluitVan(stand), (besluit) => movePrestatie(tx, this.klok, oud, besluit));
  }

  private async create(tx: Tx, feiten: Toewijzingfeiten, stand: Mijlpaalstand): Promise<void> {
    const afspraak = await findAfspraak(tx, feiten, stand);
    if (afspraak === null) return;
    const rij = toPrestatie(feiten, stand, afspraak, this.klok.nu());
    await this.orRefused(tx, this.besluitVan(stand), async ({ status, reden, door, declarabelVanaf }) => {
      const besloten = { beslotenDoor: door, beslotenOp: door === null ? null : rij.gemeldOp };
      const nieuw: Prestatie = {
        ...{ ...rij, ...besloten, status, reden },
        declarabelVanaf: declarabelVanaf ?? null,
      };
      await insertPrestatie(tx, this.klok, nieuw);
      return nieuw;
    });
  }

  /** What does not count is kept too, with the reason: an aanbieder sees what became of his work. */
  private async orRefused(
    tx: Tx,
    besluit: Besluit,
    write: (besluit: Besluit) => Promise<Prestatie>,
  ): Promise<void> {
    try {
      const nieuw = await write(besluit);
      if (nieuw.status === 'aanvaard') await this.trekking.draw(tx, nieuw);
    } catch (fout) {
      const reden = GEWEIGERD[constraintOf(fout) ?? ''];
      if (reden === undefined) throw fout;
      await write({ status: 'afgewezen', reden, door: SYSTEEM.subject });
    }
  }

  private besluitVan({ status, reden }: Mijlpaalstand): Besluit {
    if (status === 'gemeld') return { status, reden, door: null };
    const declarabelVanaf = this.trekking.declarabelVanaf();
    return { status, reden, door: SYSTEEM.subject, declarabelVanaf };
  }
}

type Begin = Omit<Prestatie, 'status' | 'reden' | 'beslotenDoor' | 'beslotenOp' | 'declarabelVanaf'>;

function toPrestatie(feiten: Toewijzingfeiten, stand: Mijlpaalstand, keuze: Gekozen, nu: Date): Begin {
  const { programmaId, afspraakId, afspraakversie, indicatorId, aanbiederId, tariefInCenten } = keuze;
  const { mijlpaal, prestatiedatum, geblekenOp } = stand;
  const bonus = bonusVan(feiten, keuze);
  return {
    ...{ id: randomUUID(), programmaId, afspraakId, afspraakversie, indicatorId, aanbiederId },
    ...{
      regio: feiten.regio,
      thema: themaVan(feiten.themas, keuze.themas),
      toewijzingId: feiten.toewijzingId,
    },
    ...{ mijlpaal, prestatiedatum, geblekenOp, aantal: 1, tariefInCenten, ...bonus },
    ...{ bedragInCenten: tariefInCenten + bonus.bonusInCenten, herkomst: 'keten' },
    ...{ toelichting: null, besluitToelichting: null, versie: 1, gemeldDoor: SYSTEEM.subject, gemeldOp: nu },
  };
}

/** Once, whether the firm is of one group or of more. */
function bonusVan(feiten: Toewijzingfeiten, { bonusInCenten, bonusGroepen }: Gekozen): Bonus {
  const { grootteklasse, werkzamePersonen, oprichtingsdatum, herkomst, taal, ingediendOp } = feiten;
  const van = {
    grootteklasse,
    werkzamePersonen,
    oprichtingsdatum,
    herkomst,
    taal,
    datum: datumVan(ingediendOp),
  };
  const groepen = groepenVan(van, { bonusGroepen });
  return { bonusInCenten: groepen.length > 0 ? bonusInCenten : 0, bonusGroepen: groepen };
}
