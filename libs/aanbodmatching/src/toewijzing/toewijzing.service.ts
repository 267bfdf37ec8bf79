// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, type Actor } from '#libs/kernel';
import type { Gebieden } from '#libs/matching-engine';
import { Configuratie, Database, publish, recordAudit, type Datasleutel, type Tx } from '#libs/platform';
import { findAfgewezen } from '../afwijzing/afwijzing.lezer.js';
import { besteAanbod } from '../afwijzing/afwijzing.rules.js';
import type { Aanbod } from '../aanbod/aanbod.entity.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import { lockHulpvraag, updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { BeoordelingService } from '../match/beoordeling.service.js';
import { Match } from '../match/match.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { standVan } from '../verloop/beurt.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import { isLopend } from '../verloop/toewijzing-verloop.rules.js';
import type { NieuweToewijzingDto } from './toewijzing.dto.js';
import { Toewijzing } from './toewijzing.entity.js';
import { beginVan, newToewijzing, toestemmingVan } from './nieuwe-toewijzing.js';
import { ZONDER_PLAATS, claimPlaats, weighPlaats } from './plaatskeuze.js';
import { readRegisterruimte, reserveVoor } from './steun.js';
import { eventVan, requireZet } from './toewijzing.opslag.js';
import { assessKeuze, type Keuze, type Registerruimte, type Toestand } from './toewijzing.rules.js';

type Gekozen = Keuze & { id: string; aanbod: Aanbod; rang: number | null };

const TOEGEWEZEN = { soort: 'hulpvraag', handeling: 'toegewezen' };

/** A coordinator assigns offers to a hulpvraag. */
@Injectable()
export class ToewijzingService {
  constructor(
    private readonly db: Database,
    private readonly beoordelingen: BeoordelingService,
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /**
   * Assigns one or more offers at once, all or none. In one transaction: the hulpvraag is locked at the version the
   * coordinator saw, every rule is checked again, and each place is claimed. Throws `conflict` with every reason.
   */
  async assign(actor: Actor, hulpvraagId: string, keuze: NieuweToewijzingDto): Promise<string[]> {
    const gebieden = await this.beoordelingen.gebieden();
    return this.db.as(actor, async (tx) => {
      const hulpvraag = await lockHulpvraag(tx, hulpvraagId, keuze.versie);
      if (isVastgehouden(hulpvraag.status)) throw eerstVrijgeven();
      const lopend = (await tx.findBy(Toewijzing, { hulpvraagId })).filter(({ status }) => isLopend(status));
      const matches = await tx.findBy(Match, { hulpvraagId });
      const beste = besteAanbod(matches, await findAfgewezen(tx, hulpvraagId));
      const gekozen = await this.weigh(tx, hulpvraag, keuze, gebieden, lopend, matches);
      const register = await readRegisterruimte(tx, this.klok, hulpvraag);
      const redenen = assessKeuze(gekozen, this.toestandOf(hulpvraag, keuze, lopend, beste, register));
      if (redenen.length > 0) throw new DomainError('conflict', 'toewijzing-kan-niet', redenen);
      const gemaakt: Toewijzing[] = [];
      const sleutel = await this.kast.requireOf(tx, hulpvraag.betrokkeneId);
      const dagen = await readHerinnerDagen(tx, hulpvraag.regio);
      for (const een of gekozen) await reserveVoor(tx, this.klok, actor, { ...een, hulpvraag });
      // Always in the same order, so that two coordinators who choose the same offers cannot wait for each other.
      for (const een of [...gekozen].sort((a, b) => (a.aanbodId < b.aanbodId ? -1 : 1)))
        gemaakt.push(await this.insert(tx, actor, hulpvraag, een, { keuze, sleutel, dagen }));
      const nieuw = await this.updateStand(tx, actor, hulpvraag, [...lopend, ...gemaakt]);
      recordAudit(tx, { ...TOEGEWEZEN, id: hulpvraagId, regio: nieuw.regio, voor: hulpvraag, na: nieuw });
      return gemaakt.map(({ id }) => id);
    });
  }

  private async weigh(
    tx: Tx,
    hulpvraag: Hulpvraag,
    { aanbodIds, wachtlijst = false, vorm }: NieuweToewijzingDto,
    gebieden: Gebieden,
    lopend: Toewijzing[],
    matches: Match[],
  ): Promise<Gekozen[]> {
    const gekozen: Gekozen[] = [];
    for (const aanbodId of aanbodIds) {
      const { aanbod, beoordeling } = await this.beoordelingen.assess(tx, hulpvraag, aanbodId, gebieden);
      gekozen.push({
        ...{
          id: randomUUID(),
          aanbodId,
          aanbod,
          titel: aanbod.titel,
          gepubliceerd: aanbod.status === 'gepubliceerd',
        },
        ...(await weighPlaats(tx, aanbod, beoordeling, { wachtlijst, voorstel: vorm === 'voorstellen' })),
        deMinimisBedrag: aanbod.deMinimisBedrag ?? 0,
        alToegewezen: lopend.some((toewijzing) => toewijzing.aanbodId === aanbodId),
        rang: matches.find((match) => match.aanbodId === aanbodId)?.rang ?? null,
      });
    }
    return gekozen;
  }

  private toestandOf(
    hulpvraag: Hulpvraag,
    keuze: NieuweToewijzingDto,
    lopend: Toewijzing[],
    beste: string | null,
    register: Registerruimte | null,
  ): Toestand {
    return {
      // With something assigned already, a next offer is an addition and not another choice.
      besteAanbodId: lopend.length > 0 ? null : beste,
      redenAfwijking: keuze.redenAfwijking,
      register,
      deMinimisPlafond: this.config.deMinimisPlafond,
      deMinimisGebruikt: hulpvraag.deMinimisGebruikt ?? 0,
      deMinimisGereserveerd: lopend.reduce((som, { deMinimisBedrag }) => som + deMinimisBedrag, 0),
    };
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    hulpvraag: Hulpvraag,
    gekozen: Gekozen,
    { keuze, sleutel, dagen }: { keuze: NieuweToewijzingDto; sleutel: Datasleutel; dagen: readonly number[] },
  ): Promise<Toewijzing> {
    const { id, aanbod, rang } = gekozen;
    const { vorm = 'toewijzen', redenAfwijking = null, notitie = null } = keuze;
    const toestemming = toestemmingVan(hulpvraag, keuze.toestemming, actor);
    const plaats =
      vorm === 'voorstellen' ? ZONDER_PLAATS : await claimPlaats(tx, aanbod, keuze.wachtlijst === true);
    const begin = beginVan(vorm, plaats.heeftPlaats, toestemming);
    requireZet(begin, null, actor);
    const { plaatsBezet, laatste } = plaats;
    const toewijzing = newToewijzing(actor, sleutel, {
      ...{
        id,
        hulpvraag,
        aanbod,
        rang,
        status: begin.naar,
        toestemming,
        plaatsBezet,
        laatste,
        redenAfwijking,
        notitie,
      },
      ...{ nu: this.klok.nu(), ongedaanMinuten: this.config.ongedaanMinuten, dagen },
    });
    await tx.insert(Toewijzing, toewijzing);
    await publish(tx, eventVan(toewijzing, null, this.klok));
    recordBegin(tx, toewijzing);
    return toewijzing;
  }

  /** In the same transaction, so that a coordinator sees at once what he did; the worker keeps it so. */
  private async updateStand(
    tx: Tx,
    actor: Actor,
    hulpvraag: Hulpvraag,
    toewijzingen: readonly Toewijzing[],
  ): Promise<Hulpvraag> {
    const stand = standVan(
      toewijzingen.map(({ status }) => status),
      true,
    );
    requireHulpvraagzet('toewijzen', { van: hulpvraag.status, naar: stand.status, rol: actor.rol });
    const nieuw = { ...hulpvraag, ...(await toStand(tx, hulpvraag, stand, this.klok)) };
    return updateHulpvraag(tx, actor, this.klok, nieuw);
  }
}

const eerstVrijgeven = (): DomainError =>
  new DomainError('conflict', 'hulpvraag-vastgehouden', [
    { melding: 'Deze hulpvraag lijkt op spam. Geef hem eerst vrij.' },
  ]);

/** The coordinator's own words for an odd choice stay in the row: the audit log holds no sentences. */
function recordBegin(tx: Tx, na: Toewijzing): void {
  const { id, regio, redenAfwijking, status: handeling } = na;
  const reden = redenAfwijking === null ? null : 'ander-dan-het-eerste-aanbod';
  recordAudit(tx, { soort: 'toewijzing', handeling, id, regio, voor: null, na, reden });
}
