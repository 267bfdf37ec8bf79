// SPDX-License-Identifier: EUPL-1.2
import { addressOf, type Agendapunt, type Configuratie } from '#libs/platform';
import type { Bijeenkomst } from './bijeenkomst.entity.js';
import { toEvaluatiesleutel } from './evaluatiesleutel.rules.js';

type Feiten = Pick<
  Bijeenkomst,
  'id' | 'communityId' | 'titel' | 'begin' | 'eind' | 'plaats' | 'link' | 'versie'
> & {
  communityNaam: string;
};

/** The same bijeenkomst has one uid in every mail and file. */
export const toBijeenkomstpunt = (van: Feiten, config: Configuratie, nu: Date): Agendapunt => ({
  uid: `bijeenkomst-${van.id}@${new URL(config.publiekeUrl).hostname}`,
  volgnummer: van.versie - 1,
  titel: van.titel,
  omschrijving: `${van.communityNaam}\n${bijeenkomstlink(van.id, config)}`,
  ...{ begin: van.begin, eind: van.eind, gemaaktOp: nu },
  waar: [van.plaats, van.link].filter((deel) => deel !== null).join(' | ') || null,
  van: { naam: van.communityNaam, email: addressOf(config.mailAfzender) },
});

/** Its page, in the language of who reads it. */
export const bijeenkomstlink = (
  id: string,
  { publiekeUrl }: Configuratie,
  taal: 'nl' | 'en' = 'nl',
): string => `${publiekeUrl}${taal === 'en' ? '/en' : ''}/bijeenkomsten/${id}`;

/** To the two questions afterwards; its key stands in the fragment, which browsers do not send to servers. */
export const evaluatielink = (
  aanmeldingId: string,
  { publiekeUrl, statussleutelGeheim }: Configuratie,
  taal: 'nl' | 'en',
): string =>
  `${publiekeUrl}/evaluatie#taal=${taal}&sleutel=${toEvaluatiesleutel(aanmeldingId, statussleutelGeheim)}`;
