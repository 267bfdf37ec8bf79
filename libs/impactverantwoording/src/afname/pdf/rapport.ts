// SPDX-License-Identifier: EUPL-1.2
// A sealed report to read on paper: every figure of it, with what it says in words.
import { leesbaar } from '../cijfer.rules.js';
import { contextWoorden } from '../../rapport/context.rules.js';
import type { Uitgave } from '../uitgave.js';
import { dagenVan } from '../gegevens.js';
import { naamVan, roosterVanVerantwoording, roosterVanVerborgen, type Rooster } from '../rooster.js';
import {
  TOTAAL,
  type Rapporteffect,
  type Rapportinhoud,
  type Rapportmaat,
  type Rapportregel,
  type Rapporttabel,
} from '../../rapport/inhoud.js';
import { Blad, GRIJS } from './blad.js';
import { Tabeldruk, type Druktabel } from './tabel.js';

/** Of a figure that is not shown, and of one that there is not. */
export const VERBORGEN = 'verborgen';
export const GEEN = 'geen';
/** More figures side by side are not to be read. */
const NAAST_ELKAAR = 9;

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const datum = (tekst: string): string => dag.format(new Date(`${tekst}T12:00:00Z`));

export const celVan = (regel: Rapportregel, maat: Rapportmaat, nr: number): string => {
  const waarde = regel.waarden[nr] ?? null;
  if (waarde !== null) return leesbaar(waarde, maat);
  return regel.reden === null ? GEEN : VERBORGEN;
};

/** What a table says of all together, and how much of it is hidden. */
export function zinVan({ maten, regels }: Rapporttabel): string {
  const totaal = regels.find(({ codes }) => codes.every((code) => code === TOTAAL));
  const verborgen = regels.filter(({ reden }) => reden !== null).length;
  const slot =
    verborgen === 0
      ? 'Alle regels zijn getoond.'
      : `Van de ${regels.length} regels ${verborgen === 1 ? 'is er 1' : `zijn er ${verborgen}`} niet getoond.`;
  if (totaal === undefined) return slot;
  if (totaal.reden !== null) return `Het totaal is niet getoond: ${totaal.reden}. ${slot}`;
  const cijfers = maten.map((maat, nr) => `${maat.naam} ${celVan(totaal, maat, nr)}`);
  return `Alles samen: ${cijfers.join('; ')}. ${slot}`;
}

/** A table in as many parts as its figures need beside each other. */
export function drukVan({ titel, indelingen, maten, regels }: Rapporttabel): Druktabel[] {
  const delen = Math.ceil(maten.length / NAAST_ELKAAR);
  return Array.from({ length: delen }, (_niets, deel) => {
    const van = deel * NAAST_ELKAAR;
    const hier = maten.slice(van, van + NAAST_ELKAAR);
    return {
      titel: delen === 1 ? titel : `${titel} (deel ${deel + 1} van ${delen})`,
      koppen: indelingen.length,
      kolommen: [
        ...indelingen.map(({ naam }) => ({ kop: naam, isCijfer: false, aandeel: 2 })),
        ...hier.map(({ naam }) => ({ kop: naam, isCijfer: true, aandeel: 1.2 })),
      ],
      rijen: regels.map((regel) => [
        ...regel.codes.map((code, nr) => naamVan(indelingen[nr], code)),
        ...hier.map((maat, nr) => celVan(regel, maat, van + nr)),
      ]),
    };
  });
}

function printTabel(blad: Blad, tabel: Rapporttabel): void {
  blad.heading('H2', tabel.titel);
  if (tabel.toelichting !== '') blad.paragraph(tabel.toelichting, GRIJS);
  blad.paragraph(zinVan(tabel));
  for (const deel of drukVan(tabel)) new Tabeldruk(blad, deel).draw();
}

/** All digits, as the sentence rounds them. */
const vrij = (waarde: number): string => String(waarde).replace('.', ',');

/** What a theme was called when the report was made. */
function themanaam({ tabellen }: Pick<Rapportinhoud, 'tabellen'>, thema: string): string {
  const indeling = tabellen.flatMap(({ indelingen }) => indelingen).find(({ code }) => code === 'thema');
  return naamVan(indeling, thema);
}

export function drukVanEffecten(effecten: readonly Rapporteffect[]): Druktabel {
  const cijfers = [
    'Schatting',
    'Ondergrens',
    'Bovengrens',
    'Betrouwbaarheid',
    'Bedrijven',
    'Clusters',
    'SMS-niveau',
  ];
  return {
    ...{ titel: 'Cijfers bij de effecten', koppen: 1 },
    kolommen: [
      { kop: 'Thema', isCijfer: false, aandeel: 2 },
      ...cijfers.map((kop) => ({ kop, isCijfer: true, aandeel: 1.6 })),
    ],
    rijen: effecten.flatMap(({ thema, uitspraak }) => {
      if (uitspraak.soort !== 'effect') return [];
      const { waarde, laag, hoog, betrouwbaarheid, n, clusters, sms } = uitspraak;
      return [[thema, ...[waarde, laag, hoog, betrouwbaarheid, n, clusters, sms].map(vrij)]];
    }),
  };
}

function printEffecten(blad: Blad, inhoud: Rapportinhoud): void {
  const { effecten } = inhoud;
  blad.heading('H2', 'Effect van de hulp');
  if (effecten.length === 0) blad.paragraph('Voor geen enkel thema is vooraf een vergelijking vastgelegd.');
  for (const { thema, uitspraak, context } of effecten) {
    blad.heading('H3', themanaam(inhoud, thema));
    blad.paragraph(uitspraak.woorden);
    const { redenen } = uitspraak;
    if (uitspraak.soort === 'effect' && redenen.length > 0)
      blad.paragraph(`Waarom het niveau niet hoger is: ${redenen.join(' ')}`, GRIJS);
    for (const zin of contextWoorden(context)) blad.paragraph(zin, GRIJS);
  }
  const cijfers = drukVanEffecten(effecten);
  if (cijfers.rijen.length > 0) new Tabeldruk(blad, cijfers).draw();
}

/** Of a rooster of texts. */
function printRooster(blad: Blad, { titel, toelichting, kolommen, rijen }: Rooster, leeg: string): void {
  blad.heading('H2', titel);
  blad.paragraph(rijen.length === 0 ? leeg : toelichting, GRIJS);
  if (rijen.length === 0) return;
  new Tabeldruk(blad, {
    ...{ titel, koppen: 1 },
    kolommen: kolommen.map((kolom) => ({ kop: kolom.titel, isCijfer: false, aandeel: 1 })),
    rijen: rijen.map((rij) => rij.map((cel) => String(cel ?? ''))),
  }).draw();
}

/** For people: what a table is called, and not its code. */
function verborgenMetNamen(inhoud: Rapportinhoud): Rooster {
  const tabellen = new Map(inhoud.tabellen.map((tabel) => [tabel.code, tabel]));
  const rijen = inhoud.verborgen.map(({ tabel: code, codes, reden }) => {
    const tabel = tabellen.get(code);
    const namen = codes.map((een, nr) => naamVan(tabel?.indelingen[nr], een));
    return [tabel?.titel ?? code, namen.join(' / '), reden];
  });
  return { ...roosterVanVerborgen(inhoud), rijen };
}

function printBegrippen(blad: Blad, { tabellen }: Rapportinhoud): void {
  const begrippen = new Map(
    tabellen.flatMap(({ maten }) =>
      maten.map(({ naam, omschrijving }) => [`${naam}\n${omschrijving}`, [naam, omschrijving]]),
    ),
  );
  blad.heading('H2', 'Wat er is geteld');
  new Tabeldruk(blad, {
    ...{ titel: 'Wat er is geteld', koppen: 1, rijen: [...begrippen.values()] },
    kolommen: [
      { kop: 'Begrip', isCijfer: false, aandeel: 1 },
      { kop: 'Wat dat is', isCijfer: false, aandeel: 3 },
    ],
  }).draw();
}

function printVoorblad(blad: Blad, { sha256, verzegeldOp, inhoud }: Uitgave): void {
  const { definitie, editie, regels } = inhoud;
  const { eerste, laatste } = dagenVan(definitie.vanKwartaal, definitie.totKwartaal);
  blad.heading('H1', definitie.naam);
  blad.paragraph(`Impactrapport over ${datum(eerste)} tot en met ${datum(laatste)}, editie ${editie}.`);
  blad.paragraph(`Verzegeld op ${dag.format(verzegeldOp)}. Zegel (SHA-256): ${sha256}`);
  blad.paragraph(
    `Wie deze editie als JSON ophaalt, kan het zegel narekenen. Van minder dan ${regels.drempel} bedrijven staat er geen cijfer in. ` +
      `“${VERBORGEN}” betekent dat het cijfer er wel is, maar te veel over enkele bedrijven zou zeggen; “${GEEN}” dat er niets is om ` +
      'over te tellen.',
  );
}

/** The same bytes for the same edition, with the same version of what writes them. */
export async function writeRapportPdf(editie: Uitgave): Promise<Buffer> {
  const { inhoud, sha256, verzegeldOp } = editie;
  const { naam } = inhoud.definitie;
  const blad = new Blad({
    ...{ titel: naam, gemaaktOp: verzegeldOp },
    onderwerp: `Impactrapport, editie ${inhoud.editie}`,
  });
  printVoorblad(blad, editie);
  inhoud.tabellen.forEach((tabel) => printTabel(blad, tabel));
  printEffecten(blad, inhoud);
  printRooster(blad, verborgenMetNamen(inhoud), 'Alles is getoond.');
  printBegrippen(blad, inhoud);
  printRooster(blad, roosterVanVerantwoording(editie), '');
  return blad.finish(`${naam} · editie ${inhoud.editie} · zegel ${sha256.slice(0, 16)}`);
}
