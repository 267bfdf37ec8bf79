// SPDX-License-Identifier: EUPL-1.2
import type { Werkplekgegevens } from '../../shell/werkplek';

/** What a financier can go to; one line per noun. */
export const MENU: Werkplekgegevens['menu'] = [
  { naar: '/financiering', naam: 'Overzicht', precies: true },
  { naar: '/financiering/programmas', naam: 'Programma’s' },
  { naar: '/financiering/prestatieafspraken', naam: 'Afspraken' },
  { naar: '/financiering/prestaties', naam: 'Prestaties' },
  { naar: '/financiering/declaraties', naam: 'Declaraties' },
  { naar: '/financiering/betalingen', naam: 'Betalingen', ook: '/financiering/rekeningen' },
  { naar: '/financiering/grootboek', naam: 'Grootboek' },
  { naar: '/financiering/verantwoording', naam: 'Verantwoording' },
  { naar: '/financiering/impact', naam: 'Impact' },
  { naar: '/financiering/belangen', naam: 'Belangen' },
];
