// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { In, IsNull, Not } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, refuseTaken } from '../fouten.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Aanmelding } from './aanmelding.entity.js';
import { askBerichten, recordAanmelding, signOff, tellDeelnemer } from './aanmelding.opslag.js';
import type { AanwezigheidDto, DeelnemerAanwezigDto } from './bijeenkomst.dto.js';
import { findBeheerd, findBijeenkomst, requireDaad } from './bijeenkomst.opslag.js';

const AL_AANGEMELD = conflict('al-aangemeld', [
  { melding: 'U bent al aangemeld voor deze bijeenkomst, of u staat op de wachtlijst.' },
]);

const AL_GENOTEERD = conflict('al-aanwezig', [
  { melding: 'U bent al genoteerd als aanwezig. Afmelden kan niet meer.' },
]);

/** Members sign up and off; who keeps the community notes who was there. */
@Injectable()
export class AanmeldingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** A place, or one on the waiting list when all are taken: the database decides, also among many at once. */
  signUp(actor: Actor, bijeenkomstId: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { lid, community } = await this.find(tx, actor, bijeenkomstId, 'aanmelden');
      if (!lid)
        throw conflict('geen-lid', [
          { melding: 'Word eerst lid van de community. Dan kunt u zich aanmelden.' },
        ]);
      const oud = await findVan(tx, bijeenkomstId, lid.id);
      if (oud && oud.status !== 'afgemeld') throw AL_AANGEMELD;
      const na = await this.write(tx, actor, { bijeenkomstId, lidmaatschapId: lid.id }, oud);
      const hoe = 'zelf';
      const { status } = na;
      if (status === 'afgemeld') throw new Error('Wie zich aanmeldt is niet afgemeld.');
      recordAanmelding(tx, community, 'aangemeld', oud, na);
      const extra = { status, hoe } as const;
      await tellDeelnemer(tx, 'bijeenkomst-aangemeld', { rij: na, extra, community, klok: this.klok });
      await askBerichten(tx, this.klok, status, [na]);
    });
  }

  /** Throws `conflict` for who is not signed up. */
  signOff(actor: Actor, bijeenkomstId: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { lid, community } = await this.find(tx, actor, bijeenkomstId, 'afmelden');
      if (await isGenoteerd(tx, bijeenkomstId, lid)) throw AL_GENOTEERD;
      const oud = lid ? await findVan(tx, bijeenkomstId, lid.id) : null;
      if (!oud || oud.status === 'afgemeld')
        throw conflict('niet-aangemeld', [{ melding: 'U bent niet aangemeld voor deze bijeenkomst.' }]);
      await signOff(tx, oud, { community, door: actor.subject, klok: this.klok });
    });
  }

  /** After it began. Being there counts once, and can be taken back. */
  note(actor: Actor, bijeenkomstId: string, { deelnemers }: AanwezigheidDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst, community } = await findBeheerd(tx, bijeenkomstId);
      requireDaad('aanwezigheid', bijeenkomst, this.klok.nu());
      const gevraagd = new Map(deelnemers.map((een) => [een.aanmeldingId, een]));
      // In one order, so that two who note at once do not wait for each other.
      const oud = await tx.find(Aanmelding, {
        where: { id: In([...gevraagd.keys()]), bijeenkomstId, status: 'aangemeld' },
        order: { id: 'ASC' },
        lock: { mode: 'pessimistic_write' },
      });
      if (oud.length !== gevraagd.size) throw ONBEKEND;
      const anders = oud.filter((rij) => isIntussenAnders(rij, gevraagd.get(rij.id)));
      if (anders.length > 0) throw intussenAnders(anders);
      const nieuw = oud.filter(({ id, aanwezig }) => aanwezig !== gevraagd.get(id)?.aanwezig);
      for (const aanwezig of [true, false]) {
        const rijen = nieuw.filter(({ id }) => gevraagd.get(id)?.aanwezig === aanwezig);
        await this.noteAll(tx, actor, { rijen, aanwezig, community });
      }
    });
  }

  /** All of them the same; nobody among them was noted so already. */
  private async noteAll(
    tx: Tx,
    { subject }: Actor,
    { rijen, aanwezig, community }: { rijen: Aanmelding[]; aanwezig: boolean; community: Community },
  ): Promise<void> {
    if (rijen.length === 0) return;
    const velden = { aanwezig, gewijzigdDoor: subject, gewijzigdOp: this.klok.nu() };
    await tx.update(Aanmelding, { id: In(rijen.map(({ id }) => id)) }, velden);
    for (const oud of rijen) {
      const rij = { ...oud, ...velden };
      recordAanmelding(tx, community, aanwezig ? 'aanwezig' : 'afwezig', oud, rij);
      const delen = { rij, extra: {}, community, klok: this.klok };
      if (aanwezig) await tellDeelnemer(tx, 'bijeenkomst-bijgewoond', delen);
      else if (oud.aanwezig === true) await tellDeelnemer(tx, 'bijwoning-ingetrokken', delen);
    }
  }

  private async write(
    tx: Tx,
    { subject }: Actor,
    van: Pick<Aanmelding, 'bijeenkomstId' | 'lidmaatschapId'>,
    oud: Aanmelding | null,
  ): Promise<Aanmelding> {
    const nu = this.klok.nu();
    const velden = { status: 'aangemeld', sinds: nu, gewijzigdDoor: subject, gewijzigdOp: nu } as const;
    const id = oud?.id ?? randomUUID();
    if (oud) await tx.update(Aanmelding, { id }, velden);
    else
      await tx
        .insert(Aanmelding, { id, ...van, ...velden, herinnerdOp: null, aanwezig: null })
        .catch(refuseTaken('aanmelding_een', AL_AANGEMELD));
    return tx.findOneByOrFail(Aanmelding, { id });
  }

  private async find(
    tx: Tx,
    { subject, kvkNummer = '' }: Actor,
    id: string,
    daad: 'aanmelden' | 'afmelden',
  ): Promise<{ lid: Lidmaatschap | null; community: Community }> {
    const bijeenkomst = await findBijeenkomst(tx, id);
    requireDaad(daad, bijeenkomst, this.klok.nu());
    const { communityId } = bijeenkomst;
    const lid = await tx.findOneBy(Lidmaatschap, { communityId, subject, kvkNummer, status: 'lid' });
    return { lid, community: await findCommunity(tx, communityId) };
  }
}

const ONBEKEND = invalid([
  { pad: 'deelnemers', melding: 'Een van deze deelnemers is niet aangemeld. Laad de lijst opnieuw.' },
]);

/** What is asked already stands there is no quarrel, whoever wrote it. */
const isIntussenAnders = (rij: Aanmelding, gevraagd: DeelnemerAanwezigDto | undefined): boolean =>
  gevraagd?.gezien !== undefined && gevraagd.gezien !== rij.aanwezig && gevraagd.aanwezig !== rij.aanwezig;

/** Which of them: by the id, so that a name stands in no log. */
const intussenAnders = (rijen: Aanmelding[]): Error =>
  conflict(
    'aanwezigheid-gewijzigd',
    rijen.map(({ id }) => ({
      ...{ pad: `deelnemers.${id}`, melding: 'Bij deze deelnemer is intussen iets anders genoteerd.' },
    })),
  );

/** Somebody noted whether he is there: from then on it is not his to change, nor to lock. */
const isGenoteerd = async (tx: Tx, bijeenkomstId: string, lid: Lidmaatschap | null): Promise<boolean> =>
  lid !== null &&
  (await tx.existsBy(Aanmelding, { bijeenkomstId, lidmaatschapId: lid.id, aanwezig: Not(IsNull()) }));

/** Locked: two who change the same one after the other see what the first made of it. */
const findVan = (tx: Tx, bijeenkomstId: string, lidmaatschapId: string): Promise<Aanmelding | null> =>
  tx.findOne(Aanmelding, {
    where: { bijeenkomstId, lidmaatschapId },
    lock: { mode: 'pessimistic_write' },
  });
