// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Werkplek, type Werkplekgegevens } from './werkplek';

const ANALIST: Werkplekgegevens = {
  ...{ rol: 'analist', als: 'medewerker', onder: () => 'Cijfers' },
  menu: [
    { naar: '/cijfers', naam: 'Trechter', precies: true },
    { naar: '/cijfers/impact', naam: 'Impact' },
    { naar: '/cijfers/rapporten', naam: 'Rapporten' },
    { naar: '/cijfers/verantwoording', naam: 'Verantwoording' },
    { naar: '/cijfers/effect', naam: 'Effect' },
    { naar: '/cijfers/indicatoren', naam: 'Indicatoren' },
    { naar: '/cijfers/metingen', naam: 'Metingen' },
    { naar: '/cijfers/koppelbestanden', naam: 'Koppelen' },
    { naar: '/cijfers/bronnen', naam: 'Bronnen' },
    { naar: '/cijfers/veranderaanpak', naam: 'Aanpak' },
  ],
  woorden: {
    menu: 'Cijfers',
    aanmelden: 'Meld u aan als analist',
    waarvoor: 'Analisten zien hier cijfers van alle regio’s, en geen gegevens van personen.',
    anders: 'Deze pagina’s zijn voor analisten',
  },
};

/** Around the pages of who works with the figures. */
export const Component = (): ReactNode => <Werkplek werkplek={ANALIST} />;
