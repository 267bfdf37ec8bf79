// SPDX-License-Identifier: EUPL-1.2
import { datumVan, type DomainEvent } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { readBehandelaars } from '../behandelaar/behandelaar.lezer.js';
import { isAanwezig } from '../behandelaar/behandelaar.rules.js';
import type { Meldingsoort } from './meldingsoort.rules.js';

/** The working day on which it is the last day. */
const LAATSTE = 20;

/** Everybody of the regio who is there; when nobody is, everybody. As `systeem`. */
export async function findGewaarschuwden(tx: Tx, regio: string, nu: Date): Promise<{ id: string }[]> {
  const alle = await readBehandelaars(tx, regio);
  const aanwezig = alle.filter((wie) => isAanwezig(wie, datumVan(nu)));
  return aanwezig.length > 0 ? aanwezig : alle;
}

/** Which mail, and why: of ten grants of one day nobody gets ten mails. */
export function toSteunmelding(
  { dag }: DomainEvent<'steunregistratie-gealarmeerd'>['data'],
  nu: Date,
): { soort: Meldingsoort; aanleiding: string } {
  const soort = dag >= LAATSTE ? 'steunregistratie-verloopt' : 'steunregistratie-nadert';
  return { soort, aanleiding: `${soort} ${datumVan(nu)}` };
}
