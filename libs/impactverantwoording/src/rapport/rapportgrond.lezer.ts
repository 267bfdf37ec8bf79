// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { bouwTrajectenTot } from '../feiten/trajectbouw.js';
import type { Feit } from '../onthulling/kubus.rules.js';
import type { Rapportduur, Rapportgrond } from './grond.js';
import type { Rapportdefinitie } from './inhoud.js';
import { GEEN_ANTWOORD, codesOf, periodeVan } from './plaatsen.rules.js';
import { readMetingen, responsOf, toAntwoorden } from './rapportantwoorden.js';
import { DUREN, FEITEN, TRAJECTEN } from './rapportfeiten.sql.js';

interface Rij {
  onderneming: string;
  kwartaal: number;
  codes: string[];
  waarden: number[];
}

/** As `systeem`: counts from the log alone, up to and including that number. Makes a table of this transaction, so once in each. */
export async function readGrond(
  tx: Tx,
  totVolgnummer: number,
  definitie: Rapportdefinitie,
): Promise<Rapportgrond> {
  await bouwTrajectenTot(tx, totVolgnummer, TRAJECTEN);
  const trajecten: Rij[] = await tx.query(FEITEN);
  const metingen = await readMetingen(tx, totVolgnummer);
  const { van, tot } = periodeVan(definitie);
  const [regio = null] = definitie.regios;
  const [thema = null] = definitie.themas;
  const duren: Rapportduur[] = await tx.query(DUREN, [van, tot, regio, thema, definitie.programmaId]);
  const respons = responsOf(metingen, definitie);
  return { feiten: [...trajecten.map(toFeit), ...toAntwoorden(metingen)], duren, respons };
}

function toFeit({ onderneming, kwartaal, codes, waarden }: Rij): Feit {
  const geen = { indicator: GEEN_ANTWOORD, moment: GEEN_ANTWOORD };
  return { onderneming, kwartaal, codes: { ...codesOf(codes), ...geen }, waarden: [...waarden, 0, 0, 0] };
}
