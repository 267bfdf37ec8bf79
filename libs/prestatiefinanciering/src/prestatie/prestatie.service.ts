// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, forbidden, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, idempotent, recordAudit, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Prestatiebewijs } from './bewijs.entity.js';
import { assessMelding, persoonfout } from './melding.rules.js';
import type { ControlebevindingDto, NieuwePrestatieDto, PrestatiebesluitDto } from './prestatie.dto.js';
import { Prestatie, Prestatiecontrole } from './prestatie.entity.js';
import {
  constraintOf,
  findPrestatie,
  insertPrestatie,
  movePrestatie,
  versieVerouderd,
} from './prestatie.opslag.js';
import { KEUZES, type Keuzerij } from './prestatie.query.js';
import { Trekking } from './trekking.js';

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);
const BESLOTEN = conflict('al-besloten', 'Over deze prestatie is al besloten.');
const ZELF_GEMELD = conflict('zelf-gemeld', 'U meldde deze prestatie zelf. Een ander beslist erover.');
const ZELF_BESLOTEN = conflict(
  'zelf-besloten',
  'U aanvaardde deze prestatie zelf. Een ander controleert haar.',
);
const ALLEEN_PENVOERDER = conflict('alleen-penvoerder', 'Dit doet de penvoerder van het programma.');
const GEDAAN = conflict('controle-gedaan', 'Deze controle is al gedaan.');
const ZONDER_BEWIJS = conflict(
  'geen-bewijs',
  'Er is nog geen bewijs dat u kunt openen. Zonder bewijs kunt u deze prestatie niet aanvaarden.',
);
const OP = invalid([
  {
    pad: 'aantal',
    melding: 'Dit aantal is te hoog: iemand meldde net de laatste. Laad de bladzijde opnieuw.',
  },
]);

/** Reporting of results by aanbieders, and what financiers decide about them. */
@Injectable()
export class PrestatieService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly trekking: Trekking,
  ) {}

  /** Answers its id. Throws `ongeldig` with every fault, and gives the same answer for the same `sleutel`. */
  async report(actor: Actor, nieuw: NieuwePrestatieDto, sleutel?: string): Promise<string> {
    const { organisatieId, subject } = actor;
    if (actor.rol !== 'aanbieder' || organisatieId === undefined) throw forbidden();
    const { namen } = await this.stamgegevens.gebieden();
    const themas = new Set((await this.stamgegevens.themas()).map(({ code }) => code));
    const bestaat = [
      ...(namen[nieuw.regio] === undefined ? [{ pad: 'regio', melding: 'Deze regio bestaat niet.' }] : []),
      ...(nieuw.thema !== undefined && !themas.has(nieuw.thema)
        ? [{ pad: 'thema', melding: 'Dit thema bestaat niet.' }]
        : []),
    ];
    return this.db.as(actor, (tx) =>
      idempotent(tx, { sleutel, bewerking: 'prestatieMelden', subject, body: nieuw }, async () => {
        const vandaag = datumVan(this.klok.nu());
        const keuzes: Keuzerij[] = await tx.query(KEUZES, [organisatieId, nieuw.prestatiedatum]);
        const keuze = await requireKeuze(tx, keuzes, organisatieId, nieuw, vandaag);
        const redenen = [...bestaat, ...assessMelding(nieuw, keuze, vandaag)];
        if (redenen.length > 0) throw invalid(redenen);
        const prestatie = toPrestatie(actor, keuze, nieuw, vandaag, this.klok.nu());
        await insertPrestatie(tx, this.klok, prestatie).catch((fout: unknown) => {
          throw constraintOf(fout) === 'prestatie_maximum' ? OP : fout;
        });
        return prestatie.id;
      }),
    );
  }

  /** By who reported it, while nobody decided. */
  async withdraw(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findPrestatie(tx, id);
      if (actor.rol !== 'aanbieder' || oud.herkomst !== 'gemeld') throw notFound('Deze prestatie');
      requireOpen(oud, versie);
      await movePrestatie(tx, this.klok, oud, {
        status: 'vervallen',
        reden: 'ingetrokken',
        door: actor.subject,
      });
    });
  }

  /** By a financier of who signed for the programme. What is accepted may be drawn to be looked at again. */
  async judge(actor: Actor, id: string, besluit: PrestatiebesluitDto): Promise<void> {
    const { besluit: woord, reden = 'anders', toelichting, versie } = besluit;
    const fouten = persoonfout('toelichting', toelichting ?? '');
    if (fouten.length > 0) throw invalid(fouten);
    await this.db.as(actor, async (tx) => {
      const oud = await findPrestatie(tx, id);
      await requirePenvoerder(tx, actor, oud.programmaId);
      requireOpen(oud, versie);
      if (oud.gemeldDoor === actor.subject) throw ZELF_GEMELD;
      const door = { door: actor.subject, toelichting: toelichting?.trim() ?? null };
      if (woord === 'afwijzen') {
        await movePrestatie(tx, this.klok, oud, { status: 'afgewezen', reden, ...door });
        return;
      }
      if (!(await hasBewijs(tx, id))) throw ZONDER_BEWIJS;
      const declarabelVanaf = this.trekking.declarabelVanaf();
      const goed = { status: 'aanvaard', reden: 'bewijs-goed', declarabelVanaf, ...door } as const;
      await this.trekking.draw(tx, await movePrestatie(tx, this.klok, oud, goed));
    });
  }

  /** The finding of who looked at it again, once. What was wrong is refused in the same commit. */
  async finish(actor: Actor, id: string, { uitkomst, bevinding }: ControlebevindingDto): Promise<void> {
    const fouten = persoonfout('bevinding', bevinding);
    if (fouten.length > 0) throw invalid(fouten);
    await this.db.as(actor, async (tx) => {
      const controle = await tx.findOneBy(Prestatiecontrole, { prestatieId: id });
      if (!controle) throw notFound('Deze controle');
      await requirePenvoerder(tx, actor, controle.programmaId);
      if (controle.uitkomst !== null) throw GEDAAN;
      const prestatie = await findPrestatie(tx, id);
      if (prestatie.beslotenDoor === actor.subject) throw ZELF_BESLOTEN;
      const af = { uitkomst, bevinding: bevinding.trim(), door: actor.subject, gedaanOp: this.klok.nu() };
      await tx.update(Prestatiecontrole, { prestatieId: id }, af);
      const na = { ...controle, ...af };
      recordAudit(tx, {
        ...{
          soort: 'prestatiecontrole',
          handeling: uitkomst,
          id,
          regio: prestatie.regio,
          voor: controle,
          na,
        },
      });
      if (uitkomst === 'goed' || prestatie.status !== 'aanvaard') return;
      const fout = { status: 'afgewezen', reden: 'controle-fout', door: actor.subject } as const;
      await movePrestatie(tx, this.klok, prestatie, { ...fout, toelichting: af.bevinding });
    });
  }
}

function requireOpen(oud: Prestatie, versie: number): void {
  if (oud.status !== 'gemeld') throw BESLOTEN;
  if (oud.versie !== versie) throw versieVerouderd(oud);
}

/** The same answer whether it is of another programme or of one that this financier only pays for. */
async function requirePenvoerder(tx: Tx, { organisatieId }: Actor, programmaId: string): Promise<void> {
  const [rij]: { is: boolean }[] = await tx.query(
    'SELECT prestatiefinanciering.voert_pen($1::uuid, $2::uuid) AS is',
    [programmaId, organisatieId ?? null],
  );
  if (rij?.is !== true) throw ALLEEN_PENVOERDER;
}

/** A file that may be opened: what was found infected shows nothing. */
const hasBewijs = (tx: Tx, prestatieId: string): Promise<boolean> =>
  tx
    .createQueryBuilder(Prestatiebewijs, 'b')
    .where(`b.prestatieId = :prestatieId AND b.status IN ('schoon', 'niet-gescand')`, { prestatieId })
    .getExists();

/** By the version that held on that day; when that had another id for the indicator, by its code. */
async function requireKeuze(
  tx: Tx,
  keuzes: Keuzerij[],
  organisatieId: string,
  { indicatorId }: NieuwePrestatieDto,
  vandaag: string,
): Promise<Keuzerij> {
  const direct = keuzes.find((keuze) => keuze.indicatorId === indicatorId);
  if (direct) return direct;
  const nu: Keuzerij[] = await tx.query(KEUZES, [organisatieId, vandaag]);
  const gekozen = nu.find((keuze) => keuze.indicatorId === indicatorId);
  const toen = keuzes.find((k) => k.afspraakId === gekozen?.afspraakId && k.code === gekozen.code);
  if (gekozen === undefined)
    throw invalid([{ pad: 'indicatorId', melding: 'Dit hoort niet bij een afspraak van u die nu geldt.' }]);
  return toen ?? gekozen;
}

function toPrestatie(
  { subject, organisatieId }: Actor,
  keuze: Keuzerij,
  nieuw: NieuwePrestatieDto,
  vandaag: string,
  nu: Date,
): Prestatie {
  const { programmaId, afspraakId, afspraakversie, indicatorId, tariefInCenten } = keuze;
  const { regio, thema = null, aantal, prestatiedatum, toelichting } = nieuw;
  return {
    ...{ id: randomUUID(), programmaId, afspraakId, afspraakversie, indicatorId, regio, thema },
    ...{ aanbiederId: organisatieId ?? null, toewijzingId: null, mijlpaal: 'gemeld', prestatiedatum },
    ...{ geblekenOp: vandaag, aantal, tariefInCenten, bonusInCenten: 0, bonusGroepen: [] },
    ...{ bedragInCenten: aantal * tariefInCenten, herkomst: 'gemeld', status: 'gemeld' },
    ...{
      reden: 'wacht-op-beoordeling',
      toelichting: toelichting.trim(),
      besluitToelichting: null,
      versie: 1,
    },
    ...{ gemeldDoor: subject, gemeldOp: nu, beslotenDoor: null, beslotenOp: null, declarabelVanaf: null },
  };
}
