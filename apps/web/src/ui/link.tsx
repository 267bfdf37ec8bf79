// SPDX-License-Identifier: EUPL-1.2
import type { ComponentProps, ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import { inTaal, useTaal } from '../taal/taal';

/** Leads to a page of ours in the language of this one; `naar` without prefix. */
export function Verwijzing({
  naar,
  children,
  ...rest
}: Omit<ComponentProps<typeof Link>, 'to'> & { naar: string }): ReactNode {
  const taal = useTaal();
  return (
    <Link className="nl-link" {...rest} to={inTaal(naar, taal)}>
      {children}
    </Link>
  );
}

/** The same in a menu: it says when it is this page. */
export function Menulink({
  naar,
  precies = false,
  children,
}: {
  naar: string;
  precies?: boolean;
  children: ReactNode;
}): ReactNode {
  const taal = useTaal();
  return (
    <NavLink to={inTaal(naar, taal)} end={precies}>
      {children}
    </NavLink>
  );
}
