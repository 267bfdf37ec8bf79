// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { Kring } from '../kringen/gegevens';
import { VORMTEKSTEN } from '../kringen/teksten-vorm';

export const STANDEN: Record<Schema['KringdeelnemerWeergave']['stand'], string> = {
  wacht: 'Wacht',
  uitgenodigd: 'Gevraagd voor kring',
  lid: 'In kring',
};

export const RONDESTANDEN: Record<Schema['KringrondeWeergave']['status'], string> = {
  gevraagd: 'Wordt gemaakt',
  voorstel: 'Voorstel ligt klaar',
  bevestigd: 'Bevestigd',
  verworpen: 'Weggegooid',
};

const WACHTREDENEN: Record<string, string> = {
  'plaats-onbekend': 'Plaats niet bekend',
  'vak-onbekend': 'Vak niet bekend',
  'te-weinig-dichtbij': 'Te weinig deelnemers dichtbij',
  'te-veel-vakgenoten': 'Vooral vakgenoten dichtbij',
  'vakgenoot-in-elke-kring': 'Vakgenoot in elke kring met plek',
  'kringen-vol': 'Kringen zijn vol',
  'te-weinig-over': 'Te weinig deelnemers over',
};
export const wachtwoorden = (code: string | null): string =>
  code === null ? 'Nog geen ronde gehad' : (WACHTREDENEN[code] ?? code);

const { weken, dagen } = VORMTEKSTEN.nl;
export const ritmewoorden = (ritme: Kring['ritme']): string =>
  ritme === null
    ? 'Nog niet afgesproken'
    : `${weken[ritme.week - 1] ?? ''} ${dagen[ritme.dag - 1] ?? ''}, ${ritme.tijd} uur`;

/** The dose: how many of the places at bijeenkomsten that were, were taken. */
export function aanwezigheid({ leden, gehouden }: Kring): string {
  if (gehouden === 0 || leden.length === 0) return 'Nog niet bij elkaar geweest';
  const som = leden.reduce((aantal, { bijgewoond }) => aantal + (bijgewoond ?? 0), 0);
  const gemiddeld = (som / gehouden).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
  return `${gehouden} keer bij elkaar, gemiddeld ${gemiddeld} leden`;
}

export const procent = (deel: number): string => `${Math.round(deel * 100)}%`;
