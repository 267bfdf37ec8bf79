// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Werkplek, type Werkplekgegevens } from './werkplek';

const AANBIEDER: Werkplekgegevens = {
  ...{ rol: 'aanbieder', als: 'aanbieder', onder: ({ organisatie }) => organisatie?.naam ?? 'Aanbieder' },
  menu: [
    { naar: '/aanbieder', naam: 'Vragen aan u', precies: true },
    { naar: '/aanbieder/aanbod', naam: 'Ons aanbod' },
    { naar: '/aanbieder/momenten', naam: 'Afspraakmomenten' },
    { naar: '/aanbieder/prestatieafspraken', naam: 'Prestatieafspraken' },
    { naar: '/aanbieder/prestaties', naam: 'Prestaties' },
    { naar: '/aanbieder/declaraties', naam: 'Declaraties' },
    { naar: '/aanbieder/bankrekening', naam: 'Bankrekening' },
  ],
  woorden: {
    menu: 'Voor aanbieders',
    aanmelden: 'Meld u aan als aanbieder',
    waarvoor: 'U ziet hier de vragen van ondernemers aan uw organisatie, zodra u bent aangemeld.',
    anders: 'Deze pagina’s zijn voor aanbieders',
  },
};

/** Around the pages of providers. */
export const Component = (): ReactNode => <Werkplek werkplek={AANBIEDER} />;
