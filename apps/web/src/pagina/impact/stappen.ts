// SPDX-License-Identifier: EUPL-1.2

/** How far a hulpvraag can come, in order. */
export const STAPPEN = [
  { stap: 'gevraagd', naam: 'Gevraagd' },
  { stap: 'gematcht', naam: 'Passend aanbod gevonden' },
  { stap: 'toegewezen', naam: 'Voorgesteld of toegewezen' },
  { stap: 'contact', naam: 'Contact met aanbieder' },
  { stap: 'hulp', naam: 'Hulp begonnen' },
  { stap: 'bevestigd', naam: 'Hulp bevestigd' },
  { stap: 'geholpen', naam: 'Geholpen' },
] as const;
