// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea } from '../../../ui/kop';
import { Pagina } from '../../../ui/pagina';
import { Belangenlijst } from './lijst';

/** What everybody declared, for who keeps the system. */
export const Component = (): ReactNode => (
  <Pagina titel="Belangenregister">
    <Alinea>
      Wie voor een financier werkt, meldt hier zelf zijn belangen in aanbieders. Zolang een belang meetelt,
      beoordeelt en keurt die persoon niets goed voor die aanbieder. Een melding gaat nooit weg.
    </Alinea>
    <Belangenlijst
      wie
      leeg={{
        titel: 'Niemand meldde een belang.',
        uitleg: <Alinea>Financiers melden dat bij Belangen.</Alinea>,
      }}
    />
  </Pagina>
);
