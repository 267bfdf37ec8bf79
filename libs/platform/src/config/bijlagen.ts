// SPDX-License-Identifier: EUPL-1.2
import type { Omgeving } from './omgeving.js';

/** Where attachments are looked at for viruses, and what happens when nothing can look. */
export interface Bijlagenconfiguratie {
  /** A clamd that listens on TCP; without it nothing is scanned. */
  clamav?: { host: string; poort: number };
  /** Whether an attachment may be added that nothing will scan. */
  zonderScan: (typeof KEUZES)[number];
}

/** What of the reader of variables is needed here. */
interface Lezer {
  text(naam: string, anders?: string): string;
  optionalUrl(naam: string, protocollen: string[]): string | undefined;
  fouten: string[];
}

const KEUZES = ['toestaan', 'weigeren'] as const;
/** Port that clamd has by itself. */
const CLAMD = 3310;

/** `CLAMAV_URL` and `BIJLAGEN_ZONDER_SCAN`. In production nothing goes unscanned unless somebody says so. */
export function readBijlagen(lees: Lezer, omgeving: Omgeving): Bijlagenconfiguratie {
  const url = lees.optionalUrl('CLAMAV_URL', ['tcp:']);
  const gekozen = lees.text('BIJLAGEN_ZONDER_SCAN', omgeving === 'productie' ? 'weigeren' : 'toestaan');
  const zonderScan = KEUZES.find((keuze) => keuze === gekozen);
  if (zonderScan === undefined)
    lees.fouten.push(`BIJLAGEN_ZONDER_SCAN moet een van ${KEUZES.join(', ')} zijn.`);
  return { ...toClamav(lees, url), zonderScan: zonderScan ?? 'weigeren' };
}

function toClamav(lees: Lezer, url: string | undefined): Pick<Bijlagenconfiguratie, 'clamav'> {
  // What is no address was told already.
  if (url === undefined || !URL.canParse(url)) return {};
  const { hostname, port } = new URL(url);
  if (hostname === '') lees.fouten.push('CLAMAV_URL moet de vorm tcp://machine:poort hebben.');
  return { clamav: { host: hostname.replace(/^\[|\]$/g, ''), poort: port === '' ? CLAMD : Number(port) } };
}
