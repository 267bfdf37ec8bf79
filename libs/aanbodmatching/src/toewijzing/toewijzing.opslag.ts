// SPDX-License-Identifier: EUPL-1.2
import {
  DomainError,
  newEvent,
  notFound,
  type Actor,
  type AnyEvent,
  type Klok,
  type ToewijzingFeiten,
} from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { beginPlaatsvraag, beginToewijzingsbeurt, isPlaatsvraag } from '../verloop/beurt.rules.js';
import { assessZet } from '../verloop/overgang.rules.js';
import { readHerinnerDagen } from '../verloop/regio-instelling.js';
import {
  MET_PLAATS,
  TOEWIJZING_VERLOOP,
  isEigenWoord,
  type ToewijzingHandeling,
  type ToewijzingStatus,
} from '../verloop/toewijzing-verloop.rules.js';
import { releaseNa } from './steun.js';
import { Toewijzing } from './toewijzing.entity.js';

/** What is done to a toewijzing, and what changes with it. */
export interface Wending {
  handeling: ToewijzingHandeling;
  naar: ToewijzingStatus;
  reden?: string;
  /** In plain, only to see whether there is one. */
  toelichting?: string | undefined;
  velden?: Partial<
    Pick<
      Toewijzing,
      'toestemmingOp' | 'toestemmingDoor' | 'toestemmingHoe' | 'plaatsBezet' | 'besluitToelichting'
    >
  >;
}

/** Throws `conflict` with everything that is wrong with this step. */
export function requireZet(
  { handeling, naar, reden, toelichting }: Wending,
  van: ToewijzingStatus | null,
  { rol }: Actor,
): void {
  const redenen = assessZet(TOEWIJZING_VERLOOP[handeling], 'Deze toewijzing', {
    van,
    naar,
    rol,
    reden,
    toelichting,
  });
  if (redenen.length > 0) throw new DomainError('conflict', 'toewijzing-stap-kan-niet', redenen);
}

/** Reads a toewijzing at the version that the caller saw. Throws `niet-gevonden`, or `conflict` with who changed it. */
export async function findToewijzing(tx: Tx, id: string, versie: number): Promise<Toewijzing> {
  const toewijzing = await tx.findOneBy(Toewijzing, { id });
  if (!toewijzing) throw notFound('Deze toewijzing');
  if (toewijzing.versie !== versie) throw versieVerouderd(toewijzing);
  return toewijzing;
}

/**
 * The same of one hulpvraag, for who asked and the coordinator. A provider has routes of his own: here he finds nothing, as
 * anybody else.
 */
export async function findVanHulpvraag(
  tx: Tx,
  actor: Actor,
  { hulpvraagId, id, versie }: { hulpvraagId: string; id: string; versie: number },
): Promise<Toewijzing> {
  const toewijzing = await tx.findOneBy(Toewijzing, { id });
  if (toewijzing?.hulpvraagId !== hulpvraagId || actor.rol === 'aanbieder') throw notFound('Deze toewijzing');
  if (toewijzing.versie !== versie) throw versieVerouderd(toewijzing);
  return toewijzing;
}

/**
 * Takes one step of the table: checked, written at the next version, in the audit log and in the outbox. The update names the
 * version, so of two steps at once only one finds its row. A place that is let go of the database gives back by itself.
 */
export async function moveToewijzing(
  tx: Tx,
  actor: Actor,
  klok: Klok,
  oud: Toewijzing,
  wending: Wending,
): Promise<Toewijzing> {
  requireZet(wending, oud.status, actor);
  const { id, versie, ...rest } = oud;
  const { naar: status, reden = null, velden = {} } = wending;
  const nu = klok.nu();
  const wijziging = {
    ...{ besluitToelichting: null, ...velden, status, besluitReden: reden, versie: versie + 1 },
    plaatsBezet: (velden.plaatsBezet ?? oud.plaatsBezet) && MET_PLAATS.includes(status),
    ...(isPlaatsvraag({ ...oud, status })
      ? beginPlaatsvraag(nu)
      : beginToewijzingsbeurt(status, nu, await readHerinnerDagen(tx, oud.regio))),
    ...{ gewijzigdDoor: actor.subject, gewijzigdOp: nu },
  };
  const uitkomst = await tx.update(Toewijzing, { id, versie }, wijziging);
  if (!changedOne(uitkomst)) throw versieVerouderd(oud);
  const nieuw = { ...rest, ...wijziging, id };
  await releaseNa(tx, klok, nieuw);
  await publish(tx, eventVan(nieuw, oud.status, klok, isEigenWoord(actor.rol)));
  recordAudit(tx, {
    soort: 'toewijzing',
    handeling: status,
    id,
    regio: oud.regio,
    voor: oud,
    na: nieuw,
    reden,
  });
  return nieuw;
}

/** What events tell of an assignment. */
export const toFeiten = (toewijzing: Toewijzing): ToewijzingFeiten => ({
  toewijzingId: toewijzing.id,
  hulpvraagId: toewijzing.hulpvraagId,
  aanbodId: toewijzing.aanbodId,
  aanbiederId: toewijzing.aanbiederId,
  regio: toewijzing.regio,
  versie: toewijzing.versie,
});

/** What happened, by the status in which it is now; `zelf` as in `isEigenWoord`. */
export function eventVan(
  toewijzing: Toewijzing,
  vorigeStatus: ToewijzingStatus | null,
  klok: Klok,
  zelf = true,
): AnyEvent {
  const { id, status, rang } = toewijzing;
  const feiten = toFeiten(toewijzing);
  const reden = toewijzing.besluitReden ?? '';
  switch (status) {
    case 'voorgesteld':
    case 'aangeboden':
      return newEvent(`toewijzing-${status}`, id, { ...feiten, rang }, klok);
    case 'wacht-op-toestemming': {
      const aanleiding = vorigeStatus === 'wachtlijst' ? 'plaats-vrij' : 'toewijzing';
      return newEvent('toestemming-gevraagd', id, { ...feiten, aanleiding }, klok);
    }
    case 'wachtlijst':
      return newEvent('toewijzing-op-wachtlijst', id, feiten, klok);
    case 'geaccepteerd':
    case 'gestart':
    case 'geleverd':
      return newEvent(`toewijzing-${status}`, id, feiten, klok);
    case 'gestopt':
      return newEvent('toewijzing-gestopt', id, { ...feiten, reden, vorigeStatus: vorigeStatus ?? '' }, klok);
    case 'bevestigd':
      return newEvent('toewijzing-bevestigd', id, { ...feiten, reden, zelf }, klok);
    default:
      return newEvent(`toewijzing-${status}`, id, { ...feiten, reden }, klok);
  }
}
