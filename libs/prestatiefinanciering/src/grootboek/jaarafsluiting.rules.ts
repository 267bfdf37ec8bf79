// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';
import type { Rekeningsoort, Stand } from './rekening.rules.js';

/** What decides whether a year can be closed. Dates compare as text. */
export interface Sluitfeiten {
  vandaag: string;
  jaar: number;
  /** Last day of the programme. */
  tot: string;
  /** Years that are closed. */
  gesloten: readonly number[];
  /** Of all years. */
  standen: readonly Stand[];
}

const OPEN = new Set<Rekeningsoort>(['ruimte', 'verplicht', 'te-betalen', 'terug-te-vorderen']);
const BLIJFT_STAAN = new Set<Rekeningsoort>(['te-betalen', 'terug-te-vorderen']);

export const isLaatste = (tot: string, jaar: number): boolean => Number(tot.slice(0, 4)) <= jaar;

/** Why the year cannot be closed now, all at once. `pad` `standen`: there is money in it that has nowhere to go. */
export function beletselen({ vandaag, jaar, tot, gesloten, standen }: Sluitfeiten): Reden[] {
  const redenen: Reden[] = [];
  if (vandaag <= `${String(jaar)}-12-31`)
    redenen.push({ pad: 'jaar', melding: `${String(jaar)} is nog niet voorbij.` });
  const eerder = standen.find(
    ({ rekening, saldoInCenten }) =>
      rekening.jaar < jaar &&
      OPEN.has(rekening.soort) &&
      saldoInCenten !== 0 &&
      !gesloten.includes(rekening.jaar),
  );
  if (eerder)
    redenen.push({
      pad: 'jaar',
      melding: `Sluit eerst ${String(eerder.rekening.jaar)}: daar staat nog geld in.`,
    });
  const vast = standen.some(
    ({ rekening, saldoInCenten }) =>
      rekening.jaar === jaar && BLIJFT_STAAN.has(rekening.soort) && saldoInCenten !== 0,
  );
  if (isLaatste(tot, jaar) && vast)
    redenen.push({
      pad: 'standen',
      melding: `${String(jaar)} is het laatste jaar van dit programma. Wat nog betaald of teruggevorderd moet worden, moet eerst worden afgehandeld.`,
    });
  return redenen;
}
