// SPDX-License-Identifier: EUPL-1.2
import { plusDagen } from '#libs/kernel';

const twee = (n: number): string => String(n).padStart(2, '0');

/** The same date `jaren` years later; 29 February becomes 28 February where there is none. */
export function plusJaren(datum: string, jaren: number): string {
  const jaar = Number(datum.slice(0, 4)) + jaren;
  const maand = Number(datum.slice(5, 7));
  const laatste = new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
  return `${jaar}-${twee(maand)}-${twee(Math.min(Number(datum.slice(8, 10)), laatste))}`;
}

/**
 * The last day on which aid granted on `datum` still counts. The day of granting itself is not part of the three years, which
 * end with the same date: Regulation (EEC, Euratom) 1182/71 art. 3(1) and 3(2)(c), and on the last day of the month where
 * that date does not exist.
 */
export const teltTotEnMet = (datum: string): string => plusJaren(datum, 3);

/** The first day on which it counts no more. */
export const vrijOp = (datum: string): string => plusDagen(teltTotEnMet(datum), 1);

/** Whether aid granted on `datum` counts on `peildatum`. Dates compare as text. */
export const teltOp = (datum: string, peildatum: string): boolean =>
  datum <= peildatum && peildatum <= teltTotEnMet(datum);
