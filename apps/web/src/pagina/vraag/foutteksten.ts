// SPDX-License-Identifier: EUPL-1.2
/** What to do about what is not right yet. */
export const FOUTTEKSTEN = {
  nl: {
    tekstLeeg: 'Vertel waar u hulp bij wilt',
    tekstKort: 'Vertel iets meer over uw vraag: ten minste 3 tekens',
    tekstLang: 'Maak uw vraag korter: ten hoogste 5000 tekens',
    kvkNummer: 'Vul een KVK-nummer van 8 cijfers in, of laat het leeg',
    naam: 'Vul de naam van uw bedrijf in',
    naamLang: 'Maak de naam korter: ten hoogste 200 tekens',
    sbi: 'Kies wat uw bedrijf doet',
    sbiKies: 'Kies wat uw bedrijf doet uit de lijst',
    werkzamePersonen: 'Vul het aantal mensen in als heel getal, bijvoorbeeld 4',
    plaats: 'Vul de plaats of gemeente van uw bedrijf in',
    plaatsOnbekend:
      'Deze plaats kennen wij niet of is er vaker. Kies een gemeente uit de lijst of vul de gemeente in',
    rechtsvorm: 'Kies een rechtsvorm uit de lijst',
    contactNaam: 'Vul uw naam in',
    emailLeeg: 'Vul uw e-mailadres in',
    email: 'Vul een geldig e-mailadres in, bijvoorbeeld naam@bedrijf.nl',
    anders: 'Uw vraag is nog niet verstuurd. Probeer het zo opnieuw',
    telefoon: 'Vul een telefoonnummer in, bijvoorbeeld 06 12 34 56 78, of laat het leeg',
  },
  en: {
    tekstLeeg: 'Tell us what you need help with',
    tekstKort: 'Tell us a bit more about your question: at least 3 characters',
    tekstLang: 'Make your question shorter: 5000 characters at most',
    kvkNummer: 'Enter a KVK number of 8 digits, or leave it empty',
    naam: 'Enter the name of your business',
    naamLang: 'Make the name shorter: 200 characters at most',
    sbi: 'Choose what your business does',
    sbiKies: 'Choose what your business does from the list',
    werkzamePersonen: 'Enter the number of people as a whole number, for example 4',
    plaats: 'Enter the place or municipality of your business',
    plaatsOnbekend:
      'We do not know this place or there are more of them. Choose a municipality from the list or enter the municipality',
    rechtsvorm: 'Choose a legal form from the list',
    contactNaam: 'Enter your name',
    emailLeeg: 'Enter your e-mail address',
    email: 'Enter a valid e-mail address, for example name@business.nl',
    anders: 'Your question has not been sent yet. Please try again in a moment',
    telefoon: 'Enter a phone number, for example 06 12 34 56 78, or leave it empty',
  },
};
