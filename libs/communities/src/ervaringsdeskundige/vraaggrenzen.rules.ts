// SPDX-License-Identifier: EUPL-1.2
import { isCompeting } from '../kring/concurrentie.rules.js';
import type { Afstandsmaat } from '../kring/deelnemer.js';
import type { Ervaringslid, Ervaringsvraag, Verzoek, Vraaggrenzen } from './ervaringsdeskundige.js';

export const VRAAGGRENZEN: Readonly<Vraaggrenzen> = { perMaand: 2, perJaar: 8, pauzeDagen: 60 };

/** Why a lid is not asked; the first that holds. */
export const AFVALREDENEN = [
  'zelf',
  'geen-toestemming',
  'geen-resultaat',
  'liever-niet',
  'concurrent',
  'onbekend-vak',
  'nog-open',
  'al-gevraagd',
  'pauze',
  'maand-vol',
  'jaar-vol',
] as const;
export type Afvalreden = (typeof AFVALREDENEN)[number];

const DAG = 86_400_000;
const MAAND = 30;
const JAAR = 365;

/**
 * Whether a lid may be asked this by him now; `null` when he may. Who is a competitor cannot be known without a trade, and then
 * he is not asked; a distance that is not known counts as near.
 */
export function whyNotAsked(
  vraag: Ervaringsvraag,
  lid: Ervaringslid,
  afstand: Afstandsmaat,
  nu: Date,
  grenzen: Vraaggrenzen = VRAAGGRENZEN,
): Afvalreden | null {
  const { vragerId, markt } = vraag;
  const km = kmBetween(vraag.gemeentecode, lid.gemeentecode, afstand) ?? 0;
  const redenen: [Afvalreden, boolean][] = [
    ['zelf', lid.id === vragerId],
    ['geen-toestemming', !lid.magGevraagd],
    ['geen-resultaat', lid.ervaringen.length === 0],
    ['liever-niet', lid.nietMet.includes(vragerId)],
    ['onbekend-vak', markt.sbi.length === 0 || lid.markt.sbi.length === 0],
    ['concurrent', isCompeting(markt, lid.markt, km)],
  ];
  return redenen.find(([, geldt]) => geldt)?.[0] ?? whyRests(vragerId, lid, nu, grenzen);
}

function whyRests(
  vragerId: string,
  { verzoeken, perMaand: eigen = Infinity }: Pick<Ervaringslid, 'verzoeken' | 'perMaand'>,
  nu: Date,
  { perMaand, perJaar, pauzeDagen }: Vraaggrenzen,
): Afvalreden | null {
  const within = (dagen: number): Verzoek[] =>
    verzoeken.filter(({ gevraagdOp }) => nu.getTime() - gevraagdOp.getTime() < dagen * DAG);
  const redenen: [Afvalreden, boolean][] = [
    ['nog-open', verzoeken.some((een) => een.vragerId === vragerId && een.antwoord === 'open')],
    ['al-gevraagd', within(JAAR).some((een) => een.vragerId === vragerId && een.antwoord === 'nee')],
    ['pauze', within(pauzeDagen).some(({ antwoord }) => antwoord === 'nee')],
    ['maand-vol', within(MAAND).length >= Math.min(perMaand, eigen)],
    ['jaar-vol', within(JAAR).length >= perJaar],
  ];
  return redenen.find(([, geldt]) => geldt)?.[0] ?? null;
}

/** `null` when it cannot be told. */
export const kmBetween = (een: string | null, ander: string | null, afstand: Afstandsmaat): number | null =>
  een === null || ander === null ? null : afstand(een, ander);
