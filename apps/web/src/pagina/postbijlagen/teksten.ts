// SPDX-License-Identifier: EUPL-1.2

/** Words about files with a question or answer. */
export const TEKSTEN = {
  nl: {
    lijst: 'Bestanden',
    besmet: 'verwijderd, want er zat een virus in',
    verwijder: 'Verwijder',
    zeker: (naam: string) => `Wilt u ${naam} verwijderen? Dit kan niet ongedaan worden gemaakt.`,
    ja: 'Ja, verwijder',
    nee: 'Nee, laat staan',
    gewist: 'dit bestand',
    isVerwijderd: (naam: string) => `${naam} is verwijderd.`,
    mislukt: 'Het bestand kon niet worden verwijderd. Probeer het opnieuw.',
    isGecontroleerd: 'De bestanden zijn gecontroleerd.',
  },
  en: {
    lijst: 'Files',
    besmet: 'removed, for it held a virus',
    verwijder: 'Remove',
    zeker: (naam: string) => `Do you want to remove ${naam}? This cannot be undone.`,
    ja: 'Yes, remove',
    nee: 'No, keep it',
    gewist: 'this file',
    isVerwijderd: (naam: string) => `${naam} was removed.`,
    mislukt: 'The file could not be removed. Please try again.',
    isGecontroleerd: 'The files have been checked.',
  },
};
