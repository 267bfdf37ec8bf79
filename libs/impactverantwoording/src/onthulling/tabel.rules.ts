// SPDX-License-Identifier: EUPL-1.2
import { invalid, type Reden } from '#libs/kernel';

/** The node above all codes of an indeling. */
export const ALLES = '*';

/** How firms are divided: by regio, SBI section, size class, thema, herkomst. */
export interface Indeling {
  naam: string;
  /** Of each code the one above it; `*` for the highest. */
  ouders: Readonly<Record<string, string>>;
  /** `een`: a firm has one code, so that counts of firms add up; `meer`: it may have several. */
  telt: 'een' | 'meer';
}

/** Whole quarters, both included; a quarter is a number (`kwartaal`). */
export interface Periode {
  van: number;
  tot: number;
}

/** `jaar` x 4 and the quarter (1..4) less one: quarters in a row differ by one. */
export const kwartaal = (jaar: number, nr: number): number => jaar * 4 + nr - 1;

/** What is counted in a vak. The first one is always the number of different firms. */
export interface Maat {
  naam: string;
  /** Whole numbers: an attacker may round inwards. */
  heel: boolean;
  /** At most one per firm: never more than there are firms. */
  hoogstensEen?: boolean;
  /** One firm may stand out: the rules on dominance hold. */
  overheersing?: boolean;
  /** None, or all, of a group tells something of each firm in it. Only with `hoogstensEen`. */
  gevoelig?: boolean;
  /** Printed only of what is divided by this indeling: of other vakken nobody sees it, nor whether it was corrected. */
  bij?: string;
  /** The other way round: printed only of what is not divided by this indeling. */
  zonder?: string;
}
export const ONDERNEMINGEN: Maat = { naam: 'ondernemingen', heel: true };

/** Where a vak stands: a period, and a code per indeling; an indeling that is not named is `*`. */
export interface Vakplaats {
  periode: Periode;
  codes: Readonly<Record<string, string>>;
}

/** Whether a table that shows this vak prints this maat. */
export const isGedrukt = ({ bij, zonder }: Maat, { codes }: Vakplaats): boolean =>
  (bij === undefined || bij in codes) && (zonder === undefined || !(zonder in codes));

/** Per maat its value, and the largest contributions of single firms, largest first. */
export interface Vakwaarde {
  waarden: readonly number[];
  grootste: readonly (readonly number[])[];
}

/** A table of a report: every code of these indelingen by every other, with totals, for these periods. */
export interface Tabelopzet {
  naam: string;
  indelingen: readonly { naam: string; codes?: readonly string[] }[];
  perioden: readonly Periode[];
}

/** The same vak has the same key in every table of every report. */
export function sleutelVan({ periode, codes }: Vakplaats): string {
  const delen = Object.keys(codes)
    .sort()
    .map((naam) => `${naam}=${codes[naam] ?? ''}`);
  return [`${periode.van}-${periode.tot}`, ...delen].join('|');
}

/** One indeling set to another code. */
export function verplaats({ periode, codes }: Vakplaats, naam: string, code: string): Vakplaats {
  const { [naam]: _oud, ...rest } = codes;
  return { periode, codes: code === ALLES ? rest : { ...rest, [naam]: code } };
}

/** The codes right below `code`, in order. */
export function kinderenVan({ ouders }: Indeling, code: string): string[] {
  return Object.keys(ouders)
    .filter((kind) => ouders[kind] === code)
    .sort();
}

/** All vakken of a table, in a fixed order. */
export function plaatsenVan(opzet: Tabelopzet, indelingen: readonly Indeling[]): Vakplaats[] {
  let rijen: Vakplaats[] = opzet.perioden.map((periode) => ({ periode, codes: {} }));
  for (const { naam, codes } of opzet.indelingen) {
    const indeling = indelingen.find((een) => een.naam === naam);
    const alle = codes ?? [ALLES, ...Object.keys(indeling?.ouders ?? {}).sort()];
    rijen = rijen.flatMap((rij) => alle.map((code) => verplaats(rij, naam, code)));
  }
  return rijen;
}

/** All faults of the shape at once; throws `DomainError` 400 in Dutch. */
export function checkOpzet(opzetten: readonly Tabelopzet[], indelingen: readonly Indeling[]): void {
  const redenen = [
    ...indelingen.flatMap(faultsOfIndeling),
    ...opzetten.flatMap((opzet) => faultsOfOpzet(opzet, indelingen)),
  ];
  if (opzetten.length === 0) redenen.push({ melding: 'Een rapport heeft minstens één tabel.' });
  if (redenen.length > 0) throw invalid(redenen);
}

function faultsOfIndeling({ naam, ouders }: Indeling): Reden[] {
  return Object.keys(ouders).flatMap((code) => {
    const gezien = new Set<string>();
    let boven = code;
    while (boven !== ALLES && !gezien.has(boven)) {
      gezien.add(boven);
      boven = ouders[boven] ?? '';
    }
    return boven === ALLES
      ? []
      : [{ pad: naam, melding: `De code ${code} van ${naam} komt niet uit bij het totaal.` }];
  });
}

function faultsOfOpzet(opzet: Tabelopzet, indelingen: readonly Indeling[]): Reden[] {
  const pad = opzet.naam;
  const onbekend = opzet.indelingen.flatMap(({ naam, codes = [] }) => {
    const indeling = indelingen.find((een) => een.naam === naam);
    if (indeling === undefined) return [{ pad, melding: `De indeling ${naam} bestaat niet.` }];
    return codes
      .filter((code) => code !== ALLES && !(code in indeling.ouders))
      .map((code) => ({ pad, melding: `De code ${code} komt in ${naam} niet voor.` }));
  });
  const namen = opzet.indelingen.map(({ naam }) => naam);
  if (new Set(namen).size < namen.length)
    onbekend.push({ pad, melding: 'Een indeling staat twee keer in de tabel.' });
  if (opzet.perioden.length === 0) onbekend.push({ pad, melding: 'De tabel heeft geen periode.' });
  for (const { van, tot } of opzet.perioden)
    if (!Number.isInteger(van) || !Number.isInteger(tot) || van > tot)
      onbekend.push({ pad, melding: 'Een periode bestaat uit hele kwartalen en eindigt na het begin.' });
  return onbekend;
}
