// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Configuratie, publish, recordAudit, type Tx } from '#libs/platform';
import { findAfgewezen } from '../afwijzing/afwijzing.lezer.js';
import { Aanbod } from '../aanbod/aanbod.entity.js';
import { viewPlaats, type Plaatsstand } from '../aanbod/plaats.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Match } from '../match/match.entity.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import { isLopend } from '../verloop/toewijzing-verloop.rules.js';
import { beginVan, newToewijzing, toestemmingVan } from './nieuwe-toewijzing.js';
import { hasRuimteVoor } from './steun.js';
import { Toewijzing } from './toewijzing.entity.js';
import { eventVan, requireZet } from './toewijzing.opslag.js';

/** Offers a hulpvraag to the next best provider by itself, when the one before did not answer. */
@Injectable()
export class HeraanbodService {
  constructor(
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /**
   * The first of the list that was not tried before nor said not to fit, surely fits and has a place. Not while another toewijzing runs. Answers
   * whether there was one; if not, it is the coordinator's turn again.
   */
  async offerNext(tx: Tx, hulpvraagId: string): Promise<boolean> {
    const hulpvraag = await tx.findOneBy(Hulpvraag, { id: hulpvraagId });
    const eerder = await tx.findBy(Toewijzing, { hulpvraagId });
    if (!hulpvraag || eerder.some(({ status }) => isLopend(status))) return false;
    const matches = await tx.find(Match, { where: { hulpvraagId, oordeel: 'ja' }, order: { rang: 'ASC' } });
    const afgewezen = await findAfgewezen(tx, hulpvraagId);
    for (const { aanbodId, rang } of matches.filter((match) => !afgewezen.has(match.aanbodId))) {
      if (eerder.some((een) => een.aanbodId === aanbodId)) continue;
      const aanbod = await tx.findOneBy(Aanbod, { id: aanbodId, status: 'gepubliceerd' });
      if (!aanbod) continue;
      await tx.query('SAVEPOINT kandidaat');
      const id = randomUUID();
      const stand = await this.viewStand(tx, { id, aanbod, hulpvraag });
      if (stand !== 'vrij' && stand !== 'onbeperkt') {
        // Full, or one that others wait for, or no room for its aid: no fault, there is a next one. Nothing is held meanwhile.
        await tx.query('ROLLBACK TO SAVEPOINT kandidaat');
        continue;
      }
      await this.insert(tx, hulpvraag, aanbod, { id, rang, plaatsBezet: stand === 'vrij' });
      return true;
    }
    return false;
  }

  /** How its places stand; the aid is reserved first. */
  private async viewStand(tx: Tx, voor: Parameters<typeof hasRuimteVoor>[3]): Promise<Plaatsstand['stand']> {
    const ruimte = await hasRuimteVoor(tx, this.klok, SYSTEEM, voor);
    return ruimte ? (await viewPlaats(tx, voor.aanbod.id)).stand : 'vol';
  }

  private async insert(
    tx: Tx,
    hulpvraag: Hulpvraag,
    aanbod: Aanbod,
    { id, rang, plaatsBezet }: { id: string; rang: number; plaatsBezet: boolean },
  ): Promise<void> {
    const sleutel = await this.kast.requireOf(tx, hulpvraag.betrokkeneId);
    const toestemming = toestemmingVan(hulpvraag, undefined, SYSTEEM);
    const begin = beginVan('toewijzen', true, toestemming);
    requireZet(begin, null, SYSTEEM);
    const toewijzing = newToewijzing(SYSTEEM, sleutel, {
      ...{
        id,
        hulpvraag,
        aanbod,
        rang,
        status: begin.naar,
        toestemming,
        plaatsBezet,
      },
      ...{
        redenAfwijking: null,
        notitie: null,
        nu: this.klok.nu(),
        ongedaanMinuten: this.config.ongedaanMinuten,
      },
      dagen: await readHerinnerDagen(tx, hulpvraag.regio),
    });
    await tx.insert(Toewijzing, toewijzing);
    await publish(tx, eventVan(toewijzing, null, this.klok));
    const { regio, status: handeling } = toewijzing;
    const reden = 'volgende-aanbieder';
    recordAudit(tx, { soort: 'toewijzing', handeling, id, regio, voor: null, na: toewijzing, reden });
  }
}
