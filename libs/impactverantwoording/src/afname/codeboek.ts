// SPDX-License-Identifier: EUPL-1.2
import type { Cel } from '#libs/platform';
import { EENHEIDSNAAM, tekst, type Kolom, type Rooster } from './rooster.js';

const soortnaam = (getal: Kolom['getal']): string => {
  if (getal === null) return 'tekst';
  return getal === 'vrij' ? 'getal' : EENHEIDSNAAM[getal.eenheid];
};

/** What stands in each column of these. */
export const roosterVanCodeboek = (roosters: readonly Rooster[]): Rooster => ({
  ...{ code: 'codeboek', titel: 'Codeboek' },
  toelichting: 'Wat er in elke kolom staat.',
  sleutel: ['tabel', 'kolom'],
  kolommen: [
    tekst('tabel', 'Tabel', 'Code van de tabel.'),
    tekst('kolom', 'Kolom', 'Code van de kolom.'),
    tekst('titel', 'Titel', 'Wat erboven staat.'),
    tekst('soort', 'Soort', 'Tekst, of waarin is geteld.'),
    {
      ...tekst('decimalen', 'Decimalen', 'Cijfers achter de komma.'),
      getal: { eenheid: 'aantal', decimalen: 0 },
    },
    tekst('omschrijving', 'Omschrijving', 'Wat er precies is geteld.'),
  ],
  rijen: roosters.flatMap(({ code, kolommen }) =>
    kolommen.map((kolom): Cel[] => [
      ...[code, kolom.code, kolom.titel, soortnaam(kolom.getal)],
      kolom.getal === null || kolom.getal === 'vrij' ? null : kolom.getal.decimalen,
      kolom.omschrijving,
    ]),
  ),
});
