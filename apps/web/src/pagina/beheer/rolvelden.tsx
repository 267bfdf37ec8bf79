// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useOrganisaties } from './gegevens';
import type { Beheerhandeling } from './handeling';
import type { Invoer } from './invoer';

/** The organisatie that pays, of the role financier; who gets the money does not decide about it. */
export function Organisatieveld({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: Beheerhandeling['foutVan'];
}): ReactNode {
  const organisaties = (useOrganisaties('').data ?? []).filter(({ soort }) => soort !== 'aanbieder');
  return (
    <Keuzelijst
      key={organisaties.length}
      id="organisatieId"
      name="organisatieId"
      label="Organisatie"
      uitleg="Deze persoon beslist dan mee over het geld van die organisatie."
      keuzes={[
        { waarde: '', label: 'Kies een organisatie' },
        ...organisaties.map(({ id, naam }) => ({ waarde: id, label: naam })),
      ]}
      defaultValue={invoer.van('organisatieId')}
      fout={foutVan('organisatieId')}
    />
  );
}

/** Of who still has to sign in. */
export const Adresveld = ({
  invoer,
  foutVan,
}: {
  invoer: Invoer;
  foutVan: Beheerhandeling['foutVan'];
}): ReactNode => (
  <Tekstveld
    id="email"
    name="email"
    type="email"
    label="E-mailadres"
    uitleg="Het adres dat de organisatie voor deze persoon kent. Wij mailen daar dat aanmelden nu kan."
    defaultValue={invoer.van('email')}
    fout={foutVan('email')}
  />
);
