// SPDX-License-Identifier: EUPL-1.2
import type { Figuurtabel } from '../grafiek/figuur';
import type { Cijfertabel } from '../inhoud';
import { maatVan, regelVan, type Keuze } from '../lezen';
import { inCel } from '../toon';

/** The figures behind a drawing: one row per value of an indeling, and all together below. */
export function figuurtabel(
  tabel: Cijfertabel,
  as: string,
  maten: readonly string[],
  keuze: Keuze = {},
): Figuurtabel {
  const indeling = tabel.indelingen.find(({ code }) => code === as);
  const kolommen = maten.flatMap((code) => maatVan(tabel, code) ?? []);
  const toRij = (naam: string, code: string | undefined): Figuurtabel['rijen'][number] => {
    const regel = regelVan(tabel, { ...keuze, [as]: code });
    return {
      sleutel: code ?? 'alle',
      cellen: [
        naam,
        ...kolommen.map((maat) => {
          const waarde = regel?.waarden[tabel.maten.indexOf(maat)] ?? null;
          return inCel(waarde, maat.eenheid, regel?.reden ?? null);
        }),
      ],
    };
  };
  return {
    koppen: [indeling?.naam ?? '', ...kolommen.map(({ naam }) => ({ kop: naam, getal: true }))],
    rijen: [
      ...(indeling?.waarden ?? []).map(({ code, naam }) => toRij(naam, code)),
      toRij('Alles samen', undefined),
    ],
  };
}

export const zoveel = (aantal: number, een: string, meer: string): string =>
  `${aantal.toLocaleString('nl-NL')} ${aantal === 1 ? een : meer}`;

/** How many of a row are hidden, as the end of a sentence; empty when none is. */
export const zinVerborgen = (weg: number, een: string, meer: string): string =>
  weg === 0
    ? ''
    : ` Van ${zoveel(weg, een, meer)} staat er geen cijfer: het zijn er te weinig, of het zou die verraden.`;
