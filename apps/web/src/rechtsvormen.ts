// SPDX-License-Identifier: EUPL-1.2

/** Legal forms as the API calls them, in words. */
export const RECHTSVORMEN = {
  nl: {
    eenmanszaak: 'Eenmanszaak of zzp',
    vof: 'Vennootschap onder firma (vof)',
    maatschap: 'Maatschap',
    cv: 'Commanditaire vennootschap (cv)',
    bv: 'Besloten vennootschap (bv)',
    nv: 'Naamloze vennootschap (nv)',
    cooperatie: 'Coöperatie',
    vereniging: 'Vereniging',
    stichting: 'Stichting',
    kerkgenootschap: 'Kerkgenootschap',
    publiekrechtelijk: 'Publiekrechtelijk',
    buitenlands: 'Buitenlandse rechtsvorm',
    'in oprichting': 'Nog in oprichting',
    overig: 'Iets anders',
  },
  en: {
    eenmanszaak: 'Sole trader (eenmanszaak, zzp)',
    vof: 'General partnership (vof)',
    maatschap: 'Professional partnership (maatschap)',
    cv: 'Limited partnership (cv)',
    bv: 'Private limited company (bv)',
    nv: 'Public limited company (nv)',
    cooperatie: 'Cooperative (coöperatie)',
    vereniging: 'Association (vereniging)',
    stichting: 'Foundation (stichting)',
    kerkgenootschap: 'Religious community (kerkgenootschap)',
    publiekrechtelijk: 'Public body',
    buitenlands: 'Foreign legal form',
    'in oprichting': 'Still being set up',
    overig: 'Something else',
  },
};
