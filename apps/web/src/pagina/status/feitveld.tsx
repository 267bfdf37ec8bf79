// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import type { Veldhulp } from './actie';
import { parseEuros } from './bedrag';
import { readVeld, toKeuzes } from './kies';
import { GEGEVENS_TEKSTEN } from './teksten-gegevens';

export type Feitnaam = keyof (typeof GEGEVENS_TEKSTEN)['nl']['veld'];
type Onderneming = Schema['OndernemingWeergave'];
type OndernemingDto = Schema['OndernemingDto'];

/** The order in which they stand on the page. */
export const FEITEN: readonly Feitnaam[] = [
  ...(['naam', 'kvkNummer', 'plaats', 'sbi', 'werkzamePersonen', 'rechtsvorm', 'oprichtingsdatum'] as const),
  ...(['omzet', 'deMinimisGebruikt'] as const),
];

const BEDRAGEN: readonly Feitnaam[] = ['omzet', 'deMinimisGebruikt'];
const GETALLEN: readonly Feitnaam[] = ['werkzamePersonen', ...BEDRAGEN];

/** The facts as they may be sent back: replaced whole, so what is known goes along. */
export function toOnderneming(weergave: Onderneming): OndernemingDto {
  const { grootteklasse: _g, feitenBron: _b, ...feiten } = weergave;
  return Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== null));
}

const isGetal = (naam: Feitnaam): boolean => GETALLEN.includes(naam);

/** Whether this is written as it should be; empty is not wrong here. */
export const isLeesbaar = (naam: Feitnaam, waarde: string): boolean =>
  waarde === '' || !isGetal(naam) || parseEuros(waarde) !== null;

/** One fact of a form; `undefined` when it is left open. */
export function readFeit(invoer: FormData, naam: Feitnaam): string | number | undefined {
  const waarde = readVeld(invoer, naam);
  if (waarde === '') return undefined;
  return isGetal(naam) ? (parseEuros(waarde) ?? undefined) : waarde;
}

const ATTRIBUTEN: Partial<Record<Feitnaam, { inputMode?: 'numeric'; type?: 'date'; autoComplete?: string }>> =
  {
    naam: { autoComplete: 'organization' },
    kvkNummer: { inputMode: 'numeric' },
    plaats: { autoComplete: 'address-level2' },
    sbi: { inputMode: 'numeric' },
    werkzamePersonen: { inputMode: 'numeric' },
    oprichtingsdatum: { type: 'date' },
    omzet: { inputMode: 'numeric' },
    deMinimisGebruikt: { inputMode: 'numeric' },
  };

/** The field for one fact, of the kind that fits it. */
export function Feitveld({
  naam,
  label,
  begin = '',
  hulp: { id, fout },
}: {
  naam: Feitnaam;
  label?: string;
  begin?: string;
  hulp: Veldhulp;
}): ReactNode {
  const t = useTeksten(GEGEVENS_TEKSTEN);
  const uitleg: Partial<Record<Feitnaam, string>> = { ...t.uitleg };
  const rondom = {
    id: id(naam),
    name: naam,
    label: label ?? t.veld[naam],
    uitleg: BEDRAGEN.includes(naam) ? t.uitleg.bedrag : uitleg[naam],
    fout: fout(naam),
    defaultValue: begin,
  };
  if (naam !== 'rechtsvorm') return <Tekstveld {...rondom} kort={naam !== 'naam'} {...ATTRIBUTEN[naam]} />;
  const keuzes = [{ waarde: '', label: t.kies }, ...toKeuzes(t.rechtsvorm)];
  return <Keuzelijst {...rondom} kort keuzes={keuzes} />;
}
