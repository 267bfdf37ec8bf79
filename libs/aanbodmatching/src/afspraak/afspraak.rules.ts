// SPDX-License-Identifier: EUPL-1.2
import { datumVan, isWerkdag, momentOp, plusDagen, type Reden, type Rol } from '#libs/kernel';

export const AFSPRAAK_STATUSSEN = [
  'geboekt',
  'verplaatst',
  'geannuleerd',
  'gehouden',
  'niet-verschenen',
] as const;
export type AfspraakStatus = (typeof AFSPRAAK_STATUSSEN)[number];

/** Why somebody cancels; `anders` needs words. */
export const ANNULEERREDENEN = ['verhinderd', 'ander-moment', 'niet-meer-nodig', 'dubbel', 'anders'] as const;
/** Why it was cancelled when nobody did. */
export const VANZELF_REDENEN = ['toewijzing-beeindigd', 'hulpvraag-gesloten', 'andere-regio'] as const;
export type Annuleerreden = (typeof ANNULEERREDENEN)[number] | (typeof VANZELF_REDENEN)[number];

/** On which side of an appointment somebody stands. A coordinator is the host of his own talks and of no other. */
export const PARTIJEN = ['ondernemer', 'gastheer', 'coordinator', 'systeem'] as const;
export type Partij = (typeof PARTIJEN)[number];

export type AfspraakHandeling = 'verplaatsen' | 'annuleren' | 'houden' | 'niet-verschijnen';

interface Overgang {
  van: readonly AfspraakStatus[];
  naar: AfspraakStatus;
  door: readonly Partij[];
  /** Before it begins, or from then on. */
  wanneer: 'ervoor' | 'erna';
}

const OPEN = ['geboekt', 'verplaatst'] as const;

/** The whole life of an appointment after it was booked. What is not here cannot happen. */
export const AFSPRAAK_VERLOOP: Readonly<Record<AfspraakHandeling, Overgang>> = {
  verplaatsen: {
    ...{ van: OPEN, naar: 'verplaatst', wanneer: 'ervoor' },
    door: ['ondernemer', 'gastheer', 'coordinator'],
  },
  annuleren: { van: OPEN, naar: 'geannuleerd', door: PARTIJEN, wanneer: 'ervoor' },
  houden: { van: OPEN, naar: 'gehouden', door: ['gastheer'], wanneer: 'erna' },
  'niet-verschijnen': { van: OPEN, naar: 'niet-verschenen', door: ['gastheer'], wanneer: 'erna' },
};

export const isOpenAfspraak = (status: AfspraakStatus): boolean => OPEN.some((open) => open === status);

/** A person with a key is the entrepreneur too. */
export function partijOf(rol: Rol, afspraak: { behandelaar: string | null }): Partij {
  if (rol === 'systeem') return 'systeem';
  if (rol === 'aanbieder') return 'gastheer';
  if (rol === 'coordinator') return afspraak.behandelaar === null ? 'coordinator' : 'gastheer';
  return 'ondernemer';
}

/** Everything that stands in the way of this act, at once; empty when it may be done now. */
export function assessAfspraak(
  afspraak: { status: AfspraakStatus; begin: Date },
  handeling: AfspraakHandeling,
  partij: Partij,
  nu: Date,
): Reden[] {
  const { van, door, wanneer } = AFSPRAAK_VERLOOP[handeling];
  const redenen: Reden[] = [];
  if (!van.includes(afspraak.status)) redenen.push({ melding: `Deze afspraak is al ${afspraak.status}.` });
  if (!door.includes(partij)) redenen.push({ melding: 'Dit kan alleen wie de afspraak heeft aangeboden.' });
  if (wanneer === 'ervoor' && nu >= afspraak.begin)
    redenen.push({ melding: 'Deze afspraak is al begonnen of voorbij.' });
  if (wanneer === 'erna' && nu < afspraak.begin)
    redenen.push({ melding: 'Deze afspraak moet nog beginnen.' });
  return redenen;
}

/** So many that lie ahead at once for one hulpvraag, so that nobody keeps every moment to himself. */
export const MAX_AFSPRAKEN = 5;

/** Why this moment cannot be taken now, apart from its places, which the database counts. */
export function assessBoeking(moment: { begin: Date; vervallenOp: Date | null }, nu: Date): Reden[] {
  const redenen: Reden[] = [];
  if (moment.vervallenOp !== null) redenen.push({ pad: 'momentId', melding: 'Dit moment is vervallen.' });
  if (nu >= moment.begin) redenen.push({ pad: 'momentId', melding: 'Dit moment is al begonnen of voorbij.' });
  return redenen;
}

const HERINNERTIJD = '09:00';

/** Nine o'clock Dutch time on the working day before; `null` when that is past, for then it was booked only just now. */
export function herinnerenOp(begin: Date, nu: Date): Date | null {
  let dag = plusDagen(datumVan(begin), -1);
  while (!isWerkdag(dag)) dag = plusDagen(dag, -1);
  const moment = momentOp(dag, HERINNERTIJD);
  return moment > nu ? moment : null;
}
