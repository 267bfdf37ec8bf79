// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, publish, recordAudit, type Datasleutel } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { lockHulpvraag, updateHulpvraag } from '../hulpvraag/hulpvraag.opslag.js';
import { Match } from '../match/match.entity.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { BesluitService } from '../toewijzing/besluit.service.js';
import { toestemmingVan, type Toestemming } from '../toewijzing/nieuwe-toewijzing.js';
import { standBij } from '../verloop/beurt.rules.js';
import { HULPVRAAG_VERLOOP } from '../verloop/hulpvraag-verloop.rules.js';
import { requireHulpvraagzet, toStand } from '../verloop/hulpvraagzet.js';
import { assessZet } from '../verloop/overgang.rules.js';
import type { NieuweOverdrachtDto } from './overdracht.dto.js';
import { Overdracht } from './overdracht.entity.js';
import { eventVan, findOverdracht, moveOverdracht, recordOverdracht } from './overdracht.opslag.js';
import { assessToestemming, type Ontvanger } from './overdracht.rules.js';

/** The sender's side: a coordinator hands a hulpvraag over, or takes it back. */
@Injectable()
export class OverdrachtService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly besluiten: BesluitService,
  ) {}

  /**
   * Answers the id. What still ran for it is ended in the same transaction. 409 with every reason: a status in which it cannot,
   * or a partner without the entrepreneur's consent.
   */
  async handOver(actor: Actor, hulpvraagId: string, nieuw: NieuweOverdrachtDto): Promise<string> {
    const ontvanger = await this.findOntvanger(nieuw);
    return this.db.as(actor, async (tx) => {
      const oud = await lockHulpvraag(tx, hulpvraagId, nieuw.versie);
      if (ontvanger.naarRegio === oud.regio) throw eigenRegio();
      const toestemming = ontvanger.naarRegio === null ? toestemmingVan(oud, nieuw.toestemming, actor) : null;
      const redenen = [
        ...assessZet(HULPVRAAG_VERLOOP.overdragen, 'Deze hulpvraag', {
          ...{ van: oud.status, naar: 'overgedragen', rol: actor.rol },
        }),
        ...assessToestemming(ontvanger, toestemming !== null),
      ];
      if (redenen.length > 0) throw new DomainError('conflict', 'overdragen-kan-niet', redenen);
      await this.besluiten.endAll(tx, hulpvraagId, 'overgedragen', actor);
      const na = await updateHulpvraag(tx, actor, this.klok, {
        ...{ ...oud, ...(await toStand(tx, oud, standBij('overgedragen'), this.klok)) },
      });
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const overdracht = this.toOverdracht(actor, oud, {
        ...{ ontvanger, toestemming, sleutel, notitie: nieuw.notitie },
      });
      await tx.insert(Overdracht, overdracht);
      await publish(tx, eventVan(overdracht, this.klok));
      recordOverdracht(tx, null, overdracht);
      const wat = { soort: 'hulpvraag', handeling: 'overgedragen' };
      recordAudit(tx, { ...wat, id: hulpvraagId, regio: oud.regio, voor: oud, na });
      return overdracht.id;
    });
  }

  /** As long as the receiver did not accept. The hulpvraag is with the coordinator again. */
  async takeBack(actor: Actor, id: string, versie: number): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const overdracht = await findOverdracht(tx, id, versie);
      if (overdracht.vanRegio !== actor.regio) throw notFound('Deze overdracht');
      const where = { id: overdracht.hulpvraagId };
      const oud = await tx.findOne(Hulpvraag, { where, lock: { mode: 'pessimistic_write' } });
      const wending = { handeling: 'terugnemen', naar: 'ingetrokken', reden: 'teruggenomen' } as const;
      await moveOverdracht(tx, actor, this.klok, overdracht, wending);
      if (!oud) throw notFound('Deze hulpvraag');
      const naar = (await tx.existsBy(Match, { hulpvraagId: oud.id })) ? 'gematcht' : 'geen-passend-aanbod';
      requireHulpvraagzet('teruggeven', { van: oud.status, naar, rol: actor.rol });
      const na = await updateHulpvraag(tx, actor, this.klok, {
        ...{ ...oud, ...(await toStand(tx, oud, standBij(naar), this.klok)) },
      });
      const wat = { soort: 'hulpvraag', handeling: naar, reden: 'teruggenomen' };
      recordAudit(tx, { ...wat, id: oud.id, regio: oud.regio, voor: oud, na });
    });
  }

  /** Another region, or an organisatie that helps; throws `ongeldig` (400) for anything else. */
  private async findOntvanger({ regio, organisatieId }: NieuweOverdrachtDto): Promise<Ontvanger> {
    if ((regio === undefined) === (organisatieId === undefined))
      throw invalid([{ melding: 'Kies een regio of een organisatie om aan over te dragen.' }]);
    if (regio !== undefined) {
      const naam = (await this.stamgegevens.gebieden()).namen[regio];
      if (naam === undefined) throw invalid([{ pad: 'regio', melding: `De regio ${regio} bestaat niet.` }]);
      return { naarRegio: regio, naarOrganisatie: null, ontvangerNaam: naam };
    }
    const organisatie = await this.stamgegevens.organisatie(organisatieId ?? '');
    if (organisatie === null || !PARTNERS.includes(organisatie.soort))
      throw invalid([{ pad: 'organisatieId', melding: 'Aan deze organisatie kunt u niet overdragen.' }]);
    return { naarRegio: null, naarOrganisatie: organisatie.id, ontvangerNaam: organisatie.naam };
  }

  private toOverdracht(
    { subject }: Actor,
    { id: hulpvraagId, kenmerk, betrokkeneId, regio }: Hulpvraag,
    gegeven: {
      ontvanger: Ontvanger;
      toestemming: Toestemming | null;
      sleutel: Datasleutel;
      notitie: string;
    },
  ): Overdracht {
    const { ontvanger, toestemming, sleutel, notitie } = gegeven;
    const id = randomUUID();
    const nu = this.klok.nu();
    return {
      ...{ id, hulpvraagId, kenmerk, betrokkeneId, vanRegio: regio, ...ontvanger },
      ...{ status: 'gevraagd', versie: 1, ...seal(sleutel, 'overdracht', id, { notitie: notitie.trim() }) },
      toestemmingOp: toestemming === null ? null : nu,
      ...{ toestemmingDoor: toestemming?.door ?? null, toestemmingHoe: toestemming?.hoe ?? null },
      ...{ gevraagdDoor: subject, gevraagdOp: nu },
      ...{ besluitDoor: null, besluitOp: null, besluitReden: null, besluitToelichting: null },
      ...{ gewijzigdDoor: subject, gewijzigdOp: nu },
    };
  }
}

const eigenRegio = (): DomainError =>
  invalid([{ pad: 'regio', melding: 'Deze hulpvraag is al van deze regio. Kies een andere.' }]);

/** Who can sign in for an organisatie and help; a region is handed over to by its code. */
const PARTNERS: readonly string[] = ['aanbieder', 'overheid'];
