// SPDX-License-Identifier: EUPL-1.2
import type { Batch, Betaalbaar, Onbekend, Opdracht } from './gegevens';

export const BATCHWOORD: Record<Batch['status'], string> = {
  opgesteld: 'Wacht op twee vrijgaven',
  'eenmaal-vrijgegeven': 'Wacht op de tweede vrijgave',
  vrijgegeven: 'Vrijgegeven, bank antwoordt nog',
  verwerkt: 'Verwerkt',
  ingetrokken: 'Ingetrokken',
};
export const BATCHKLEUR = {
  opgesteld: 'oranje',
  'eenmaal-vrijgegeven': 'oranje',
  vrijgegeven: 'blauw',
  verwerkt: 'groen',
  ingetrokken: 'grijs',
} as const satisfies Record<Batch['status'], string>;

export const OPDRACHTWOORD: Record<Opdracht['status'], string> = {
  open: 'Nog niet beantwoord',
  betaald: 'Betaald',
  geweigerd: 'Geweigerd',
  vervallen: 'Vervallen',
};
export const OPDRACHTKLEUR = {
  open: 'blauw',
  betaald: 'groen',
  geweigerd: 'rood',
  vervallen: 'grijs',
} as const satisfies Record<Opdracht['status'], string>;

export const BUITEN: Record<NonNullable<Betaalbaar['reden']>, string> = {
  'geen-rekening': 'De aanbieder heeft nog geen bevestigde rekening.',
  'rekening-koelt-af': 'De rekening is bevestigd, maar nog geen zeven dagen.',
  regio: 'Aan een regio betalen wij nog niet via de bank.',
  'te-groot': 'Het bedrag is te groot voor één overboeking.',
};

export const MAG_NIET: Record<Exclude<Batch['magVrijgeven'], 'ja' | 'niet-meer'>, string> = {
  'zelf-vrijgegeven': 'U gaf deze batch al vrij. Nu moet een ander dat nog doen.',
  goedkeurder: 'U keurde een declaratie in deze batch goed. Daarom geven twee anderen haar vrij.',
};

export const WAT: Record<Onbekend['wat'], string> = {
  onbekend: 'Hoort bij geen opdracht die wij vrijgaven.',
  'ander-bedrag': 'De bank noemt een ander bedrag dan wij vroegen.',
  'al-afgehandeld': 'De bank zegt nu iets anders dan eerder.',
  teruggestort: 'Het geld kwam terug.',
};
