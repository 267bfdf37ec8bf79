// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../ui/kop';

/** Lines as they were typed; the words are in Dutch whatever the page is in. */
export const Alineas = ({ tekst }: { tekst: string }): ReactNode => (
  <div className="stapel stapel--dicht" lang="nl">
    {tekst.split(/\n+/).map((regel) => (
      <Alinea key={regel}>{regel}</Alinea>
    ))}
  </div>
);
