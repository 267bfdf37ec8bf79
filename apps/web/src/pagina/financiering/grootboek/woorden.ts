// SPDX-License-Identifier: EUPL-1.2
import type { Boeking, Rekening } from './gegevens';

export const REKENING: Record<Rekening['soort'], string> = {
  toezegging: 'Toezegging',
  ruimte: 'Ruimte',
  verplicht: 'Verplicht',
  'te-betalen': 'Te betalen',
  betaald: 'Betaald',
  'terug-te-vorderen': 'Terug te vorderen',
};

/** What it is in a word, and what happened. */
export const BOEKING: Record<Boeking['soort'], [woord: string, wat: string]> = {
  budget: ['Budget', 'Financiers hebben geld toegezegd.'],
  verplichting: ['Verplichting', 'Een afspraak is getekend, of gewijzigd.'],
  vordering: ['Vordering', 'Een declaratie is goedgekeurd.'],
  betaling: ['Betaling', 'De bank heeft betaald.'],
  terugvordering: ['Terugvordering', 'Er is geld teruggevraagd.'],
  ontvangst: ['Ontvangst', 'Teruggevraagd geld is binnen.'],
  jaarovergang: ['Jaarovergang', 'Een jaar is gesloten.'],
  correctie: ['Correctie', 'Een boeking is teruggedraaid.'],
};
export const BOEKINGEN = Object.keys(BOEKING) as Boeking['soort'][];

/** Address of a page of the ledger, with what it is about. */
export const padVan = (deel: string, zoek: Record<string, string | number>): string =>
  `/financiering/grootboek${deel}?${new URLSearchParams(Object.entries(zoek).map(([naam, waarde]) => [naam, String(waarde)])).toString()}`;
