// SPDX-License-Identifier: EUPL-1.2
import type { Veldfout } from '../../../ui/foutsamenvatting';
import { parseCenten } from '../../status/bedrag';
import { tekstVan } from '../../werkbank/venster';
import type { Inhoud } from './gegevens';

const DATUM = /^\d{4}-\d{2}-\d{2}$/;
/** As the API has them. */
const SISA = /^[A-Z]\d{1,3}[A-Z]?$/;
const HOOGSTENS_JAREN = 21;

/** The calendar years between two dates as they are being filled in; none as long as they are not right. */
export function jarenTussen(van: string, tot: string): number[] {
  if (!DATUM.test(van) || !DATUM.test(tot) || tot < van) return [];
  const [eerste, laatste] = [Number(van.slice(0, 4)), Number(tot.slice(0, 4))];
  const aantal = Math.min(HOOGSTENS_JAREN, laatste - eerste + 1);
  return eerste < 2020 ? [] : Array.from({ length: aantal }, (_, nr) => eerste + nr);
}

/** Hundredths of a percent of `60,5`; `null` when it is none. */
export function parseAandeel(invoer: string): number | null {
  const tekst = invoer.replace(/[%\s]/g, '').replace(',', '.');
  return /^\d{1,3}(\.\d{1,2})?$/.test(tekst) ? Math.round(Number(tekst) * 100) : null;
}

const tekstenVan = (velden: FormData, naam: string): string[] =>
  velden.getAll(naam).filter((waarde) => typeof waarde === 'string');

/** What was filled in, or everything that is no text, amount or share as it should be. */
export function readInhoud(velden: FormData): { inhoud: Inhoud; fouten: Veldfout[] } {
  const tekst = (veld: string): string => tekstVan(velden, veld) ?? '';
  const [van, tot] = [tekst('van'), tekst('tot')];
  const aandelen = tekstenVan(velden, 'aandeel').map(parseAandeel);
  const jaren = jarenTussen(van, tot).map((jaar) => ({ jaar, budget: parseCenten(tekst(`jaar-${jaar}`)) }));
  const eisen: [goed: boolean, veld: string, melding: string][] = [
    [tekst('code') !== '', 'code', 'Vul een code in, zoals REGIO-2026.'],
    [tekst('naam') !== '', 'naam', 'Vul in hoe het programma heet.'],
    [tekst('rechtsgrond') !== '', 'rechtsgrond', 'Vul in op grond van welke regels wordt betaald.'],
    [velden.has('isDeMinimis'), 'isDeMinimis', 'Kies of de hulp telt als de-minimissteun.'],
    [
      tekst('sisaCode') === '' || SISA.test(tekst('sisaCode').toUpperCase()),
      'sisaCode',
      'Vul een letter met een nummer in, zoals A16, of laat het leeg.',
    ],
    [van !== '', 'van', 'Vul de eerste dag in.'],
    [tot !== '', 'tot', 'Vul de laatste dag in.'],
    [!tekstenVan(velden, 'financier').includes(''), 'financiers', 'Kies bij elk deel een organisatie.'],
    [!aandelen.includes(null), 'financiers', 'Vul elk deel in als percentage, zoals 60 of 33,33.'],
    ...jaren.map(({ jaar, budget }): [boolean, string, string] => [
      budget !== null,
      `jaar-${jaar}`,
      `Vul het budget van ${jaar} in als bedrag, zoals 1.250.000.`,
    ]),
  ];
  const inhoud = {
    ...{ code: tekst('code').toUpperCase(), naam: tekst('naam'), omschrijving: tekst('omschrijving') },
    ...{ regios: tekstenVan(velden, 'regios'), themas: tekstenVan(velden, 'themas') },
    ...{ rechtsgrond: tekst('rechtsgrond'), isDeMinimis: tekst('isDeMinimis') === 'ja', van, tot },
    sisaCode: tekst('sisaCode') === '' ? null : tekst('sisaCode').toUpperCase(),
    financiers: tekstenVan(velden, 'financier').map((organisatieId, plaats) => ({
      organisatieId,
      aandeel: aandelen[plaats] ?? 0,
    })),
    jaren: jaren.map(({ jaar, budget }) => ({ jaar, budgetInCenten: budget ?? 0 })),
  };
  const fouten = eisen.filter(([goed]) => !goed).map(([, veld, melding]) => ({ veld, melding }));
  return { inhoud, fouten };
}
