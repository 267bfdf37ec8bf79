// SPDX-License-Identifier: EUPL-1.2
import { useEffect, type ReactNode } from 'react';
import { Effecten } from './deel/effect';
import { Kaart, type Kaartmaat } from './deel/kaart';
import { Kruis } from './deel/kruis';
import { Bereik, Doorlooptijd, Kosten, Onvervuld } from './deel/staafdelen';
import { Uitkomst } from './deel/uitkomst';
import { Trechter } from './deel/trechter';
import { Verloop } from './deel/trend';
import { Verborgen } from './deel/verborgen';
import { tabelVan, type Beeld, type Cijfertabel } from './inhoud';
import type { Keuze } from './lezen';
import type { Namen } from './live';

/** On paper nothing can be opened: the tables are, while it is printed. */
export function usePrintOpen(): void {
  useEffect(() => {
    const open = (): void =>
      document.querySelectorAll<HTMLDetailsElement>('details.figuur__tabel:not([open])').forEach((een) => {
        een.open = true;
        een.dataset['print'] = '';
      });
    const dicht = (): void =>
      document.querySelectorAll<HTMLDetailsElement>('details[data-print]').forEach((een) => {
        een.open = false;
        delete een.dataset['print'];
      });
    addEventListener('beforeprint', open);
    addEventListener('afterprint', dicht);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', dicht);
    };
  }, []);
}

/** Draws its child when there is such a table. */
const Bij = ({
  tabel,
  children,
}: {
  tabel: Cijfertabel | undefined;
  children: (tabel: Cijfertabel) => ReactNode;
}): ReactNode => (tabel ? children(tabel) : null);

export interface Beeldkeuze {
  regio: string | null;
  thema: string | null;
  kaart: Kaartmaat;
}

const keuzeVan = (codes: Record<string, string | null>): Keuze =>
  Object.fromEntries(Object.entries(codes).filter((paar): paar is [string, string] => paar[1] !== null));

/** All that a report or the cube of now says, drawn. `kruis`: what stands where themes by regios would. */
export function Beelddelen({
  beeld,
  keuze: { regio, thema, kaart },
  themas,
  live = false,
  kruis,
}: {
  beeld: Beeld;
  keuze: Beeldkeuze;
  themas: Namen;
  live?: boolean;
  kruis?: ReactNode;
}): ReactNode {
  usePrintOpen();
  const beide = keuzeVan({ regio, thema });
  const alleen = keuzeVan({ thema });
  return (
    <div className="beeld">
      <Bij tabel={tabelVan(beeld, 'trechter-regio', 'trechter-regio-thema')}>
        {(tabel) => <Trechter tabel={tabel} keuze={beide} />}
      </Bij>
      <Kaart beeld={beeld} maat={kaart} gekozen={regio} keuze={alleen} />
      <Bij tabel={tabelVan(beeld, 'trechter-kwartaal')}>
        {(tabel) => <Verloop tabel={tabel} keuze={beide} />}
      </Bij>
      <Bij tabel={tabelVan(beeld, 'onvervuld-thema', 'trechter-thema')}>
        {(tabel) => <Onvervuld tabel={tabel} />}
      </Bij>
      <Bij tabel={tabelVan(beeld, 'kosten-thema')}>{(tabel) => <Kosten tabel={tabel} />}</Bij>
      <Bij tabel={tabelVan(beeld, 'doorlooptijd-thema')}>{(tabel) => <Doorlooptijd tabel={tabel} />}</Bij>
      <Bij tabel={tabelVan(beeld, 'bereik-regio')}>{(tabel) => <Bereik tabel={tabel} />}</Bij>
      {kruis ?? (
        <Bij tabel={tabelVan(beeld, 'trechter-regio-thema')}>
          {(tabel) => <Kruis tabel={tabel} regio={regio} />}
        </Bij>
      )}
      <Bij tabel={tabelVan(beeld, 'uitkomst-indicator')}>{(tabel) => <Uitkomst tabel={tabel} />}</Bij>
      <Effecten effecten={beeld.effecten} namen={themas} live={live} />
      <Verborgen beeld={beeld} />
    </div>
  );
}
