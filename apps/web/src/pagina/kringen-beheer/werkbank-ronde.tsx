// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Component as Ronde } from './ronde';
import { InWerkbank } from './werkbank';

/** What a round proposes, for the region. */
export function Component(): ReactNode {
  return (
    <InWerkbank>
      <Ronde />
    </InWerkbank>
  );
}
