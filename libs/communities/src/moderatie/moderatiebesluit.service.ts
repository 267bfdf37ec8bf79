// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { requireBeheer } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { NieuwModeratiebesluitDto } from './moderatie.dto.js';
import { Gespreksmelding, Moderatiebesluit } from './moderatie.entity.js';
import {
  alBesloten,
  askBericht,
  constraintOf,
  findBericht,
  geenMelding,
  lastBesluit,
  nietTeVerbergen,
  record,
  type Bericht,
} from './moderatie.opslag.js';

const MODEREERT = 'SELECT communities.modereert($1, $2, $3) AS schrijver';
const EIGEN = conflict('eigen-bericht', [
  { melding: 'Dit bericht is van uzelf. Iemand anders beslist erover.' },
]);

/** Who keeps a community decides about what stands in it; never about his own. */
@Injectable()
export class ModeratiebesluitService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Leaves or hides a post. Of two at once the first wins, and the 409 of the other says who that was. */
  async decide(actor: Actor, gesprekId: string, dto: NieuwModeratiebesluitDto): Promise<void> {
    const antwoordId = dto.antwoordId ?? null;
    requireReden(dto);
    await this.db
      .as(actor, async (tx) => {
        const bericht = await findBericht(tx, gesprekId, antwoordId);
        await requireModereert(tx, bericht);
        const vorig = await lastBesluit(tx, gesprekId, antwoordId);
        if (vorig && vorig.nummer !== dto.versie) throw alBesloten(vorig);
        const besluit = await this.toBesluit(tx, actor, bericht, dto);
        await tx.insert(Moderatiebesluit, besluit);
        const handeling = besluit.uitkomst;
        const { reden } = besluit;
        record(tx, bericht.community, {
          soort: 'moderatiebesluit',
          handeling,
          voor: null,
          na: besluit,
          reden,
        });
        await this.tellAll(tx, besluit);
      })
      .catch((fout: unknown) => this.refuse(actor, gesprekId, antwoordId, fout));
  }

  private async toBesluit(
    tx: Tx,
    { subject }: Actor,
    { gesprek, antwoord }: Bericht,
    { versie, uitkomst, reden, uitleg }: NieuwModeratiebesluitDto,
  ): Promise<Moderatiebesluit> {
    const { lidmaatschapId, betrokkeneId, communityId, tekst } = antwoord ?? gesprek;
    // What was withdrawn or erased has nothing to decide about, and perhaps no key.
    if (tekst === null) throw nietTeVerbergen;
    const id = randomUUID();
    const sleutel = await this.kast.requireOf(tx, betrokkeneId);
    return {
      ...{ id, communityId, gesprekId: gesprek.id, antwoordId: antwoord?.id ?? null },
      ...{ lidmaatschapId, betrokkeneId, nummer: versie + 1, uitkomst },
      reden: uitkomst === 'verborgen' ? (reden ?? null) : null,
      uitleg: seal(sleutel, 'moderatiebesluit.uitleg', id, uitleg.trim()),
      ...{ beslotenDoor: subject, beslotenOp: this.klok.nu() },
    };
  }

  /** Who wrote it hears that it is hidden, and who reported it what came of that. */
  private async tellAll(
    tx: Tx,
    { id: besluitId, uitkomst, lidmaatschapId }: Moderatiebesluit,
  ): Promise<void> {
    if (uitkomst === 'verborgen')
      await askBericht(tx, this.klok, { soort: 'verborgen', besluitId, lidmaatschapId });
    const soort = uitkomst === 'verborgen' ? 'melding-verborgen' : 'melding-gelaten';
    for (const { lidmaatschapId: melder } of await tx.findBy(Gespreksmelding, { besluitId }))
      await askBericht(tx, this.klok, { soort, besluitId, lidmaatschapId: melder });
  }

  /** What the database found, in words. Who was first is read when his decision is there to read. */
  private async refuse(
    actor: Actor,
    gesprekId: string,
    antwoordId: string | null,
    fout: unknown,
  ): Promise<never> {
    const constraint = constraintOf(fout);
    if (constraint === 'moderatiebesluit_zichtbaar') throw nietTeVerbergen;
    if (constraint === 'moderatiebesluit_melding') throw geenMelding;
    if (constraint !== 'moderatiebesluit_nummer') throw fout;
    const eerste = await this.db.as(actor, (tx) => lastBesluit(tx, gesprekId, antwoordId));
    throw eerste ? alBesloten(eerste) : fout;
  }
}

/** Throws `ongeldig` for hiding without a reason. */
function requireReden({ uitkomst, reden }: NieuwModeratiebesluitDto): void {
  if (uitkomst === 'verborgen' && reden === undefined)
    throw invalid([{ pad: 'reden', melding: 'Kies waarom u dit verbergt.' }]);
}

/** Throws `niet-gevonden` for who does not keep the community, `conflict` for his own post. */
async function requireModereert(tx: Tx, { gesprek, antwoord }: Bericht): Promise<void> {
  const [rij]: { schrijver: string | null }[] = await tx.query(MODEREERT, [
    ...[gesprek.id, antwoord?.id ?? null, gesprek.communityId],
  ]);
  if (rij?.schrijver) return;
  await requireBeheer(tx, gesprek.communityId).catch(() => {
    throw notFound('Dit bericht');
  });
  throw EIGEN;
}
