// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Werkplek, type Werkplekgegevens } from '../../shell/werkplek';
import '../../stijl/financiering.css';
import { MENU } from './menu';

const FINANCIER: Werkplekgegevens = {
  ...{ rol: 'financier', als: 'medewerker', onder: ({ organisatie }) => organisatie?.naam ?? 'Financiering' },
  menu: MENU,
  woorden: {
    menu: 'Financiering',
    aanmelden: 'Meld u aan als financier',
    waarvoor: 'Financiers zien hier waarvoor hun organisatie betaalt, en besluiten daarover.',
    anders: 'Deze pagina’s zijn voor financiers',
  },
};

/** Around the pages of who pays. */
export const Component = (): ReactNode => <Werkplek werkplek={FINANCIER} />;
