// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import { inDatum, inEuros, type Taal } from '../../taal/taal';

export type Beoordeling = Schema['AanbodBeoordelingWeergave'];
export type Feiten = Omit<Schema['BedrijfsfeitenDto'], 'taal'>;
/** A fact that can be asked; of a place the municipality is found by the API. */
export type Feitnaam = Exclude<Schema['BeslissendeVraagWeergave']['feit'], 'plaats'>;

/** What was answered: as it is sent, and as it is read back. */
export interface Antwoord {
  feit: Feitnaam;
  feiten: Feiten;
  tekst: string;
}

/** "€ 250.000,00" as somebody types it; `null` for what is no whole number. */
export function toGetal(tekst: string): number | null {
  const kaal = tekst.replace(/[€\s.]/g, '').replace(/,(?:00|-)$/, '');
  return /^\d{1,12}$/.test(kaal) ? Number(kaal) : null;
}

const getal =
  (veld: 'werkzamePersonen' | 'omzet' | 'deMinimisGebruikt') =>
  (tekst: string): Feiten | null => {
    const waarde = toGetal(tekst);
    return waarde === null ? null : { [veld]: waarde };
  };

const LEES: Record<Feitnaam, (tekst: string) => Feiten | null> = {
  gemeentecode: (plaats) => ({ plaats }),
  sbi: (sbi) => ({ sbi }),
  werkzamePersonen: getal('werkzamePersonen'),
  rechtsvorm: (rechtsvorm) => ({ rechtsvorm: rechtsvorm as NonNullable<Feiten['rechtsvorm']> }),
  oprichtingsdatum: (oprichtingsdatum) => ({ oprichtingsdatum }),
  omzet: getal('omzet'),
  deMinimisGebruikt: getal('deMinimisGebruikt'),
};

/** The facts in an answer; `null` when it is none. */
export const toFeiten = (feit: Feitnaam, tekst: string): Feiten | null =>
  tekst.trim() === '' ? null : LEES[feit](tekst.trim());

/** An answer as it is read back. */
export function toTekst(feit: Feitnaam, tekst: string, taal: Taal): string {
  if (feit === 'oprichtingsdatum') return inDatum(tekst, taal);
  if (feit === 'omzet' || feit === 'deMinimisGebruikt') return inEuros((toGetal(tekst) ?? 0) * 100, taal);
  return tekst.trim();
}
