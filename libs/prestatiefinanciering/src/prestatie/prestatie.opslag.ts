// SPDX-License-Identifier: EUPL-1.2
import { DomainError, newEvent, notFound, type Klok, type PrestatieFeiten } from '#libs/kernel';
import { changedOne, publish, recordAudit, type Tx } from '#libs/platform';
import { Prestatie } from './prestatie.entity.js';
import type { Prestatiereden, Prestatiestatus } from './prestatie.rules.js';

/** What is decided, by whom and from which day it can be declared. */
export interface Besluit {
  status: Prestatiestatus;
  reden: Prestatiereden;
  door: string | null;
  toelichting?: string | null;
  declarabelVanaf?: string | null;
}

const EVENT_BIJ = {
  aanvaard: 'prestatie-aanvaard',
  afgewezen: 'prestatie-afgewezen',
  vervallen: 'prestatie-vervallen',
} as const;

/** The name of the limit of the database that refused it; `undefined` when it was none. */
export const constraintOf = (fout: unknown): string | undefined =>
  (fout as { driverError?: { constraint?: string } }).driverError?.constraint;

export async function findPrestatie(tx: Tx, id: string): Promise<Prestatie> {
  const prestatie = await tx.findOneBy(Prestatie, { id });
  if (!prestatie) throw notFound('Deze prestatie');
  return prestatie;
}

/** Writes it, in the audit log and in the outbox; throws what the database refuses. */
export async function insertPrestatie(tx: Tx, klok: Klok, prestatie: Prestatie): Promise<void> {
  // In a savepoint: what is refused is tried in another way.
  await tx.transaction((binnen) => binnen.insert(Prestatie, prestatie));
  const { id, regio, status, reden } = prestatie;
  recordAudit(tx, { soort: 'prestatie', handeling: 'ontstaan', id, regio, voor: null, na: prestatie, reden });
  await publish(tx, newEvent('prestatie-ontstaan', id, toFeiten(prestatie), klok));
  if (status !== 'gemeld') await publish(tx, newEvent(EVENT_BIJ[status], id, toFeiten(prestatie), klok));
}

/** One step further, at the version that was read. Throws `conflict` when somebody else was first. */
export async function movePrestatie(
  tx: Tx,
  klok: Klok,
  oud: Prestatie,
  besluit: Besluit,
): Promise<Prestatie> {
  const { status, reden, door, toelichting = null, declarabelVanaf = null } = besluit;
  const wijziging = {
    ...{ status, reden, versie: oud.versie + 1, besluitToelichting: toelichting, declarabelVanaf },
    ...{ beslotenDoor: door, beslotenOp: door === null ? null : klok.nu() },
  };
  const { id, versie, regio } = oud;
  const gedaan = await tx.transaction((binnen) => binnen.update(Prestatie, { id, versie }, wijziging));
  if (!changedOne(gedaan)) throw versieVerouderd(oud);
  const nieuw: Prestatie = { ...oud, ...wijziging };
  recordAudit(tx, { soort: 'prestatie', handeling: status, id, regio, voor: oud, na: nieuw, reden });
  if (status !== 'gemeld') await publish(tx, newEvent(EVENT_BIJ[status], id, toFeiten(nieuw), klok));
  return nieuw;
}

export const versieVerouderd = ({ versie, beslotenDoor }: Prestatie): DomainError =>
  new DomainError(
    'conflict',
    'versie-verouderd',
    [{ melding: 'Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en probeer het nog eens.' }],
    { versie, gewijzigdDoor: beslotenDoor },
  );

const toFeiten = (p: Prestatie): PrestatieFeiten => ({
  ...{ prestatieId: p.id, programmaId: p.programmaId, afspraakId: p.afspraakId },
  ...{ afspraakversie: p.afspraakversie, indicatorId: p.indicatorId, aanbiederId: p.aanbiederId },
  ...{ regio: p.regio, thema: p.thema, toewijzingId: p.toewijzingId, mijlpaal: p.mijlpaal },
  ...{ prestatiedatum: p.prestatiedatum, aantal: p.aantal, bedragInCenten: p.bedragInCenten },
  ...{ status: p.status, reden: p.reden, versie: p.versie },
});
