// SPDX-License-Identifier: EUPL-1.2

/** Letters that do not fall apart into a letter and a mark; and the signs for which the banks agreed on another. */
const VERVANGING: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' },
  ...{ ł: 'l', Ł: 'L', þ: 'th', Þ: 'TH', ı: 'i', ĳ: 'ij', Ĳ: 'IJ', ħ: 'h', Ħ: 'H', ŋ: 'n', Ŋ: 'N' },
  ...{ '&': '+', '€': 'EUR', '’': "'", '‘': "'", '“': "'", '”': "'", '"': "'", '–': '-', '—': '-', _: '-' },
};
const MERKEN = /\p{M}/gu;
const TOEGESTAAN = /^[A-Za-z0-9/?:().,'+ -]$/;

const toTeken = (teken: string): string => {
  const vervangen = VERVANGING[teken];
  if (vervangen !== undefined) return vervangen;
  if (TOEGESTAAN.test(teken)) return teken;
  // Space of any kind is space; of what is left one point tells that something stood there.
  return /\s/.test(teken) ? ' ' : '.';
};

/**
 * Text in the characters that every bank in SEPA takes (EPC217-08): marks go from letters, a few letters and signs become
 * others, whatever is left becomes a point. Space is never twice or at the ends, and no slash is first, last or double.
 */
export function toSepa(tekst: string, lengte: number): string {
  const kaal = tekst.normalize('NFC').replace(/[ĳĲ]/g, (teken) => VERVANGING[teken] ?? teken);
  const latijn = Array.from(kaal.normalize('NFD').replace(MERKEN, ''), toTeken).join('');
  const netjes = latijn.replace(/ +/g, ' ').replace(/\/{2,}/g, '/');
  return netjes
    .trim()
    .slice(0, lengte)
    .replace(/^\/+|[/ ]+$/g, '');
}

/** Cents as a decimal number with a point: `1234,56` euro is `1234.56`. */
export const toBedrag = (centen: number): string => {
  if (!Number.isSafeInteger(centen) || centen < 0) throw new RangeError(`geen bedrag in centen: ${centen}`);
  const cijfers = String(centen).padStart(3, '0');
  return `${cijfers.slice(0, -2)}.${cijfers.slice(-2)}`;
};

/** `1234.5` and `1234.50` are 123450 cents; `null` for what is no amount, or has parts of cents. */
export function fromBedrag(tekst: string): number | null {
  const [, euros = '', deel = ''] = /^\+?(\d{1,13})(?:\.(\d{0,5}))?$/.exec(tekst) ?? [];
  if (euros === '' || /[1-9]/.test(deel.slice(2))) return null;
  return Number(euros) * 100 + Number(deel.slice(0, 2).padEnd(2, '0'));
}
