// SPDX-License-Identifier: EUPL-1.2
// Every part of a report as columns and rows: what CSV, XLSX and PDF are written from.
import type { Cel } from '#libs/platform';
import { contextWoorden } from '../rapport/context.rules.js';
import {
  TOTAAL,
  type Rapporteffect,
  type Rapportindeling,
  type Rapportinhoud,
  type Rapportmaat,
  type Rapporttabel,
} from '../rapport/inhoud.js';
import type { Uitgave } from './uitgave.js';

export type Getalsoort = Pick<Rapportmaat, 'eenheid' | 'decimalen'>;

export interface Kolom {
  /** Lower case, unique within the rooster. */
  code: string;
  titel: string;
  omschrijving: string;
  /** `null`: text. `vrij`: a number with any digits. */
  getal: Getalsoort | 'vrij' | null;
}

export interface Rooster {
  code: string;
  titel: string;
  toelichting: string;
  kolommen: Kolom[];
  /** Codes of the columns that together are unique. */
  sleutel: string[];
  rijen: Cel[][];
}

export const TOTAALNAAM = 'Alles samen';
export const GEEN_CIJFER = 'geen: er is niets om over te tellen';

/** A column of text. */
export const tekst = (code: string, titel: string, omschrijving: string): Kolom => ({
  ...{ code, titel, omschrijving },
  getal: null,
});

/** The code itself when there is no name for it. */
export const naamVan = (indeling: Rapportindeling | undefined, code: string): string =>
  code === TOTAAL ? TOTAALNAAM : (indeling?.waarden.find((een) => een.code === code)?.naam ?? code);

const kolommenVanIndeling = ({ code, naam }: Rapportindeling): Kolom[] => [
  tekst(code, `${naam} (code)`, `Code; ${TOTAAL} is alles samen.`),
  tekst(`${code}_naam`, naam, `Naam bij de code.`),
];

/** What a maat is counted in, in words. */
export const EENHEIDSNAAM: Record<Rapportmaat['eenheid'], string> = {
  ...{ aantal: 'aantal', dagen: 'hele dagen', centen: 'centen' },
  ...{ aandeel: 'deel van 1', score: 'score' },
};

export function roosterVan({ code, titel, toelichting, indelingen, maten, regels }: Rapporttabel): Rooster {
  return {
    ...{ code, titel, toelichting },
    sleutel: indelingen.map((een) => een.code),
    kolommen: [
      ...indelingen.flatMap(kolommenVanIndeling),
      ...maten.map((maat) => ({
        ...{ code: maat.code, titel: `${maat.naam} (${EENHEIDSNAAM[maat.eenheid]})` },
        ...{ omschrijving: maat.omschrijving, getal: maat },
      })),
      tekst('reden', 'Waarom niet getoond', 'Leeg: de regel is getoond.'),
    ],
    rijen: regels.map((regel) => [
      ...regel.codes.flatMap((een, nr) => [een, naamVan(indelingen[nr], een)]),
      ...regel.waarden,
      regel.reden,
    ]),
  };
}

const EFFECTKOLOMMEN: Kolom[] = [
  tekst('thema', 'Thema', 'Waarover de uitspraak gaat.'),
  tekst('soort', 'Soort', '`effect`, of `nog-niet-te-zeggen`.'),
  tekst('richting', 'Richting', 'Of er meer, minder of niets met zekerheid te zien is.'),
  { ...tekst('waarde', 'Schatting', 'In de eenheid van de uitkomst.'), getal: 'vrij' },
  { ...tekst('laag', 'Ondergrens', 'Van het interval.'), getal: 'vrij' },
  { ...tekst('hoog', 'Bovengrens', 'Van het interval.'), getal: 'vrij' },
  { ...tekst('betrouwbaarheid', 'Betrouwbaarheid', 'Van het interval, als deel van 1.'), getal: 'vrij' },
  { ...tekst('n', 'Bedrijven', 'In de schatting.'), getal: { eenheid: 'aantal', decimalen: 0 } },
  { ...tekst('clusters', 'Clusters', 'In de schatting.'), getal: { eenheid: 'aantal', decimalen: 0 } },
  {
    ...tekst('sms', 'SMS-niveau', 'Maryland Scientific Methods Scale, 1 tot en met 5.'),
    getal: { eenheid: 'score', decimalen: 0 },
  },
  tekst('niveau', 'Niveau in woorden', 'Hoe sterk het bewijs is.'),
  tekst('redenen', 'Redenen', 'Waarom het niveau niet hoger is, of waarom er nog niets te zeggen is.'),
  tekst('wanneer', 'Wanneer', 'Dag waarop er naar verwachting iets te zeggen is.'),
  tekst('woorden', 'In woorden', 'De hele uitspraak.'),
  tekst('ontwerp', 'Ontwerp', 'SHA-256 van het vooraf vastgelegde ontwerp.'),
  tekst('context', 'Eromheen', 'Wat anderen vertellen van groepen bedrijven; geen deel van de schatting.'),
];

function rijVanEffect({ thema, uitspraak, context }: Rapporteffect): Cel[] {
  const redenen = uitspraak.redenen.join(' ');
  const slot = [uitspraak.woorden, uitspraak.ontwerp, contextWoorden(context).join(' ') || null];
  if (uitspraak.soort === 'nog-niet-te-zeggen')
    return [thema, uitspraak.soort, ...Array<null>(9).fill(null), redenen, uitspraak.wanneer, ...slot];
  const { richting, waarde, laag, hoog, betrouwbaarheid, n, clusters, sms, niveau } = uitspraak;
  const cijfers = [waarde, laag, hoog, betrouwbaarheid, n, clusters, sms];
  return [thema, uitspraak.soort, richting, ...cijfers, niveau, redenen, null, ...slot];
}

export const roosterVanEffecten = ({ effecten }: Rapportinhoud): Rooster => ({
  ...{ code: 'effecten', titel: 'Effect van de hulp' },
  toelichting: 'Wat er gebeurde door de hulp, met de onzekerheid en hoe sterk het bewijs is.',
  ...{ sleutel: ['thema', 'ontwerp'], kolommen: EFFECTKOLOMMEN, rijen: effecten.map(rijVanEffect) },
});

const plaatsVan = (tabel: Rapporttabel | undefined, codes: readonly string[]): string =>
  codes.map((code, nr) => `${tabel?.indelingen[nr]?.code ?? nr}: ${code}`).join(', ');

export const roosterVanVerborgen = ({ tabellen, verborgen }: Rapportinhoud): Rooster => ({
  ...{ code: 'verborgen', titel: 'Wat niet is getoond' },
  toelichting: 'Elke regel die niet is getoond, met de reden.',
  sleutel: ['tabel', 'plaats'],
  kolommen: [
    tekst('tabel', 'Tabel', 'Code van de tabel.'),
    tekst('plaats', 'Regel', 'De codes van de regel.'),
    tekst('reden', 'Reden', 'Waarom de regel niet is getoond.'),
  ],
  rijen: verborgen.map(({ tabel, codes, reden }) => [
    tabel,
    plaatsVan(
      tabellen.find(({ code }) => code === tabel),
      codes,
    ),
    reden,
  ]),
});

const ofAlles = (codes: readonly string[]): string => (codes.length === 0 ? 'alle' : codes.join(', '));

function feitenVan({ id, sha256: zegel, verzegeldOp, inhoud }: Uitgave): [string, string][] {
  const { definitie, editie, datasnede, regels, zaad, inhoudversie } = inhoud;
  return [
    ['Rapport', definitie.naam],
    ['Editie', String(editie)],
    ['Periode', `${definitie.vanKwartaal} tot en met ${definitie.totKwartaal}`],
    ['Regio’s', ofAlles(definitie.regios)],
    ['Thema’s', ofAlles(definitie.themas)],
    ['Programma', definitie.programmaId ?? 'alle'],
    ['Verzegeld op', verzegeldOp.toISOString()],
    ['Zegel (SHA-256)', zegel],
    ['Nummer van deze editie', id],
    ['Laatste gebeurtenis', String(datasnede.totVolgnummer)],
    ...datasnede.bronnen.map(({ naam, sha256 }): [string, string] => [`Bron ${naam} (SHA-256)`, sha256]),
    ['Regels', regels.versie],
    ['Regels (SHA-256)', regels.sha256],
    ['Drempel', `minder dan ${regels.drempel} bedrijven wordt niet getoond`],
    ['Zaad', zaad],
    ['Vorm van de inhoud', String(inhoudversie)],
  ];
}

export const roosterVanVerantwoording = (editie: Uitgave): Rooster => ({
  ...{ code: 'verantwoording', titel: 'Verantwoording' },
  toelichting:
    'Waarvan dit rapport is gemaakt. Wie dezelfde gegevens en regels neemt, krijgt hetzelfde zegel.',
  sleutel: ['onderdeel'],
  kolommen: [tekst('onderdeel', 'Onderdeel', 'Wat het is.'), tekst('waarde', 'Waarde', 'Wat het was.')],
  rijen: feitenVan(editie),
});

/** All tables of figures, effects too. */
export const cijferroosters = (inhoud: Rapportinhoud): Rooster[] => [
  ...inhoud.tabellen.map(roosterVan),
  roosterVanEffecten(inhoud),
];
