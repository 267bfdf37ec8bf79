// SPDX-License-Identifier: EUPL-1.2
import { matchPath } from 'react-router';
import { lazily, type Lui } from './lui';
import type { Paginaroute } from './paginas';

/**
 * Pages of one role, in Dutch, with what stands around them: their code and style come with them, and public pages do not
 * carry it.
 */
export interface Werkplek {
  schil: Lui;
  paginas: readonly Paginaroute[];
}

/** The same page for several roles: what each of them sees, the API decides. */
const TRECHTER = lazily(() => import('./pagina/trechter/trechter'));
const IMPACT = lazily(() => import('./pagina/impact/dashboard'));
const RAPPORTEN = lazily(() => import('./pagina/impact/rapport/lijst'));
const RAPPORT = lazily(() => import('./pagina/impact/rapport/editie'));
const PARAGRAAF = lazily(() => import('./pagina/impact/rapport/evaluatieparagraaf'));
const VERANTWOORDING = lazily(() => import('./pagina/financiering/verantwoording/verantwoording'));
const DECLARATIES = lazily(() => import('./pagina/declaraties/lijst'));
const DECLARATIE_NIEUW = lazily(() => import('./pagina/declaraties/nieuw'));
const DECLARATIE = lazily(() => import('./pagina/declaraties/een'));
/** The same pages for who pays, who helps and who leads a regio. */
const AFSPRAKEN = lazily(() => import('./pagina/financiering/prestatieafspraak/lijst'));
const AFSPRAAK = lazily(() => import('./pagina/financiering/prestatieafspraak/een'));

export const WERKPLEKKEN: readonly Werkplek[] = [
  {
    schil: lazily(() => import('./shell/medewerker')),
    paginas: [
      { pad: '/werkbank', ...lazily(() => import('./pagina/werkbank/werkbank')) },
      { pad: '/werkbank/overdrachten', ...lazily(() => import('./pagina/overdrachten/overdrachten')) },
      { pad: '/werkbank/onvervuld', ...lazily(() => import('./pagina/onvervuld/onvervuld')) },
      { pad: '/werkbank/trechter', ...TRECHTER },
      { pad: '/werkbank/impact', ...IMPACT },
      { pad: '/werkbank/rapporten', ...RAPPORTEN },
      { pad: '/werkbank/rapporten/:id', ...RAPPORT },
      { pad: '/werkbank/rapporten/:id/evaluatieparagraaf', ...PARAGRAAF },
      { pad: '/werkbank/communities', ...lazily(() => import('./pagina/communities-beheer/lijst')) },
      { pad: '/werkbank/communities/:id', ...lazily(() => import('./pagina/communities-beheer/een')) },
      { pad: '/werkbank/kringrondes/:id', ...lazily(() => import('./pagina/kringen-beheer/werkbank-ronde')) },
      { pad: '/werkbank/kringen/:id', ...lazily(() => import('./pagina/kringen-beheer/kring')) },
      {
        pad: '/werkbank/communities/:id/gesprekken/:gesprekId',
        ...lazily(() => import('./pagina/communities-beheer/gesprek')),
      },
      {
        pad: '/werkbank/bijeenkomsten/:id',
        ...lazily(() => import('./pagina/communities-beheer/bijeenkomst')),
      },
      { pad: '/werkbank/staatssteun', ...lazily(() => import('./pagina/staatssteun/register')) },
      { pad: '/werkbank/staatssteun/onderneming', ...lazily(() => import('./pagina/staatssteun/firma')) },
      { pad: '/werkbank/campagnes', ...lazily(() => import('./pagina/campagnes/lijst')) },
      { pad: '/werkbank/campagnes/lijst', ...lazily(() => import('./pagina/campagnes/relaties')) },
      { pad: '/werkbank/campagnes/nieuw', ...lazily(() => import('./pagina/campagnes/nieuw')) },
      { pad: '/werkbank/campagnes/:id', ...lazily(() => import('./pagina/campagnes/een')) },
      { pad: '/werkbank/declaraties', ...DECLARATIES },
      { pad: '/werkbank/declaraties/nieuw', ...DECLARATIE_NIEUW },
      { pad: '/werkbank/declaraties/:id', ...DECLARATIE },
      { pad: '/werkbank/verantwoording', ...VERANTWOORDING },
      { pad: '/werkbank/prestatieafspraken', ...AFSPRAKEN },
      { pad: '/werkbank/prestatieafspraken/:id', ...AFSPRAAK },
      { pad: '/werkbank/afwezigheid', ...lazily(() => import('./pagina/afwezigheid/afwezigheid')) },
    ],
  },
  {
    schil: lazily(() => import('./shell/aanbieder')),
    paginas: [
      { pad: '/aanbieder', ...lazily(() => import('./pagina/aanbieder/postvak')) },
      { pad: '/aanbieder/toewijzingen/:id', ...lazily(() => import('./pagina/aanbieder/toewijzing')) },
      { pad: '/aanbieder/aanbod', ...lazily(() => import('./pagina/eigen-aanbod/lijst')) },
      { pad: '/aanbieder/aanbod/nieuw', ...lazily(() => import('./pagina/eigen-aanbod/nieuw')) },
      { pad: '/aanbieder/aanbod/:id/wijzigen', ...lazily(() => import('./pagina/eigen-aanbod/wijzigen')) },
      { pad: '/aanbieder/aanbod/:id', ...lazily(() => import('./pagina/eigen-aanbod/aanbod')) },
      { pad: '/aanbieder/momenten', ...lazily(() => import('./pagina/momenten/momenten')) },
      { pad: '/aanbieder/bankrekening', ...lazily(() => import('./pagina/bankrekening/bankrekening')) },
      { pad: '/aanbieder/bankrekening/nieuw', ...lazily(() => import('./pagina/bankrekening/nieuw')) },
      { pad: '/aanbieder/declaraties', ...DECLARATIES },
      { pad: '/aanbieder/declaraties/nieuw', ...DECLARATIE_NIEUW },
      { pad: '/aanbieder/declaraties/:id', ...DECLARATIE },
      { pad: '/aanbieder/prestatieafspraken', ...AFSPRAKEN },
      { pad: '/aanbieder/prestatieafspraken/:id', ...AFSPRAAK },
      { pad: '/aanbieder/prestaties', ...lazily(() => import('./pagina/prestaties/lijst')) },
      { pad: '/aanbieder/prestaties/melden', ...lazily(() => import('./pagina/prestaties/melden')) },
      { pad: '/aanbieder/prestaties/:id', ...lazily(() => import('./pagina/prestaties/detail')) },
    ],
  },
  {
    schil: lazily(() => import('./shell/beheer')),
    paginas: [
      { pad: '/beheer', ...lazily(() => import('./pagina/beheer/regios')) },
      { pad: '/beheer/regios/:code', ...lazily(() => import('./pagina/beheer/regio')) },
      { pad: '/beheer/organisaties', ...lazily(() => import('./pagina/beheer/organisaties')) },
      { pad: '/beheer/medewerkers', ...lazily(() => import('./pagina/beheer/medewerkers')) },
      { pad: '/beheer/medewerkers/rol', ...lazily(() => import('./pagina/beheer/rol-geven')) },
      { pad: '/beheer/medewerkers/:id', ...lazily(() => import('./pagina/beheer/medewerker')) },
      { pad: '/beheer/machines', ...lazily(() => import('./pagina/beheer/machines')) },
      { pad: '/beheer/thesaurus', ...lazily(() => import('./pagina/thesaurus/begrippen')) },
      {
        pad: '/beheer/thesaurus/begrippen/:groep/:naam',
        ...lazily(() => import('./pagina/thesaurus/begrip')),
      },
      { pad: '/beheer/thesaurus/concept', ...lazily(() => import('./pagina/thesaurus/concept')) },
      { pad: '/beheer/thesaurus/versies', ...lazily(() => import('./pagina/thesaurus/versies')) },
      { pad: '/beheer/trechter', ...TRECHTER },
      { pad: '/beheer/impact', ...IMPACT },
      { pad: '/beheer/machines/nieuw', ...lazily(() => import('./pagina/beheer/machine-nieuw')) },
      { pad: '/beheer/machines/:id', ...lazily(() => import('./pagina/beheer/machine')) },
      { pad: '/beheer/audit', ...lazily(() => import('./pagina/beheer/audit')) },
      { pad: '/beheer/belangen', ...lazily(() => import('./pagina/financiering/belang/register')) },
      { pad: '/beheer/bewaren', ...lazily(() => import('./pagina/beheer/bewaren')) },
      { pad: '/beheer/wachtrijen', ...lazily(() => import('./pagina/beheer/wachtrijen')) },
    ],
  },
  {
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
  },
  {
    schil: lazily(() => import('./shell/analist')),
    paginas: [
      { pad: '/cijfers', ...TRECHTER },
      { pad: '/cijfers/indicatoren', ...lazily(() => import('./pagina/indicatoren/indicatoren')) },
      { pad: '/cijfers/indicatoren/:code', ...lazily(() => import('./pagina/indicatoren/wijzigen')) },
      { pad: '/cijfers/bronnen', ...lazily(() => import('./pagina/bronnen/bronnen')) },
      { pad: '/cijfers/veranderaanpak', ...lazily(() => import('./pagina/veranderaanpak/lijst')) },
      { pad: '/cijfers/veranderaanpak/:thema', ...lazily(() => import('./pagina/veranderaanpak/wijzigen')) },
      { pad: '/cijfers/metingen', ...lazily(() => import('./pagina/indicatoren/respons')) },
      { pad: '/cijfers/impact', ...IMPACT },
      { pad: '/cijfers/rapporten', ...RAPPORTEN },
      { pad: '/cijfers/rapporten/nieuw', ...lazily(() => import('./pagina/impact/rapport/nieuw')) },
      { pad: '/cijfers/rapporten/:id', ...RAPPORT },
      { pad: '/cijfers/rapporten/:id/evaluatieparagraaf', ...PARAGRAAF },
      { pad: '/cijfers/koppelbestanden', ...lazily(() => import('./pagina/koppeling/lijst')) },
      { pad: '/cijfers/koppelbestanden/nieuw', ...lazily(() => import('./pagina/koppeling/nieuw')) },
      { pad: '/cijfers/koppelbestanden/:id', ...lazily(() => import('./pagina/koppeling/een')) },
      { pad: '/cijfers/verantwoording', ...VERANTWOORDING },
    ],
  },
];

/** Whether there is a page of a role at this address. */
export const isWerkpagina = (pad: string): boolean =>
  WERKPLEKKEN.some(({ paginas }) => paginas.some((route) => matchPath(route.pad, pad) !== null));
