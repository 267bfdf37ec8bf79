// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Knop } from './knop';

/** What a query that comes in pages tells of the next one. */
interface Gepagineerd {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage(): Promise<unknown>;
}

/** Fetches the next page of a list; not there after the last. */
export function Meer({
  lijst,
  children = 'Toon meer',
}: {
  lijst: Gepagineerd;
  children?: ReactNode;
}): ReactNode {
  if (!lijst.hasNextPage) return null;
  return (
    <div>
      <Knop soort="tweede" bezig={lijst.isFetchingNextPage} onClick={() => void lijst.fetchNextPage()}>
        {children}
      </Knop>
    </div>
  );
}
