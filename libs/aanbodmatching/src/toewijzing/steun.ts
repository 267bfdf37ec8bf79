// SPDX-License-Identifier: EUPL-1.2
import { DomainError, type Actor, type Klok } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { StaatssteunFacade } from '#libs/staatssteun';
import type { Aanbod } from '../aanbod/aanbod.entity.js';
import type { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import type { ToewijzingStatus } from '../verloop/toewijzing-verloop.rules.js';
import type { Registerruimte } from './toewijzing.rules.js';

/** Ended without anything being given. Who was helped keeps the reservation until the aid is noted as granted. */
const ZONDER_STEUN: readonly ToewijzingStatus[] = ['geweigerd', 'gestopt'];
const CENTEN = 100;

/** What the register of aid knows of the firm, in whole euros; `null` without a KVK-nummer and for who may not know. */
export async function readRegisterruimte(
  tx: Tx,
  klok: Klok,
  { kvkNummer, sbi }: Pick<Hulpvraag, 'kvkNummer' | 'sbi'>,
): Promise<Registerruimte | null> {
  if (kvkNummer === null) return null;
  const stand = await new StaatssteunFacade(klok).roomOn(tx, { kvkNummer, sbi });
  return (
    stand && {
      ruimte: Math.floor(stand.ruimteInCenten / CENTEN),
      plafond: stand.plafondInCenten / CENTEN,
      zeker: stand.oordeel !== 'onbekend',
    }
  );
}

/** Throws `conflict` when another one took the room a moment ago. Before any place is claimed (ADR 0046). */
export async function reserveVoor(
  tx: Tx,
  klok: Klok,
  actor: Actor,
  { id, aanbod, hulpvraag }: { id: string; aanbod: Aanbod; hulpvraag: Hulpvraag },
): Promise<void> {
  const { kvkNummer, regio, sbi } = hulpvraag;
  const bedrag = aanbod.deMinimisBedrag ?? 0;
  if (bedrag === 0 || kvkNummer === null) return;
  const { aanbiederId } = aanbod;
  const steun = { bronId: id, kvkNummer, aanbiederId, regio, sbi, bedragInCenten: bedrag * CENTEN };
  await new StaatssteunFacade(klok).reserve(tx, actor, steun);
}

/** The same, telling whether there was room. Only within a savepoint that the caller goes back to when there was not. */
export const hasRuimteVoor = (...args: Parameters<typeof reserveVoor>): Promise<boolean> =>
  reserveVoor(...args).then(
    () => true,
    (fout: unknown) => {
      if (fout instanceof DomainError) return false;
      throw fout;
    },
  );

/** In the transaction in which a toewijzing ends. */
export async function releaseNa(
  tx: Tx,
  klok: Klok,
  { id, deMinimisBedrag, status }: { id: string; deMinimisBedrag: number; status: ToewijzingStatus },
): Promise<void> {
  if (deMinimisBedrag > 0 && ZONDER_STEUN.includes(status)) await new StaatssteunFacade(klok).release(tx, id);
}
