// SPDX-License-Identifier: EUPL-1.2
import type { Kolommen, Verwerking } from '#libs/platform';

// Ten years: Regulation (EU) 2023/2831 art. 6. An obligation of law, so that an erasure leaves them (AVG art. 17(3)(b)).
const TIEN_JAAR = { termijn: '10j', daarna: 'verwijderen', door: 'bewaarronde' } as const;
const ONTVANGERS = 'de ondernemer zelf; de coördinator hoort alleen hoeveel ruimte er is';

export const VERKLARINGEN: Verwerking = {
  code: 'steunverklaringen',
  doel: 'Weten hoeveel de-minimissteun een onderneming elders kreeg, voordat er nieuwe wordt verleend',
  grondslag: 'wettelijke-plicht',
  betrokkenen: 'ondernemers die dat verklaarden, en hun onderneming',
  velden: {
    pseudoniem: {
      'staatssteun.verklaring':
        'id kvk_nummer datum afgelegd_op afgelegd_door datums bedragen_in_centen regelingen',
    },
  },
  ontvangers: ONTVANGERS,
  bewaren: { ...TIEN_JAAR, vanaf: 'het afleggen' },
};

export const VERBONDENHEDEN: Verwerking = {
  code: 'verbondenheden',
  doel: 'Weten welke ondernemingen voor de staatssteun samen één onderneming zijn',
  grondslag: 'wettelijke-plicht',
  betrokkenen: 'ondernemingen, ook die van één persoon, en wie hun verbondenheid noteerde',
  velden: {
    pseudoniem: {
      'staatssteun.verbondenheid':
        'id kvk_nummer ander_kvk_nummer van tot bewijs genoteerd_door genoteerd_op gewijzigd_door gewijzigd_op',
    },
  },
  ontvangers: 'coördinatoren, beheerders en de ondernemer zelf',
  bewaren: { ...TIEN_JAAR, vanaf: 'de laatste dag van de verbondenheid' },
};

export const STEUN: Verwerking = {
  code: 'staatssteun',
  doel: 'Ruimte voor de-minimissteun vasthouden en verantwoorden wat is verleend',
  grondslag: 'wettelijke-plicht',
  betrokkenen: 'ondernemingen die de-minimissteun kregen of krijgen, en wie het reserveerde of noteerde',
  velden: {
    pseudoniem: {
      'staatssteun.steun': 'id bron_id kvk_nummer gereserveerd_door gewijzigd_door',
      'staatssteun.registratie': 'steun_id versie datum referentie hoe geregistreerd_door geregistreerd_op',
      'staatssteun.registeralarm': 'steun_id versie dag op',
    },
    statistiek: {
      'staatssteun.steun':
        'aanbieder_id regio regeling sbi status bedrag_in_centen aangenomen_op datum verlener instrument termijn_vanaf versie gereserveerd_op gewijzigd_op',
    },
  },
  ontvangers:
    'de aanbieder die de steun verleent, de coördinator van de regio, de ondernemer zelf en het centrale register van de-minimissteun',
  bewaren: {
    ...TIEN_JAAR,
    vanaf: 'het verlenen; het KVK-nummer gaat weg zodra een reservering zonder steun eindigt',
  },
};

/** What this lib keeps of people, why and how long. */
export const STAATSSTEUN_VERWERKINGEN: readonly Verwerking[] = [VERKLARINGEN, VERBONDENHEDEN, STEUN];

/** The columns of this lib that tell of nobody. */
export const STAATSSTEUN_ZONDER_PERSOONSGEGEVENS: Kolommen = { 'staatssteun.verbondenheid': 'versie' };
