// SPDX-License-Identifier: EUPL-1.2
import type { Configuratie } from '#libs/platform';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';

/** The page of a gesprek, in the language of who reads it. */
export const gespreklink = (
  { communityId, gesprekId }: { communityId: string; gesprekId: string },
  { publiekeUrl }: Configuratie,
  taal: Taal,
): string => `${publiekeUrl}${taal === 'en' ? '/en' : ''}/communities/${communityId}/gesprekken/${gesprekId}`;
