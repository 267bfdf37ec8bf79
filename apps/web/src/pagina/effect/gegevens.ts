// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { api, take, type Schema } from '../../api/api';
import { getal } from '../impact/toon';
import type { Indicator } from '../indicatoren/gegevens';

export type Ontwerp = Schema['EffectontwerpWeergave'];
export type NieuwOntwerp = Schema['NieuwEffectontwerpDto'];
export type Opzet = Ontwerp['opzet'];
export type Kenmerk = Ontwerp['kenmerken'][number];
export type Voorspelling = Schema['EffectvoorspellingWeergave'];

/** Under which designs are kept here. */
export const ONTWERPEN = 'effectontwerpen';

export const useOntwerpen = (): UseQueryResult<Ontwerp[]> =>
  useQuery({
    queryKey: [ONTWERPEN],
    queryFn: async () => (await take(api.GET('/impact/effectontwerpen'))).gegevens,
  });

export const useOntwerp = (id: string): UseQueryResult<Ontwerp> =>
  useQuery({
    queryKey: [ONTWERPEN, 'een', id],
    queryFn: () => take(api.GET('/impact/effectontwerpen/{id}', { params: { path: { id } } })),
  });

/** Where those without help come from, and the level that a design of that kind can come to. The report says which it came to. */
export const OPZETTEN: Record<Opzet, { naam: string; uitleg: string; niveau: 1 | 3 | 5 }> = {
  loting: {
    naam: 'Loting',
    uitleg: 'Er zijn meer aanmeldingen dan plekken en het lot beslist wie eerst hulp krijgt.',
    niveau: 5,
  },
  gefaseerd: {
    naam: 'Gefaseerde start',
    uitleg: 'De ene regio begint eerder met de hulp dan de andere.',
    niveau: 3,
  },
  wachtlijst: { naam: 'Wachtlijst', uitleg: 'Wie nog wacht, is de vergelijking.', niveau: 3 },
  gekoppeld: {
    naam: 'Gekoppelde bedrijven',
    uitleg: 'Bedrijven die geen hulp kregen en op kenmerken lijken op wie die wel kreeg.',
    niveau: 3,
  },
  'bedrijven-buiten': {
    naam: 'Bedrijven buiten het programma',
    uitleg: 'Bedrijven uit bestanden van anderen, zoals het CBS, die nooit om hulp vroegen.',
    niveau: 3,
  },
  'zonder-vergelijking': {
    naam: 'Zonder vergelijking',
    uitleg: 'Alleen voor en na. Wat er zonder de hulp was gebeurd, blijft onbekend.',
    niveau: 1,
  },
};

export const KENMERKEN: Record<Kenmerk, string> = {
  ...{ regio: 'Regio', sectie: 'Branche', grootteklasse: 'Grootte', startwaarde: 'De eerste meting' },
};

/** Whether firms are matched, and so must be alike in something. */
export const isGekoppeld = (opzet: Opzet | ''): boolean =>
  opzet === 'gekoppeld' || opzet === 'bedrijven-buiten';

/** In what an effect on each kind of indicator is told. */
export const UITKOMSTEENHEID: Record<Indicator['eenheid'], string> = {
  ...{ aantal: '', dagen: 'dagen', centen: 'euro', aandeel: 'procentpunt', score: 'punten' },
};

export const metEenheid = (waarde: number, eenheid: string): string => `${getal(waarde)} ${eenheid}`.trim();

export const metingen = (aantal: number): string =>
  `${getal(aantal)} ${aantal === 1 ? 'meting' : 'metingen'}`;
