// SPDX-License-Identifier: EUPL-1.2
import { createContext, useContext, type ComponentProps, type ReactNode } from 'react';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { Keuzelijst, Tekstveld, Tekstvlak, type Keus } from '../../ui/veld';
import { LABEL } from './velden';

/** What is wrong in the form around a field. */
export const Foutvak = createContext<readonly Veldfout[]>([]);

interface Veld {
  label: string;
  id: string;
  name: string;
  fout: string | undefined;
}

/** What every field has from its name: it is also its id, so that a fault leads there. */
function useVeld(naam: string, verplicht: boolean): Veld {
  const fout = useContext(Foutvak).find(({ veld }) => veld === naam)?.melding;
  return {
    label: `${LABEL[naam] ?? naam}${verplicht ? '' : ' (niet verplicht)'}`,
    id: naam,
    name: naam,
    fout,
  };
}

interface Eigen {
  naam: string;
  verplicht?: boolean;
  uitleg?: ReactNode;
}

export function Tekst({
  naam,
  verplicht = false,
  ...rest
}: Eigen & Omit<ComponentProps<'input'>, 'id' | 'name'> & { kort?: boolean }): ReactNode {
  return <Tekstveld {...rest} {...useVeld(naam, verplicht)} />;
}

export function Vlak({
  naam,
  verplicht = false,
  ...rest
}: Eigen & Omit<ComponentProps<'textarea'>, 'id' | 'name'>): ReactNode {
  return <Tekstvlak {...rest} {...useVeld(naam, verplicht)} />;
}

export function Lijst({
  naam,
  verplicht = false,
  ...rest
}: Eigen &
  Omit<ComponentProps<'select'>, 'id' | 'name'> & { keuzes: readonly Keus[]; kort?: boolean }): ReactNode {
  return <Keuzelijst {...rest} {...useVeld(naam, verplicht)} />;
}

/** Any of some. */
export function Vinkjes({
  naam,
  keuzes,
  aan,
  uitleg,
}: Eigen & { keuzes: readonly Keus[]; aan: readonly string[] }): ReactNode {
  const { id, label, fout } = useVeld(naam, false);
  return (
    <fieldset className={fout ? 'veld veld--fout' : 'veld'} id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {uitleg && <p className="veld__uitleg">{uitleg}</p>}
      {fout && <p className="veld__fout">{fout}</p>}
      <div className="vinkjes">
        {keuzes.map(({ waarde, label: woord }) => (
          <label key={waarde}>
            <input type="checkbox" name={naam} value={waarde} defaultChecked={aan.includes(waarde)} />
            {woord}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
