// SPDX-License-Identifier: EUPL-1.2
import { toMetingsleutel } from '#libs/kernel';
import type { Configuratie } from '#libs/platform';
import type { Briefgegevens, Taal } from '../melding/brief.js';
import type { Mailbericht } from '../melding/mailbericht.entity.js';
import type { Meldingsoort } from '../melding/meldingsoort.rules.js';
import { toAntwoordsleutel } from './antwoordsleutel.rules.js';
import type { Uitkomstmoment } from './uitkomst.rules.js';

const MOMENTEN: Partial<Record<Meldingsoort, Uitkomstmoment>> = {
  'uitkomst-gevraagd': 'levering',
  'uitkomst-later': 'vier-weken',
};

/**
 * The link to the two questions, or to those of a meting, in a mail that asks them. Its key stands in the fragment, which is
 * never sent to a server; that to the two questions is good from the moment that the mail is due.
 */
export function antwoordlinkVan(
  { soort, gegevens: { toewijzingId, metingId, moment: vanMeting, situatie }, verzendenOp }: Mailbericht,
  taal: Taal,
  { publiekeUrl, statussleutelGeheim }: Configuratie,
): Pick<Briefgegevens, 'antwoordlink' | 'moment' | 'situatie'> {
  if (metingId !== undefined)
    return {
      antwoordlink: `${publiekeUrl}/meting#taal=${taal}&sleutel=${toMetingsleutel(metingId, statussleutelGeheim)}`,
      ...(vanMeting === undefined ? {} : { moment: vanMeting }),
      ...(situatie === undefined ? {} : { situatie }),
    };
  const moment = MOMENTEN[soort];
  if (moment === undefined || toewijzingId === undefined) return {};
  const sleutel = toAntwoordsleutel({ toewijzingId, moment }, verzendenOp, statussleutelGeheim);
  return { antwoordlink: `${publiekeUrl}/uitkomst#taal=${taal}&sleutel=${sleutel}` };
}
