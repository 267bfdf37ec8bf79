// SPDX-License-Identifier: EUPL-1.2
// The two files, as columns and rows. Sorted by pseudonym, so that the order tells nothing of who is who.
import type { Cel } from '#libs/platform';
import type { Getalsoort, Kolom, Rooster } from '../afname/rooster.js';
import { pseudoniemVan } from './koppelbestand.rules.js';
import type { Koppelantwoord, Koppelstof, Koppeltraject } from './koppelstof.js';

const tekst = (code: string, titel: string, omschrijving: string): Kolom => ({
  ...{ code, titel, omschrijving },
  getal: null,
});
const getal = (code: string, titel: string, omschrijving: string, soort: Getalsoort): Kolom => ({
  ...{ code, titel, omschrijving },
  getal: soort,
});
const HEEL: Getalsoort = { eenheid: 'aantal', decimalen: 0 };
const CENTEN: Getalsoort = { eenheid: 'centen', decimalen: 0 };
const dag = (code: string, titel: string): Kolom =>
  tekst(code, titel, 'Dag in Nederland, jjjj-mm-dd; leeg: zover kwam het niet.');

const PSEUDONIEM = tekst('pseudoniem', 'Pseudoniem', 'Van één bedrijf, en alleen in deze twee bestanden.');
const VRAAG = getal('vraag', 'Vraag', 'De hoeveelste hulpvraag van dit bedrijf in dit bestand.', HEEL);

const SLEUTELKOLOMMEN = [PSEUDONIEM, tekst('kvk_nummer', 'KVK-nummer', 'Acht cijfers, als tekst.')];
const TRAJECTKOLOMMEN: Kolom[] = [
  PSEUDONIEM,
  VRAAG,
  getal('traject', 'Traject', 'Het hoeveelste aanbod bij deze hulpvraag.', HEEL),
  tekst('regio', 'Regio', 'Code van de regio waar hulp werd gevraagd.'),
  tekst('sectie', 'Sectie', 'Letter van de sectie van de SBI.'),
  tekst('grootteklasse', 'Grootteklasse', 'micro, klein, middelgroot of groot; leeg: niet bekend.'),
  tekst('thema', 'Thema', 'Code van het eerste thema van de hulpvraag.'),
  tekst('herkomst', 'Herkomst', 'Waarlangs de hulpvraag kwam.'),
  tekst('aanbodsoort', 'Soort aanbod', 'Leeg: er kwam geen aanbod bij.'),
  tekst('programma', 'Programma', 'Id van het programma waaruit is betaald; leeg: geen.'),
  dag('gevraagd', 'Gevraagd'),
  dag('gematcht', 'Passend aanbod gevonden'),
  dag('toegewezen', 'Toegewezen'),
  dag('contact', 'Contact'),
  dag('hulp', 'Hulp gekregen'),
  dag('bevestigd', 'Bevestigd door de ondernemer'),
  dag('geholpen', 'Geholpen volgens de ondernemer'),
  tekst('einde', 'Einde', 'Code van de reden waarom het eindigde; leeg: het loopt nog.'),
  getal('gesprekken', 'Gesprekken', 'Aantal gehouden afspraken.', HEEL),
  getal('gespreksminuten', 'Gespreksminuten', 'Samen.', HEEL),
  getal('introducties', 'Introducties', 'Aantal keren bij een ervaringsdeskundige gebracht.', HEEL),
  getal('kosten', 'Kosten', 'Wat voor dit traject is toegekend.', CENTEN),
  getal('opbrengst', 'Opbrengst', 'Volgens de ondernemer; leeg: niet verteld.', CENTEN),
];
const ANTWOORDKOLOMMEN: Kolom[] = [
  PSEUDONIEM,
  VRAAG,
  tekst('moment', 'Moment', 'start, of 6, 12 of 24 maanden na de hulp.'),
  tekst('indicator', 'Indicator', 'Code van wat is gevraagd.'),
  getal('versie', 'Versie', 'Van de indicator.', HEEL),
  tekst('dag', 'Dag', 'Waarop is geantwoord, in Nederland, jjjj-mm-dd.'),
  {
    ...tekst('waarde', 'Waarde', 'In de eenheid van de indicator; geld in hele centen, een deel van 1.'),
    getal: 'vrij',
  },
];

const opPseudoniem = ([een]: Cel[], [ander]: Cel[]): number =>
  Number(String(een) > String(ander)) - Number(String(een) < String(ander));
const toTrajectrij = (t: Koppeltraject): Cel[] => [
  ...[t.regio, t.sectie, t.grootteklasse, t.thema, t.herkomst, t.aanbodsoort, t.programmaId],
  ...[t.gevraagd, t.gematcht, t.toegewezen, t.contact, t.hulp, t.bevestigd, t.geholpen, t.einde],
  ...[t.gesprekken, t.gespreksminuten, t.introducties, t.kostenInCenten, t.opbrengstInCenten],
];

/** Per hulpvraag: under which pseudonym, and the how manieth of that firm. */
function numberVragen(
  trajecten: readonly Koppeltraject[],
  namen: ReadonlyMap<string, string>,
): Map<string, [pseudoniem: string, vraag: number]> {
  const [vragen, tot] = [new Map<string, [string, number]>(), new Map<string, number>()];
  for (const { hulpvraagId, kvkNummer } of trajecten) {
    if (vragen.has(hulpvraagId)) continue;
    const nummer = (tot.get(kvkNummer) ?? 0) + 1;
    tot.set(kvkNummer, nummer);
    vragen.set(hulpvraagId, [namen.get(kvkNummer) ?? '', nummer]);
  }
  return vragen;
}

/** What both files say. `sleutel`: 32 random bytes that are kept nowhere. */
export interface Koppeling {
  sleutel: Rooster;
  inhoud: [trajecten: Rooster, antwoorden: Rooster];
}

export function toKoppeling({ trajecten, antwoorden }: Koppelstof, sleutel: Buffer): Koppeling {
  const nummers = [...new Set(trajecten.map(({ kvkNummer }) => kvkNummer))];
  const namen = new Map(nummers.map((kvk) => [kvk, pseudoniemVan(kvk, sleutel)]));
  const vragen = numberVragen(trajecten, namen);
  const aantal = new Map<string, number>();
  const trajectrijen = trajecten.map((traject): Cel[] => {
    const nummer = (aantal.get(traject.hulpvraagId) ?? 0) + 1;
    aantal.set(traject.hulpvraagId, nummer);
    return [...(vragen.get(traject.hulpvraagId) ?? []), nummer, ...toTrajectrij(traject)];
  });
  const antwoordrijen = antwoorden.map((een: Koppelantwoord): Cel[] => [
    ...(vragen.get(een.hulpvraagId) ?? []),
    ...[een.moment, een.indicator, een.versie, een.dag, een.waarde],
  ]);
  return {
    sleutel: {
      ...{ code: 'sleutel', titel: 'Sleutel', toelichting: 'Welk pseudoniem welk KVK-nummer is.' },
      ...{ kolommen: SLEUTELKOLOMMEN, sleutel: ['pseudoniem'] },
      rijen: [...namen].map(([kvk, naam]): Cel[] => [naam, kvk]).toSorted(opPseudoniem),
    },
    inhoud: [
      {
        ...{ code: 'trajecten', titel: 'Trajecten', toelichting: 'Wat er van elke hulpvraag werd.' },
        ...{ kolommen: TRAJECTKOLOMMEN, sleutel: ['pseudoniem', 'vraag', 'traject'] },
        rijen: trajectrijen.toSorted(opPseudoniem),
      },
      {
        ...{ code: 'antwoorden', titel: 'Antwoorden', toelichting: 'Wat bedrijven over zichzelf vertelden.' },
        ...{ kolommen: ANTWOORDKOLOMMEN, sleutel: ['pseudoniem', 'vraag', 'moment', 'indicator'] },
        rijen: antwoordrijen.toSorted(opPseudoniem),
      },
    ],
  };
}
