// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from './kop';

type Soort = 'info' | 'ok' | 'waarschuwing' | 'fout';
const TYPE: Record<Soort, string> = { info: 'info', ok: 'ok', waarschuwing: 'warning', fout: 'error' };

/** Something that must be seen. `live`: it came after the page did, and is read aloud. */
export function Melding({
  soort = 'info',
  titel,
  live = false,
  children,
}: {
  soort?: Soort;
  titel?: string;
  live?: boolean;
  children?: ReactNode;
}): ReactNode {
  const rol = live ? (soort === 'fout' ? 'alert' : 'status') : undefined;
  return (
    <div className={`utrecht-alert utrecht-alert--${TYPE[soort]}`} role={rol}>
      <div className="utrecht-alert__content stapel stapel--dicht">
        {titel && (
          <Kop niveau={2} als={3}>
            {titel}
          </Kop>
        )}
        {children}
      </div>
    </div>
  );
}

type Kleur = 'grijs' | 'blauw' | 'groen' | 'oranje' | 'rood';

/** A state in a word; the colour says nothing that the word does not. */
export function Merkje({ kleur = 'grijs', children }: { kleur?: Kleur; children: ReactNode }): ReactNode {
  return <span className={`merkje merkje--${kleur}`}>{children}</span>;
}
