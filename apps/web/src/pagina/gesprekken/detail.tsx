// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { Gesprekpagina } from './een';

/** One gesprek, for members. */
export function Component(): ReactNode {
  const { id = '', gesprekId = '' } = useParams();
  return <Gesprekpagina communityId={id} id={gesprekId} communities="/communities" metHulp />;
}
