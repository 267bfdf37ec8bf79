// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

/**
 * What can go wrong with work behind a queue, in words for whoever keeps the system. Of an error itself nothing is kept: its
 * words may quote what somebody wrote.
 */
const WOORDEN = {
  verbinding: 'Een dienst van een ander antwoordde niet, zoals de mailserver of de virusscanner.',
  mailserver: 'De mailserver nam de mail niet aan.',
  'mail-niet-ingesteld': 'Er is geen mailserver ingesteld (SMTP_URL).',
  'database-weg': 'De database was even niet te bereiken.',
  'database-druk': 'Twee taken wilden tegelijk hetzelfde wijzigen.',
  'database-grens': 'De database weigerde een waarde die niet mag.',
  'database-fout': 'De database kon een opdracht niet uitvoeren.',
  vastgelopen: 'De verwerker viel steeds weg terwijl hij hiermee bezig was.',
  regel: 'Een regel van het systeem stond het niet toe.',
  onverwacht: 'Er ging iets onverwachts mis. In het log van de verwerker staat wat.',
} as const;

/** An error as it is kept with a delivery. */
export type Foutcode = keyof typeof WOORDEN;

/** What is left out of an error: whether it has a code, and what kind of error it is. */
interface Herkenbaar {
  code?: unknown;
  responseCode?: unknown;
  driverError?: { code?: unknown };
  name?: string;
  message?: string;
}

const NETWERK =
  /^(ECONN(REFUSED|RESET|ABORTED)|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ETIMEOUT|EHOSTUNREACH|ENETUNREACH|EPIPE|ESOCKET|ECONNECTION|EDNS)$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
const KLASSE: Record<string, Foutcode> = {
  ...{ '08': 'database-weg', '53': 'database-weg', '57': 'database-weg' },
  ...{ '40': 'database-druk', '55': 'database-druk' },
  ...{ '22': 'database-grens', '23': 'database-grens' },
};

const toText = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** Of a database or a connection, by the code that PostgreSQL or the system gives. */
function byCode(code: string, isDatabase: boolean): Foutcode | undefined {
  if (NETWERK.test(code)) return isDatabase ? 'database-weg' : 'verbinding';
  return SQLSTATE.test(code) ? (KLASSE[code.slice(0, 2)] ?? 'database-fout') : undefined;
}

/** The code under which an error of a worker is kept. */
export function foutcodeVan(fout: unknown): Foutcode {
  if (fout instanceof DomainError) return fout.code === 'mail-niet-ingesteld' ? fout.code : 'regel';
  const { code, responseCode, driverError, message } = Object(fout) as Herkenbaar;
  if (typeof responseCode === 'number') return 'mailserver';
  const anders = toText(message).includes('stalled') ? 'vastgelopen' : 'onverwacht';
  return byCode(toText(driverError?.code ?? code), driverError !== undefined) ?? anders;
}

/** What an earlier version kept may be unknown by now. `null`: nothing was told, so nobody answered at all. */
export function foutwoordenVan(code: string | null): string {
  if (code === null) return 'De verwerker gaf geen antwoord.';
  return Object.hasOwn(WOORDEN, code) ? WOORDEN[code as Foutcode] : WOORDEN.onverwacht;
}
