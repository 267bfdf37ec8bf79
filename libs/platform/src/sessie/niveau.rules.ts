// SPDX-License-Identifier: EUPL-1.2

/** Levels of assurance of eHerkenning, low to high. */
export const NIVEAUS = ['EH2', 'EH2+', 'EH3', 'EH4'] as const;
export type Niveau = (typeof NIVEAUS)[number];

/** Their names in the scheme itself (Afsprakenstelsel Elektronische Toegangsdiensten, assurance classes). */
const KLASSEN: Record<string, Niveau> = { loa2: 'EH2', loa2plus: 'EH2+', loa3: 'EH3', loa4: 'EH4' };
const KLASSE = /^urn:etoegang:core:assurance-class:(loa\w+)$/;

/** A level by its short name or that of the scheme; `null` for any other text. */
export function parseNiveau(tekst: string): Niveau | null {
  const klasse = KLASSE.exec(tekst)?.[1];
  if (klasse !== undefined) return KLASSEN[klasse] ?? null;
  return (NIVEAUS as readonly string[]).includes(tekst) ? (tekst as Niveau) : null;
}

export const isTenMinste = (niveau: Niveau, minimum: Niveau): boolean =>
  NIVEAUS.indexOf(niveau) >= NIVEAUS.indexOf(minimum);
