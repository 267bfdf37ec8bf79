// SPDX-License-Identifier: EUPL-1.2
import { api, take, Weigering } from '../../api/api';
import { toKvkNummer, type Antwoorden } from './antwoorden';
import type { Onderweg, Opgezocht } from './onderweg';

type Gevonden = Partial<Pick<Onderweg, 'opgezocht'>> & { feiten: Partial<Antwoorden> };

const tekstVan = (waarde: string | number | null): string => (waarde ?? '').toString();

/** Asks the trade register for the facts of a number. Never throws: who gets no answer fills them in. */
export async function lookUp(kvkNummer: string): Promise<Gevonden> {
  const nummer = toKvkNummer(kvkNummer);
  const na = (uitkomst: Opgezocht['uitkomst'], feiten: Partial<Antwoorden> = {}): Gevonden => ({
    opgezocht: { nummer, uitkomst },
    feiten,
  });
  try {
    const { onderneming: van } = await take(api.POST('/kvk-opvragingen', { body: { kvkNummer: nummer } }));
    if (!van) return na('onbereikbaar');
    return na('gevonden', {
      ...{ naam: van.naam, sbi: tekstVan(van.sbi), sbiNaam: tekstVan(van.sbi && van.sbiOmschrijving) },
      ...{ werkzamePersonen: tekstVan(van.werkzamePersonen), rechtsvorm: tekstVan(van.rechtsvorm) },
      ...{ plaats: tekstVan(van.plaats), gemeentecode: tekstVan(van.gemeentecode) },
    });
  } catch (fout) {
    return na(fout instanceof Weigering && fout.status === 404 ? 'onbekend' : 'onbereikbaar');
  }
}
