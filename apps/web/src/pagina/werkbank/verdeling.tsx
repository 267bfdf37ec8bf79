// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useAantal } from './gegevens';

const ALLES = {};

/** Stands where a hulpvraag comes: who has how much work. */
export function Verdeling(): ReactNode {
  const { data, error, refetch } = useAantal(ALLES);
  return (
    <div className="stapel">
      <Kop niveau={2} als={3}>
        Kies een hulpvraag
      </Kop>
      <Alinea>
        Klik links op een hulpvraag, of druk op <kbd>j</kbd> voor de eerste. Hieronder ziet u hoe het werk nu
        is verdeeld.
      </Alinea>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="10rem" />}
      {data && (
        <div className="tabelvak" role="region" tabIndex={0} aria-label="Open hulpvragen per behandelaar">
          <table className="utrecht-table utrecht-table--html-table">
            <caption>Open hulpvragen per behandelaar</caption>
            <thead>
              <tr>
                <th scope="col">Behandelaar</th>
                <th scope="col" className="getal">
                  Open
                </th>
                <th scope="col" className="getal">
                  Te laat
                </th>
              </tr>
            </thead>
            <tbody>
              {data.perBehandelaar.map(({ behandelaar, aantal, teLaat }) => (
                <tr key={behandelaar?.id ?? 'team'}>
                  <th scope="row">{behandelaar?.naam ?? 'Nog van niemand'}</th>
                  <td className="getal">{aantal}</td>
                  <td className="getal">{teLaat}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">Samen</th>
                <td className="getal">{data.aantal}</td>
                <td className="getal">{data.teLaat}</td>
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
