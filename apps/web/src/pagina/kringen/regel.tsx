// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Verwijzing } from '../../ui/link';
import { useKringstand } from './gegevens';
import { TEKSTEN } from './teksten';

/** In one line where one stands in the kringen of a community; nothing for who is in none and was not asked. */
export function Kringregel({ communityId }: { communityId: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data } = useKringstand(communityId);
  if (!data?.kring) return null;
  const { kringId, nummer, status } = data.kring;
  return (
    <p className="nl-paragraph">
      <Verwijzing naar={`/kringen/${kringId}`}>
        {status === 'lid' ? t.inKring(nummer) : t.genodigd(nummer)}
      </Verwijzing>
    </p>
  );
}
