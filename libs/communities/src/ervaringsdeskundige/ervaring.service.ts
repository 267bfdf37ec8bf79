// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, refuseTaken, versieVerouderd } from '../fouten.js';
import type { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { ErvaringWijzigingDto, NieuweErvaringDto, VraaggrenzenDto } from './ervaring.dto.js';
import { Eigenervaring, Ervaringsdeskundige, Ervaringsverzoek } from './ervaring.entity.js';
import {
  ervaringFeiten,
  findDeskundige,
  findLid,
  lapse,
  recordErvaring,
  tellErvaring,
} from './ervaring.opslag.js';
import { VRAAGGRENZEN } from './vraaggrenzen.rules.js';

/** What is known of a hulpvraag for which its ondernemer found help, by whoever keeps hulpvragen. */
export interface Ervaringsfeiten {
  hulpvraagId: string;
  regio: string;
  themas: string[];
  sbi: string | null;
  gemeentecode: string | null;
  geholpen: 'ja' | 'deels';
  bevestigdOp: Date;
}

const GEEN_LID = conflict('geen-lid', [
  { melding: 'Word eerst lid van een community. Dan kunnen anderen u iets vragen.' },
]);
const GEEN_VAK = conflict('geen-vak', [
  {
    melding: 'Bij deze hulpvraag staat geen branche. Wij kunnen dan niet zien wie uw concurrenten zijn.',
  },
]);
const AL_AANGEBODEN = conflict('al-aangeboden', [
  { melding: 'U gaf al aan dat anderen u over deze hulpvraag mogen vragen.' },
]);

const GEEN_ERVARING = conflict('geen-ervaring', [
  { melding: 'U hebt nog niet gezegd dat anderen u mogen vragen. Doe dat eerst.' },
]);

/** What a member lets himself be asked about, and how often. */
@Injectable()
export class ErvaringService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** That there is such a result, and that it is his, is for the caller to have seen. Throws `conflict` for who is no member. */
  offer(actor: Actor, feiten: Ervaringsfeiten, { tekst }: NieuweErvaringDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const lid = await findLid(tx, actor);
      if (!lid) throw GEEN_LID;
      const { sbi, gemeentecode, ...rest } = feiten;
      if (sbi === null) throw GEEN_VAK;
      const deskundigeId = await this.ensure(tx, actor, lid, { sbi, gemeentecode });
      const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
      const id = randomUUID();
      const nu = this.klok.nu();
      const ervaring: Eigenervaring = {
        ...{ id, deskundigeId, betrokkeneId: lid.betrokkeneId, ...rest },
        tekst: seal(sleutel, 'ervaring.tekst', id, tekst.trim()),
        ...{ toestemmingOp: nu, ingetrokkenOp: null, versie: 1 },
        ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await tx.insert(Eigenervaring, ervaring).catch(refuseTaken('ervaring_een', AL_AANGEBODEN));
      recordErvaring(tx, 'aangeboden', null, ervaring);
      const { themas, geholpen } = rest;
      await tellErvaring(tx, this.klok, 'ervaring-aangeboden', {
        ...{ ...ervaringFeiten(ervaring), themas, geholpen },
      });
    });
  }

  /** Other words. Throws `niet-gevonden`, `conflict` when the version has moved. */
  change(actor: Actor, id: string, { versie, tekst }: ErvaringWijzigingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await this.find(tx, actor, id, versie);
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const velden = { tekst: seal(sleutel, 'ervaring.tekst', id, tekst.trim()) };
      await this.update(tx, actor, oud, velden, 'gewijzigd');
    });
  }

  /** He is not asked about it any more; who waits for his answer hears that it cannot be. */
  withdraw(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => this.end(tx, actor, await this.find(tx, actor, id, versie)));
  }

  /** As the system: the help for this hulpvraag did not help after all. Who offered nothing about it notices nothing. */
  async withdrawOf(tx: Tx, hulpvraagId: string): Promise<void> {
    const oud = await tx.findOneBy(Eigenervaring, { hulpvraagId, ingetrokkenOp: IsNull() });
    if (oud) await this.end(tx, SYSTEEM, oud);
  }

  /** How often he wants to be asked. Throws `conflict` for who never said that he may be. */
  limit(actor: Actor, { perMaand, gepauzeerd }: VraaggrenzenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findDeskundige(tx, actor);
      const lid = await findLid(tx, actor);
      if (!oud || !lid) throw GEEN_ERVARING;
      await this.put(tx, oud, lid, { perMaand, gepauzeerd, ...this.door(actor) });
    });
  }

  private async end(tx: Tx, actor: Actor, oud: Eigenervaring): Promise<void> {
    const velden = { tekst: null, ingetrokkenOp: this.klok.nu() };
    const na = await this.update(tx, actor, oud, velden, 'ingetrokken');
    const open = await tx.find(Ervaringsverzoek, { where: { ervaringId: oud.id, status: 'open' } });
    for (const verzoek of open) await lapse(tx, this.klok, verzoek, actor.subject);
    await tellErvaring(tx, this.klok, 'ervaring-ingetrokken', ervaringFeiten(na));
  }

  private async ensure(
    tx: Tx,
    actor: Actor,
    lid: Lidmaatschap,
    firma: Pick<Ervaringsdeskundige, 'sbi' | 'gemeentecode'>,
  ): Promise<string> {
    const oud = await findDeskundige(tx, actor);
    const velden = { ...firma, ...this.door(actor) };
    if (oud) {
      await this.put(tx, oud, lid, velden);
      return oud.id;
    }
    const grenzen = { perMaand: VRAAGGRENZEN.perMaand, gepauzeerd: false };
    const nieuw = { id: randomUUID(), lidmaatschapId: lid.id, ...grenzen, ...velden };
    await tx.insert(Ervaringsdeskundige, nieuw);
    await this.record(tx, lid, 'aangemeld', null, nieuw);
    return nieuw.id;
  }

  /** Also by which lidmaatschap: the one that he had may have ended. */
  private async put(
    tx: Tx,
    oud: Ervaringsdeskundige,
    lid: Lidmaatschap,
    velden: Partial<Ervaringsdeskundige>,
  ): Promise<void> {
    const nieuw = { ...velden, lidmaatschapId: lid.id };
    await tx.update(Ervaringsdeskundige, { id: oud.id }, nieuw);
    await this.record(tx, lid, 'gewijzigd', oud, { ...oud, ...nieuw });
  }

  private async record(
    tx: Tx,
    { communityId }: Lidmaatschap,
    handeling: string,
    voor: Ervaringsdeskundige | null,
    na: Ervaringsdeskundige,
  ): Promise<void> {
    const { regio } = await findCommunity(tx, communityId);
    recordAudit(tx, { soort: 'ervaringsdeskundige', handeling, id: na.id, regio, voor, na });
  }

  private async find(tx: Tx, actor: Actor, id: string, versie: number): Promise<Eigenervaring> {
    const deskundige = await findDeskundige(tx, actor);
    const oud = deskundige && (await tx.findOneBy(Eigenervaring, { id, deskundigeId: deskundige.id }));
    if (!oud || oud.ingetrokkenOp !== null) throw notFound('Deze ervaring');
    if (oud.versie !== versie) throw versieVerouderd(oud);
    return oud;
  }

  private async update(
    tx: Tx,
    actor: Actor,
    oud: Eigenervaring,
    velden: Partial<Eigenervaring>,
    handeling: string,
  ): Promise<Eigenervaring> {
    const nieuw = { ...velden, versie: oud.versie + 1, ...this.door(actor) };
    if (!changedOne(await tx.update(Eigenervaring, { id: oud.id, versie: oud.versie }, nieuw)))
      throw versieVerouderd(oud);
    const na = { ...oud, ...nieuw };
    recordErvaring(tx, handeling, oud, na);
    return na;
  }

  private door = ({ subject }: Actor): { gewijzigdDoor: string; gewijzigdOp: Date } => ({
    ...{ gewijzigdDoor: subject, gewijzigdOp: this.klok.nu() },
  });
}
