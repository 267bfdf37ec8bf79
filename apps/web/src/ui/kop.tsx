// SPDX-License-Identifier: EUPL-1.2
import { createElement, type ComponentProps, type ReactNode } from 'react';

type Niveau = 1 | 2 | 3 | 4;

/** A heading of its level; `als` when it must look like another. */
export function Kop({
  niveau,
  als = niveau,
  children,
  ...rest
}: Omit<ComponentProps<'h1'>, 'className'> & { niveau: Niveau; als?: Niveau }): ReactNode {
  return createElement(`h${niveau}`, { ...rest, className: `nl-heading nl-heading--level-${als}` }, children);
}

export function Alinea({
  inleiding = false,
  children,
}: {
  inleiding?: boolean;
  children: ReactNode;
}): ReactNode {
  return <p className={`nl-paragraph${inleiding ? ' nl-paragraph--lead' : ''}`}>{children}</p>;
}
