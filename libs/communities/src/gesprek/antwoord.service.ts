// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, type Tx } from '#libs/platform';
import { conflict, versieVerouderd } from '../fouten.js';
import { Zegelkast, seal, unseal } from '../persoon/zegel.js';
import { hangBijlagen } from '../postbijlage/bijlage.opslag.js';
import { Antwoord } from './antwoord.entity.js';
import type { AntwoordWijzigingDto } from './gesprek.dto.js';
import { findPlaats, follow, record, tellGesprek, type Plaats } from './gesprek.opslag.js';
import { noemingenIn, replaceNoemingen, type Gespreksdaad } from './gesprek.rules.js';
import { checkNoemingen, tellNoemingen } from './noeming.js';
import { Zoeklezer } from './zoeklezer.js';

/** Where an answer stands. */
export interface Antwoordplek {
  gesprekId: string;
  antwoordId: string;
}

/** Answering, and changing or taking back one's own answer. */
@Injectable()
export class AntwoordService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly zoeklezer: Zoeklezer,
  ) {}

  /** Answers its id. Who answers follows the gesprek. Throws `conflict` when it is closed, or in the archive. */
  async give(actor: Actor, gesprekId: string, ruw: string, bijlageIds?: string[]): Promise<string> {
    const tekst = ruw.trim();
    await this.zoeklezer.lezer();
    return this.db.as(actor, async (tx) => {
      const { gesprek, community, lid } = await findPlaats(tx, actor, gesprekId, 'antwoorden');
      const { communityId } = gesprek;
      await checkNoemingen(tx, communityId, tekst);
      const [id, nu] = [randomUUID(), this.klok.nu()];
      const sleutel = await this.kast.requireOf(tx, lid.betrokkeneId);
      const antwoord: Antwoord = {
        ...{ id, gesprekId, communityId, lidmaatschapId: lid.id, betrokkeneId: lid.betrokkeneId },
        ...{ tekst: seal(sleutel, 'antwoord.tekst', id, tekst), zichtbaar: true },
        ...(await this.index(communityId, tekst)),
        ...{ gegevenOp: nu, bewerktOp: null, ingetrokkenOp: null, versie: 1 },
        ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await tx.insert(Antwoord, antwoord).catch(refuseGesloten);
      await hangBijlagen(tx, community, { gesprekId, antwoordId: id }, lid.id, bijlageIds);
      await follow(tx, gesprek, lid.id, nu);
      record(tx, community, { soort: 'antwoord', handeling: 'gegeven', voor: null, na: antwoord });
      const delen = { gesprek, community, wie: lid.id, extra: { antwoordId: id } };
      await tellGesprek(tx, this.klok, 'antwoord-gegeven', delen);
      await tellNoemingen(tx, this.klok, { gesprek, community, antwoordId: id, door: lid.id, tekst });
      return id;
    });
  }

  /** Readers see that it was changed. */
  async change(
    actor: Actor,
    plek: Antwoordplek,
    { versie, tekst: ruw, bijlageIds }: AntwoordWijzigingDto,
  ): Promise<void> {
    const tekst = ruw.trim();
    await this.zoeklezer.lezer();
    await this.db.as(actor, async (tx) => {
      const { oud, plaats } = await this.findEigen(tx, actor, plek, 'bewerken');
      const { gesprek, community, lid } = plaats;
      if (oud.tekst === null) throw notFound('Dit antwoord');
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const eerder = noemingenIn(unseal(sleutel, 'antwoord.tekst', oud.id, oud.tekst) ?? '');
      await checkNoemingen(tx, oud.communityId, tekst, eerder);
      const velden = {
        ...{ tekst: seal(sleutel, 'antwoord.tekst', oud.id, tekst), bewerktOp: this.klok.nu() },
        ...(await this.index(oud.communityId, tekst)),
      };
      await this.update(tx, actor, plaats, { oud, velden, versie, handeling: 'bewerkt' });
      await hangBijlagen(tx, community, { gesprekId: gesprek.id, antwoordId: oud.id }, lid.id, bijlageIds);
      const noeming = { gesprek, community, antwoordId: oud.id, door: lid.id, tekst, eerder };
      await tellNoemingen(tx, this.klok, noeming);
    });
  }

  /** Its words go for good, and with them that it was accepted. */
  withdraw(actor: Actor, plek: Antwoordplek, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { oud, plaats } = await this.findEigen(tx, actor, plek, 'antwoord-intrekken');
      if (oud.tekst === null) throw notFound('Dit antwoord');
      const velden = { ...LEEG_ANTWOORD, ingetrokkenOp: this.klok.nu() };
      await this.update(tx, actor, plaats, { oud, velden, versie, handeling: 'ingetrokken' });
    });
  }

  private async findEigen(
    tx: Tx,
    actor: Actor,
    { gesprekId, antwoordId }: Antwoordplek,
    daad: Gespreksdaad,
  ): Promise<{ oud: Antwoord; plaats: Plaats }> {
    const plaats = await findPlaats(tx, actor, gesprekId, daad);
    const oud = await tx.findOneBy(Antwoord, { id: antwoordId, gesprekId });
    if (oud?.lidmaatschapId !== plaats.lid.id) throw notFound('Dit antwoord');
    return { oud, plaats };
  }

  private async update(
    tx: Tx,
    { subject }: Actor,
    { community }: Plaats,
    {
      oud,
      velden,
      versie,
      handeling,
    }: { oud: Antwoord; velden: Partial<Antwoord>; versie: number; handeling: string },
  ): Promise<void> {
    if (oud.versie !== versie) throw versieVerouderd(oud);
    const nieuw = { ...velden, versie: versie + 1, gewijzigdDoor: subject, gewijzigdOp: this.klok.nu() };
    const uitkomst = await tx.update(Antwoord, { id: oud.id, versie }, nieuw);
    if (!changedOne(uitkomst)) throw versieVerouderd(await tx.findOneByOrFail(Antwoord, { id: oud.id }));
    record(tx, community, { soort: 'antwoord', handeling, voor: oud, na: { ...oud, ...nieuw } });
  }

  private index(communityId: string, tekst: string): Promise<{ termen: string[]; zoekmerk: string }> {
    return this.zoeklezer.index(
      communityId,
      replaceNoemingen(tekst, () => ' '),
    );
  }
}

/** What is left of an answer that was withdrawn or erased. */
export const LEEG_ANTWOORD = { tekst: null, termen: null, zoekmerk: null } as const;

/** Closed while it was being written. */
function refuseGesloten(fout: unknown): never {
  const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
  if (constraint !== 'antwoord_open') throw fout;
  throw conflict('gesprek-kan-niet', [{ melding: 'Dit gesprek is intussen gesloten.' }]);
}
