// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Gesprekpagina } from '../gesprekken/een';

/** One gesprek as the region of its community reads along. */
export function Component(): ReactNode {
  const { id = '', gesprekId = '' } = useParams();
  return <Gesprekpagina communityId={id} id={gesprekId} communities="/werkbank/communities" />;
}
