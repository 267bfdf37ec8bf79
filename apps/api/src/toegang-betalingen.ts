// SPDX-License-Identifier: EUPL-1.2
import type { Toegangstabel } from '#libs/platform';

const ROLLEN = { aanbieder: 'eigen bankrekening', financier: 'bankrekening als financier' } as const;
const AANBIEDER_OF_FINANCIER = { bevestigd: true, rollen: ROLLEN } as const;
const FINANCIER = { bevestigd: true, rollen: { financier: 'bankrekening als financier' } } as const;

/** The rows of the table about accounts that are paid to and from. */
export const BANKREKENINGEN: Toegangstabel = {
  bankrekeningenLijst: { rollen: ROLLEN },
  bankrekeningInvoeren: AANBIEDER_OF_FINANCIER,
  bankrekeningLezen: AANBIEDER_OF_FINANCIER,
  bankrekeningBevestigen: FINANCIER,
  bankrekeningAfwijzen: FINANCIER,
  bankrekeningIntrekken: AANBIEDER_OF_FINANCIER,
};

const LEZEN = { rollen: { financier: 'eigen programma' } } as const;
const BETALEN = { bevestigd: true, ...LEZEN } as const;

/** The rows of the table about payments. */
export const BETALINGEN: Toegangstabel = {
  betaalvoorstelLezen: LEZEN,
  betaalbatchesLijst: LEZEN,
  betaalbatchOpstellen: BETALEN,
  betaalbatchLezen: LEZEN,
  betaalopdrachtenLijst: LEZEN,
  betaalbatchVrijgeven: BETALEN,
  betaalbatchIntrekken: BETALEN,
  betaalbestandOphalen: BETALEN,
  bankberichtInlezen: BETALEN,
  onbekendeVerwijzingenLijst: LEZEN,
  onbekendeVerwijzingAfhandelen: BETALEN,
};
