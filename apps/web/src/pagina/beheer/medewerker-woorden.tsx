// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Merkje } from '../../ui/melding';
import type { Keus } from '../../ui/veld';
import type { Medewerker, Toekenning } from './gegevens';

type Rol = Toekenning['rol'];
type Stand = Medewerker['stand'];

export const ROLLEN: Record<Rol, { label: string; uitleg: string }> = {
  coordinator: {
    label: 'Coördinator',
    uitleg: 'Ziet de hulpvragen van één regio, met wie ze stelde, en wijst er aanbod aan toe.',
  },
  analist: { label: 'Analist', uitleg: 'Ziet cijfers, en geen gegevens van personen.' },
  financier: {
    label: 'Financier',
    uitleg: 'Stelt voor één organisatie programma’s vast, en keurt betalingen goed.',
  },
  beheerder: {
    label: 'Beheerder',
    uitleg: 'Stelt regio’s, organisaties, machines en rollen in. Kan dus ook anderen beheerder maken.',
  },
};

export const ROLKEUZES: readonly Keus[] = Object.entries(ROLLEN).map(([waarde, woorden]) => ({
  waarde,
  ...woorden,
}));
export const isRol = (waarde: string): waarde is Rol => Object.hasOwn(ROLLEN, waarde);

export const STANDEN: Record<Stand, { label: string; kleur: 'groen' | 'oranje' | 'rood' }> = {
  actief: { label: 'actief', kleur: 'groen' },
  'zonder-rol': { label: 'zonder rol', kleur: 'oranje' },
  geblokkeerd: { label: 'geblokkeerd', kleur: 'rood' },
};

export const Standmerkje = ({ stand }: { stand: Stand }): ReactNode => (
  <Merkje kleur={STANDEN[stand].kleur}>{STANDEN[stand].label}</Merkje>
);

export const HERKOMST: Record<NonNullable<Medewerker['herkomst']>, string> = {
  aanspraak: 'van de aanmelddienst van de organisatie',
  toekenning: 'hier gegeven',
};

/** `Hoofdcoördinator, Twente`. */
export function rolInWoorden(
  { rol, regio, hoofdcoordinator }: Pick<Medewerker, 'rol' | 'regio' | 'hoofdcoordinator'>,
  naamVan: (regio: string) => string,
): string {
  if (rol === null) return 'geen';
  const woord = hoofdcoordinator ? 'Hoofdcoördinator' : ROLLEN[rol].label;
  return regio === null ? woord : `${woord}, ${naamVan(regio)}`;
}

export const naamOf = ({ naam, email, subject }: Pick<Medewerker, 'naam' | 'email' | 'subject'>): string =>
  naam ?? email ?? subject;
