// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import type { Geplandemelding } from './aanleiding.rules.js';
import type { Meldinggegevens } from './mailbericht.entity.js';
import type { Meldingsoort } from './meldingsoort.rules.js';

/** Mails that ask for an answer, and say until when. */
const VRAAGT: readonly Meldingsoort[] = ['aanbod-voorgesteld', 'toestemming-gevraagd', 'plaats-vrij'];

/** What a mail is about, with the last day on which an answer counts. As `systeem`. */
export async function withUiterlijk(tx: Tx, { soort, gegevens }: Geplandemelding): Promise<Meldinggegevens> {
  const { toewijzingId } = gegevens;
  if (toewijzingId === undefined || !VRAAGT.includes(soort)) return gegevens;
  const toewijzing = await tx.findOneBy(Toewijzing, { id: toewijzingId });
  return toewijzing?.uiterlijkOp
    ? { ...gegevens, uiterlijkOp: toewijzing.uiterlijkOp.toISOString() }
    : gegevens;
}
