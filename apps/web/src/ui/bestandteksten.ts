// SPDX-License-Identifier: EUPL-1.2
import { Weigering } from '../api/api';

const kb = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;

/** Words about files, wherever they hang. */
export const BESTANDTEKSTEN = {
  nl: {
    grootte: kb,
    download: (naam: string) => `Download ${naam}`,
    ophalenMislukt: 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.',
    status: {
      quarantaine: 'wordt op virussen gecontroleerd',
      besmet: 'bevat een virus en is niet te openen',
      schoon: '',
      'niet-gescand': 'niet op virussen onderzocht',
    },
    zonderNaam: 'gewist bestand',
    kies: 'Bestanden toevoegen (niet verplicht)',
    uitleg: (meeste: number) =>
      `${meeste === 1 ? 'Nog 1 bestand' : `Ten hoogste ${meeste} bestanden`} van elk ten hoogste 10 MB: pdf, foto, Word, Excel, ` +
      'OpenDocument, tekst of csv.',
    vol: 'Hier kunnen niet meer bestanden bij.',
    lijst: 'Uw bestanden',
    verstuurt: (naam: string) => `${naam} wordt verstuurd`,
    deel: (procent: number) => `${procent}% verstuurd`,
    klaar: 'toegevoegd',
    isKlaar: (naam: string) => `${naam} is toegevoegd.`,
    isWeg: (naam: string) => `${naam} is weggehaald.`,
    isMis: (naam: string) => `${naam} is niet toegevoegd.`,
    haalWeg: 'Haal weg',
    opnieuw: 'Probeer opnieuw',
    mis: {
      soort: 'Dit soort bestand kan niet. Kies een pdf, foto, Word, Excel, OpenDocument, tekst of csv.',
      groot: 'Dit bestand is groter dan 10 MB. Maak het kleiner of kies een ander.',
      leeg: 'Dit bestand is leeg.',
      teVeel: (meeste: number) => `Er kunnen ten hoogste ${meeste} bestanden bij. Haal er eerst een weg.`,
      0: 'Er is geen verbinding.',
      401: 'U bent niet meer aangemeld. Meld u aan en kies het bestand opnieuw.',
      409: 'Er staan al te veel bestanden van u klaar. Haal er eerst een weg.',
      429: 'Dat ging te vaak achter elkaar. Wacht even.',
      500: 'Het bestand kon niet worden toegevoegd.',
      503: 'Bestanden kunnen nu niet worden toegevoegd, want er is geen virusscanner.',
    },
    nietKlaar: 'Uw bestanden worden nog verstuurd. Wacht tot zij zijn toegevoegd.',
    nietGelukt: (naam: string) => `${naam} is niet toegevoegd. Haal het bestand weg of probeer het opnieuw.`,
  },
  en: {
    grootte: kb,
    download: (naam: string) => `Download ${naam}`,
    ophalenMislukt: 'The file could not be fetched. Please try again.',
    status: {
      quarantaine: 'is being checked for viruses',
      besmet: 'holds a virus and cannot be opened',
      schoon: '',
      'niet-gescand': 'not checked for viruses',
    },
    zonderNaam: 'erased file',
    kies: 'Add files (optional)',
    uitleg: (meeste: number) =>
      `${meeste === 1 ? '1 more file' : `${meeste} files at most`}, each 10 MB at most: PDF, picture, Word, Excel, OpenDocument, text ` +
      'or csv.',
    vol: 'No more files can be added here.',
    lijst: 'Your files',
    verstuurt: (naam: string) => `${naam} is being sent`,
    deel: (procent: number) => `${procent}% sent`,
    klaar: 'added',
    isKlaar: (naam: string) => `${naam} was added.`,
    isWeg: (naam: string) => `${naam} was taken away.`,
    isMis: (naam: string) => `${naam} was not added.`,
    haalWeg: 'Take away',
    opnieuw: 'Try again',
    mis: {
      soort:
        'This kind of file is not possible. Choose a PDF, picture, Word, Excel, OpenDocument, text or csv.',
      groot: 'This file is larger than 10 MB. Make it smaller or choose another one.',
      leeg: 'This file is empty.',
      teVeel: (meeste: number) => `There can be ${meeste} files at most. Take one away first.`,
      0: 'There is no connection.',
      401: 'You are no longer signed in. Sign in and choose the file again.',
      409: 'Too many files of yours are waiting already. Take one away first.',
      429: 'That was too often in a row. Please wait a moment.',
      500: 'The file could not be added.',
      503: 'Files cannot be added now, for there is no virus scanner.',
    },
    nietKlaar: 'Your files are still being sent. Please wait until they are added.',
    nietGelukt: (naam: string) => `${naam} was not added. Take the file away or try again.`,
  },
};

type Misgegaan = (typeof BESTANDTEKSTEN)['nl']['mis'];

/** Everything that was wrong with a file; the reasons of the api are in Dutch, who reads English gets what the status says. */
export function whyNot(fout: unknown, mis: Misgegaan, isNederlands: boolean): string[] {
  if (!(fout instanceof Weigering)) throw fout;
  const { status, redenen } = fout;
  if (isNederlands && redenen.length > 0) return redenen.map(({ melding }) => melding);
  return [status in mis ? mis[status as 0 | 401 | 409 | 429 | 503] : mis[500]];
}
