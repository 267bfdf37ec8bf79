// SPDX-License-Identifier: EUPL-1.2
import { createHmac } from 'node:crypto';
import type { Reden } from '#libs/kernel';

export const KOPPELSTATUSSEN = ['in-opbouw', 'klaar', 'vervallen', 'mislukt'] as const;
export type Koppelstatus = (typeof KOPPELSTATUSSEN)[number];
/** `sleutel`: which pseudonym is which firm. `inhoud`: what is told of the pseudonyms. */
export const KOPPELSOORTEN = ['sleutel', 'inhoud'] as const;
export type Koppelsoort = (typeof KOPPELSOORTEN)[number];
export const KOPPELREDENEN = ['verlopen', 'toestemming-ingetrokken', 'geen-bedrijven', 'fout'] as const;
export type Koppelreden = (typeof KOPPELREDENEN)[number];

/** How long files wait to be fetched, in milliseconds. */
export const BEWAAR_MS = 7 * 24 * 3600 * 1000;
const MAX_JAREN = 10;

/** What is wrong with a period of days (`2026-01-31`), all at once. `vandaag`: in the Netherlands. */
export function assessPeriode(van: string, tot: string, vandaag: string): Reden[] {
  const grens = `${String(Number(van.slice(0, 4)) + MAX_JAREN)}${van.slice(4)}`;
  const toetsen: [boolean, string, string][] = [
    [van >= '2000-01-01', 'van', 'De eerste dag ligt voor het jaar 2000.'],
    [van <= tot, 'tot', 'De laatste dag ligt voor de eerste.'],
    [tot <= vandaag, 'tot', 'De laatste dag is nog niet geweest.'],
    [tot < grens, 'tot', `Neem ten hoogste ${String(MAX_JAREN)} jaar.`],
  ];
  return toetsen.flatMap(([goed, pad, melding]) => (goed ? [] : [{ pad, melding }]));
}

/**
 * 32 hexadecimal signs for a firm. Another key gives others that nobody can bring together with these; without the key nobody can
 * make them again, also not by trying all numbers.
 */
export const pseudoniemVan = (kvkNummer: string, sleutel: Buffer): string =>
  createHmac('sha256', sleutel).update(`koppeling:${kvkNummer}`).digest('hex').slice(0, 32);
