// SPDX-License-Identifier: EUPL-1.2
import { duurIn, kostenIn } from './aanbod.tekst.js';

const inTekst = (omschrijving: string, samenvatting = 'Een adviseur kijkt mee.') => ({
  samenvatting,
  omschrijving,
});

describe('what a text says of its price', () => {
  it.each([
    [
      'U krijgt een plan. Deelname kost € 450 per bedrijf. Aanmelden kan nu.',
      'Deelname kost € 450 per bedrijf.',
    ],
    ['Voor bedrijven. Eigen bijdrage € 2.500. Daarna niets.', 'Eigen bijdrage € 2.500.'],
    ['Wij helpen. Kosteloos.', 'Kosteloos.'],
    ['De bijdrage is 35% tot € 20.000 voor onderzoek.', 'De bijdrage is 35% tot € 20.000 voor onderzoek.'],
    ['De provincie vergoedt de helft.', 'De provincie vergoedt de helft.'],
  ])('%s', (omschrijving, zin) => {
    expect(kostenIn(inTekst(omschrijving))).toBe(zin);
  });

  it('is nothing when it only speaks of costs', () => {
    expect(kostenIn(inTekst('U leert welke kosten aftrekbaar zijn en hoe u prijzen bepaalt.'))).toBeNull();
    expect(kostenIn(inTekst('Toetsing op bijdrage aan de leefbaarheid.'))).toBeNull();
  });

  it('is taken from the summary first', () => {
    expect(kostenIn(inTekst('Eigen bijdrage 25%.', 'Gratis scan.'))).toBe('Gratis scan.');
  });
});

describe('what a text says of how long it takes', () => {
  it.each([
    ['Een opdracht duurt gemiddeld tien weken.', 'Een opdracht duurt gemiddeld tien weken.'],
    ['Wij bellen. In vier avonden leert u het.', 'In vier avonden leert u het.'],
    ['Drie tot negen maanden in een pand.', 'Drie tot negen maanden in een pand.'],
    ['Een gesprek van dertig minuten.', 'Een gesprek van dertig minuten.'],
  ])('%s', (omschrijving, zin) => {
    expect(duurIn(inTekst(omschrijving))).toBe(zin);
  });

  it('is no age and no term for applying', () => {
    expect(duurIn(inTekst('Voor een werknemer van 56 jaar of ouder.'))).toBeNull();
    expect(duurIn(inTekst('Meld de investering binnen drie maanden na opdracht.'))).toBeNull();
  });
});
