// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router';
import { inTaal, useTaal } from '../taal/taal';

type Soort = 'primair' | 'tweede' | 'stil';
const KLASSE: Record<Soort, string> = {
  primair: 'nl-button nl-button--primary',
  tweede: 'nl-button nl-button--secondary',
  stil: 'nl-button nl-button--subtle',
};

/** `bezig`: pressed and not done yet; it stays where it is and cannot be pressed again. */
export function Knop({
  soort = 'primair',
  bezig = false,
  children,
  onClick,
  ...rest
}: ComponentProps<'button'> & { soort?: Soort; bezig?: boolean }): ReactNode {
  return (
    <button
      type="button"
      {...rest}
      className={KLASSE[soort]}
      aria-disabled={bezig || undefined}
      onClick={(gebeurtenis) => (bezig ? gebeurtenis.preventDefault() : onClick?.(gebeurtenis))}
    >
      <span className="nl-button__label">{children}</span>
    </button>
  );
}

/** Leads to a page and looks like a button, for the one thing to do there. */
export function KnopLink({
  naar,
  soort = 'primair',
  children,
}: {
  naar: string;
  soort?: Soort;
  children: ReactNode;
}): ReactNode {
  const taal = useTaal();
  return (
    <Link to={inTaal(naar, taal)} className={KLASSE[soort]}>
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}
