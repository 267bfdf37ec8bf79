// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, invalid, type Actor, type Reden } from '#libs/kernel';
import { Database } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import type {
  CampagnebereikDto,
  CampagnePlanDto,
  CampagneWijzigingDto,
  NieuweCampagneDto,
} from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';
import { checkInhoudOf, toInhoud, toSegment, type Inhoud } from './campagne.inhoud.js';
import { recordCampagne, requireZet, updateCampagne } from './campagne.opslag.js';
import { STANDAARD, checkOmvang, checkPlan } from './campagne.rules.js';
import type { CampagnebereikWeergave } from './campagne.weergave.js';
import { regioVan } from './relatie.service.js';
import { isVrij, readBereik, readBezet } from './segment.opslag.js';
import { heldOut } from './trekking.rules.js';
import { explainVermogen, smallestVerschil } from './vermogen.rules.js';

/** Somebody who says "now" is some seconds late. */
const SPELING_MS = 5 * 60_000;
const JAAR_MS = 366 * 86_400_000;

/** Making, planning and stopping campaigns: by the coordinators of a region. */
@Injectable()
export class CampagneService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** How many it would reach now, and what that could show. */
  async reach(actor: Actor, vraag: CampagnebereikDto): Promise<CampagnebereikWeergave> {
    const regio = regioVan(actor);
    const { controleProcent = STANDAARD.controleProcent, thema = null } = vraag;
    const bereik = await this.db.as(actor, (tx) => readBereik(tx, regio, toSegment(vraag)));
    // Which firms are watched is told to nobody, only how many.
    const bezet = await this.db.as(SYSTEEM, (tx) => readBezet(tx, regio, thema));
    const vrij = bereik.eenheden.filter(isVrij(bezet));
    const controle = heldOut(vrij.length, controleProcent);
    const armen = { genodigd: vrij.length - controle, controle };
    return {
      ...{ bedrijven: vrij.length, adressen: vrij.reduce((som, { adressen }) => som + adressen.length, 0) },
      ...{ ...armen, afgemeld: bereik.afgemeld, bezet: bereik.eenheden.length - vrij.length },
      kleinsteVerschil: smallestVerschil(armen),
      vermogen: explainVermogen(armen),
      bezwaren: checkOmvang(armen).map(({ melding }) => melding),
    };
  }

  /** A concept; answers its id. Throws `ongeldig` with every fault. */
  async make(actor: Actor, nieuw: NieuweCampagneDto): Promise<string> {
    const regio = regioVan(actor);
    const inhoud = toInhoud(nieuw);
    const fouten = await this.faultsOf(regio, inhoud);
    const nu = this.klok.nu();
    return this.db.as(actor, async (tx) => {
      await checkInhoudOf(tx, regio, inhoud, fouten);
      const campagne: Campagne = {
        ...{ id: randomUUID(), regio, status: 'concept', ...inhoud, geplandOp: null, zaad: null },
        ...{ verstuurdOp: null, versie: 1, gemaaktOp: nu, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await tx.insert(Campagne, campagne);
      recordCampagne(tx, 'gemaakt', null, campagne);
      return campagne.id;
    });
  }

  /** All of it anew. */
  async change(actor: Actor, id: string, { versie, ...nieuw }: CampagneWijzigingDto): Promise<void> {
    const inhoud = toInhoud(nieuw);
    const fouten = await this.faultsOf(regioVan(actor), inhoud);
    await this.db.as(actor, async (tx) => {
      const oud = await requireZet(tx, actor, { id, versie, zet: 'wijzigen' });
      await checkInhoudOf(tx, oud.regio, inhoud, fouten);
      await updateCampagne(tx, actor, this.klok, { oud, velden: inhoud, handeling: 'gewijzigd' });
    });
  }

  /** From then on the worker draws and sends it. Throws `ongeldig` when it would measure nothing. */
  async plan(actor: Actor, id: string, { versie, op }: CampagnePlanDto): Promise<void> {
    const geplandOp = new Date(op);
    const campagne = await this.db.as(actor, (tx) => requireZet(tx, actor, { id, versie, zet: 'plannen' }));
    const { bezwaren } = await this.reach(actor, campagne);
    const redenen: Reden[] = [
      ...checkMoment(geplandOp, this.klok.nu()),
      ...bezwaren.map((melding) => ({ pad: 'segment', melding })),
    ];
    if (redenen.length > 0) throw invalid(redenen);
    const velden = { status: 'gepland', geplandOp } as const;
    await this.db.as(actor, async (tx) => {
      const oud = await requireZet(tx, actor, { id, versie, zet: 'plannen' });
      await updateCampagne(tx, actor, this.klok, { oud, velden, handeling: 'gepland' });
    });
  }

  /** A concept again. */
  takeBack(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await requireZet(tx, actor, { id, versie, zet: 'terugnemen' });
      const velden = { status: 'concept', geplandOp: null } as const;
      await updateCampagne(tx, actor, this.klok, { oud, velden, handeling: 'teruggenomen' });
    });
  }

  /** What was not sent yet is not sent any more, and nothing is measured. */
  stop(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await requireZet(tx, actor, { id, versie, zet: 'stoppen' });
      const velden = { status: 'gestopt' } as const;
      await updateCampagne(tx, actor, this.klok, { oud, velden, handeling: 'gestopt' });
    });
  }

  /** Of what master data say; before a transaction of our own. */
  private async faultsOf(regio: string, inhoud: Inhoud): Promise<Reden[]> {
    const { gemeenten, regios } = await this.stamgegevens.gebieden();
    const eigen = new Set(regio === LANDELIJK ? gemeenten.map((een) => een.gemeentecode) : regios[regio]);
    const themas = new Set((await this.stamgegevens.themas()).map(({ code }) => code));
    const { thema } = inhoud;
    return [
      ...inhoud.gemeenten
        .filter((code) => !eigen.has(code))
        .map((code) => ({ pad: 'gemeenten', melding: `De gemeente ${code} ligt niet in uw regio.` })),
      ...inhoud.themas
        .filter((code) => !themas.has(code))
        .map((code) => ({ pad: 'themas', melding: `Het thema ${code} bestaat niet.` })),
      ...(thema === null || themas.has(thema)
        ? []
        : [{ pad: 'thema', melding: `Het thema ${thema} bestaat niet.` }]),
      ...checkPlan(inhoud),
    ];
  }
}

function checkMoment(op: Date, nu: Date): Reden[] {
  if (op.getTime() < nu.getTime() - SPELING_MS)
    return [{ pad: 'op', melding: 'Kies een moment dat nog komt.' }];
  return op.getTime() > nu.getTime() + JAAR_MS
    ? [{ pad: 'op', melding: 'Kies een moment binnen een jaar.' }]
    : [];
}
