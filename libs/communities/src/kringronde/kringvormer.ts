// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import type { BestaandeKring, Deelnemer } from '../kring/deelnemer.js';
import { formKringen, type Kring } from '../kring/kringen.rules.js';
import { explainKring, furthest, type Kringwoorden } from '../kring/kringuitleg.rules.js';
import { Kringaanmelding } from '../kringaanmelding/kringaanmelding.entity.js';
import { toDeelnemers } from '../kringaanmelding/kringaanmelding.rules.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Kringronde, type Kringvoorstel, type Voorgesteld } from './kringronde.entity.js';
import { tellRonde, updateKringronde } from './kringronde.opslag.js';

const IN_KRING = `SELECT k.id, array_agg(l.lidmaatschap_id) AS leden FROM communities.kring k
  JOIN communities.kringlid l ON l.kring_id = k.id AND l.status IN ('lid', 'uitgenodigd')
  WHERE k.community_id = $1 GROUP BY k.id`;
const GEPLAATST = `UPDATE communities.kringaanmelding SET wachtrondes = 0, wachtreden = NULL, wachtuitleg = NULL
  WHERE lidmaatschap_id = ANY ($1)`;
const WACHT = `UPDATE communities.kringaanmelding a SET wachtrondes = a.wachtrondes + 1, wachtreden = w.reden, wachtuitleg = w.uitleg
  FROM jsonb_to_recordset($1::jsonb) AS w (id uuid, reden text, uitleg text) WHERE a.lidmaatschap_id = w.id`;

/** Forms kringen of everybody who said yes. It reckons for seconds: for the worker alone. */
@Injectable()
export class Kringvormer {
  constructor(private readonly klok: Klok) {}

  /** Does nothing when the round was thrown away meanwhile. */
  async form(tx: Tx, id: string, woorden: Kringwoorden): Promise<void> {
    const ronde = await tx.findOneByOrFail(Kringronde, { id });
    if (ronde.status !== 'gevraagd') return;
    const community = await findCommunity(tx, ronde.communityId);
    const rijen = await readAanmeldingen(tx, ronde.communityId);
    const nu = this.klok.nu();
    const deelnemers = toDeelnemers(rijen, nu.getFullYear());
    const bestaande: BestaandeKring[] = await tx.query(IN_KRING, [ronde.communityId]);
    const voorstel = propose(ronde, { deelnemers, bestaande, woorden, rijen });
    const tellingen = {
      ...{ deelnemers: deelnemers.length, wachtenden: voorstel.wachtlijst.length },
      kringen: voorstel.kringen.filter(({ kringId }) => kringId === null).length,
    };
    const wie = { gewijzigdDoor: SYSTEEM.subject, gewijzigdOp: nu };
    const velden = { ...tellingen, status: 'voorstel', voorstel, gevormdOp: nu, ...wie } as const;
    const na = await updateKringronde(tx, community, ronde, velden);
    await tellRonde(tx, 'kringronde-gevormd', { ronde: na, community, extra: tellingen }, this.klok);
  }

  /** After it was confirmed: who waits, waited once more and reads why; who got a place waits no more. */
  async settle(tx: Tx, id: string): Promise<void> {
    const { voorstel } = await tx.findOneByOrFail(Kringronde, { id });
    if (!voorstel) return;
    await tx.query(GEPLAATST, [voorstel.kringen.flatMap(({ leden }) => leden)]);
    await tx.query(WACHT, [JSON.stringify(voorstel.wachtlijst)]);
    await tx.update(Kringronde, { id }, { voorstel: null });
  }
}

/** Of who is a member still, in the order of their ids. */
export function readAanmeldingen(tx: Tx, communityId: string): Promise<Kringaanmelding[]> {
  return tx
    .createQueryBuilder(Kringaanmelding, 'a')
    .innerJoin(Lidmaatschap, 'l', 'l.id = a.lidmaatschapId')
    .where(`l.communityId = :communityId AND l.status = 'lid'`, { communityId })
    .orderBy('a.lidmaatschapId')
    .getMany();
}

interface Lijst {
  deelnemers: readonly Deelnemer[];
  bestaande: readonly BestaandeKring[];
  woorden: Kringwoorden;
  rijen: readonly Kringaanmelding[];
}

/** The same round over the same list gives the same. */
function propose(ronde: Kringronde, { deelnemers, bestaande, woorden, rijen }: Lijst): Kringvoorstel {
  const { minst, meest, maxKm, zaad } = ronde;
  const { afstand } = woorden;
  const vraag = { deelnemers, afstand, regels: { minst, meest, maxKm }, zaad, bestaande };
  const { kringen, wachtlijst } = formKringen(vraag);
  const perId = new Map(deelnemers.map((een) => [een.id, een]));
  const nieuw = new Set(kringen.flatMap((kring) => kring.nieuw));
  return {
    // A kring in which nothing changes is no part of what is decided.
    kringen: kringen
      .filter((kring) => kring.nieuw.length > 0)
      .map((kring) => toVoorgesteld(kring, perId, woorden)),
    wachtlijst,
    versies: Object.fromEntries(
      rijen.flatMap(({ lidmaatschapId: wie, versie }) => (nieuw.has(wie) ? [[wie, versie]] : [])),
    ),
  };
}

function toVoorgesteld(
  { id: kringId, leden, nieuw, score, delen }: Kring,
  perId: ReadonlyMap<string, Deelnemer>,
  woorden: Kringwoorden,
): Voorgesteld {
  const wie = leden.flatMap((lid) => perId.get(lid) ?? []);
  const km = furthest(wie, wie, woorden.afstand);
  return {
    ...{ kringId, leden, nieuw, score, delen },
    ...{ km: Number.isFinite(km) ? km : null, uitleg: explainKring(wie, woorden) },
  };
}
