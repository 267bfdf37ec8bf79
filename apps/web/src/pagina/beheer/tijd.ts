// SPDX-License-Identifier: EUPL-1.2

const DAG = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const TIJD = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const;

/** 27 nov 2026, 14:30: short enough for a column; it breaks before the time alone. */
export const inKolom = (moment: string): string =>
  new Date(moment)
    .toLocaleString('nl-NL', { ...DAG, ...TIJD })
    .replaceAll(' ', '\u00a0')
    .replace(',\u00a0', ', ');
