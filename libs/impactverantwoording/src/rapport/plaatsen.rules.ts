// SPDX-License-Identifier: EUPL-1.2
import type { Feit } from '../onthulling/kubus.rules.js';
import {
  ALLES,
  kwartaal,
  type Indeling,
  type Periode,
  type Tabelopzet,
  type Vakplaats,
} from '../onthulling/tabel.rules.js';
import type { Rapportbronnen, Rapportgrond } from './grond.js';
import type { Rapportdefinitie } from './inhoud.js';
import {
  INDELINGEN,
  TABELSOORTEN,
  TRAJECTINDELINGEN,
  type Indelingnaam,
  type Tabelsoort,
} from './opzet.rules.js';

/** A trajectory that nobody was asked about, and above all codes of those that were. */
export const GEEN_ANTWOORD = 'geen';
const ANTWOORD = 'antwoord';
const VAN_ANTWOORD: readonly string[] = ['indicator', 'moment'];

/** `2026-K1` as a number; quarters in a row differ by one. */
export function kwartaalNr(tekst: string): number {
  const [jaar = '', nr = ''] = tekst.split('-K');
  return kwartaal(Number(jaar), Number(nr));
}
export const kwartaalNaam = (nr: number): string => `${String(Math.floor(nr / 4))}-K${String((nr % 4) + 1)}`;

export const periodeVan = ({ vanKwartaal, totKwartaal }: Rapportdefinitie): Periode => ({
  van: kwartaalNr(vanKwartaal),
  tot: kwartaalNr(totKwartaal),
});

/** Codes of a trajectory, in the order of the log, by their names. */
export const codesOf = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(TRAJECTINDELINGEN.map((naam, nr) => [naam, codes[nr] ?? '']));

/** What a whole report is about, as codes. */
function vasteCodes({
  regios,
  themas,
  programmaId,
}: Rapportdefinitie): Partial<Record<Indelingnaam, string>> {
  const [regio] = regios;
  const [thema] = themas;
  return {
    ...(regio === undefined ? {} : { regio }),
    ...(thema === undefined ? {} : { thema }),
    ...(programmaId === null ? {} : { programma: programmaId }),
  };
}

/** Codes that have a name or a fact, and how they lie under each other. */
export function indelingenVan(
  { feiten }: Rapportgrond,
  { namen }: Rapportbronnen,
  definitie: Rapportdefinitie,
): Indeling[] {
  const vast = vasteCodes(definitie);
  return INDELINGEN.map((naam) => {
    // What nobody was asked, is no line: there would be nothing in it but what is hidden.
    const genoemd = naam === 'indicator' ? [] : Object.keys(namen[naam] ?? {});
    const gezien = [...genoemd, ...feiten.map(({ codes }) => codes[naam] ?? '')];
    const codes = [...new Set([...gezien, vast[naam] ?? ''])].filter((code) => code !== '').sort();
    const telt = isOneEach(feiten, naam) ? 'een' : 'meer';
    return { naam, telt, ouders: VAN_ANTWOORD.includes(naam) ? underAntwoord(codes) : flat(codes) };
  });
}

const flat = (codes: readonly string[]): Record<string, string> =>
  Object.fromEntries(codes.map((code) => [code, ALLES]));
const underAntwoord = (codes: readonly string[]): Record<string, string> => ({
  ...Object.fromEntries(codes.map((code) => [code, code === GEEN_ANTWOORD ? ALLES : ANTWOORD])),
  ...{ [ANTWOORD]: ALLES, [GEEN_ANTWOORD]: ALLES },
});

/** Whether every firm has one code, whenever it asked: only then do counts of firms add up. */
function isOneEach(feiten: readonly Feit[], naam: string): boolean {
  const codes = new Map<string, string | undefined>();
  return feiten.every(({ onderneming, codes: { [naam]: code } }) => {
    const eerder = codes.get(onderneming) ?? code;
    codes.set(onderneming, eerder);
    return eerder === code;
  });
}

/** Codes of one report: what a line says, to where its figures stand. */
export class Plaatsen {
  private readonly vast: Partial<Record<string, string>>;
  private readonly periode: Periode;

  constructor(
    definitie: Rapportdefinitie,
    private readonly indelingen: readonly Indeling[],
  ) {
    this.vast = vasteCodes(definitie);
    this.periode = periodeVan(definitie);
  }

  /** The codes of an indeling that this report shows, without the total. */
  codesVan(naam: Indelingnaam | 'periode'): string[] {
    if (naam === 'periode')
      return Array.from({ length: this.periode.tot - this.periode.van + 1 }, (_, i) =>
        kwartaalNaam(this.periode.van + i),
      );
    const vast = this.vast[naam];
    if (vast !== undefined) return [vast];
    const ouders = this.indelingen.find((een) => een.naam === naam)?.ouders ?? {};
    return Object.keys(ouders)
      .filter((code) => !VAN_ANTWOORD.includes(naam) || ![ANTWOORD, GEEN_ANTWOORD].includes(code))
      .sort();
  }

  /** Where the figures of a line stand; `codes` in the order of `soort.per`. */
  plaats({ per }: Pick<Tabelsoort, 'per'>, codes: readonly string[]): Vakplaats {
    const gekozen: Record<string, string> = {};
    for (const [naam, code] of Object.entries(this.vast)) gekozen[naam] = code ?? ALLES;
    let periode = this.periode;
    for (const [nr, naam] of per.entries()) {
      const code = codes[nr] ?? ALLES;
      if (naam !== 'periode') gekozen[naam] = this.codeOf(naam, code);
      else if (code !== ALLES) periode = { van: kwartaalNr(code), tot: kwartaalNr(code) };
    }
    const echt = Object.entries(gekozen).filter(([, code]) => code !== ALLES);
    return { periode, codes: Object.fromEntries(echt) };
  }

  /** All lines of a table, totals first. */
  regels({ per }: Pick<Tabelsoort, 'per'>): string[][] {
    let rijen: string[][] = [[]];
    for (const naam of per) {
      const codes = [ALLES, ...this.codesVan(naam)];
      rijen = rijen.flatMap((rij) => codes.map((code) => [...rij, code]));
    }
    return rijen;
  }

  /** The same tables for who decides what is hidden. */
  opzetten(): Tabelopzet[] {
    return TABELSOORTEN.map((soort) => this.opzetOf(soort));
  }

  private opzetOf({ code, per }: Tabelsoort): Tabelopzet {
    const namen = per.filter((naam) => naam !== 'periode');
    const anders = Object.keys(this.vast).filter((naam) => !(namen as string[]).includes(naam));
    const kwartalen = per.includes('periode') ? this.codesVan('periode').map(kwartaalNr) : [];
    return {
      naam: code,
      indelingen: [
        ...namen.map((naam) => ({
          naam,
          codes: [...new Set([ALLES, ...this.codesVan(naam)].map((een) => this.codeOf(naam, een)))],
        })),
        ...anders.map((naam) => ({ naam, codes: [this.vast[naam] ?? ALLES] })),
      ],
      perioden: [this.periode, ...kwartalen.map((nr) => ({ van: nr, tot: nr }))],
    };
  }

  /** The total of a report about one region is that region; that of an answer is all answers. */
  private codeOf(naam: string, code: string): string {
    if (code !== ALLES) return code;
    return this.vast[naam] ?? (VAN_ANTWOORD.includes(naam) ? ANTWOORD : ALLES);
  }
}
