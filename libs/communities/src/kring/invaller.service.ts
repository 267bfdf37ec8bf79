// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { findCommunity, requireBeheer } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { readNamen } from '../kringaanmelding/kringaanmelding.lezer.js';
import { toDeelnemers } from '../kringaanmelding/kringaanmelding.rules.js';
import { readAanmeldingen } from '../kringronde/kringvormer.js';
import { Kringwoordenboek } from '../kringronde/kringwoorden.js';
import { Zegelkast } from '../persoon/zegel.js';
import { rankInvallers, type Invallers } from './invaller.rules.js';
import type { KringantwoordDto, KringinvallersWeergave } from './kring.dto.js';
import type { Kring } from './kring.entity.js';
import { findKring, findKringlid, placeLid, tellLid, updateLid } from './kring.opslag.js';
import type { Kringlid } from './kringlid.entity.js';

const MEEST_GETOOND = 10;
// Who is in it or was asked; who is in another; and who was in this one, or did not want it.
const PLEKKEN = `SELECT k.lidmaatschap_id AS id, k.kring_id = $1 AND k.status IN ('lid', 'uitgenodigd') AS erin
  FROM communities.kringlid k WHERE k.status IN ('lid', 'uitgenodigd') OR (k.kring_id = $1 AND k.status <> 'ingetrokken')`;

/** Who can take a place that came free, and whether he does. */
@Injectable()
export class InvallerService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly woordenboek: Kringwoordenboek,
  ) {}

  /** For who keeps the community; the best first. */
  async list(actor: Actor, kringId: string): Promise<KringinvallersWeergave> {
    const kring = await this.requireBeheerd(actor, kringId);
    const { invallers, ...rest } = await this.rank(kring);
    const besten = invallers.slice(0, MEEST_GETOOND);
    const namen = await this.db.as(actor, (tx) =>
      readNamen(
        tx,
        this.kast,
        besten.map(({ id }) => id),
      ),
    );
    return {
      ...rest,
      invallers: besten.map(({ id: lidmaatschapId, score, redenen }) => ({
        ...{ lidmaatschapId, weergavenaam: namen.get(lidmaatschapId) ?? null, score, redenen },
      })),
    };
  }

  /** Throws `conflict` for who does not fit, is in a kring already, or when there is no place. */
  async invite(actor: Actor, kringId: string, lidmaatschapId: string): Promise<void> {
    const kring = await this.requireBeheerd(actor, kringId);
    const { invallers, vol } = await this.rank(kring);
    if (vol) throw VOL;
    if (!invallers.some(({ id }) => id === lidmaatschapId)) throw PAST_NIET;
    await this.db.as(actor, async (tx) => {
      const community = await requireBeheer(tx, kring.communityId);
      const van = { kringId, lidmaatschapId, hoe: 'invaller', status: 'uitgenodigd' } as const;
      await placeLid(tx, van, { community, door: actor.subject, klok: this.klok });
    });
  }

  /** By who was asked. */
  answer(actor: Actor, id: string, { versie, ja }: KringantwoordDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = requireOpen(await findKringlid(tx, id, versie));
      const community = await findCommunity(tx, (await findKring(tx, oud.kringId)).communityId);
      const omgeving = { community, door: actor.subject, klok: this.klok };
      const lid = await updateLid(tx, oud, { status: ja ? 'lid' : 'geweigerd' }, omgeving);
      if (ja) await tellLid(tx, 'kring-toegetreden', { lid, extra: { hoe: 'invaller' } }, omgeving);
      else await tellLid(tx, 'kringinvaller-geweigerd', { lid, extra: {} }, omgeving);
    });
  }

  /** By who keeps the community, as long as there is no answer. */
  takeBack(actor: Actor, id: string, versie: number): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findKringlid(tx, id, versie);
      const { communityId } = await findKring(tx, oud.kringId);
      const community = await requireBeheer(tx, communityId);
      await updateLid(
        tx,
        requireOpen(oud),
        { status: 'ingetrokken' },
        { community, door: actor.subject, klok: this.klok },
      );
    });
  }

  private requireBeheerd(actor: Actor, kringId: string): Promise<Kring> {
    return this.db.as(actor, async (tx) => {
      const kring = await findKring(tx, kringId);
      await requireBeheer(tx, kring.communityId);
      return kring;
    });
  }

  /** What people said is read by the system: of it only sentences come out. A comparison with each candidate, no search. */
  private async rank({ id, communityId, minst, meest, maxKm }: Kring): Promise<Invallers> {
    const woorden = await this.woordenboek.read();
    return this.db.as(SYSTEEM, async (tx: Tx) => {
      const plekken: { id: string; erin: boolean }[] = await tx.query(PLEKKEN, [id]);
      const plek = new Map(plekken.map((een) => [een.id, een.erin]));
      for (const een of plekken) if (een.erin) plek.set(een.id, true);
      const alle = toDeelnemers(await readAanmeldingen(tx, communityId), this.klok.nu().getFullYear());
      return rankInvallers({
        leden: alle.filter((een) => plek.get(een.id) === true),
        kandidaten: alle.filter((een) => !plek.has(een.id)),
        ...{ woorden, regels: { minst, meest, maxKm } },
      });
    });
  }
}

const VOL = conflict('kring-vol', [{ melding: 'Deze kring is vol. Er is geen plaats meer vrij.' }]);
const PAST_NIET = conflict('past-niet', [
  { melding: 'Dit lid past niet meer in deze kring, of wil er niet meer in. Kies een ander.' },
]);

function requireOpen(lid: Kringlid): Kringlid {
  if (lid.status === 'uitgenodigd') return lid;
  throw conflict('uitnodiging-kan-niet', [{ melding: 'Deze uitnodiging is al beantwoord of ingetrokken.' }]);
}
