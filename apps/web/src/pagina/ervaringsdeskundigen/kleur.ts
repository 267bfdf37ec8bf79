// SPDX-License-Identifier: EUPL-1.2
/** Of the badge that tells how a request stands. */
export const KLEUR = { open: 'oranje', ja: 'groen', nee: 'grijs', vervallen: 'grijs' } as const;
