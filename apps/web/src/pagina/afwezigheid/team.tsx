// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Tabel } from '../beheer/tabel';
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
      <Tabel
        naam="Uw team"
        rijkop
        koppen={['Naam', 'Vandaag', 'Afwezig', 'Vervanger']}
        rijen={behandelaars.map((een) => ({
          sleutel: een.id,
          cellen: [
            `${een.naam}${een.hoofdcoordinator ? ' (hoofdcoördinator)' : ''}`,
            <Merkje kleur={een.aanwezig ? 'groen' : 'grijs'} key="vandaag">
              {vandaagVan(een)}
            </Merkje>,
            wanneerVan(een),
            een.vervanger?.naam ?? '',
          ],
        }))}
      />
    </section>
  );
}
