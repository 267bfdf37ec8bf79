// SPDX-License-Identifier: EUPL-1.2

/** By which moment of the chain a result arises; `gemeld`: outside it, by the word of who did it. */
export const MIJLPALEN = ['geleverd', 'bevestigd', 'vervolg-vier-weken', 'gemeld'] as const;
export type Mijlpaal = (typeof MIJLPALEN)[number];

export const BEWIJSCODES = [
  'levering-in-keten',
  'bevestiging-ondernemer',
  'uitkomst-vier-weken',
  'gespreksverslag',
  'presentielijst',
  'plan-of-advies',
  'factuur',
  'verklaring-ondernemer',
] as const;
export type Bewijscode = (typeof BEWIJSCODES)[number];

/** Evidence that arises in the chain by itself; the rest is a file that somebody adds. */
export const BEWIJS_UIT_KETEN: readonly Bewijscode[] = [
  'levering-in-keten',
  'bevestiging-ondernemer',
  'uitkomst-vier-weken',
];

export const BEWIJSWOORDEN: Readonly<Record<Bewijscode, string>> = {
  'levering-in-keten': 'de aanbieder meldde de hulp in Schakel als geleverd',
  'bevestiging-ondernemer': 'de ondernemer bevestigde in Schakel dat hij geholpen is',
  'uitkomst-vier-weken': 'de ondernemer meldde na vier weken wat het opleverde',
  gespreksverslag: 'een verslag van het gesprek',
  presentielijst: 'een lijst van wie er was',
  'plan-of-advies': 'het plan of advies dat is gemaakt',
  factuur: 'de factuur van wat is gekocht',
  'verklaring-ondernemer': 'een ondertekende verklaring van de ondernemer',
};

export const MIJLPAALWOORDEN: Readonly<Record<Mijlpaal, string>> = {
  geleverd: 'de hulp is geleverd',
  bevestigd: 'de ondernemer bevestigde de hulp',
  'vervolg-vier-weken': 'na vier weken is er een uitkomst',
  gemeld: 'de partij meldt het zelf, met bewijs',
};

/** Ondernemers who are reached less easily, as far as the facts of a hulpvraag can tell. */
export const BONUSGROEPEN = ['starter', 'zzp', 'micro', 'anderstalig', 'niet-digitaal'] as const;
export type Bonusgroep = (typeof BONUSGROEPEN)[number];

export const BONUSGROEPWOORDEN: Readonly<Record<Bonusgroep, string>> = {
  starter: 'starters: korter dan drie jaar geleden opgericht',
  zzp: 'ondernemers zonder personeel: één werkzame persoon',
  micro: 'microbedrijven: minder dan tien werkzame personen',
  anderstalig: 'ondernemers die hun vraag in het Engels stelden',
  'niet-digitaal': 'ondernemers die niet zelf via internet kwamen: telefoon, loket of partner',
};

/** Of the hulpvraag that the result is of, as they were at its start. What is unknown is `null` and gives no bonus. */
export interface Bonusfeiten {
  grootteklasse: string | null;
  werkzamePersonen: number | null;
  /** `YYYY-MM-DD`. */
  oprichtingsdatum: string | null;
  herkomst: string | null;
  taal: string | null;
  /** The day on which the hulpvraag was made, `YYYY-MM-DD`. */
  datum: string;
}

const STARTJAREN = 3;
const NIET_DIGITAAL = ['telefoon', 'loket', 'partner'];

const IS_VAN: Readonly<Record<Bonusgroep, (feiten: Bonusfeiten) => boolean>> = {
  starter: ({ oprichtingsdatum, datum }) =>
    oprichtingsdatum !== null && datum < yearsAfter(oprichtingsdatum, STARTJAREN),
  zzp: ({ werkzamePersonen }) => werkzamePersonen === 1,
  micro: ({ grootteklasse }) => grootteklasse === 'micro',
  anderstalig: ({ taal }) => taal === 'en',
  'niet-digitaal': ({ herkomst }) => herkomst !== null && NIET_DIGITAAL.includes(herkomst),
};

/** As text: 29 February plus a year stays a text that sorts before 1 March. */
function yearsAfter(datum: string, jaren: number): string {
  return `${Number(datum.slice(0, 4)) + jaren}${datum.slice(4)}`;
}

/** Of which groups somebody is, of those that this indicator gives a bonus for. */
export function groepenVan(
  feiten: Bonusfeiten,
  { bonusGroepen }: { bonusGroepen: readonly Bonusgroep[] },
): Bonusgroep[] {
  return bonusGroepen.filter((groep) => IS_VAN[groep](feiten));
}

/** Cents on top of the tarief for one result: the bonus once, whether one is of one group or of more. */
export function bonusVan(
  feiten: Bonusfeiten,
  indicator: { bonusInCenten: number; bonusGroepen: readonly Bonusgroep[] },
): number {
  return groepenVan(feiten, indicator).length > 0 ? indicator.bonusInCenten : 0;
}
