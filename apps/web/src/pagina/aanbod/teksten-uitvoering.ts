// SPDX-License-Identifier: EUPL-1.2

/** Words about what an offer costs, how long one waits and who helps. */
export const TEKSTEN = {
  nl: {
    kosten: 'Kosten',
    wachttijd: 'Wachttijd',
    adviseur: 'Wie helpt u?',
    onbekend: 'Nog niet bekend',
    gratis: 'Gratis',
    eigenBijdrage: 'Eigen bijdrage',
    geenBedrag: 'Eigen bijdrage, bedrag nog niet bekend',
    eenheid: {
      keer: 'per keer',
      uur: 'per uur',
      dagdeel: 'per dagdeel',
      maand: 'per maand',
      jaar: 'per jaar',
      traject: 'voor het hele traject',
    },
    dagen: (dagen: number) =>
      dagen === 0 ? 'U kunt direct terecht' : dagen === 1 ? 'Ongeveer 1 dag' : `Ongeveer ${dagen} dagen`,
    gezegd: (dag: string) => `volgens de aanbieder op ${dag}`,
  },
  en: {
    kosten: 'Cost',
    wachttijd: 'Waiting time',
    adviseur: 'Who helps you?',
    onbekend: 'Not known yet',
    gratis: 'Free',
    eigenBijdrage: 'You pay part of it',
    geenBedrag: 'You pay part of it; how much is not known yet',
    eenheid: {
      keer: 'each time',
      uur: 'an hour',
      dagdeel: 'for half a day',
      maand: 'a month',
      jaar: 'a year',
      traject: 'for all of it',
    },
    dagen: (dagen: number) =>
      dagen === 0 ? 'You can come at once' : dagen === 1 ? 'About 1 day' : `About ${dagen} days`,
    gezegd: (dag: string) => `said by the provider on ${dag}`,
  },
};
