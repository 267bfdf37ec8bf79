// SPDX-License-Identifier: EUPL-1.2

/** To whom a mail may go. `betrokkene`: the entrepreneur; `behandelaar`: who works here, a coordinator; `organisatie`: the desk of a provider. */
export const ONTVANGERSOORTEN = ['betrokkene', 'behandelaar', 'organisatie'] as const;
export type Ontvangersoort = (typeof ONTVANGERSOORTEN)[number];

/** How somebody gets the mails of a group. */
export const WIJZEN = ['direct', 'dagelijks', 'niet'] as const;
export type Wijze = (typeof WIJZEN)[number];

/** Groups of mails that somebody chooses about, in the order in which they are shown; with the ways there are. */
export const MELDINGSGROEPEN = {
  voortgang: { voor: ['betrokkene'], wijzen: WIJZEN },
  toewijzingen: { voor: ['organisatie'], wijzen: WIJZEN },
  signalen: { voor: ['behandelaar'], wijzen: WIJZEN },
  berichten: { voor: ['betrokkene', 'organisatie'], wijzen: WIJZEN },
  afspraken: { voor: ['betrokkene', 'organisatie'], wijzen: ['direct', 'niet'] },
  herinneringen: { voor: ['betrokkene', 'organisatie'], wijzen: WIJZEN },
  uitkomst: { voor: ['betrokkene'], wijzen: WIJZEN },
  dagoverzicht: { voor: ['behandelaar'], wijzen: ['direct', 'niet'] },
} as const satisfies Record<string, { voor: readonly Ontvangersoort[]; wijzen: readonly Wijze[] }>;
export type Meldingsgroep = keyof typeof MELDINGSGROEPEN;

/** The group of a mail; `null` for what is strictly needed and cannot be turned off. */
interface Soort {
  voor: Ontvangersoort;
  groep: Meldingsgroep | null;
}

const ondernemer = (groep: Meldingsgroep | null): Soort => ({ voor: 'betrokkene', groep });
const aanbieder = (groep: Meldingsgroep): Soort => ({ voor: 'organisatie', groep });
const behandelaar = (groep: Meldingsgroep): Soort => ({ voor: 'behandelaar', groep });

/** Every mail that there is. */
export const MELDINGSOORTEN = {
  ontvangst: ondernemer(null),
  inlogcode: ondernemer(null),
  'toestemming-gevraagd': ondernemer(null),
  'aanbod-voorgesteld': ondernemer('voortgang'),
  'op-wachtlijst': ondernemer('voortgang'),
  'plaats-vrij': ondernemer(null),
  'toewijzing-geaccepteerd': ondernemer('voortgang'),
  'toewijzing-geweigerd': ondernemer('voortgang'),
  gestart: ondernemer('voortgang'),
  overgedragen: ondernemer('voortgang'),
  overgenomen: ondernemer('voortgang'),
  afgerond: ondernemer('voortgang'),
  verlopen: ondernemer('voortgang'),
  'uitkomst-gevraagd': ondernemer('uitkomst'),
  'uitkomst-later': ondernemer('uitkomst'),
  'meting-gevraagd': ondernemer('uitkomst'),
  'meting-herinnerd': ondernemer('uitkomst'),
  herinnering: ondernemer('herinneringen'),
  'nieuw-bericht': ondernemer('berichten'),
  afspraak: ondernemer('afspraken'),
  'afspraak-verplaatst': ondernemer('afspraken'),
  'afspraak-geannuleerd': ondernemer('afspraken'),
  'afspraak-herinnering': ondernemer('afspraken'),
  'nieuwe-toewijzing': aanbieder('toewijzingen'),
  'toestemming-ingetrokken': aanbieder('toewijzingen'),
  'overdracht-gevraagd': aanbieder('toewijzingen'),
  'herinnering-aanbieder': aanbieder('herinneringen'),
  'nieuw-bericht-aanbieder': aanbieder('berichten'),
  'afspraak-aanbieder': aanbieder('afspraken'),
  'afspraak-geannuleerd-aanbieder': aanbieder('afspraken'),
  escalatie: behandelaar('signalen'),
  betwist: behandelaar('signalen'),
  'overdracht-inkomend': behandelaar('signalen'),
  'overdracht-teruggegeven': behandelaar('signalen'),
  'steunregistratie-nadert': behandelaar('signalen'),
  'steunregistratie-verloopt': behandelaar('signalen'),
  dagoverzicht: behandelaar('dagoverzicht'),
  /** To whom is nobody here yet: he is known by the id of his roltoekenning. */
  uitnodiging: { voor: 'behandelaar', groep: null },
} as const satisfies Record<string, Soort>;
export type Meldingsoort = keyof typeof MELDINGSOORTEN;

export const groepVan = (soort: Meldingsoort): Meldingsgroep | null => MELDINGSOORTEN[soort].groep;

/** Whose groups these are. */
export const groepenVan = (voor: Ontvangersoort): Meldingsgroep[] =>
  (Object.keys(MELDINGSGROEPEN) as Meldingsgroep[]).filter((groep) =>
    (MELDINGSGROEPEN[groep].voor as readonly Ontvangersoort[]).includes(voor),
  );

/** Whether a group can be had in this way: a code or an appointment of yesterday helps nobody. */
export const kanZo = (groep: Meldingsgroep, wijze: Wijze): boolean =>
  (MELDINGSGROEPEN[groep].wijzen as readonly Wijze[]).includes(wijze);

const UUR = 3_600_000;

/** How long a mail is worth sending: a code that somebody asked for is not wanted hours later. */
export const houdbaarMs = (soort: Meldingsoort): number => (soort === 'inlogcode' ? 1 : 120) * UUR;
