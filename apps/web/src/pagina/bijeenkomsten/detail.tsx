// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Bijeenkomstpagina } from './een';

/** One bijeenkomst, for everyone. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  return <Bijeenkomstpagina id={id} communities="/communities" />;
}
