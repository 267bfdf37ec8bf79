// SPDX-License-Identifier: EUPL-1.2
import { useMemo, type ReactNode } from 'react';
import { useBank } from '../werkbank/bank';
import { Plekcontext, type Plek } from './plek';

/** Keeps kringen as the werkbank does: with its addresses, and the names of colleagues. */
export function InWerkbank({ children }: { children: ReactNode }): ReactNode {
  const { naamVan } = useBank();
  const plek = useMemo((): Plek => ({ pad: '/werkbank', naamVan }), [naamVan]);
  return <Plekcontext value={plek}>{children}</Plekcontext>;
}
