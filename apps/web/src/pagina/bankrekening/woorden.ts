// SPDX-License-Identifier: EUPL-1.2
import type { Bankrekening, Stand } from './gegevens';

export const STANDWOORD: Record<Stand, string> = {
  'te-bevestigen': 'Wacht op bevestiging',
  afkoelen: 'Bevestigd, nog niet in gebruik',
  'in-gebruik': 'In gebruik',
  vervangen: 'Vervangen',
  afgewezen: 'Afgewezen',
  ingetrokken: 'Ingetrokken',
};

export const STANDKLEUR = {
  'te-bevestigen': 'oranje',
  afkoelen: 'blauw',
  'in-gebruik': 'groen',
  vervangen: 'grijs',
  afgewezen: 'rood',
  ingetrokken: 'grijs',
} as const satisfies Record<Stand, string>;

export const CONTROLES: Record<NonNullable<Bankrekening['gecontroleerdMet']>, string> = {
  handelsregister: 'Gebeld op een nummer uit het handelsregister',
  website: 'Gebeld op een nummer van hun website',
  'eerder-bekend': 'Gebeld op een nummer dat wij al hadden',
  bankafschrift: 'Vergeleken met een bankafschrift',
};

/** In groups of four, as on a card. */
export const inGroepen = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** Whether it is used, or may come to be: what can be taken back. */
export const isLevend = ({ stand }: Bankrekening): boolean =>
  stand === 'te-bevestigen' || stand === 'afkoelen' || stand === 'in-gebruik';
