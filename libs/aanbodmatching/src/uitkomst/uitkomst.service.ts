// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import type { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { findToewijzing, findVanHulpvraag, moveToewijzing } from '../toewijzing/toewijzing.opslag.js';
import type {
  AntwoordDto,
  AntwoordbesluitDto,
  LaterAntwoordDto,
  LeveringDto,
  VerslagDto,
} from './uitkomst.dto.js';
import { findUitkomst, lockToewijzing, refuse, writeUitkomst, type Melding } from './uitkomst.opslag.js';
import {
  assessLater,
  assessLevering,
  assessVerbetering,
  geholpenVan,
  stapVan,
  type Uitkomstmoment,
} from './uitkomst.rules.js';

const VERSLAG = { moment: 'levering', partij: 'aanbieder' } as const;
const ANTWOORD = { moment: 'levering', partij: 'ondernemer' } as const;
const LATER = { moment: 'vier-weken', partij: 'ondernemer' } as const;
const NAAR = { bevestigen: 'bevestigd', betwisten: 'betwist' } as const;

/** What help brought: told by the provider with the delivery, by the entrepreneur with his answer and four weeks later. */
@Injectable()
export class UitkomstService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** By the provider: it is done, with what was done. His words stand in the report alone. */
  async deliver(
    actor: Actor,
    id: string,
    { versie, geholpen = 'ja', ...verslag }: LeveringDto,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const oud = await findToewijzing(tx, id, versie);
      const wending = { handeling: 'leveren', naar: 'geleverd' } as const;
      const nieuw = await moveToewijzing(tx, actor, this.klok, oud, wending);
      await this.write(tx, actor, nieuw, { ...VERSLAG, ...verslag, geholpen });
    });
  }

  /** By the provider, at the version of his report, as long as the entrepreneur did not answer. */
  async correct(actor: Actor, id: string, { versie, ...verslag }: VerslagDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const toewijzing = await lockToewijzing(tx, id);
      const oud = await findUitkomst(tx, toewijzing, VERSLAG);
      refuse(assessVerbetering(toewijzing, oud !== null));
      if (oud?.versie !== versie) throw versieVerouderd(oud ?? toewijzing);
      await this.write(tx, actor, toewijzing, { ...VERSLAG, ...verslag });
    });
  }

  /**
   * By the entrepreneur, or by the coordinator for him: that he was helped or not, with what it brought. His words are not in
   * the decision itself, which the provider reads.
   */
  async answer(
    actor: Actor,
    hulpvraagId: string,
    id: string,
    besluit: AntwoordbesluitDto & { reden: string },
    handeling: keyof typeof NAAR,
  ): Promise<void> {
    const { versie, reden, ...antwoord } = besluit;
    await this.db.as(actor, async (tx) => {
      const oud = await findVanHulpvraag(tx, actor, { hulpvraagId, id, versie });
      const wending = { handeling, naar: NAAR[handeling], reden, toelichting: antwoord.toelichting };
      const nieuw = await moveToewijzing(tx, actor, this.klok, oud, wending);
      await this.write(tx, actor, nieuw, { ...ANTWOORD, ...antwoord, geholpen: geholpenVan(reden) });
    });
  }

  /** Four weeks later, once. Who was not helped after all opens it again. */
  async answerLater(
    actor: Actor,
    hulpvraagId: string,
    id: string,
    { versie, ...antwoord }: LaterAntwoordDto,
  ): Promise<void> {
    await this.db.as(actor, async (tx) => {
      await findVanHulpvraag(tx, actor, { hulpvraagId, id, versie });
      await this.writeLater(tx, actor, await lockToewijzing(tx, id), antwoord);
    });
  }

  /** Both questions at one moment, by who has the key to them; `actor` is that holder. */
  async answerVraag(actor: Actor, id: string, moment: Uitkomstmoment, antwoord: AntwoordDto): Promise<void> {
    await this.db.as(actor, async (tx) => {
      const toewijzing = await lockToewijzing(tx, id);
      if (moment === 'vier-weken') return this.writeLater(tx, actor, toewijzing, antwoord);
      refuse(assessLevering(toewijzing));
      const { handeling, reden } = stapVan(antwoord.geholpen);
      const wending = { handeling, naar: NAAR[handeling], reden };
      const nieuw = await moveToewijzing(tx, actor, this.klok, toewijzing, wending);
      await this.write(tx, actor, nieuw, { ...ANTWOORD, ...antwoord });
    });
  }

  private async writeLater(
    tx: Tx,
    actor: Actor,
    toewijzing: Toewijzing,
    antwoord: AntwoordDto,
  ): Promise<void> {
    const alGemeld = (await findUitkomst(tx, toewijzing, LATER)) !== null;
    refuse(assessLater(toewijzing, alGemeld, this.klok.nu()));
    await this.write(tx, actor, toewijzing, { ...LATER, ...antwoord });
    if (antwoord.geholpen !== 'nee') return;
    const { handeling, reden } = stapVan('nee');
    await moveToewijzing(tx, actor, this.klok, toewijzing, { handeling, naar: NAAR[handeling], reden });
  }

  private async write(tx: Tx, actor: Actor, toewijzing: Toewijzing, melding: Melding): Promise<void> {
    const sleutel = await this.kast.requireOf(tx, toewijzing.betrokkeneId);
    await writeUitkomst(tx, actor, this.klok, sleutel, toewijzing, melding);
  }
}
