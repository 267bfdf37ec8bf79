// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';

/** The link does not lead to anybody's choices. */
export function Weg(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.weg}>
      <Alinea>{t.wegUitleg}</Alinea>
      <div>
        <KnopLink naar="/" soort="tweede">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}
