// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, newEvent, type Actor, type ToewijzingFeiten } from '#libs/kernel';
import type { Gebieden } from '#libs/matching-engine';
import { Configuratie, Database, publish, recordAudit, type Datasleutel, type Tx } from '#libs/platform';
import { claimPlaats } from '../aanbod/plaats.js';
import type { Aanbod } from '../aanbod/aanbod.entity.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { isVastgehouden } from '../hulpvraag/hulpvraag.rules.js';
import { lockHulpvraag, updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { BeoordelingService } from '../match/beoordeling.service.js';
import { Match } from '../match/match.entity.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { NieuweToewijzingDto } from './toewijzing.dto.js';
import { Toewijzing } from './toewijzing.entity.js';
import { assessKeuze, isLopend, type Keuze, type Toestand } from './toewijzing.rules.js';

type Gekozen = Keuze & { aanbod: Aanbod; rang: number | null };

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
      const gekozen = await this.weigh(tx, hulpvraag, keuze.aanbodIds, gebieden, lopend, matches);
      const redenen = assessKeuze(gekozen, this.toestandOf(hulpvraag, keuze, lopend, matches));
      if (redenen.length > 0) throw new DomainError('conflict', 'toewijzing-kan-niet', redenen);
      const ids: string[] = [];
      const sleutel = await this.kast.requireOf(tx, hulpvraag.betrokkeneId);
      // Always in the same order, so that two coordinators who choose the same offers cannot wait for each other.
      for (const een of [...gekozen].sort((a, b) => (a.aanbodId < b.aanbodId ? -1 : 1)))
        ids.push(await this.insert(tx, actor, hulpvraag, een, { keuze, sleutel }));
      const nieuw = await updateHulpvraag(tx, actor, this.klok, {
        ...hulpvraag,
        status: hulpvraag.status === 'in-behandeling' ? 'in-behandeling' : 'toegewezen',
      });
      recordAudit(tx, { ...TOEGEWEZEN, id: hulpvraagId, regio: nieuw.regio, voor: hulpvraag, na: nieuw });
      return ids;
    });
  }

  private async weigh(
    tx: Tx,
    hulpvraag: Hulpvraag,
    aanbodIds: string[],
    gebieden: Gebieden,
    lopend: Toewijzing[],
    matches: Match[],
  ): Promise<Gekozen[]> {
    const gekozen: Gekozen[] = [];
    for (const aanbodId of aanbodIds) {
      const { aanbod, beoordeling } = await this.beoordelingen.assess(tx, hulpvraag, aanbodId, gebieden);
      gekozen.push({
        ...{ aanbodId, aanbod, titel: aanbod.titel, gepubliceerd: aanbod.status === 'gepubliceerd' },
        ...{
          oordeel: beoordeling.oordeel,
          redenen: beoordeling.redenen,
          deMinimisBedrag: aanbod.deMinimisBedrag ?? 0,
        },
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
    matches: Match[],
  ): Toestand {
    return {
      // With something assigned already, a next offer is an addition and not another choice.
      besteAanbodId: lopend.length > 0 ? null : (matches.find(({ rang }) => rang === 1)?.aanbodId ?? null),
      redenAfwijking: keuze.redenAfwijking,
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
    { keuze, sleutel }: { keuze: NieuweToewijzingDto; sleutel: Datasleutel },
  ): Promise<string> {
    const { aanbod, rang } = gekozen;
    const plaatsBezet = await this.claim(tx, aanbod);
    const nu = this.klok.nu();
    const id = randomUUID();
    const woorden = { redenAfwijking: keuze.redenAfwijking ?? null, notitie: keuze.notitie ?? null };
    const toewijzing: Toewijzing = {
      ...{ id, hulpvraagId: hulpvraag.id, betrokkeneId: hulpvraag.betrokkeneId },
      ...{ aanbodId: aanbod.id, aanbodTitel: aanbod.titel },
      ...{ aanbiederId: aanbod.aanbiederId, aanbiederNaam: aanbod.aanbiederNaam, regio: hulpvraag.regio },
      ...{ status: 'aangeboden', versie: 1, rang },
      ...seal(sleutel, 'toewijzing', id, woorden),
      ...{
        themas: hulpvraag.themas.length > 0 ? hulpvraag.themas : aanbod.themas,
        sbiAfdeling: hulpvraag.sbi?.slice(0, 2) ?? null,
      },
      ...{ grootteklasse: hulpvraag.grootteklasse, deMinimisBedrag: gekozen.deMinimisBedrag, plaatsBezet },
      ...{
        toegewezenDoor: actor.subject,
        toegewezenOp: nu,
        ongedaanTot: new Date(nu.getTime() + this.config.ongedaanMinuten * 60_000),
      },
      ...{ besluitReden: null, besluitToelichting: null, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
    };
    await tx.insert(Toewijzing, toewijzing);
    await publish(
      tx,
      newEvent('toewijzing-aangeboden', toewijzing.id, { ...toFeiten(toewijzing), rang }, this.klok),
    );
    recordAangeboden(tx, toewijzing);
    return toewijzing.id;
  }

  /** The last place is decided here, by the database: whoever comes second gets the reason. */
  private async claim(tx: Tx, aanbod: Aanbod): Promise<boolean> {
    if (aanbod.capaciteitTotaal === null) return false;
    if (!(await claimPlaats(tx, aanbod.id)))
      throw new DomainError('conflict', 'toewijzing-kan-niet', [
        { pad: 'aanbodIds', melding: `${aanbod.titel} is zojuist vol geraakt.` },
      ]);
    return true;
  }
}

const eerstVrijgeven = (): DomainError =>
  new DomainError('conflict', 'hulpvraag-vastgehouden', [
    { melding: 'Deze hulpvraag lijkt op spam. Geef hem eerst vrij.' },
  ]);

/** The coordinator's own words for an odd choice stay in the row: the audit log holds no sentences. */
function recordAangeboden(tx: Tx, toewijzing: Toewijzing): void {
  const { id, regio, redenAfwijking } = toewijzing;
  const reden = redenAfwijking === null ? null : 'ander-dan-het-eerste-aanbod';
  recordAudit(tx, {
    soort: 'toewijzing',
    handeling: 'aangeboden',
    id,
    regio,
    voor: null,
    na: toewijzing,
    reden,
  });
}

/** What events tell of an assignment. */
export const toFeiten = (toewijzing: Toewijzing): ToewijzingFeiten => ({
  toewijzingId: toewijzing.id,
  hulpvraagId: toewijzing.hulpvraagId,
  aanbodId: toewijzing.aanbodId,
  aanbiederId: toewijzing.aanbiederId,
  regio: toewijzing.regio,
  versie: toewijzing.versie,
});
