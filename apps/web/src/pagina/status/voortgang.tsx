// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { fasenVan, type Fase } from './stand';
import { STAND_TEKSTEN } from './teksten-stand';
import { VOORTGANG_TEKSTEN } from './teksten-voortgang';
import { useZaak } from './zaak';

/** All steps with what is done, what is going on and what is to come. */
export function Voortgang(): ReactNode {
  const [t, stand] = [useTeksten(VOORTGANG_TEKSTEN), useTeksten(STAND_TEKSTEN)];
  const taal = useTaal();
  const { hulpvraag } = useZaak();
  const { aanZet, aanZetSinds, uiterlijkOp, ingediendOp } = hulpvraag;
  const opDag: Partial<Record<Fase, string>> = { gevraagd: inDatum(ingediendOp, taal) };
  if (aanZet === 'niemand') opDag.gesloten = inDatum(aanZetSinds, taal);
  return (
    <section className="stapel" aria-labelledby="voortgang">
      <Kop niveau={2} als={3} id="voortgang">
        {t.kop}
      </Kop>
      <ol className="voortgang">
        {fasenVan(hulpvraag).map(({ fase, toestand }) => (
          <li
            key={fase}
            className={`voortgang__${toestand}`}
            aria-current={toestand === 'nu' ? 'step' : undefined}
          >
            <b>{t.fase[fase]}</b>
            <span className="onzichtbaar"> ({t.toestand[toestand]})</span>
            {opDag[fase] !== undefined && <span className="klein">{opDag[fase]}</span>}
            {toestand === 'nu' && (
              <span className="klein">
                {t.aanZet(stand.wie[aanZet])}, {t.sinds(inDatum(aanZetSinds, taal))}
                {uiterlijkOp !== null &&
                  aanZet !== 'systeem' &&
                  `, ${t.uiterlijk(inDatum(uiterlijkOp, taal))}`}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
