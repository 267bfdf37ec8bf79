// SPDX-License-Identifier: EUPL-1.2
// Rules that several operations of the table share.

export const IEDEREEN = { openbaar: true, rollen: { iedereen: 'openbaar' } } as const;
export const EIGEN_UITKOMSTVRAAG = { openbaar: true, rollen: { iedereen: 'eigen uitkomstvraag' } } as const;
export const EIGEN_METINGVRAGEN = { openbaar: true, rollen: { iedereen: 'eigen metingvragen' } } as const;
export const EIGEN_EVALUATIEVRAAG = { openbaar: true, rollen: { iedereen: 'eigen evaluatievraag' } } as const;
export const EIGEN_MELDINGEN = { openbaar: true, rollen: { iedereen: 'eigen meldingen' } } as const;
export const CATALOGUS = {
  openbaar: true,
  machine: 'aanbod:lezen',
  rollen: {
    iedereen: 'openbaar',
    aanbieder: 'eigen organisatie en openbaar',
    coordinator: 'alle',
    beheerder: 'alle',
  },
} as const;
export const CATALOGUS_BEHEREN = { rollen: { aanbieder: 'eigen organisatie', beheerder: 'alle' } } as const;
export const HULPVRAAG = { ondernemer: 'eigen onderneming', coordinator: 'eigen regio' } as const;
export const HULPVRAAG_LEZEN = {
  openbaar: true,
  rollen: { ...HULPVRAAG, indiener: 'eigen hulpvraag', aanbieder: 'met toestemming' },
} as const;
export const HULPVRAAG_WIJZIGEN = {
  openbaar: true,
  rollen: { ...HULPVRAAG, bewerker: 'eigen hulpvraag' },
} as const;
export const GESPREK_SCHRIJVEN = {
  openbaar: true,
  rollen: { ...HULPVRAAG, bewerker: 'eigen hulpvraag', aanbieder: 'met toestemming' },
} as const;
export const HULPVRAAG_BEGINNEN = {
  openbaar: true,
  rollen: { anoniem: 'nieuw', ondernemer: 'nieuw', coordinator: 'nieuw' },
} as const;
/** The key counts, whoever has it. */
export const CONCEPT = { openbaar: true, rollen: { concepthouder: 'eigen concept' } } as const;
export const AFSPRAAK_GASTHEER = { coordinator: 'eigen regio', aanbieder: 'eigen organisatie' } as const;
export const AFSPRAAK_LEZEN = {
  openbaar: true,
  rollen: { ...HULPVRAAG, indiener: 'eigen hulpvraag', aanbieder: 'eigen organisatie' },
} as const;
export const AFSPRAAK_WIJZIGEN = {
  openbaar: true,
  rollen: { ...HULPVRAAG, bewerker: 'eigen hulpvraag', aanbieder: 'eigen organisatie' },
} as const;
export const ZICHZELF = {
  rollen: {
    ondernemer: 'zichzelf',
    coordinator: 'zichzelf',
    aanbieder: 'zichzelf',
    analist: 'zichzelf',
    financier: 'zichzelf',
    beheerder: 'zichzelf',
  },
} as const;
/** Keys of machines open much, for long: who gives or takes them has just signed in, with a second factor. */
export const MACHINES_BEHEREN = { bevestigd: true, rollen: { beheerder: 'alle' } } as const;
/** What it changes holds for everybody who asks something. */
export const THESAURUS = { rollen: { beheerder: 'alle' } } as const;
/** Whoever gives roles can give every right there is. */
export const ROLLEN_BEHEREN = MACHINES_BEHEREN;
export const MACHINE_HULPVRAGEN = { machine: 'hulpvragen:lezen' } as const;
