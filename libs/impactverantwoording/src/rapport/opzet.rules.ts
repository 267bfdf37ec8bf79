// SPDX-License-Identifier: EUPL-1.2
// Which tables a report has, by what they are divided and what stands in them. The order of `MATEN` is fixed: what was published
// before is known by it. What is new comes last.
import { BUITEN } from '../onthulling/gevoelig.rules.js';
import { ONDERNEMINGEN, type Maat } from '../onthulling/tabel.rules.js';
import { STAPPEN } from '../kubus/kubus.rules.js';
import type { Eenheid, Rapportmaat, Rapporttabel, TABELCODES } from './inhoud.js';

/** Of the codes of a trajectory, in the order in which the log is read; then those of what firms told. */
export const INDELINGEN = [
  ...(['regio', 'sectie', 'grootteklasse', 'thema', 'herkomst', 'programma', 'indicator', 'moment'] as const),
];
export type Indelingnaam = (typeof INDELINGEN)[number];
export const TRAJECTINDELINGEN = INDELINGEN.slice(0, 6);

export const INDELINGNAMEN: Record<Indelingnaam | 'periode', string> = {
  ...{ regio: 'Regio', sectie: 'Bedrijfstak', grootteklasse: 'Grootteklasse', thema: 'Thema' },
  ...{ herkomst: 'Herkomst', programma: 'Programma', indicator: 'Indicator', moment: 'Moment' },
  periode: 'Kwartaal',
};

const VAN_ANTWOORDEN = 'indicator';
/** Of trajectories; a table of answers has none of these. */
const heel = (naam: string): Maat => ({ naam, heel: true, zonder: VAN_ANTWOORDEN });
/** What an attacker knows of a vak that is shown. */
export const MATEN: readonly Maat[] = [
  ONDERNEMINGEN,
  ...STAPPEN.map(heel),
  ...['gesprekken', 'gespreksminuten', 'introducties'].map(heel),
  { ...heel('kosten'), overheersing: true },
  { naam: 'antwoorden', heel: true, bij: VAN_ANTWOORDEN },
  // Of answers times their weight, and of the weights.
  { naam: 'som', heel: false, bij: VAN_ANTWOORDEN },
  { naam: 'gewicht', heel: false, bij: VAN_ANTWOORDEN },
];
export const maatNr = (naam: string): number => MATEN.findIndex((maat) => maat.naam === naam);

/** Where a figure of a table comes from. */
export type Bron =
  | { maat: string }
  | { teller: string; noemer: string }
  | { verschil: [string, string]; noemer?: string }
  | { duur: 'contact' | 'hulp' | 'bevestigd'; deel: 'mediaan' | 'p90' }
  | { aanwezig: 'aantal' | 'aandeel' }
  | { respons: true };

export interface Maatopzet extends Rapportmaat {
  bron: Bron;
}

const maat = (
  code: string,
  [naam, eenheid, decimalen]: [string, Eenheid, number],
  omschrijving: string,
  bron: Bron = { maat: code },
): Maatopzet => ({ code, naam, eenheid, decimalen, omschrijving, bron });
const telling = (code: string, naam: string, omschrijving: string): Maatopzet =>
  maat(code, [naam, 'aantal', 0], omschrijving);

const ONDERNEMING = maat(
  'ondernemingen',
  ['Ondernemingen', 'aantal', 0],
  'Verschillende ondernemingen die om hulp vroegen.',
);
const TRECHTER: Maatopzet[] = [
  ONDERNEMING,
  telling('gevraagd', 'Hulpvragen', 'Ingediende hulpvragen, zonder dubbele.'),
  telling('gematcht', 'Met passend aanbod', 'Hulpvragen waarbij passend aanbod is gevonden.'),
  telling('toegewezen', 'Toegewezen', 'Hulpvragen waarbij aanbod is toegewezen of overgedragen.'),
  telling('contact', 'In contact', 'Hulpvragen waarbij een aanbieder de vraag aannam.'),
  telling('hulp', 'Geholpen volgens aanbieder', 'Hulpvragen waarbij hulp begon of geleverd is.'),
  telling('bevestigd', 'Bevestigd', 'Hulpvragen waarbij de ondernemer bevestigde wat ervan kwam.'),
  telling('geholpen', 'Geholpen', 'Hulpvragen waarbij de ondernemer bevestigde dat het hielp.'),
  maat('aandeel-geholpen', ['Deel geholpen', 'aandeel', 4], 'Geholpen als deel van de hulpvragen.', {
    teller: 'geholpen',
    noemer: 'gevraagd',
  }),
];
const dagen = (stap: 'contact' | 'hulp' | 'bevestigd', wat: string): Maatopzet[] => [
  maat(
    `${stap}-mediaan`,
    [`Mediaan tot ${wat}`, 'dagen', 0],
    `Hele dagen van hulpvraag tot ${wat}: de helft duurde hooguit zo lang. Leeg bij minder dan ${String(BUITEN.drempel)} ondernemingen.`,
    { duur: stap, deel: 'mediaan' },
  ),
  maat(
    `${stap}-p90`,
    [`Negen van de tien tot ${wat}`, 'dagen', 0],
    `Hele dagen van hulpvraag tot ${wat}: negen van de tien duurden hooguit zo lang. Leeg bij minder dan ${String(BUITEN.drempel)} ondernemingen.`,
    { duur: stap, deel: 'p90' },
  ),
];
const DOORLOOPTIJD = [
  ...dagen('contact', 'contact'),
  ...dagen('hulp', 'hulp'),
  ...dagen('bevestigd', 'bevestiging'),
];
const KOSTEN: Maatopzet[] = [
  maat('kosten', ['Kosten', 'centen', 0], 'Wat aanvaard is om te betalen voor prestaties.'),
  TRECHTER[7] as Maatopzet,
  maat(
    'kosten-per-uitkomst',
    ['Kosten per uitkomst', 'centen', 0],
    'Kosten gedeeld door het aantal keer dat de ondernemer geholpen was.',
    { teller: 'kosten', noemer: 'geholpen' },
  ),
  telling('gesprekken', 'Gesprekken', 'Gesprekken waarbij de ondernemer verscheen.'),
  telling('gespreksminuten', 'Gespreksminuten', 'Geplande minuten van die gesprekken.'),
  telling('introducties', 'Introducties', 'Introducties bij een ervaringsdeskundige.'),
];
const BEREIK: Maatopzet[] = [
  ONDERNEMING,
  maat(
    'aanwezig',
    ['Ondernemingen in de regio', 'aantal', 0],
    'Hoeveel ondernemingen er zijn, volgens de laatste opgave.',
    {
      aanwezig: 'aantal',
    },
  ),
  maat('bereik', ['Bereik', 'aandeel', 4], 'Ondernemingen die om hulp vroegen als deel van die er zijn.', {
    aanwezig: 'aandeel',
  }),
];
const ONVERVULD: Maatopzet[] = [
  TRECHTER[1] as Maatopzet,
  maat('onvervuld', ['Zonder passend aanbod', 'aantal', 0], 'Hulpvragen waarbij niets paste.', {
    verschil: ['gevraagd', 'gematcht'],
  }),
  maat('aandeel-onvervuld', ['Deel zonder passend aanbod', 'aandeel', 4], 'Als deel van de hulpvragen.', {
    verschil: ['gevraagd', 'gematcht'],
    noemer: 'gevraagd',
  }),
];
const UITKOMST: Maatopzet[] = [
  maat('ondernemingen', ['Ondernemingen', 'aantal', 0], 'Verschillende ondernemingen die antwoordden.'),
  telling('antwoorden', 'Antwoorden', 'Hoeveel keer een onderneming dit beantwoordde.'),
  maat(
    'respons',
    ['Respons', 'aandeel', 2],
    'Welk deel van wie dit is gevraagd antwoordde, in hele procenten.',
    { respons: true },
  ),
  maat(
    'gemiddelde',
    ['Gewogen gemiddelde', 'score', 4],
    'Gemiddelde van de antwoorden, in de eenheid van de indicator. Gewogen: elk antwoord telt mee voor wie in hetzelfde kwartaal, van dezelfde grootte en bij hetzelfde thema niet antwoordde. Leeg waar één onderneming het grotendeels bepaalt.',
    { teller: 'som', noemer: 'gewicht' },
  ),
];

export interface Tabelsoort extends Pick<Rapporttabel, 'code' | 'titel' | 'toelichting'> {
  code: (typeof TABELCODES)[number];
  /** `periode`: the quarters of the report. */
  per: readonly (Indelingnaam | 'periode')[];
  maten: readonly Maatopzet[];
}

const VRAAG = 'Geteld naar het kwartaal waarin om hulp werd gevraagd.';
const tabel = (
  code: Tabelsoort['code'],
  titel: string,
  per: Tabelsoort['per'],
  maten: readonly Maatopzet[],
  toelichting = VRAAG,
): Tabelsoort => ({ code, titel, per, maten, toelichting });

export const TABELSOORTEN: readonly Tabelsoort[] = [
  tabel('trechter-regio-thema', 'Van vraag tot uitkomst, per regio en thema', ['regio', 'thema'], TRECHTER),
  tabel(
    'trechter-regio-grootteklasse',
    'Van vraag tot uitkomst, per regio en grootteklasse',
    ['regio', 'grootteklasse'],
    TRECHTER,
  ),
  tabel('trechter-sectie', 'Van vraag tot uitkomst, per bedrijfstak', ['sectie'], TRECHTER),
  tabel('trechter-herkomst', 'Van vraag tot uitkomst, naar herkomst van de vraag', ['herkomst'], TRECHTER),
  tabel('trechter-kwartaal', 'Van vraag tot uitkomst, per kwartaal', ['periode'], TRECHTER),
  tabel('doorlooptijd-regio', 'Doorlooptijd per regio', ['regio'], DOORLOOPTIJD),
  tabel('doorlooptijd-thema', 'Doorlooptijd per thema', ['thema'], DOORLOOPTIJD),
  tabel('kosten-thema', 'Kosten en inzet per thema', ['thema'], KOSTEN),
  tabel('kosten-regio', 'Kosten en inzet per regio', ['regio'], KOSTEN),
  tabel('bereik-regio', 'Bereik per regio', ['regio'], BEREIK),
  tabel('onvervuld-thema', 'Onvervulde vraag per thema', ['thema'], ONVERVULD),
  tabel(
    'uitkomst-indicator',
    'Wat ondernemers vooraf en achteraf antwoordden, per indicator',
    ['indicator', 'moment'],
    UITKOMST,
    'Antwoorden op vragenlijsten, bij het kwartaal van de hulpvraag; gemiddelden zijn gewogen voor wie niet antwoordde. Indicatoren met antwoorden onder nul staan er niet in.',
  ),
];
