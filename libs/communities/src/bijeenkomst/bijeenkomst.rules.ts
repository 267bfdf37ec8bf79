// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

export const BIJEENKOMST_STATUSSEN = ['gepland', 'afgelast'] as const;
export type BijeenkomstStatus = (typeof BIJEENKOMST_STATUSSEN)[number];

export const AANMELDING_STATUSSEN = ['aangemeld', 'wachtlijst', 'afgemeld'] as const;
export type AanmeldingStatus = (typeof AANMELDING_STATUSSEN)[number];

/** When and where. */
export interface Plan {
  begin: Date;
  eind: Date;
  plaats: string | null;
  link: string | null;
}

const LANGSTE_MS = 7 * 86_400_000;

function checkTijd({ begin, eind }: Plan, nu: Date): Reden[] {
  const redenen: Reden[] = [];
  if (begin <= nu) redenen.push({ pad: 'begin', melding: 'Kies een begin dat nog moet komen.' });
  const duur = eind.getTime() - begin.getTime();
  if (duur <= 0) redenen.push({ pad: 'eind', melding: 'Het einde moet na het begin liggen.' });
  if (duur > LANGSTE_MS)
    redenen.push({ pad: 'eind', melding: 'Een bijeenkomst duurt ten hoogste zeven dagen.' });
  return redenen;
}

/** Every reason why nobody could come to this. */
export const checkPlan = (plan: Plan, nu: Date): Reden[] => [
  ...checkTijd(plan, nu),
  ...(plan.plaats === null && plan.link === null
    ? [{ pad: 'plaats', melding: 'Vul een adres in, of een link om online mee te doen.' }]
    : []),
];

/** How a bijeenkomst stands for what somebody would do with it. */
export interface Stand {
  status: BijeenkomstStatus;
  begonnen: boolean;
}

export type Daad = 'wijzigen' | 'aanmelden' | 'afmelden' | 'aanwezigheid';

const BEZWAREN: readonly { daden: readonly Daad[]; geldt: (stand: Stand) => boolean; melding: string }[] = [
  {
    daden: ['wijzigen', 'aanmelden', 'afmelden', 'aanwezigheid'],
    geldt: ({ status }) => status === 'afgelast',
    melding: 'Deze bijeenkomst gaat niet door.',
  },
  {
    daden: ['wijzigen', 'aanmelden', 'afmelden'],
    geldt: ({ begonnen }) => begonnen,
    melding: 'Deze bijeenkomst is al begonnen.',
  },
  {
    daden: ['aanwezigheid'],
    geldt: ({ begonnen }) => !begonnen,
    melding: 'Wie er was, noteert u als de bijeenkomst is begonnen.',
  },
];

/** Every reason why this cannot be done now. */
export const assessDaad = (daad: Daad, stand: Stand): Reden[] =>
  BEZWAREN.filter(({ daden, geldt }) => daden.includes(daad) && geldt(stand)).map(({ melding }) => ({
    melding,
  }));

/** Whether who comes must be told: the programme alone is no reason to open one's calendar. */
export const isVerzet = (oud: Plan, nieuw: Plan): boolean =>
  oud.begin.getTime() !== nieuw.begin.getTime() ||
  oud.eind.getTime() !== nieuw.eind.getTime() ||
  oud.plaats !== nieuw.plaats ||
  oud.link !== nieuw.link;
