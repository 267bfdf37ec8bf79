// SPDX-License-Identifier: EUPL-1.2
const EURO = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });

/** `€ 1.234,56`, of cents. */
export const inEuro = (centen: number): string => EURO.format(centen / 100);

/** `60 %`, of hundredths of a percent. */
export const inProcent = (aandeel: number): string => `${(aandeel / 100).toLocaleString('nl-NL')} %`;
