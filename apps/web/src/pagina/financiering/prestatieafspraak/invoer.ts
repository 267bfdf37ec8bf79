// SPDX-License-Identifier: EUPL-1.2
import { Weigering, type Reden } from '../../../api/api';
import type { Doorrekenvraag, Indicator, Versie, Voorstel } from './gegevens';
import { centenVan } from './woorden';

const tekst = (velden: FormData, naam: string): string => {
  const waarde = velden.get(naam);
  return typeof waarde === 'string' ? waarde.trim() : '';
};
/** What is no amount goes along as nothing: the API tells where, with all else that is wrong. */
const centen = (velden: FormData, naam: string): number => centenVan(tekst(velden, naam)) ?? Number.NaN;
const getal = (velden: FormData, naam: string): number | null => {
  const waarde = tekst(velden, naam);
  return waarde === '' ? null : Number(waarde);
};
const orNull = (waarde: string): string | null => (waarde === '' ? null : waarde);

/** The years in which an agreement runs; none while the days are not filled in. */
export function jarenTussen(van: string, tot: string): number[] {
  const [eerste, laatste] = [Number(van.slice(0, 4)), Number(tot.slice(0, 4))];
  const isGoed = eerste >= 2020 && laatste <= 2100 && laatste >= eerste && laatste - eerste < 20;
  return isGoed ? Array.from({ length: laatste - eerste + 1 }, (_, i) => eerste + i) : [];
}

function readIndicator(velden: FormData, i: number): Voorstel['indicatoren'][number] {
  const van = (veld: string): string => `indicatoren-${i}-${veld}`;
  const bonus = tekst(velden, van('bonusInCenten'));
  return {
    ...{ code: tekst(velden, van('code')).toUpperCase(), naam: tekst(velden, van('naam')) },
    ...{ definitie: tekst(velden, van('definitie')), eenheid: tekst(velden, van('eenheid')) },
    mijlpaal: tekst(velden, van('mijlpaal')) as Indicator['mijlpaal'],
    tariefInCenten: centen(velden, van('tariefInCenten')),
    hoogstensAantal: getal(velden, van('hoogstensAantal')),
    minstensAantal: getal(velden, van('minstensAantal')) ?? 0,
    vensterDagen: getal(velden, van('vensterDagen')) ?? 0,
    bewijs: velden.getAll(van('bewijs')) as Indicator['bewijs'],
    bonusInCenten: bonus === '' ? 0 : centen(velden, van('bonusInCenten')),
    bonusGroepen: velden.getAll(van('bonusGroepen')) as Indicator['bonusGroepen'],
  };
}

/** What stands in the form, whole; `rijen` are the numbers of its indicators. */
export function readVoorstel(formulier: HTMLFormElement, rijen: readonly number[]): Voorstel {
  const velden = new FormData(formulier);
  const [van, tot] = [tekst(velden, 'van'), tekst(velden, 'tot')];
  return {
    ...{ titel: tekst(velden, 'titel'), van, tot, toelichting: tekst(velden, 'toelichting') },
    geldigVan: orNull(tekst(velden, 'geldigVan')),
    tussentoetsOp: orNull(tekst(velden, 'tussentoetsOp')),
    jaren: jarenTussen(van, tot).map((jaar) => ({ jaar, plafondInCenten: centen(velden, `jaar-${jaar}`) })),
    indicatoren: rijen.map((i) => readIndicator(velden, i)),
  };
}

/** What to calculate with: `null` while something that counts is not a number yet. */
export function readVraag(
  formulier: HTMLFormElement,
  rijen: readonly number[],
  voor: { programmaId: string; afspraakId?: string },
): Doorrekenvraag | null {
  const velden = new FormData(formulier);
  const { jaren, indicatoren } = readVoorstel(formulier, rijen);
  const verwacht = rijen.flatMap((rij, i) =>
    jaren.map(({ jaar }) => ({
      ...{ code: indicatoren[i]?.code ?? '', jaar },
      aantal: getal(velden, `verwacht-${rij}-${jaar}`) ?? 0,
      bonusProcent: getal(velden, `bonusprocent-${rij}`) ?? 0,
    })),
  );
  const rekenbaar = indicatoren.map(
    ({ code, eenheid, tariefInCenten, hoogstensAantal, minstensAantal, bonusInCenten }) => ({
      ...{ code, eenheid: eenheid === '' ? 'resultaat' : eenheid, tariefInCenten },
      ...{ hoogstensAantal: hoogstensAantal ?? null, minstensAantal: minstensAantal ?? 0 },
      bonusInCenten: bonusInCenten ?? 0,
    }),
  );
  const goed =
    jaren.length > 0 &&
    jaren.every(({ plafondInCenten }) => Number.isInteger(plafondInCenten)) &&
    rekenbaar.every(
      (een) => een.code !== '' && een.tariefInCenten > 0 && Number.isInteger(een.bonusInCenten),
    );
  const { programmaId, afspraakId } = voor;
  const bij = { ...(programmaId && { programmaId }), ...(afspraakId && { afspraakId }) };
  return goed ? { ...bij, jaren, indicatoren: rekenbaar, verwacht } : null;
}

const PAD = /^(indicatoren|jaren)[[.](\d+)\]?\.?(\w*)/;

/** What the fields are called, for whoever reads what is wrong above the form. */
const NAMEN: Readonly<Record<string, string>> = {
  ...{ titel: 'Titel', van: 'Eerste dag', tot: 'Laatste dag', geldigVan: 'Deze versie geldt vanaf' },
  ...{ tussentoetsOp: 'Tussentoets', jaren: 'Plafond per jaar', indicatoren: 'Indicatoren' },
  ...{ code: 'code', naam: 'naam', definitie: 'wanneer het een resultaat is', eenheid: 'één resultaat is' },
  ...{ mijlpaal: 'het telt wanneer', tariefInCenten: 'tarief', hoogstensAantal: 'hoogstens' },
  ...{ minstensAantal: 'minstens', bewijs: 'bewijs', vensterDagen: 'dagen voor het bewijs' },
  ...{ bonusInCenten: 'bonus', bonusGroepen: 'voor wie de bonus is' },
};

/** What an API says of a field, as people say what to do. */
const ZINNEN: readonly (readonly [wat: RegExp, zin: string])[] = [
  [/^moet een bestaande datum zijn/, 'kies een dag.'],
  [/^moet ten minste één jaar hebben/, 'vul eerst de eerste en de laatste dag in.'],
  [/^moet ten minste (\d+) tekens hebben/, 'vul dit in, met ten minste $1 tekens.'],
  [/^moet een code zijn van/, 'vul een code in van'],
];

/** `pad: zin` tells a machine where it is; an amount is told as people type it. */
function zinVan(pad: string, melding: string): string {
  const zin = melding.startsWith(`${pad}: `) ? melding.slice(pad.length + 2) : melding;
  if (pad.endsWith('InCenten') && /heel getal|te veel|meer dan 0/.test(zin))
    return 'vul een bedrag in, zoals 1.250,50';
  return ZINNEN.reduce((tekst, [wat, beter]) => tekst.replace(wat, beter), zin);
}

const named = (naam: string | undefined, zin: string): string =>
  naam === undefined ? zin : `${naam}: ${zin}`;

/** In a list: `indicatoren[0].code` is the field `indicatoren-3-code` of the fourth row that was made. */
function inLijst([, lijst, plaats = '0', veld = '']: RegExpExecArray, zin: string, rijen: Rijen): Reden {
  const nr = Number(plaats);
  if (lijst === 'jaren') {
    const jaar = String(rijen.jaren[nr]);
    return { pad: `jaar-${jaar}`, melding: `Plafond ${jaar}: ${zin}` };
  }
  const naam = NAMEN[veld] ?? veld;
  return {
    pad: `indicatoren-${String(rijen.indicatoren[nr])}-${veld}`,
    melding: `Indicator ${nr + 1}, ${naam}: ${zin}`,
  };
}

/** What stands in the form: the years, and the numbers of the rows of indicators. */
interface Rijen {
  indicatoren: readonly number[];
  jaren: readonly number[];
}

/** Without days there are no years yet, and so no field of theirs to go to. */
const fieldOf = (pad: string, [eerste]: readonly number[]): string => {
  if (pad !== 'jaren') return pad;
  return eerste === undefined ? 'van' : `jaar-${eerste}`;
};

function toVeld({ pad = '', melding }: Reden, rijen: Rijen): Reden {
  const zin = zinVan(pad, melding);
  const gevonden = PAD.exec(pad);
  if (gevonden) return inLijst(gevonden, zin, rijen);
  return { pad: fieldOf(pad, rijen.jaren), melding: named(NAMEN[pad], zin) };
}

/** One sentence per fault, at its field. */
export function toVelden(fout: unknown, rijen: readonly number[], jaren: readonly number[]): never {
  if (!(fout instanceof Weigering)) throw fout;
  const perZin = new Map(
    fout.redenen.map((reden) => {
      const veld = toVeld(reden, { indicatoren: rijen, jaren });
      return [`${veld.pad ?? ''} ${veld.melding}`, veld] as const;
    }),
  );
  throw new Weigering(fout.status, fout.code, fout.message, [...perZin.values()], fout.gewijzigdDoor);
}

/** A form opens with what there is, or with one empty row. */
export const beginVan = (versie: Versie | undefined): readonly (Indicator | undefined)[] =>
  versie && versie.indicatoren.length > 0 ? versie.indicatoren : [undefined];
