// SPDX-License-Identifier: EUPL-1.2
import type { Onderneming, Regel, Taal } from '../model.js';

/** A missing fact and the question to ask for it. */
export interface Vraag {
  feit: keyof Onderneming;
  vraag: string;
}

/** For each fact: how it is named in a sentence, and the question that asks for it. */
export const MISSING: Record<keyof Onderneming, { nl: [string, string]; en: [string, string] }> = {
  gemeentecode: {
    nl: ['in welke gemeente uw bedrijf staat', 'In welke gemeente staat uw bedrijf?'],
    en: ['in which municipality your firm is', 'In which municipality is your firm?'],
  },
  sbi: {
    nl: [
      'in welke branche u werkt',
      'In welke branche werkt u? (uw SBI-code staat in uw uittreksel van KVK)',
    ],
    en: ['what your sector is', 'What is your sector? (the SBI code is in your KVK extract)'],
  },
  werkzamePersonen: {
    nl: ['hoeveel personen er bij u werken', 'Hoeveel personen werken er bij u, uzelf meegeteld?'],
    en: ['how many people work in your firm', 'How many people work in your firm, yourself included?'],
  },
  deMinimisGebruikt: {
    nl: [
      'hoeveel staatssteun u al kreeg',
      'Hoeveel de-minimissteun kreeg u in de laatste drie jaar, in euro?',
    ],
    en: [
      'how much state aid you already had',
      'How much de minimis aid did you get in the last three years, in euros?',
    ],
  },
  rechtsvorm: {
    nl: ['welke rechtsvorm uw bedrijf heeft', 'Welke rechtsvorm heeft uw bedrijf?'],
    en: ['what the legal form of your firm is', 'What is the legal form of your firm?'],
  },
  leeftijdMaanden: {
    nl: ['hoe lang uw bedrijf bestaat', 'Wanneer bent u met uw bedrijf begonnen?'],
    en: ['how long your firm exists', 'When did you start your firm?'],
  },
  omzet: {
    nl: ['wat uw omzet is', 'Wat was uw omzet in het laatste boekjaar, in euro?'],
    en: ['what your turnover is', 'What was your turnover in the last financial year, in euros?'],
  },
};

/** The fact that each rule needs. Full and closed offers need none: those rules are never undecided. */
export const FACT_OF: Partial<Record<Regel, keyof Onderneming>> = {
  gebied: 'gemeentecode',
  sbi: 'sbi',
  werkzamePersonen: 'werkzamePersonen',
  rechtsvorm: 'rechtsvorm',
  leeftijd: 'leeftijdMaanden',
  omzet: 'omzet',
  deMinimis: 'deMinimisGebruikt',
};

/** Facts in the order in which they rule out most offers in a usual catalogue; the first missing one is asked. */
const MOST_DECIDING = Object.keys(MISSING) as (keyof Onderneming)[];

/** The one question to ask when these rules are undecided; null when there is none. */
export function askFor(onbekend: readonly Regel[], taal: Taal): Vraag | null {
  const missing = new Set(onbekend.map((regel) => FACT_OF[regel]));
  const feit = MOST_DECIDING.find((candidate) => missing.has(candidate));
  return feit === undefined ? null : { feit, vraag: MISSING[feit][taal][1] };
}

/** The question that decides most over many offers: the fact that is missing for most of them. */
export function askOverAll(onbekend: readonly (readonly Regel[])[], taal: Taal): Vraag | null {
  const count = new Map<Regel, number>();
  for (const regels of onbekend) for (const regel of regels) count.set(regel, (count.get(regel) ?? 0) + 1);
  const most = Math.max(0, ...count.values());
  return askFor(
    [...count].filter(([, times]) => times === most).map(([regel]) => regel),
    taal,
  );
}
