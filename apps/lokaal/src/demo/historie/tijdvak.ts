// SPDX-License-Identifier: EUPL-1.2

export const DAG_MS = 86_400_000;
const KWARTALEN = 8;
/** What is younger is played by the hulpvragen of the demo itself. */
const RUST_DAGEN = 45;

/** The time of which the demo has a history: whole quarters, and the days of the running one that are over. */
export interface Tijdvak {
  begin: Date;
  eind: Date;
  /** Of the last whole year of quarters, `2026-K3`. */
  vanKwartaal: string;
  totKwartaal: string;
  /** The same of the year before it. */
  eerder: { van: string; tot: string };
}

const codeVan = (kwartaal: number): string => `${Math.floor(kwartaal / 4)}-K${(kwartaal % 4) + 1}`;
const beginVan = (kwartaal: number): Date =>
  new Date(Date.UTC(Math.floor(kwartaal / 4), (kwartaal % 4) * 3, 1, 9));

/** Of the instant at which the demo began. */
export function tijdvakVan(begonnen: Date): Tijdvak {
  const lopend = begonnen.getUTCFullYear() * 4 + Math.floor(begonnen.getUTCMonth() / 3);
  return {
    begin: beginVan(lopend - KWARTALEN),
    eind: new Date(begonnen.getTime() - RUST_DAGEN * DAG_MS),
    ...{ vanKwartaal: codeVan(lopend - 4), totKwartaal: codeVan(lopend - 1) },
    eerder: { van: codeVan(lopend - 8), tot: codeVan(lopend - 5) },
  };
}
