// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import { In } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, versieVerouderd } from '../fouten.js';
import { Kringlid } from '../kring/kringlid.entity.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import type { KringaanmeldingDto } from './kringaanmelding.dto.js';
import { Kringaanmelding } from './kringaanmelding.entity.js';
import { Kringfeiten, type Feiten } from './kringfeiten.js';
import { checkAanmelding } from './kringaanmelding.rules.js';

/** A member says that he wants to be in a kring, changes what he said, or takes it back. */
@Injectable()
export class KringaanmeldingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly feiten: Kringfeiten,
  ) {}

  /** Throws `ongeldig` with every fault, and `conflict` for who is no member or read an older version. */
  async say(actor: Actor, communityId: string, dto: KringaanmeldingDto): Promise<void> {
    const { feiten, redenen } = await this.feiten.determine(dto, actor.kvkNummer);
    await this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const lid = await findEigenLid(tx, actor, communityId);
      const nietMet = dto.nietMet ?? [];
      const jaar = this.klok.nu().getFullYear();
      const begonnenIn = feiten?.begonnenIn ?? dto.begonnenIn ?? null;
      const fouten = [
        ...redenen,
        ...checkAanmelding({ begonnenIn, nietMet, zelf: lid.id }, jaar),
        ...((await areLeden(tx, communityId, nietMet)) ? [] : [GEEN_LEDEN]),
      ];
      if (fouten.length > 0 || !feiten) throw invalid(fouten);
      await this.write(tx, actor, { community, lid, versie: dto.versie }, { ...feiten, nietMet });
    });
  }

  /** All that he said is gone. Who is in a kring, or asked for one, leaves that first. */
  withdraw(actor: Actor, communityId: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const community = await findCommunity(tx, communityId);
      const { id } = await findEigenLid(tx, actor, communityId);
      const lidmaatschapId = id;
      // Locked first: whoever is being put in a kring at this moment is so before the next line looks.
      const oud = await tx.findOne(Kringaanmelding, {
        where: { lidmaatschapId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!oud) throw conflict('niet-aangemeld', [{ melding: 'U hebt zich niet aangemeld voor een kring.' }]);
      if (await tx.existsBy(Kringlid, { lidmaatschapId, status: In(['lid', 'uitgenodigd']) }))
        throw conflict('in-kring', [
          { melding: 'U zit in een kring, of bent ervoor gevraagd. Verlaat die eerst.' },
        ]);
      await tx.delete(Kringaanmelding, { lidmaatschapId });
      record(tx, community, 'ingetrokken', oud, null);
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { community, lid, versie }: { community: Community; lid: Lidmaatschap; versie: number | undefined },
    velden: Feiten & { nietMet: string[] },
  ): Promise<void> {
    const lidmaatschapId = lid.id;
    const oud = await tx.findOneBy(Kringaanmelding, { lidmaatschapId });
    if (oud && oud.versie !== versie) throw versieVerouderd(oud);
    const wie = { gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
    if (oud) await change(tx, community, oud, { ...velden, ...wie });
    else if (versie !== undefined) throw NIET_AANGEMELD;
    else await insert(tx, community, { lidmaatschapId, ...velden, ...wie });
  }
}

const NIET_AANGEMELD = conflict('niet-aangemeld', [
  { melding: 'U hebt zich niet aangemeld voor een kring.' },
]);
type Zonder = 'versie' | 'wachtrondes' | 'wachtreden' | 'wachtuitleg' | 'aangemeldOp';
type Gezegd = Omit<Kringaanmelding, Zonder>;

async function insert(tx: Tx, community: Community, gezegd: Gezegd): Promise<void> {
  if (community.gearchiveerdOp !== null) throw ARCHIEF;
  const wacht = { wachtrondes: 0, wachtreden: null, wachtuitleg: null, aangemeldOp: gezegd.gewijzigdOp };
  const nieuw: Kringaanmelding = { ...gezegd, ...wacht, versie: 1 };
  await tx.insert(Kringaanmelding, nieuw);
  record(tx, community, 'aangemeld', null, nieuw);
}

async function change(
  tx: Tx,
  community: Community,
  oud: Kringaanmelding,
  gezegd: Omit<Gezegd, 'lidmaatschapId'>,
): Promise<void> {
  const { lidmaatschapId, versie } = oud;
  const nieuw = { ...gezegd, versie: versie + 1 };
  if (!changedOne(await tx.update(Kringaanmelding, { lidmaatschapId, versie }, nieuw)))
    throw versieVerouderd(oud);
  record(tx, community, 'gewijzigd', oud, { ...oud, ...nieuw });
}

const GEEN_LEDEN = { pad: 'nietMet', melding: 'Een van deze mensen is geen lid meer. Kies opnieuw.' };
const ARCHIEF = conflict('community-in-archief', [
  { melding: 'Deze community staat in het archief en krijgt geen nieuwe kringen.' },
]);

/** Throws `conflict` for who is no member. */
export async function findEigenLid(
  tx: Tx,
  { subject, kvkNummer = '' }: Actor,
  communityId: string,
): Promise<Lidmaatschap> {
  const lid = await tx.findOneBy(Lidmaatschap, { communityId, subject, kvkNummer, status: 'lid' });
  if (!lid)
    throw conflict('geen-lid', [{ melding: 'Word eerst lid van de community. Dan kunt u in een kring.' }]);
  return lid;
}

async function areLeden(tx: Tx, communityId: string, ids: readonly string[]): Promise<boolean> {
  return (await tx.countBy(Lidmaatschap, { communityId, id: In([...ids]), status: 'lid' })) === ids.length;
}

/** Without the facts: from a hash over so few of them they could be guessed, also when they are erased. */
function record(
  tx: Tx,
  { regio }: Pick<Community, 'regio'>,
  handeling: string,
  voor: Kringaanmelding | null,
  na: Kringaanmelding | null,
): void {
  const id = (na ?? voor)?.lidmaatschapId ?? '';
  const kern = (rij: Kringaanmelding | null): object | null =>
    rij && { lidmaatschapId: rij.lidmaatschapId, versie: rij.versie, gewijzigdOp: rij.gewijzigdOp };
  recordAudit(tx, { soort: 'kringaanmelding', handeling, id, regio, voor: kern(voor), na: kern(na) });
}
