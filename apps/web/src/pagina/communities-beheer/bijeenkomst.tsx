// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Bijeenkomstpagina } from '../bijeenkomsten/een';
import { useBank } from '../werkbank/bank';

/** One bijeenkomst as the region of its community keeps it. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { naamVan } = useBank();
  return <Bijeenkomstpagina id={id} communities="/werkbank/communities" naamVan={naamVan} />;
}
