// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Melding } from '../../ui/melding';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { useOntvanger } from './ontvanger';
import type { Rij } from './woorden';

const hulpvragen = (n: number): string => (n === 1 ? '1 hulpvraag' : `${n} hulpvragen`);

/** What was done, and of which not. */
function inWoorden({ gedaan, uitkomsten }: Schema['BulkWeergave'], aan: string): string {
  const mis = uitkomsten.filter(({ uitkomst }) => uitkomst !== 'gedaan' && uitkomst !== 'was-al-zo').length;
  const tekst = `${hulpvragen(gedaan)} gegeven aan ${aan}.`;
  return mis === 0 ? tekst : `${tekst} Bij ${mis} kon dat niet: die zijn net gewijzigd of gesloten.`;
}

/** Gives many at once to somebody; undone as one. */
export function Bulkbalk({ rijen, onKlaar }: { rijen: readonly Rij[]; onKlaar: () => void }): ReactNode {
  const { tell, changed } = useBank();
  const ids = rijen.map(({ id }) => id);
  const handeling = useHandeling(...ids);
  const ontvanger = useOntvanger('bulk-aan');
  const give = async (): Promise<void> => {
    const gedaan = await handeling.run(async () => {
      const body = {
        ...{ handeling: 'eigenaar-geven' as const, allesOfNiets: false },
        rijen: rijen.map(({ id, versie }) => ({ id, versie })),
        behandelaar: ontvanger.waarde,
      };
      const uitkomst = await take(api.POST('/werklijst/bulk', { body }));
      const tekst = inWoorden(uitkomst, ontvanger.naamVan(ontvanger.waarde));
      const { id } = uitkomst;
      tell(id === null ? { tekst } : { tekst, ongedaan: () => undo(id) });
    });
    if (gedaan) onKlaar();
  };
  const undo = async (id: string): Promise<string> => {
    const path = { id };
    const { gedaan } = await take(api.POST('/werklijst/bulk/{id}/ongedaan', { params: { path } }));
    await changed(...ids);
    return `${hulpvragen(gedaan)} weer terug bij wie ${gedaan === 1 ? 'die' : 'ze'} had.`;
  };
  return (
    <div className="wl__bulk" role="group" aria-label="Wat u aanvinkte">
      <b>{hulpvragen(rijen.length)} aangevinkt</b>
      {ontvanger.keuze}
      <Knop bezig={handeling.bezig} onClick={() => void give()}>
        Geven
      </Knop>
      <Knop soort="stil" onClick={onKlaar}>
        Niets aanvinken
      </Knop>
      {handeling.fouten.map(({ melding }) => (
        <Melding key={melding} soort="fout" live>
          <p>{melding}</p>
        </Melding>
      ))}
    </div>
  );
}
