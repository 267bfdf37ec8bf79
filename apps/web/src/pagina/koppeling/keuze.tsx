// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { KOPPEL_TEKSTEN } from './teksten';

export type Koppeltoestemming = Schema['KoppeltoestemmingWeergave'];

/**
 * What is asked and how it stands, with one button: to say yes, or to take it back. Nothing when there is nothing to ask: no firm
 * to link, and nothing that was agreed to.
 */
export function Koppelkeuze({
  van,
  gemeld,
  children,
}: {
  van: Koppeltoestemming;
  /** What was just done. */
  gemeld?: ReactNode;
  /** The button, which knows how to do it. */
  children: ReactNode;
}): ReactNode {
  const t = useTeksten(KOPPEL_TEKSTEN);
  const taal = useTaal();
  if (!van.vraagbaar && van.gegevenOp === null) return null;
  return (
    <section className="kaart kaart--vlak stapel tekst geen-print" aria-labelledby="koppelen-cbs">
      <Kop niveau={2} als={3} id="koppelen-cbs">
        {t.kop}
      </Kop>
      {gemeld}
      <Alinea>{taal === 'en' ? van.tekstEngels : van.tekst}</Alinea>
      <p>
        <b>{van.gegevenOp === null ? t.nee : t.ja(inDatum(van.gegevenOp, taal))}</b>
      </p>
      {van.gegevenVersie !== null && van.gegevenVersie !== van.tekstversie && (
        <p className="klein">{t.eerder}</p>
      )}
      <div className="rij">{children}</div>
    </section>
  );
}
