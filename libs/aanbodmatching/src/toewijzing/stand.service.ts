// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, newEvent } from '#libs/kernel';
import { publish, recordAudit, type Tx } from '#libs/platform';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { toEventFeiten } from '../hulpvraag/hulpvraag.rules.js';
import { Match } from '../match/match.entity.js';
import type { Overdracht } from '../overdracht/overdracht.entity.js';
import { findLaatste } from '../overdracht/overdracht.opslag.js';
import { nieuwerDan, standNa } from '../overdracht/overdracht.rules.js';
import { beginBeurt, type Stand } from '../verloop/beurt.rules.js';
import { HULPVRAAG_VERLOOP, type HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import { isLopend } from '../verloop/toewijzing-verloop.rules.js';
import { Toewijzing } from './toewijzing.entity.js';

/** Statuses that follow from the toewijzingen and overdrachten. */
const VOLGEND: readonly HulpvraagStatus[] = [...HULPVRAAG_VERLOOP.volgen.van, 'overgedragen'];

/**
 * Keeps a hulpvraag in line with its toewijzingen, and with its last overdracht. By the worker alone, so that a provider needs no rights to a hulpvraag. The
 * version stays: the text and the facts did not change, and nobody who is writing has to begin again.
 */
@Injectable()
export class StandService {
  constructor(private readonly klok: Klok) {}

  /** Nothing changes when it stands there already, so a repeated event begins no new turn. */
  async follow(tx: Tx, hulpvraagId: string): Promise<void> {
    const oud = await tx.findOne(Hulpvraag, {
      where: { id: hulpvraagId },
      lock: { mode: 'for_no_key_update' },
    });
    if (!oud || !VOLGEND.includes(oud.status)) return;
    const toewijzingen = await tx.findBy(Toewijzing, { hulpvraagId });
    const statussen = toewijzingen.map(({ status }) => status);
    // What a coordinator closed by hand stays closed, unless somebody disagrees.
    if (oud.status === 'afgerond' && !statussen.some(isLopend)) return;
    const overdracht = await findLaatste(tx, hulpvraagId);
    const stand = standNa(overdracht, toewijzingen, await tx.existsBy(Match, { hulpvraagId }));
    const uiterlijk = earliest(toewijzingen);
    if (isSame(oud, stand)) return this.keepDate(tx, oud, uiterlijk);
    const einde = stand.status === 'afgerond' ? eindeVan(overdracht, toewijzingen) : null;
    await this.write(tx, oud, stand, einde, uiterlijk);
  }

  private async write(
    tx: Tx,
    oud: Hulpvraag,
    stand: Stand,
    eindeReden: string | null,
    uiterlijk: Date | null,
  ): Promise<void> {
    const { id, regio } = oud;
    const nu = this.klok.nu();
    const dagen = await readHerinnerDagen(tx, regio);
    const nieuw = { ...stand, ...beginBeurt(stand, nu, { dagen, uiterlijk }), eindeReden, gewijzigdOp: nu };
    await tx.update(Hulpvraag, { id }, nieuw);
    if (eindeReden !== null) {
      const feiten = { ...toEventFeiten(oud), reden: eindeReden };
      await publish(tx, newEvent('hulpvraag-afgerond', id, feiten, this.klok));
    }
    const wat = { soort: 'hulpvraag', handeling: stand.status, reden: eindeReden };
    if (oud.status !== stand.status)
      recordAudit(tx, {
        ...wat,
        id,
        regio,
        voor: oud,
        na: { ...oud, ...nieuw, gewijzigdDoor: SYSTEEM.subject },
      });
  }

  private async keepDate(tx: Tx, { id, uiterlijkOp }: Hulpvraag, uiterlijk: Date | null): Promise<void> {
    if (uiterlijk && uiterlijkOp?.getTime() !== uiterlijk.getTime())
      await tx.update(Hulpvraag, { id }, { uiterlijkOp: uiterlijk });
  }
}

const isSame = (oud: Hulpvraag, { status, aanZet, stap }: Stand): boolean =>
  oud.status === status && oud.aanZet === aanZet && oud.stap === stap;

/** Until when the first of them may take. */
function earliest(toewijzingen: readonly Toewijzing[]): Date | null {
  const tijden = toewijzingen.flatMap(({ uiterlijkOp }) => (uiterlijkOp ? [uiterlijkOp.getTime()] : []));
  return tijden.length === 0 ? null : new Date(Math.min(...tijden));
}

/** Helped by one of them is helped: by a toewijzing, or by the partner that it was handed over to last. */
const eindeVan = (overdracht: Overdracht | null, toewijzingen: readonly Toewijzing[]): string =>
  [...nieuwerDan(overdracht, toewijzingen), overdracht].some(
    (een) => een?.status === 'bevestigd' && een.besluitReden === 'geholpen',
  )
    ? 'geholpen'
    : 'geholpen-zonder-resultaat';
