// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../stijl/impact.css';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Nu } from './nu';

/** What help to entrepreneurs brings, for whoever answers for it. */
export const Component = (): ReactNode => (
  <Pagina titel="Impact">
    <Alinea inleiding>
      Wat hulp aan ondernemers oplevert: waar, voor wie, hoe snel en tegen welke kosten.
    </Alinea>
    <Nu />
  </Pagina>
);
