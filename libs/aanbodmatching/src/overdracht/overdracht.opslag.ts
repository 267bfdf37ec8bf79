// SPDX-License-Identifier: EUPL-1.2
import { In } from 'typeorm';
import {
  DomainError,
  newEvent,
  notFound,
  type Actor,
  type AnyEvent,
  type Klok,
  type OverdrachtFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { assessZet } from '../verloop/overgang.rules.js';
import { isEigenWoord } from '../verloop/toewijzing-verloop.rules.js';
import {
  OVERDRACHT_VERLOOP,
  isOpenOverdracht,
  type OverdrachtHandeling,
  type OverdrachtStatus,
  type Sluitreden,
} from '../verloop/overdracht-verloop.rules.js';
import { Overdracht } from './overdracht.entity.js';

/** What is done to a hand-over; `toelichting` in plain, only to see whether there is one. */
export interface Overdrachtwending {
  handeling: OverdrachtHandeling;
  naar: OverdrachtStatus;
  reden?: string | undefined;
  toelichting?: string | undefined;
  besluitToelichting?: Buffer | null;
}

/** Reads a hand-over at the version that the caller saw. Throws `niet-gevonden`, or `conflict` with who changed it. */
export async function findOverdracht(tx: Tx, id: string, versie: number): Promise<Overdracht> {
  const overdracht = await tx.findOneBy(Overdracht, { id });
  if (!overdracht) throw notFound('Deze overdracht');
  if (overdracht.versie !== versie) throw versieVerouderd(overdracht);
  return overdracht;
}

/** The last one of a hulpvraag, or `null`. */
export const findLaatste = (tx: Tx, hulpvraagId: string): Promise<Overdracht | null> =>
  tx.findOne(Overdracht, { where: { hulpvraagId }, order: { gevraagdOp: 'DESC', id: 'DESC' } });

/**
 * Takes one step of the table: checked, written at the next version, in the audit log of both regions and in the outbox. The
 * update names the version, so of two decisions at once only one finds its row.
 */
export async function moveOverdracht(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: Overdracht,
  wending: Overdrachtwending,
): Promise<Overdracht> {
  const { handeling, naar: status, reden, toelichting, besluitToelichting = null } = wending;
  const zet = { van: oud.status, naar: status, rol: actor.rol, reden, toelichting };
  const redenen = assessZet(OVERDRACHT_VERLOOP[handeling], 'Deze overdracht', zet);
  if (redenen.length > 0) throw new DomainError('conflict', 'overdracht-stap-kan-niet', redenen);
  const { id, versie } = oud;
  const nu = klok.nu();
  const wijziging = {
    ...{ status, versie: versie + 1, besluitDoor: actor.subject, besluitOp: nu },
    ...{ besluitReden: reden ?? null, besluitToelichting, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
  };
  if (!changedOne(await tx.update(Overdracht, { id, versie }, wijziging))) throw versieVerouderd(oud);
  const nieuw = { ...oud, ...wijziging };
  await publish(tx, eventVan(nieuw, klok, isEigenWoord(actor.rol)));
  recordOverdracht(tx, oud, nieuw);
  return nieuw;
}

/** Ends the one that is still with a receiver, if there is one: its hulpvraag is over, or goes on elsewhere. */
export async function closeOverdracht(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  hulpvraagId: string,
  reden: Sluitreden,
): Promise<void> {
  const open = await tx.findBy(Overdracht, { hulpvraagId, status: In(['gevraagd', 'aanvaard']) });
  for (const een of open.filter(isOpenOverdracht))
    await moveOverdracht(tx, actor, klok, een, { handeling: 'sluiten', naar: 'ingetrokken', reden });
}

/** In the log of both sides. */
export function recordOverdracht(tx: Tx, voor: Overdracht | null, na: Overdracht): void {
  const { id, vanRegio, naarRegio, status: handeling, besluitReden: reden } = na;
  for (const regio of new Set([vanRegio, naarRegio ?? vanRegio]))
    recordAudit(tx, { soort: 'overdracht', handeling, id, regio, voor, na, reden });
}

const toFeiten = (overdracht: Overdracht): OverdrachtFeiten => ({
  overdrachtId: overdracht.id,
  hulpvraagId: overdracht.hulpvraagId,
  vanRegio: overdracht.vanRegio,
  naarRegio: overdracht.naarRegio,
  organisatieId: overdracht.naarOrganisatie,
  versie: overdracht.versie,
});

/** What happened, by the status in which it is now; `zelf` as in `isEigenWoord`. */
export function eventVan(overdracht: Overdracht, klok: Klok, zelf = true): AnyEvent {
  const { id, status } = overdracht;
  const feiten = toFeiten(overdracht);
  const reden = overdracht.besluitReden ?? '';
  switch (status) {
    case 'gevraagd':
      return newEvent('hulpvraag-overgedragen', id, feiten, klok);
    case 'aanvaard':
      return newEvent('overdracht-aanvaard', id, feiten, klok);
    case 'afgerond':
      return newEvent('overdracht-gereed', id, feiten, klok);
    case 'bevestigd':
      return newEvent('overdracht-bevestigd', id, { ...feiten, reden, zelf }, klok);
    default:
      return newEvent(`overdracht-${status}`, id, { ...feiten, reden }, klok);
  }
}
