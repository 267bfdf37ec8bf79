// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { bouwTrajectenTot } from '../feiten/trajectbouw.js';
import type { Feit } from '../onthulling/kubus.rules.js';
import type { Rapportduur, Rapportgrond } from './grond.js';
import type { Rapportdefinitie } from './inhoud.js';
import { MATEN, TRAJECTINDELINGEN, maatNr } from './opzet.rules.js';
import { GEEN_ANTWOORD, periodeVan } from './plaatsen.rules.js';
import { DUREN, FEITEN, METINGEN, TRAJECTEN } from './rapportfeiten.sql.js';

interface Rij {
  onderneming: string;
  kwartaal: number;
  codes: string[];
  waarden: number[];
}
interface Metingrij extends Omit<Rij, 'waarden'> {
  moment: string;
  indicator: string;
  antwoorden: number;
  som: number;
  laagste: number;
}

/** As `systeem`: counts from the log alone, up to and including that number. Makes a table of this transaction, so once in each. */
export async function readGrond(
  tx: Tx,
  totVolgnummer: number,
  definitie: Rapportdefinitie,
): Promise<Rapportgrond> {
  await bouwTrajectenTot(tx, totVolgnummer, TRAJECTEN);
  const trajecten: Rij[] = await tx.query(FEITEN);
  const metingen: Metingrij[] = await tx.query(METINGEN, [totVolgnummer]);
  const { van, tot } = periodeVan(definitie);
  const [regio = null] = definitie.regios;
  const [thema = null] = definitie.themas;
  const duren: Rapportduur[] = await tx.query(DUREN, [van, tot, regio, thema, definitie.programmaId]);
  return { feiten: [...trajecten.map(toFeit), ...toAntwoorden(metingen)], duren };
}

const codesOf = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(TRAJECTINDELINGEN.map((naam, nr) => [naam, codes[nr] ?? '']));

function toFeit({ onderneming, kwartaal, codes, waarden }: Rij): Feit {
  const geen = { indicator: GEEN_ANTWOORD, moment: GEEN_ANTWOORD };
  return { onderneming, kwartaal, codes: { ...codesOf(codes), ...geen }, waarden: [...waarden, 0, 0] };
}

/** Without indicators of which something is below nought: what is published adds up from nothing below it. */
function toAntwoorden(rijen: readonly Metingrij[]): Feit[] {
  const onderNul = new Set(rijen.filter(({ laagste }) => laagste < 0).map(({ indicator }) => indicator));
  return rijen
    .filter(({ indicator }) => !onderNul.has(indicator))
    .map(({ onderneming, kwartaal, codes, indicator, moment, antwoorden, som }) => {
      const waarden = MATEN.slice(1).map(() => 0);
      waarden[maatNr('antwoorden') - 1] = antwoorden;
      waarden[maatNr('som') - 1] = som;
      return { onderneming, kwartaal, codes: { ...codesOf(codes), indicator, moment }, waarden };
    });
}
