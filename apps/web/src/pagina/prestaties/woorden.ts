// SPDX-License-Identifier: EUPL-1.2
import type { Prestatie } from './gegevens';

type Kleur = 'oranje' | 'groen' | 'rood' | 'grijs';

export const STATUS: Record<Prestatie['status'], [woord: string, kleur: Kleur]> = {
  gemeld: ['Wordt beoordeeld', 'oranje'],
  aanvaard: ['Aanvaard', 'groen'],
  afgewezen: ['Afgewezen', 'rood'],
  vervallen: ['Vervallen', 'grijs'],
};

/** Whose it is: an aanbieder, or a regio by its name. */
export const partijVan = (
  { aanbieder, regio }: Pick<Prestatie, 'aanbieder' | 'regio'>,
  regios: ReadonlyMap<string, string>,
): string => aanbieder ?? `Regio ${regios.get(regio) ?? regio}`;

export const MIJLPAAL: Record<Prestatie['mijlpaal'], string> = {
  geleverd: 'Hulp geleverd',
  bevestigd: 'Door de ondernemer bevestigd',
  'vervolg-vier-weken': 'Uitkomst na vier weken',
  gemeld: 'Zelf gemeld',
};

export const BONUSGROEP: Record<Prestatie['bonusGroepen'][number], string> = {
  starter: 'starter',
  zzp: 'zonder personeel',
  micro: 'microbedrijf',
  anderstalig: 'vraag in het Engels',
  'niet-digitaal': 'niet via internet',
};

export const AFWIJSREDEN = {
  'bewijs-onvoldoende': 'Het bewijs is niet genoeg',
  'niet-in-afspraak': 'Dit valt niet onder de afspraak',
  dubbel: 'Dit is al gemeld',
  anders: 'Anders',
} as const;
