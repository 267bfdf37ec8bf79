// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';

export type Toewijzing = Schema['ToewijzingWeergave'];
export type Status = Toewijzing['status'];

/** What a provider looks for, by whose turn it is. */
export const LIJSTEN = {
  nieuw: { naam: 'Nieuw', statussen: ['aangeboden'] },
  bezig: { naam: 'Bezig', statussen: ['geaccepteerd', 'gestart', 'betwist'] },
  wacht: {
    naam: 'Wacht op ondernemer',
    statussen: ['geleverd', 'wachtlijst', 'wacht-op-toestemming', 'voorgesteld'],
  },
  klaar: { naam: 'Klaar', statussen: ['bevestigd', 'geweigerd', 'gestopt'] },
} as const satisfies Record<string, { naam: string; statussen: readonly Status[] }>;
export type Lijst = keyof typeof LIJSTEN;

export const STATUS: Record<
  Status,
  { woord: string; kleur: 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood' }
> = {
  aangeboden: { woord: 'Nieuw: neemt u deze aan?', kleur: 'oranje' },
  geaccepteerd: { woord: 'Aangenomen: begin de hulp', kleur: 'blauw' },
  gestart: { woord: 'Hulp loopt', kleur: 'blauw' },
  betwist: { woord: 'De ondernemer is het er niet mee eens', kleur: 'rood' },
  geleverd: { woord: 'Gemeld: wacht op de ondernemer', kleur: 'grijs' },
  wachtlijst: { woord: 'Op de wachtlijst', kleur: 'grijs' },
  'wacht-op-toestemming': { woord: 'Wacht op toestemming', kleur: 'grijs' },
  voorgesteld: { woord: 'Voorgesteld aan de ondernemer', kleur: 'grijs' },
  bevestigd: { woord: 'Bevestigd door de ondernemer', kleur: 'groen' },
  geweigerd: { woord: 'U nam deze niet aan', kleur: 'grijs' },
  gestopt: { woord: 'Gestopt', kleur: 'grijs' },
};

export const REDEN = {
  vol: 'Ik heb geen plaats',
  'niet-passend': 'Het past niet bij wat ik aanbied',
  'niet-bereikbaar': 'Ik kan de ondernemer niet bereiken',
  'niet-voor-mij': 'De ondernemer wil het niet',
  dubbel: 'Deze vraag heb ik al',
  anders: 'Anders',
} as const;
export type Reden = keyof typeof REDEN;
export const WEIGERREDENEN: readonly Exclude<Reden, 'niet-voor-mij'>[] = [
  ...(['vol', 'niet-passend', 'niet-bereikbaar', 'dubbel', 'anders'] as const),
];
export const STOPREDENEN: readonly Reden[] = [
  ...(['niet-bereikbaar', 'niet-voor-mij', 'vol', 'niet-passend', 'dubbel', 'anders'] as const),
];

export const GEHOLPEN = { ja: 'Ja', deels: 'Voor een deel', nee: 'Nee' } as const;
export const OPBRENGST: Record<NonNullable<Schema['LeveringDto']['opbrengsten']>[number], string> = {
  'omzet-omhoog': 'Meer omzet',
  'kosten-omlaag': 'Lagere kosten',
  'tijd-gewonnen': 'Meer tijd',
  kennis: 'Kennis',
  netwerk: 'Contacten',
  'plan-gemaakt': 'Een plan',
  'financiering-gevonden': 'Geld om verder te gaan',
  'investering-gedaan': 'Een investering',
  'medewerkers-aangenomen': 'Nieuwe medewerkers',
  'nog-niets': 'Nog niets',
  anders: 'Iets anders',
};
