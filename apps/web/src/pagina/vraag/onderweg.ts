// SPDX-License-Identifier: EUPL-1.2
import { LEEG, type Antwoorden } from './antwoorden';

/** A concept of ours, and up to which answers it has them. */
export interface Concept {
  id: string;
  sleutel: string;
  versie: number;
  email: string;
  /** The answers that are kept there, as JSON. */
  bewaard: string;
}

/** What the trade register said, and of which number. */
export interface Opgezocht {
  nummer: string;
  uitkomst: 'gevonden' | 'onbekend' | 'onbereikbaar';
}

/** A question that is being asked in this tab. */
export interface Onderweg {
  antwoorden: Antwoorden;
  concept: Concept | null;
  opgezocht: Opgezocht | null;
  /** What stands in the question because it came along from another page, until it is dropped. */
  overgebracht: string | null;
  /** Under which key this was sent: again with the same answers it is the same question. */
  verzending: { sleutel: string; inhoud: string } | null;
  /** It arrived: it is forgotten when the page that says so is there. */
  isVerstuurd: boolean;
}

export const NIEUW: Onderweg = {
  antwoorden: LEEG,
  concept: null,
  opgezocht: null,
  overgebracht: null,
  verzending: null,
  isVerstuurd: false,
};

const SLEUTEL = 'schakel:vraag';

/** What was under way in this tab before it was loaded again; `null` when nothing was. */
export function readOnderweg(): Onderweg | null {
  try {
    const gelezen = JSON.parse(sessionStorage.getItem(SLEUTEL) ?? 'null') as Onderweg | null;
    return gelezen && !gelezen.isVerstuurd
      ? { ...NIEUW, ...gelezen, antwoorden: { ...LEEG, ...gelezen.antwoorden } }
      : null;
  } catch {
    return null;
  }
}

/** A browser that keeps nothing loses it when the page is loaded again, and goes on until then. */
export function keepOnderweg(onderweg: Onderweg): void {
  try {
    sessionStorage.setItem(SLEUTEL, JSON.stringify(onderweg));
  } catch {
    // Full or switched off.
  }
}

export function forgetOnderweg(): void {
  try {
    sessionStorage.removeItem(SLEUTEL);
  } catch {
    // Switched off: then there is nothing either.
  }
}

/** Also where the page came without TLS, where browsers make no UUID. */
export const newSleutel = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
