// SPDX-License-Identifier: EUPL-1.2

/** About which thema or in which branche (section of the SBI) it is: one of the two or neither. */
export interface CommunityFeiten {
  communityId: string;
  regio: string;
  soort: string;
  thema: string | null;
  sectie: string | null;
}
