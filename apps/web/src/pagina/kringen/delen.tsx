// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import type { Kring } from './gegevens';
import { TEKSTEN } from './teksten';

/** Why these people are together: facts about the group, in words to them. `kop`: for who is none of them. */
export function Waarom({ uitleg, kop }: { uitleg: readonly string[]; kop?: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  if (uitleg.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="waarom">
      <Kop niveau={2} als={3} id="waarom">
        {kop ?? t.waarom}
      </Kop>
      {t.nederlands !== '' && <Alinea>{t.nederlands}</Alinea>}
      <ul lang="nl">
        {uitleg.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  );
}

/** By the names that they chose, with who oneself is; and how often they were there, as far as one may know. */
export function Kringleden({ kring: { leden, gehouden } }: { kring: Kring }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="kringleden">
      <Kop niveau={2} als={3} id="kringleden">
        {t.leden(leden.length)}
      </Kop>
      <ul>
        {leden.map(({ kringlidId, weergavenaam, zelf, bijgewoond }) => (
          <li key={kringlidId}>
            {weergavenaam ?? t.onbekend}
            {zelf && ` (${t.u})`}
            {bijgewoond !== null && gehouden > 0 && (
              <span className="klein"> {t.bijgewoond(bijgewoond, gehouden)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
