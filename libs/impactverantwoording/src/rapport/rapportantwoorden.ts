// SPDX-License-Identifier: EUPL-1.2
// What firms answered, as facts of a report: by weights for those who were asked the same and did not answer.
import type { Tx } from '#libs/platform';
import { metingenTot, weegMetingen, type Metingrij } from '../meting/metingen.sql.js';
import type { Feit } from '../onthulling/kubus.rules.js';
import { ALLES } from '../onthulling/tabel.rules.js';
import type { Rapportrespons } from './grond.js';
import type { Rapportdefinitie } from './inhoud.js';
import { MATEN, maatNr } from './opzet.rules.js';
import { codesOf, periodeVan } from './plaatsen.rules.js';
import { SLEUTELS } from './rapportfeiten.sql.js';

interface Sleutel {
  hulpvraagId: string;
  onderneming: string;
  kwartaal: number;
  codes: string[];
}

/** Somebody who was asked one thing at one moment, where that stands in a report, and what his answer weighs. */
export type Antwoord = Metingrij & Sleutel & { gewicht: number };

/** Of hulpvragen that a report counts; weighed among those of the same quarter, so that what is past stays as it is. */
export async function readMetingen(tx: Tx, totVolgnummer: number): Promise<Antwoord[]> {
  const metingen = await metingenTot(tx, totVolgnummer);
  const hulpvragen = [...new Set(metingen.map(({ hulpvraagId }) => hulpvraagId))];
  const rijen: Sleutel[] = await tx.query(SLEUTELS, [hulpvragen]);
  const sleutels = new Map(rijen.map((een) => [een.hulpvraagId, een]));
  const geteld = metingen.flatMap((een) => {
    const sleutel = sleutels.get(een.hulpvraagId);
    return sleutel === undefined ? [] : [{ ...een, ...sleutel }];
  });
  return weegMetingen(geteld, ({ kwartaal }) => String(kwartaal));
}

/** Without indicators of which something is below nought: what is published adds up from nothing below it. */
export function toAntwoorden(rijen: readonly Antwoord[]): Feit[] {
  const gegeven = rijen.flatMap((een) => (een.waarde === null ? [] : [{ ...een, waarde: een.waarde }]));
  const onderNul = new Set(gegeven.filter(({ waarde }) => waarde < 0).map(({ indicator }) => indicator));
  return gegeven
    .filter(({ indicator }) => !onderNul.has(indicator))
    .map(({ onderneming, kwartaal, codes, indicator, moment, waarde, gewicht }) => {
      const waarden = MATEN.slice(1).map(() => 0);
      waarden[maatNr('antwoorden') - 1] = 1;
      waarden[maatNr('som') - 1] = gewicht * waarde;
      waarden[maatNr('gewicht') - 1] = gewicht;
      return { onderneming, kwartaal, codes: { ...codesOf(codes), indicator, moment }, waarden };
    });
}

/** None named: all of them. */
const isAmong = (codes: readonly string[], code: string): boolean =>
  codes.length === 0 || codes.includes(code);

/** Whether it is in a report of that period, region, theme and programme. */
function isIn({ kwartaal, codes }: Antwoord, definitie: Rapportdefinitie): boolean {
  const { van, tot } = periodeVan(definitie);
  const deze = codesOf(codes);
  const { regios, themas, programmaId } = definitie;
  const programmas = programmaId === null ? [] : [programmaId];
  const gevraagd = { regio: regios, thema: themas, programma: programmas };
  return (
    kwartaal >= van &&
    kwartaal <= tot &&
    Object.entries(gevraagd).every(([naam, welke]) => isAmong(welke, deze[naam] ?? ''))
  );
}

/** Of each indicator and moment, and of all of them, how many were asked and how many answered. */
export function responsOf(rijen: readonly Antwoord[], definitie: Rapportdefinitie): Rapportrespons[] {
  const gevonden = new Map<string, Rapportrespons>();
  for (const rij of rijen.filter((een) => isIn(een, definitie)))
    for (const indicator of [ALLES, rij.indicator])
      for (const moment of [ALLES, rij.moment]) {
        const sleutel = `${indicator} ${moment}`;
        const een = gevonden.get(sleutel) ?? { indicator, moment, gevraagd: 0, beantwoord: 0 };
        een.gevraagd += 1;
        een.beantwoord += Number(rij.waarde !== null);
        gevonden.set(sleutel, een);
      }
  return [...gevonden.values()];
}
