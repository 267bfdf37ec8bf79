// SPDX-License-Identifier: EUPL-1.2
import type { Testbedrijf, Vestiging } from './testbedrijf.js';

type Plek = Pick<Vestiging, 'straatnaam' | 'huisnummer' | 'postcode' | 'plaats'>;

const hoofd = (vestigingsnummer: string, naam: string, plek: Plek): Vestiging => ({
  vestigingsnummer,
  naam,
  hoofd: true,
  adrestype: plek.straatnaam === undefined ? 'postadres' : 'bezoekadres',
  ...plek,
});

/**
 * Firms of the KVK's public test environment (developers.kvk.nl): none of them exists. Numbers and names are theirs;
 * activities, sizes and dates that we could not look up are ours, chosen to differ.
 */
export const TESTBEDRIJVEN: readonly Testbedrijf[] = [
  {
    kvkNummer: '69599084',
    naam: 'Test EMZ Dagobert',
    rechtsvorm: 'Eenmanszaak',
    uitgebreideRechtsvorm: 'Eenmanszaak',
    datumAanvang: '20170108',
    werkzamePersonen: 1,
    sbi: [
      ['10110', 'Slachterijen (geen pluimvee)'],
      ['10120', 'Pluimveeslachterijen'],
      ['10130', 'Vleesverwerking (geen maaltijden)'],
    ],
    vestigingen: [
      hoofd('000038509504', 'Test EMZ Dagobert', {
        straatnaam: 'Abebe Bikilalaan',
        huisnummer: 17,
        postcode: '1034WL',
        plaats: 'Amsterdam',
      }),
      {
        vestigingsnummer: '000038509520',
        naam: 'Test EMZ Nevenvestiging Govert',
        hoofd: false,
        adrestype: 'bezoekadres',
        straatnaam: 'Geneinde',
        plaats: 'Maastricht',
      },
    ],
  },
  {
    kvkNummer: '68750110',
    rsin: '857587973',
    naam: 'Test BV Donald',
    rechtsvorm: 'BeslotenVennootschap',
    uitgebreideRechtsvorm: 'Besloten Vennootschap met gewone structuur',
    datumAanvang: '20140210',
    werkzamePersonen: 1,
    sbi: [['01241', 'Teelt van appels en peren']],
    vestigingen: [
      hoofd('000037178598', 'Test BV Donald', {
        straatnaam: 'Hizzaarderlaan',
        huisnummer: 3,
        postcode: '8823SJ',
        plaats: 'Lollum',
      }),
    ],
  },
  {
    kvkNummer: '68727720',
    rsin: '857575270',
    naam: 'Test NV Katrien',
    rechtsvorm: 'NaamlozeVennootschap',
    uitgebreideRechtsvorm: 'Naamloze Vennootschap met gewone structuur',
    datumAanvang: '20150101',
    werkzamePersonen: 14,
    sbi: [['86912', 'Praktijken van fysiotherapeuten']],
    vestigingen: [
      hoofd('000037143557', 'Test NV Katrien', {
        straatnaam: 'Watermolen',
        huisnummer: 1,
        postcode: '9641JB',
        plaats: 'Veendam',
      }),
    ],
  },
  {
    kvkNummer: '69599068',
    rsin: '858311537',
    naam: 'Test Stichting Bolderbast',
    rechtsvorm: 'Stichting',
    uitgebreideRechtsvorm: 'Stichting',
    datumAanvang: '20170116',
    sbi: [['94996', 'Overige ideële organisaties']],
    vestigingen: [
      hoofd('000028435810', 'Test Stichting Bolderbast', {
        straatnaam: 'Oosterwal',
        huisnummer: 12,
        postcode: '7241AR',
        plaats: 'Lochem',
      }),
    ],
  },
  {
    kvkNummer: '69599076',
    naam: 'Test VOF Guus',
    rechtsvorm: 'VennootschapOnderFirma',
    uitgebreideRechtsvorm: 'Vennootschap onder firma',
    datumAanvang: '20160401',
    werkzamePersonen: 6,
    sbi: [['56101', 'Restaurants']],
    vestigingen: [
      hoofd('000038509490', 'Test VOF Guus', {
        straatnaam: 'Marktstraat',
        huisnummer: 5,
        postcode: '7511GC',
        plaats: 'Enschede',
      }),
    ],
  },
  {
    kvkNummer: '90001354',
    rsin: '992760562',
    naam: 'Grand Joyflex B.V.',
    rechtsvorm: 'BeslotenVennootschap',
    uitgebreideRechtsvorm: 'Besloten Vennootschap',
    datumAanvang: '20090615',
    werkzamePersonen: 38,
    sbi: [['2511', 'Vervaardiging van metalen constructiewerken en delen daarvan']],
    vestigingen: [hoofd('990000541921', 'Grand Joyflex B.V.', { plaats: 'Sterksel' })],
  },
  {
    kvkNummer: '90004760',
    rsin: '992948721',
    naam: 'Local Funzoom N.V.',
    rechtsvorm: 'NaamlozeVennootschap',
    uitgebreideRechtsvorm: 'Naamloze Vennootschap',
    datumAanvang: '20010901',
    werkzamePersonen: 260,
    sbi: [['6201', 'Ontwikkelen, produceren en uitgeven van software']],
    vestigingen: [
      hoofd('990000216645', 'Local Funzoom N.V.', {
        straatnaam: 'Spoorlaan',
        huisnummer: 420,
        postcode: '5038CG',
        plaats: 'Tilburg',
      }),
    ],
  },
  {
    kvkNummer: '90000102',
    rsin: '992201863',
    naam: 'Stichting Free opentrans',
    rechtsvorm: 'Stichting',
    uitgebreideRechtsvorm: 'Stichting',
    datumAanvang: '20120312',
    werkzamePersonen: 3,
    sbi: [['94996', 'Overige ideële organisaties']],
    vestigingen: [
      hoofd('990000847312', 'Stichting Free opentrans', {
        straatnaam: 'Stationsplein',
        huisnummer: 9,
        postcode: '7607GD',
        plaats: 'Almelo',
      }),
    ],
  },
  {
    kvkNummer: '90000749',
    rsin: '992340597',
    naam: 'Global Conron',
    rechtsvorm: 'Vereniging van Eigenaars',
    uitgebreideRechtsvorm: 'Vereniging van Eigenaars',
    datumAanvang: '19991103',
    sbi: [['94997', 'Overige belangenbehartiging (rest)']],
    vestigingen: [],
    rechtspersoonadres: {
      adrestype: 'bezoekadres',
      straatnaam: 'Blaauwweg',
      huisnummer: 163,
      postcode: '3328XD',
      plaats: 'Dordrecht',
    },
  },
  {
    kvkNummer: '90001745',
    naam: 'Test Maatschap Kwik en Kwek',
    rechtsvorm: 'Maatschap',
    uitgebreideRechtsvorm: 'Maatschap',
    datumAanvang: '20180501',
    werkzamePersonen: 2,
    sbi: [['69103', 'Notariskantoren']],
    vestigingen: [
      hoofd('990000663217', 'Test Maatschap Kwik en Kwek', {
        straatnaam: 'Heuvel',
        huisnummer: 30,
        postcode: '5038CN',
        plaats: 'Tilburg',
      }),
    ],
  },
];
