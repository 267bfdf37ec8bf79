// SPDX-License-Identifier: EUPL-1.2
import type { Antwoorden } from './antwoorden';

/** What goes along from a page of a community, a campaign or a bijeenkomst to the form that asks a question. */
export interface Overgebracht {
  /** In the language of that page; it becomes the begin of the question, and may be changed or dropped there. */
  tekst: string;
  herkomst: 'community' | 'campagne' | 'bijeenkomst';
}

const SLEUTEL = 'schakel:overgebracht';
const HERKOMSTEN: readonly unknown[] = ['community', 'campagne', 'bijeenkomst'];

/** Puts it ready in this tab, not in the address: that would stand in the history, and in logs. */
export function bringOver(over: Overgebracht): void {
  try {
    sessionStorage.setItem(SLEUTEL, JSON.stringify(over));
  } catch {
    // A browser that keeps nothing: the question is asked without it.
  }
}

const isOvergebracht = (gelezen: unknown): gelezen is Overgebracht => {
  const { tekst, herkomst } = (gelezen ?? {}) as Partial<Overgebracht>;
  return typeof tekst === 'string' && HERKOMSTEN.includes(herkomst);
};

/** What was put ready, once; `null` when there is nothing. */
export function takeOver(): Overgebracht | null {
  try {
    const gelezen: unknown = JSON.parse(sessionStorage.getItem(SLEUTEL) ?? 'null');
    sessionStorage.removeItem(SLEUTEL);
    return isOvergebracht(gelezen) ? gelezen : null;
  } catch {
    return null;
  }
}

/** The answers with it: below what somebody had typed already, and not twice. */
export function withOver({ tekst, herkomst }: Overgebracht, antwoorden: Antwoorden): Antwoorden {
  const eigen = antwoorden.tekst.trim();
  const samen = eigen.includes(tekst.trim()) ? eigen : [eigen, tekst].filter(Boolean).join('\n');
  return { ...antwoorden, tekst: samen, herkomst };
}

/** The answers without it: what was typed beside it stays. */
export const withoutOver = (tekst: string, antwoorden: Antwoorden): Antwoorden => ({
  ...antwoorden,
  ...{ tekst: antwoorden.tekst.replace(tekst, '').trim(), herkomst: 'web' },
});
