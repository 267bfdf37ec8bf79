// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, forbidden, invalid, type Actor } from '#libs/kernel';
import { Database, idempotent, type Tx } from '#libs/platform';
import { Declaratie, Declaratieregel } from './declaratie.entity.js';
import type { NieuweDeclaratieDto, PeriodeDto } from './declaratie.dto.js';
import type { DeclaratieVoorbeeldWeergave } from './voorbeeld.weergave.js';
import { change, explain, findDeclaratie, stapKanNiet, tell, versieVerouderd } from './declaratie.opslag.js';
import { hashVan, somVan, toInhoud } from './declaratie.rules.js';
import {
  findDeclarabel,
  readKandidaten,
  readRuimte,
  type Declarabel,
  type Prestatieregel,
} from './kandidaten.js';
import { NIET_MEE, checkKeuze, checkPeriode, collect } from './verzamelen.rules.js';

// Of one afspraak one after the other: each finds what those before it took of the plafond, and its own number.
const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('declaraties ' || $1, 0))`;

const jaarVan = ({ van }: { van: string }): number => Number(van.slice(0, 4));

/** Collecting what was achieved, sending it in, and taking it back before anybody assessed it. */
@Injectable()
export class IndienenService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** What can be declared of this period, and why the rest cannot. Throws `niet-gevonden`, and `ongeldig` for the period. */
  preview(actor: Actor, { afspraakId, van, tot }: PeriodeDto): Promise<DeclaratieVoorbeeldWeergave> {
    return this.db.as(actor, async (tx) => {
      const gekozen = await requirePeriode(tx, actor, { afspraakId, van, tot });
      const regels = await readKandidaten(tx, afspraakId, van, tot);
      const ruimte = await readRuimte(tx, gekozen.versie, jaarVan({ van }));
      const { mee, nietMee } = collect(regels, ruimte);
      const totaalInCenten = somVan(mee);
      const redenen = new Map(nietMee.map(({ prestatieId, reden }) => [prestatieId, reden]));
      const opId = new Map(regels.map((regel) => [regel.prestatieId, regel]));
      return {
        ...{ afspraakId, van, tot, totaalInCenten, jaarplafondInCenten: ruimte.jaarplafondInCenten },
        blijftOverInCenten: ruimte.plafondInCenten - totaalInCenten,
        mee: mee.flatMap(({ prestatieId }) => opId.get(prestatieId) ?? []).map(toRegel),
        nietMee: regels.flatMap((regel) => {
          const reden = redenen.get(regel.prestatieId);
          return reden === undefined ? [] : [{ ...toRegel(regel), reden, melding: NIET_MEE[reden] }];
        }),
      };
    });
  }

  /** Answers its id; with the same key the same one. Throws `ongeldig` with every fault at once, and `conflict`. */
  submit(actor: Actor, nieuw: NieuweDeclaratieDto, sleutel: string | undefined): Promise<string> {
    const verzoek = { sleutel, bewerking: 'declaratie-indienen', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) => idempotent(tx, verzoek, () => this.insert(tx, actor, nieuw)));
  }

  /** By the party that sent it in, as long as nobody assessed it. */
  withdraw(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findDeclaratie(tx, id);
      if (!isVan(actor, oud)) throw forbidden();
      if (oud.versie !== versie) throw versieVerouderd(oud);
      if (oud.status !== 'ingediend') throw stapKanNiet(oud.status);
      const van = await change(tx, actor, this.klok, { oud, velden: { status: 'ingetrokken' } });
      await tell(tx, this.klok, 'declaratie-ingetrokken', { van, voor: oud, meer: {} });
    });
  }

  private async insert(tx: Tx, actor: Actor, nieuw: NieuweDeclaratieDto): Promise<string> {
    await tx.query(LOCK, [nieuw.afspraakId]);
    const gekozen = await requirePeriode(tx, actor, nieuw);
    const { van, tot, afspraakId, prestatieIds } = nieuw;
    const kandidaten = await readKandidaten(tx, afspraakId, van, tot);
    const ruimte = await readRuimte(tx, gekozen.versie, jaarVan(nieuw));
    const fouten = checkKeuze(prestatieIds, kandidaten, ruimte);
    if (fouten.length > 0) throw invalid(fouten);
    const regels = kandidaten.filter(({ prestatieId }) => prestatieIds.includes(prestatieId));
    const declaratie = await this.make(tx, actor, { gekozen, nieuw, regels });
    await tx.insert(Declaratie, declaratie);
    await tx
      .insert(
        Declaratieregel,
        regels.map(({ prestatieId, prestatieversie, bedragInCenten }) => ({
          ...{ declaratieId: declaratie.id, prestatieId, prestatieversie, bedragInCenten },
          ...{ houdtVast: true, besluit: null, reden: null, toelichting: null },
        })),
      )
      .catch(explain);
    await tell(tx, this.klok, 'declaratie-ingediend', { van: declaratie, voor: null, meer: {} });
    return declaratie.id;
  }

  private async make(
    tx: Tx,
    { subject }: Actor,
    {
      gekozen: { afspraak },
      nieuw,
      regels,
    }: { gekozen: Declarabel; nieuw: NieuweDeclaratieDto; regels: Prestatieregel[] },
  ): Promise<Declaratie> {
    const volgnummer = 1 + (await tx.countBy(Declaratie, { afspraakId: afspraak.id }));
    const { id: afspraakId, programmaId, aanbiederId, regio } = afspraak;
    const { van, tot, rapportageminuten = null } = nieuw;
    const aanvraag = {
      ...{ id: randomUUID(), nummer: `${afspraak.nummer}-D${volgnummer}`, afspraakId, programmaId },
      ...{ aanbiederId, regio, jaar: jaarVan(nieuw), van, tot, rapportageminuten },
    };
    const inhoud = toInhoud(
      aanvraag,
      regels.map(({ prestatieId, prestatieversie, bedragInCenten }) => ({
        ...{ prestatieId, prestatieversie, bedragInCenten },
      })),
    );
    const nu = this.klok.nu();
    return {
      ...{ ...aanvraag, status: 'ingediend', bedragInCenten: somVan(regels), inhoud, hash: hashVan(inhoud) },
      ...{
        ingediendDoor: subject,
        ingediendOp: nu,
        oordeel: null,
        oordeelHash: null,
        toegekendInCenten: null,
      },
      ...{ beoordeeldDoor: null, beoordeeldOp: null, goedgekeurdeHash: null, goedgekeurdDoor: null },
      ...{ goedgekeurdOp: null, terugdraaireden: null, terugdraaienGevraagdDoor: null },
      ...{ terugdraaienGevraagdOp: null, teruggedraaidDoor: null, teruggedraaidOp: null },
      ...{ versie: 1, gewijzigdDoor: subject, gewijzigdOp: nu },
    };
  }
}

/** Whose it is: the aanbieder, or the regio by who leads it. */
export const isVan = (
  { rol, organisatieId, regio, hoofdcoordinator }: Actor,
  van: { aanbiederId: string | null; regio: string | null },
): boolean =>
  (rol === 'aanbieder' && van.aanbiederId !== null && van.aanbiederId === organisatieId) ||
  (rol === 'coordinator' && hoofdcoordinator === true && van.regio !== null && van.regio === regio);

async function requirePeriode(tx: Tx, actor: Actor, periode: PeriodeDto): Promise<Declarabel> {
  const gekozen = await findDeclarabel(tx, periode.afspraakId);
  if (!isVan(actor, gekozen.afspraak)) throw forbidden();
  const fouten = checkPeriode(periode, gekozen.versie);
  if (fouten.length > 0) throw invalid(fouten);
  return gekozen;
}

const toRegel = ({
  prestatieId,
  indicatorCode,
  indicator,
  prestatiedatum,
  aantal,
  regio,
  thema,
  ...r
}: Prestatieregel) => ({
  ...{ prestatieId, indicatorCode, indicator, prestatiedatum, aantal, regio, thema },
  bedragInCenten: r.bedragInCenten,
});
