// SPDX-License-Identifier: EUPL-1.2
import { datumVan, momentOp, plusDagen } from '#libs/kernel';

/** When a firm is asked: at the intake, and so long after help, or waiting for it, began. */
export const METINGMOMENTEN = ['start', '6-maanden', '12-maanden', '24-maanden'] as const;
export type Metingmoment = (typeof METINGMOMENTEN)[number];

/**
 * How it stands with help when somebody is asked: counted from `hulp` that he gets or got; still on `wacht` for it; or got it `later`
 * than the day from which is counted, on which he began to wait or was in a draw.
 */
export const METINGSITUATIES = ['hulp', 'wacht', 'later'] as const;
export type Metingsituatie = (typeof METINGSITUATIES)[number];

/** How many months after its beginning; `start` is asked at once. */
export const MAANDEN: Record<Metingmoment, number> = {
  start: 0,
  '6-maanden': 6,
  '12-maanden': 12,
  '24-maanden': 24,
};

/** Days after the asking of each reminder, and of the end. */
export const HERINNERDAGEN = [7, 14] as const;
export const SLUITDAGEN = 42;
/** So many questions at most; what is known already is not asked, and does not count. */
export const MAX_VRAGEN = 5;
/** An answer of the same firm to another meting is still good for so long, to start from. */
export const VOORAF_DAGEN = 90;

const OCHTEND = '09:00';

export const SLUITREDENEN = ['beantwoord', 'deels', 'geen-antwoord', 'afgemeld'] as const;
export type Sluitreden = (typeof SLUITREDENEN)[number];

/** The same day of the month, or the last one when that month is shorter. */
export function plusMaanden(datum: string, maanden: number): string {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  const laatste = new Date(Date.UTC(jaar, maand + maanden, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dag, laatste))).toISOString().slice(0, 10);
}

/** From when on it may be asked, in the morning of a Dutch day; the start at once. */
export const vraagVanaf = (begin: Date, moment: Metingmoment): Date =>
  moment === 'start' ? begin : momentOp(plusMaanden(datumVan(begin), MAANDEN[moment]), OCHTEND);

/** From when on it is too late: nobody is asked how it was long ago. */
export const vraagTot = (begin: Date, moment: Metingmoment): Date =>
  naDagen(vraagVanaf(begin, moment), SLUITDAGEN);

/** Whether it is to be asked now, counted from then. */
export const isTeVragen = (begin: Date, moment: Metingmoment, nu: Date): boolean =>
  vraagVanaf(begin, moment) <= nu && nu < vraagTot(begin, moment);

/** The morning so many Dutch days later. */
const naDagen = (vanaf: Date, dagen: number): Date => momentOp(plusDagen(datumVan(vanaf), dagen), OCHTEND);

/** When the next step of a meting is due after so many reminders: another one, or the end. */
export const volgendeOp = (gevraagdOp: Date, herinnerd: number): Date =>
  naDagen(gevraagdOp, HERINNERDAGEN[herinnerd] ?? SLUITDAGEN);

export const sluitOp = (gevraagdOp: Date): Date => naDagen(gevraagdOp, SLUITDAGEN);

/** A question and what is answered to it; `bekend` was known before. */
export interface Metingvraag {
  bekend: string | number | null;
  waarde: string | number | null;
}

/** How a meting ends that nobody took back: what was known without asking is no answer. */
export function sluitredenVan(vragen: readonly Metingvraag[]): Sluitreden {
  const gevraagd = vragen.filter(({ bekend }) => bekend === null);
  const gegeven = vragen.filter(({ waarde }) => waarde !== null);
  if (gegeven.length === 0) return 'geen-antwoord';
  return gevraagd.every(({ waarde }) => waarde !== null) ? 'beantwoord' : 'deels';
}

/** What is asked of the help itself. */
const OVER_HULP: readonly string[] = ['opbrengst-hulp'];

/** Nobody is asked about help that he did not get. */
export const isVoorSituatie = (code: string, situatie: Metingsituatie): boolean =>
  situatie !== 'wacht' || !OVER_HULP.includes(code);

export interface Vraagbaar {
  code: string;
  bron: string;
  themas: readonly string[];
  momenten: readonly string[];
  volgorde: number;
}

/**
 * Which indicators are asked of a hulpvraag with that theme, in order: those that are known come along and are not asked; of
 * the others there are `MAX_VRAGEN` at most.
 */
export function kiesVragen<T extends Vraagbaar>(
  indicatoren: readonly T[],
  thema: string | null,
  moment: Metingmoment,
  bekend: ReadonlySet<string>,
): T[] {
  const passend = indicatoren
    .filter(({ bron, momenten }) => bron === 'ondernemer' && momenten.includes(moment))
    .filter(({ themas }) => themas.length === 0 || themas.includes(thema ?? ''))
    .toSorted((een, ander) => een.volgorde - ander.volgorde || (een.code < ander.code ? -1 : 1));
  const gevraagd = passend.filter(({ code }) => !bekend.has(code)).slice(0, MAX_VRAGEN);
  return passend.filter((een) => bekend.has(een.code) || gevraagd.includes(een));
}
