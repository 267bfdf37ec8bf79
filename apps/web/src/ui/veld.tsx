// SPDX-License-Identifier: EUPL-1.2
import { useId, type ComponentProps, type ReactNode } from 'react';

/** What stands around every field. `fout` in words that say what to do. */
interface Rondom {
  label: ReactNode;
  uitleg?: ReactNode;
  fout?: string | undefined;
  kort?: boolean;
}

interface Ids {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

const klasse = ({ fout, kort }: Pick<Rondom, 'fout' | 'kort'>): string =>
  `veld${kort ? ' veld--kort' : ''}${fout ? ' veld--fout' : ''}`;

function useIds({ uitleg, fout }: Pick<Rondom, 'uitleg' | 'fout'>, gegeven: string | undefined): Ids {
  const eigen = useId();
  const id = gegeven ?? eigen;
  const bij = [uitleg ? `${id}-uitleg` : '', fout ? `${id}-fout` : ''].filter(Boolean).join(' ');
  return { id, 'aria-describedby': bij || undefined, 'aria-invalid': fout ? true : undefined };
}

function Bijschrift({ id, uitleg, fout }: { id: string } & Pick<Rondom, 'uitleg' | 'fout'>): ReactNode {
  return (
    <>
      {uitleg && (
        <p className="veld__uitleg" id={`${id}-uitleg`}>
          {uitleg}
        </p>
      )}
      {fout && (
        <p className="veld__fout" id={`${id}-fout`}>
          {fout}
        </p>
      )}
    </>
  );
}

/** One line of text. The id, when given, is where an error summary leads. */
export function Tekstveld({ ...alles }: Rondom & ComponentProps<'input'>): ReactNode {
  const { label, uitleg, fout, kort = false, id, ...rest } = alles;
  const ids = useIds({ uitleg, fout }, id);
  return (
    <div className={klasse({ fout, kort })}>
      <label htmlFor={ids.id}>{label}</label>
      <Bijschrift id={ids.id} uitleg={uitleg} fout={fout} />
      <input className="utrecht-textbox utrecht-textbox--html-input" type="text" {...rest} {...ids} />
    </div>
  );
}

export function Tekstvlak({ ...alles }: Rondom & ComponentProps<'textarea'>): ReactNode {
  const { label, uitleg, fout, kort = false, id, ...rest } = alles;
  const ids = useIds({ uitleg, fout }, id);
  return (
    <div className={klasse({ fout, kort })}>
      <label htmlFor={ids.id}>{label}</label>
      <Bijschrift id={ids.id} uitleg={uitleg} fout={fout} />
      <textarea className="utrecht-textarea utrecht-textarea--html-textarea" rows={5} {...rest} {...ids} />
    </div>
  );
}

export interface Keus {
  waarde: string;
  label: string;
  uitleg?: string;
}

export function Keuzelijst({
  ...alles
}: Rondom & ComponentProps<'select'> & { keuzes: readonly Keus[] }): ReactNode {
  const { label, uitleg, fout, kort = false, id, keuzes, ...rest } = alles;
  const ids = useIds({ uitleg, fout }, id);
  return (
    <div className={klasse({ fout, kort })}>
      <label htmlFor={ids.id}>{label}</label>
      <Bijschrift id={ids.id} uitleg={uitleg} fout={fout} />
      <select className="utrecht-select utrecht-select--html-select" {...rest} {...ids}>
        {keuzes.map((keus) => (
          <option key={keus.waarde} value={keus.waarde}>
            {keus.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One of some, or with `soort` checkbox any of them; each as large as its words. */
export function Keuzes({
  label,
  uitleg,
  fout,
  id,
  naam,
  keuzes,
  gekozen,
  soort = 'radio',
  onKies,
}: Rondom & {
  id?: string;
  naam: string;
  keuzes: readonly Keus[];
  gekozen: readonly string[];
  soort?: 'radio' | 'checkbox';
  onKies: (waarde: string, aan: boolean) => void;
}): ReactNode {
  const ids = useIds({ uitleg, fout }, id);
  return (
    <fieldset className={klasse({ fout })} aria-describedby={ids['aria-describedby']}>
      <legend>{label}</legend>
      <Bijschrift id={ids.id} uitleg={uitleg} fout={fout} />
      {keuzes.map((keus, i) => (
        <label className="keuze" key={keus.waarde}>
          <input
            type={soort}
            name={naam}
            value={keus.waarde}
            id={i === 0 ? ids.id : undefined}
            aria-invalid={ids['aria-invalid']}
            checked={gekozen.includes(keus.waarde)}
            onChange={({ target }) => onKies(keus.waarde, target.checked)}
          />
          <span>
            <b>{keus.label}</b>
            {keus.uitleg && <span className="klein">{keus.uitleg}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
