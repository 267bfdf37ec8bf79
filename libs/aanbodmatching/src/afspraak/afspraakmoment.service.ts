// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import { Aanbod } from '../aanbod/aanbod.entity.js';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { Afspraakmoment } from './afspraak.entity.js';
import { withinGrenzen } from './afspraak.fouten.js';
import type { NieuwAfspraakmomentDto } from './afspraakmoment.dto.js';
import { assessMoment, assessOverlap, toReeks, type Periode } from './afspraakmoment.rules.js';

const BEZET = `SELECT DISTINCT p.begin, p.eind FROM unnest($1::timestamptz[], $2::timestamptz[]) AS p (begin, eind)
  JOIN aanbodmatching.afspraakmoment m ON tstzrange(m.begin, m.eind) && tstzrange(p.begin, p.eind)
  WHERE m.vervallen_op IS NULL AND (m.organisatie_id = $3 OR m.behandelaar = $4) ORDER BY p.begin`;

type Gastheer = Pick<Afspraakmoment, 'organisatieId' | 'behandelaar' | 'regio'>;

/** A host makes moments, one or a series at once, and takes back what nobody booked. */
@Injectable()
export class AfspraakmomentService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** All of a series or none. Throws `ongeldig` with every fault, `conflict` with every moment that meets another. */
  async publish(actor: Actor, dto: NieuwAfspraakmomentDto): Promise<string[]> {
    const nieuw = { ...dto, begin: new Date(dto.begin), eind: new Date(dto.eind) };
    const redenen = assessMoment(nieuw, this.klok.nu());
    if (redenen.length > 0) throw invalid(redenen);
    const perioden = toReeks(nieuw);
    const work = this.db.as(actor, async (tx) => {
      const gastheer = gastheerOf(actor);
      if (dto.aanbodId !== undefined) await requireAanbod(tx, actor, dto.aanbodId);
      await refuseOverlap(tx, perioden, gastheer);
      const momenten = this.toMomenten(actor, gastheer, dto, perioden);
      await tx.insert(Afspraakmoment, momenten);
      for (const moment of momenten) recordMoment(tx, 'toegevoegd', null, moment);
      return momenten.map(({ id }) => id);
    });
    return withinGrenzen(work);
  }

  /** It stays as a row: who cancelled an appointment for it may still read when that was. */
  async takeBack(actor: Actor, id: string, versie: number): Promise<void> {
    const work = this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(Afspraakmoment, { id });
      if (!oud || !isEigen(actor, oud)) throw notFound('Dit afspraakmoment');
      if (oud.versie !== versie) throw versieVerouderd(oud);
      if (oud.vervallenOp !== null) throw alVervallen();
      const nu = this.klok.nu();
      const wijziging = {
        vervallenOp: nu,
        versie: versie + 1,
        gewijzigdDoor: actor.subject,
        gewijzigdOp: nu,
      };
      const uitkomst = await tx.update(Afspraakmoment, { id, versie }, wijziging);
      if (!changedOne(uitkomst)) throw versieVerouderd(oud);
      recordMoment(tx, 'vervallen', oud, { ...oud, ...wijziging });
    });
    return withinGrenzen(work);
  }

  private toMomenten(
    actor: Actor,
    gastheer: Gastheer,
    dto: NieuwAfspraakmomentDto,
    perioden: Periode[],
  ): Afspraakmoment[] {
    const reeksId = perioden.length > 1 ? randomUUID() : null;
    return perioden.map((periode) => ({
      ...{ id: randomUUID(), ...gastheer, aanbodId: dto.aanbodId ?? null, ...periode },
      ...{ vorm: dto.vorm, plaats: toTekst(dto.plaats), link: toTekst(dto.link) },
      ...{ plaatsen: dto.plaatsen ?? 1, bezet: 0, reeksId, vervallenOp: null },
      ...{ versie: 1, gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() },
    }));
  }
}

/** A coordinator sees the moments of providers too. */
const isEigen = ({ organisatieId, regio }: Actor, moment: Gastheer): boolean =>
  moment.organisatieId === organisatieId || moment.regio === regio;

const toTekst = (tekst: string | undefined): string | null => tekst?.trim() || null;

/** A coordinator has moments for his own talks, an aanbieder for those of the organisatie. */
const gastheerOf = ({ rol, subject, regio, organisatieId }: Actor): Gastheer =>
  rol === 'coordinator'
    ? { organisatieId: null, behandelaar: subject, regio: regio ?? null }
    : { organisatieId: organisatieId ?? null, behandelaar: null, regio: null };

async function requireAanbod(tx: Tx, { organisatieId }: Actor, aanbodId: string): Promise<void> {
  const aanbod = await tx.findOneBy(Aanbod, { id: aanbodId });
  if (organisatieId === undefined || aanbod?.aanbiederId !== organisatieId)
    throw invalid([{ pad: 'aanbodId', melding: 'Dit aanbod is niet van uw organisatie.' }]);
}

/** Tells every one of them; that nobody makes another meanwhile, a constraint sees to. */
async function refuseOverlap(
  tx: Tx,
  perioden: Periode[],
  { organisatieId, behandelaar }: Gastheer,
): Promise<void> {
  const [begin, eind] = [perioden.map((een) => een.begin), perioden.map((een) => een.eind)];
  const bezet: Periode[] = await tx.query(BEZET, [begin, eind, organisatieId, behandelaar]);
  if (bezet.length > 0) throw new DomainError('conflict', 'afspraakmoment-overlapt', assessOverlap(bezet));
}

const alVervallen = (): DomainError =>
  new DomainError('conflict', 'afspraakmoment-vervallen', [{ melding: 'Dit moment is al vervallen.' }]);

/** Those of an organisatie are in the chain of the whole country: they are of no region. */
function recordMoment(tx: Tx, handeling: string, voor: Afspraakmoment | null, na: Afspraakmoment): void {
  const { id, regio } = na;
  recordAudit(tx, { soort: 'afspraakmoment', handeling, id, regio: regio ?? 'LANDELIJK', voor, na });
}
