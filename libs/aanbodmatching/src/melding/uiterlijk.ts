// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { findLaatste } from '../overdracht/overdracht.opslag.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import type { Geplandemelding } from './aanleiding.rules.js';
import type { Meldinggegevens } from './mailbericht.entity.js';
import type { Meldingsoort } from './meldingsoort.rules.js';

/** Mails that ask for an answer, and say until when. */
const VRAAGT: readonly Meldingsoort[] = ['aanbod-voorgesteld', 'toestemming-gevraagd', 'plaats-vrij'];

/** Mails to whom it was handed over to, which may be because of a day and not of a decision. */
const VAN_ONTVANGER: readonly Meldingsoort[] = ['herinnering-aanbieder', 'overdracht-inkomend'];

async function withOverdracht(
  tx: Tx,
  hulpvraagId: string,
  gegevens: Meldinggegevens,
): Promise<Meldinggegevens> {
  if (gegevens.toewijzingId !== undefined || gegevens.overdrachtId !== undefined) return gegevens;
  const overdracht = await findLaatste(tx, hulpvraagId);
  return overdracht === null ? gegevens : { ...gegevens, overdrachtId: overdracht.id };
}

/** What a mail is about, with the last day on which an answer counts. As `systeem`. */
export async function withUiterlijk(
  tx: Tx,
  { soort, hulpvraagId, gegevens }: Geplandemelding,
): Promise<Meldinggegevens> {
  const { toewijzingId } = gegevens;
  if (VAN_ONTVANGER.includes(soort)) return withOverdracht(tx, hulpvraagId, gegevens);
  if (toewijzingId === undefined || !VRAAGT.includes(soort)) return gegevens;
  const toewijzing = await tx.findOneBy(Toewijzing, { id: toewijzingId });
  return toewijzing?.uiterlijkOp
    ? { ...gegevens, uiterlijkOp: toewijzing.uiterlijkOp.toISOString() }
    : gegevens;
}
