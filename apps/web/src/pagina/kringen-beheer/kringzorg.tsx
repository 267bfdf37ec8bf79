// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import type { Kring } from '../kringen/gegevens';
import { Invallers } from './invallers';
import { TEKSTEN } from './teksten';
import { useAanwezigheid } from './woorden';

/** Who was in it and is no more, with what they said of it. */
export function Vertrokken({ kring: { vertrokken } }: { kring: Kring }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  if (vertrokken.length === 0) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="vertrokken">
      <Kop niveau={2} als={3} id="vertrokken">
        {t.wieVertrok}
      </Kop>
      <ul>
        {vertrokken.map(({ weergavenaam, op, reden }) => (
          <li key={op}>
            {t.vertrok(weergavenaam ?? t.onbekend, inDatum(op, taal))}
            {reden !== null && <span className="klein"> {t.vertrekreden(reden)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a member who keeps the community sees of a kring, besides what its members see. */
export function Kringzorg({
  kring,
  onGedaan,
}: {
  kring: Kring;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const inAanwezigheid = useAanwezigheid();
  return (
    <>
      <Alinea>{inAanwezigheid(kring)}.</Alinea>
      <Invallers kring={kring} onGedaan={onGedaan} />
      <Vertrokken kring={kring} />
    </>
  );
}
