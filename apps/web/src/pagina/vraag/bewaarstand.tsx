// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { TEKSTEN } from './teksten';
import type { Bewaarder } from './use-concept';

function Elders({ bewaarder }: { bewaarder: Bewaarder }): ReactNode {
  const { later: t } = useTeksten(TEKSTEN);
  const [bezig, setBezig] = useState(false);
  const settle = (wat: 'hier' | 'daar'): void => {
    setBezig(true);
    void bewaarder
      .settle(wat)
      .catch(() => undefined)
      .finally(() => setBezig(false));
  };
  return (
    <Melding soort="waarschuwing" titel={t.elders} live>
      <Alinea>{t.eldersUitleg}</Alinea>
      <div className="rij">
        <Knop soort="tweede" bezig={bezig} onClick={() => settle('hier')}>
          {t.hier}
        </Knop>
        <Knop soort="tweede" bezig={bezig} onClick={() => settle('daar')}>
          {t.daar}
        </Knop>
      </div>
    </Melding>
  );
}

/** What one must know of keeping it: that it works stands beside the buttons, that it does not stands here. */
export function Bewaarmelding({ bewaarder }: { bewaarder: Bewaarder }): ReactNode {
  const { later: t } = useTeksten(TEKSTEN);
  const { soort } = bewaarder.stand;
  if (soort === 'elders') return <Elders bewaarder={bewaarder} />;
  if (soort === 'weg')
    return (
      <Melding soort="info" live>
        <Alinea>{t.weg}</Alinea>
      </Melding>
    );
  if (soort === 'mislukt')
    return (
      <Melding soort="waarschuwing" titel={t.mislukt} live>
        <Alinea>{t.misluktUitleg}</Alinea>
      </Melding>
    );
  return null;
}
