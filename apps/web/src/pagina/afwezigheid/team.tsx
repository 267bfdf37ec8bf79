// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import type { Behandelaar } from '../werkbank/woorden';

const wanneerVan = ({ afwezigVan, afwezigTot }: Behandelaar): string => {
  if (afwezigVan === null) return '';
  const tot = afwezigTot === null ? 'tot nader bericht' : `tot en met ${inDatum(afwezigTot, 'nl')}`;
  return `vanaf ${inDatum(afwezigVan, 'nl')} ${tot}`;
};

const vandaagVan = ({ actief, aanwezig }: Behandelaar): string => {
  if (!actief) return 'Niet actief';
  return aanwezig ? 'Aanwezig' : 'Afwezig';
};

/** Who of the region works today, and who stands in for whom. */
export function Team({ behandelaars }: { behandelaars: readonly Behandelaar[] }): ReactNode {
  return (
    <section className="stapel stapel--dicht" aria-labelledby="team-kop">
      <Kop niveau={2} als={3} id="team-kop">
        Uw team
      </Kop>
      <div className="tabelvak" role="region" tabIndex={0} aria-label="Uw team">
        <table className="utrecht-table utrecht-table--html-table">
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Vandaag</th>
              <th scope="col">Afwezig</th>
              <th scope="col">Vervanger</th>
            </tr>
          </thead>
          <tbody>
            {behandelaars.map((een) => (
              <tr key={een.id}>
                <th scope="row">
                  {een.naam}
                  {een.hoofdcoordinator && ' (hoofdcoördinator)'}
                </th>
                <td>
                  <Merkje kleur={een.aanwezig ? 'groen' : 'grijs'}>{vandaagVan(een)}</Merkje>
                </td>
                <td>{wanneerVan(een)}</td>
                <td>{een.vervanger?.naam ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
