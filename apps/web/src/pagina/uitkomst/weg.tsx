// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';

/** Instead of questions: what the link leads to is not there any more. */
export const Weg = ({ t }: { t: { weg: string; wegUitleg: string; begin: string } }): ReactNode => (
  <Pagina titel={t.weg}>
    <Alinea>{t.wegUitleg}</Alinea>
    <div>
      <KnopLink naar="/" soort="tweede">
        {t.begin}
      </KnopLink>
    </div>
  </Pagina>
);
