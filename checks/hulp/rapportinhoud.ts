// SPDX-License-Identifier: EUPL-1.2
// What a small report says, with all that every form of it is written from.
import type { Rapportinhoud } from '#libs/impactverantwoording';

export const HASH = 'a'.repeat(64);
export const ID = '00000000-0000-4000-8000-000000000000';

/** As many regions as there are texts, each with one of them for a name; and every other text is the first. */
export function inhoudMet(teksten: readonly string[]): Rapportinhoud {
  const [tekst = ''] = teksten;
  const waarden = teksten.map((naam, nr) => ({ code: `R${nr}`, naam }));
  const maat = {
    code: 'gevraagd',
    naam: tekst,
    eenheid: 'aantal' as const,
    decimalen: 0,
    omschrijving: tekst,
  };
  return {
    ...{ inhoudversie: 1, editie: 1, zaad: HASH, verborgen: [] },
    definitie: {
      ...{ id: ID, naam: tekst, vanKwartaal: '2026-K1', totKwartaal: '2026-K1', programmaId: null },
      ...{ regios: [], themas: [] },
    },
    datasnede: { totVolgnummer: 1, bronnen: [{ naam: 'namen', sha256: HASH }] },
    regels: { versie: '1', sha256: HASH, drempel: 10 },
    tabellen: [
      {
        ...{ code: 'trechter-regio', titel: tekst, toelichting: tekst, maten: [maat] },
        indelingen: [{ code: 'regio', naam: tekst, waarden }],
        regels: ['*', ...waarden.map(({ code }) => code)].map((code, nr) => ({
          ...{ codes: [code], waarden: [nr], reden: null },
        })),
      },
    ],
    effecten: teksten.map((woorden, nr) => ({
      thema: `thema-${nr}`,
      uitspraak: { soort: 'nog-niet-te-zeggen', redenen: [woorden], wanneer: null, woorden, ontwerp: HASH },
    })),
  };
}
