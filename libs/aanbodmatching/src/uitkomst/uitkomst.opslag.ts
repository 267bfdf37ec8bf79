// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import {
  DomainError,
  newEvent,
  notFound,
  type Actor,
  type Klok,
  type Reden,
  type UitkomstFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Datasleutel, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { seal } from '../persoon/persoonsvelden.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { isEigenWoord } from '../verloop/toewijzing-verloop.rules.js';
import { Uitkomst } from './uitkomst.entity.js';
import type { Geholpen, Opbrengst, Uitkomstmoment, Uitkomstpartij } from './uitkomst.rules.js';

/** What one party tells, in plain. */
export interface Melding {
  moment: Uitkomstmoment;
  partij: Uitkomstpartij;
  geholpen: Geholpen;
  opbrengsten?: Opbrengst[] | undefined;
  bedragInCenten?: number | null | undefined;
  uren?: number | null | undefined;
  toelichting?: string | undefined;
  delenMetAanbieder?: boolean | undefined;
}

/** Throws `conflict` with everything that is in the way. */
export function refuse(redenen: Reden[]): void {
  if (redenen.length > 0) throw new DomainError('conflict', 'uitkomst-kan-niet', redenen);
}

/** Locked, so that nobody answers twice, nor takes a step meanwhile. Throws `niet-gevonden`. */
export async function lockToewijzing(tx: Tx, id: string): Promise<Toewijzing> {
  const toewijzing = await tx.findOne(Toewijzing, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!toewijzing) throw notFound('Deze toewijzing');
  return toewijzing;
}

export const findUitkomst = (
  tx: Tx,
  { id }: Pick<Toewijzing, 'id'>,
  { moment, partij }: Pick<Melding, 'moment' | 'partij'>,
): Promise<Uitkomst | null> => tx.findOneBy(Uitkomst, { toewijzingId: id, moment, partij });

/**
 * Writes what one party tells, over what it told before at this moment: after a disagreement the help goes on and is delivered
 * again. In the audit log and in the outbox, the words in neither.
 */
export async function writeUitkomst(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  sleutel: Datasleutel,
  toewijzing: Toewijzing,
  melding: Melding,
): Promise<void> {
  const oud = await findUitkomst(tx, toewijzing, melding);
  const nieuw = toUitkomst(actor, klok.nu(), sleutel, toewijzing, melding, oud);
  if (oud === null) await tx.insert(Uitkomst, nieuw);
  else await update(tx, oud, nieuw);
  const { id, regio } = { ...toewijzing, id: nieuw.id };
  const handeling = oud === null ? 'gemeld' : 'gewijzigd';
  recordAudit(tx, { soort: 'uitkomst', handeling, id, regio, voor: oud, na: nieuw });
  await publish(tx, newEvent('uitkomst-gemeld', toewijzing.id, toUitkomstfeiten(toewijzing, nieuw), klok));
}

async function update(tx: Tx, oud: Uitkomst, nieuw: Uitkomst): Promise<void> {
  const { zelf, geholpen, opbrengsten, bedragInCenten, uren, toelichting, delenMetAanbieder } = nieuw;
  const { versie, gewijzigdDoor, gewijzigdOp } = nieuw;
  const uitkomst = await tx.update(
    Uitkomst,
    { id: oud.id, versie: oud.versie },
    {
      ...{ zelf, geholpen, opbrengsten, bedragInCenten, uren, toelichting, delenMetAanbieder },
      ...{ versie, gewijzigdDoor, gewijzigdOp },
    },
  );
  if (!changedOne(uitkomst)) throw versieVerouderd(oud);
}

function toUitkomst(
  { rol, subject }: Actor,
  nu: Date,
  sleutel: Datasleutel,
  { id: toewijzingId, betrokkeneId }: Toewijzing,
  melding: Melding,
  oud: Uitkomst | null,
): Uitkomst {
  const begin = oud ?? { id: randomUUID(), versie: 0, gemeldDoor: subject, gemeldOp: nu };
  const { id, versie, gemeldDoor, gemeldOp } = begin;
  return {
    ...{ id, toewijzingId, betrokkeneId, ...codesVan(melding), gemeldDoor, gemeldOp },
    zelf: isEigenWoord(rol),
    ...seal(sleutel, 'uitkomst', id, { toelichting: melding.toelichting?.trim() || null }),
    ...{ versie: versie + 1, gewijzigdDoor: subject, gewijzigdOp: nu },
  };
}

/** What was not told is empty. */
const codesVan = ({
  moment,
  partij,
  geholpen,
  opbrengsten = [],
  bedragInCenten = null,
  uren = null,
  delenMetAanbieder = false,
}: Melding) => ({ moment, partij, geholpen, opbrengsten, bedragInCenten, uren, delenMetAanbieder });

const toUitkomstfeiten = (toewijzing: Toewijzing, uitkomst: Uitkomst): UitkomstFeiten => ({
  toewijzingId: toewijzing.id,
  hulpvraagId: toewijzing.hulpvraagId,
  aanbodId: toewijzing.aanbodId,
  aanbiederId: toewijzing.aanbiederId,
  regio: toewijzing.regio,
  moment: uitkomst.moment,
  partij: uitkomst.partij,
  zelf: uitkomst.zelf,
  geholpen: uitkomst.geholpen,
  opbrengsten: [...uitkomst.opbrengsten],
  bedragInCenten: uitkomst.bedragInCenten,
  versie: uitkomst.versie,
});
