// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

export const COMMUNITYSOORTEN = ['thema', 'branche', 'regio'] as const;
export type Communitysoort = (typeof COMMUNITYSOORTEN)[number];

/** `op-uitnodiging`: one is invited, or asks and is let in. */
export const TOEGANGEN = ['open', 'op-uitnodiging'] as const;
export type Toegang = (typeof TOEGANGEN)[number];

/** What a community is about: exactly what its soort asks for. */
export interface Onderwerp {
  soort: Communitysoort;
  thema?: string | null;
  sectie?: string | null;
}

const MELDINGEN = {
  thema: ['Kies het thema van deze community.', 'Alleen een community van de soort thema heeft een thema.'],
  branche: [
    'Kies de branche van deze community.',
    'Alleen een community van de soort branche heeft een branche.',
  ],
} as const;

/** Exactly when it is of that soort there must be one. */
function checkDeel(soort: Communitysoort, van: 'thema' | 'branche', waarde: string | null): Reden[] {
  if ((soort === van) === (waarde !== null)) return [];
  const [mist, teVeel] = MELDINGEN[van];
  return [{ pad: van === 'thema' ? 'thema' : 'sectie', melding: soort === van ? mist : teVeel }];
}

/** Every reason why this is no subject of a community; `themas` are the codes that exist. */
export function checkOnderwerp(
  { soort, thema = null, sectie = null }: Onderwerp,
  themas: readonly string[],
): Reden[] {
  const onbekend = thema !== null && !themas.includes(thema);
  return [
    ...checkDeel(soort, 'thema', thema),
    ...(onbekend ? [{ pad: 'thema', melding: `Het thema ${thema} bestaat niet.` }] : []),
    ...checkDeel(soort, 'branche', sectie),
  ];
}
