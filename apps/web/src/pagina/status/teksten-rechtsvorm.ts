// SPDX-License-Identifier: EUPL-1.2

/** Legal forms as the API calls them, in words. */
export const RECHTSVORMWOORDEN = {
  nl: {
    eenmanszaak: 'Eenmanszaak',
    vof: 'Vof',
    maatschap: 'Maatschap',
    cv: 'Cv',
    bv: 'Bv',
    nv: 'Nv',
    cooperatie: 'Coöperatie',
    vereniging: 'Vereniging',
    stichting: 'Stichting',
    kerkgenootschap: 'Kerkgenootschap',
    publiekrechtelijk: 'Publiekrechtelijk',
    buitenlands: 'Buitenlands',
    'in oprichting': 'In oprichting',
    overig: 'Iets anders',
  },
  en: {
    eenmanszaak: 'Sole trader (eenmanszaak)',
    vof: 'General partnership (vof)',
    maatschap: 'Professional partnership (maatschap)',
    cv: 'Limited partnership (cv)',
    bv: 'Private limited company (bv)',
    nv: 'Public limited company (nv)',
    cooperatie: 'Cooperative',
    vereniging: 'Association',
    stichting: 'Foundation',
    kerkgenootschap: 'Religious community',
    publiekrechtelijk: 'Under public law',
    buitenlands: 'Foreign',
    'in oprichting': 'Being set up',
    overig: 'Something else',
  },
};
