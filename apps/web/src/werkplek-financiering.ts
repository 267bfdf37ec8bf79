// SPDX-License-Identifier: EUPL-1.2
import { lazily } from './lui';
import { IMPACT, VERANTWOORDING, AFSPRAKEN, AFSPRAAK, type Werkplek } from './werkplek';

/** Of who pays by results. */
export const FINANCIERING: Werkplek = {
  schil: lazily(() => import('./pagina/financiering/schil')),
  paginas: [
    {
      pad: '/financiering/betalingen',
      ...lazily(() => import('./pagina/financiering/betaling/betalingen')),
    },
    {
      pad: '/financiering/betalingen/:id',
      ...lazily(() => import('./pagina/financiering/betaling/batch')),
    },
    {
      pad: '/financiering/rekeningen',
      ...lazily(() => import('./pagina/financiering/betaling/rekeningen')),
    },
    {
      pad: '/financiering/rekeningen/nieuw',
      ...lazily(() => import('./pagina/financiering/betaling/rekening-nieuw')),
    },
    {
      pad: '/financiering/rekeningen/:id',
      ...lazily(() => import('./pagina/financiering/betaling/rekening')),
    },
    { pad: '/financiering', ...lazily(() => import('./pagina/financiering/overzicht/overzicht')) },
    { pad: '/financiering/declaraties', ...lazily(() => import('./pagina/financiering/declaratie/lijst')) },
    {
      pad: '/financiering/declaraties/:id',
      ...lazily(() => import('./pagina/financiering/declaratie/een')),
    },
    { pad: '/financiering/belangen', ...lazily(() => import('./pagina/financiering/belang/belangen')) },
    { pad: '/financiering/prestaties', ...lazily(() => import('./pagina/financiering/prestatie/lijst')) },
    {
      pad: '/financiering/prestaties/:id',
      ...lazily(() => import('./pagina/financiering/prestatie/detail')),
    },
    { pad: '/financiering/programmas', ...lazily(() => import('./pagina/financiering/programma/lijst')) },
    { pad: '/financiering/verantwoording', ...VERANTWOORDING },
    { pad: '/financiering/impact', ...IMPACT },
    { pad: '/financiering/prestatieafspraken', ...AFSPRAKEN },
    {
      pad: '/financiering/prestatieafspraken/nieuw',
      ...lazily(() => import('./pagina/financiering/prestatieafspraak/nieuw')),
    },
    { pad: '/financiering/prestatieafspraken/:id', ...AFSPRAAK },
    {
      pad: '/financiering/prestatieafspraken/:id/wijzigen',
      ...lazily(() => import('./pagina/financiering/prestatieafspraak/wijzigen')),
    },
    {
      pad: '/financiering/programmas/nieuw',
      ...lazily(() => import('./pagina/financiering/programma/nieuw')),
    },
    { pad: '/financiering/programmas/:id', ...lazily(() => import('./pagina/financiering/programma/een')) },
    {
      pad: '/financiering/programmas/:id/wijzigen',
      ...lazily(() => import('./pagina/financiering/programma/wijzigen')),
    },
    {
      pad: '/financiering/grootboek',
      ...lazily(() => import('./pagina/financiering/grootboek/overzicht')),
    },
    {
      pad: '/financiering/grootboek/boekingen',
      ...lazily(() => import('./pagina/financiering/grootboek/boekingen')),
    },
    {
      pad: '/financiering/grootboek/boekingen/:id',
      ...lazily(() => import('./pagina/financiering/grootboek/boeking')),
    },
    {
      pad: '/financiering/grootboek/afsluiting',
      ...lazily(() => import('./pagina/financiering/grootboek/afsluiting')),
    },
  ],
};
