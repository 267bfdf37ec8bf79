// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Werkplek, type Werkplekgegevens } from './werkplek';

const BEHEER: Werkplekgegevens = {
  ...{ rol: 'beheerder', als: 'medewerker', onder: () => 'Beheer' },
  menu: [
    { naar: '/beheer', naam: 'Regio’s', precies: true, ook: '/beheer/regios/' },
    { naar: '/beheer/organisaties', naam: 'Organisaties' },
    { naar: '/beheer/medewerkers', naam: 'Medewerkers' },
    { naar: '/beheer/machines', naam: 'Machines' },
    { naar: '/beheer/thesaurus', naam: 'Thesaurus' },
    { naar: '/beheer/trechter', naam: 'Trechter' },
    { naar: '/beheer/impact', naam: 'Impact' },
    { naar: '/beheer/audit', naam: 'Auditlog' },
    { naar: '/beheer/belangen', naam: 'Belangen' },
    { naar: '/beheer/bewaren', naam: 'Bewaartermijnen' },
    { naar: '/beheer/wachtrijen', naam: 'Wachtrijen' },
  ],
  woorden: {
    menu: 'Beheer',
    aanmelden: 'Meld u aan als beheerder',
    waarvoor: 'Beheerders stellen hier regio’s en organisaties in, en zien wie wat deed.',
    anders: 'Deze pagina’s zijn voor beheerders',
  },
};

/** Around the pages of who keeps the system. */
export const Component = (): ReactNode => <Werkplek werkplek={BEHEER} />;
