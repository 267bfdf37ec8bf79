// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useVoorbeeld, type Campagne } from './gegevens';

const TAAL: Record<string, string> = { nl: 'In het Nederlands', en: 'In het Engels' };

/** The mail as it goes out, in both languages. */
export function Voorbeeld({ campagne: { id, versie } }: { campagne: Campagne }): ReactNode {
  const { data, error, refetch } = useVoorbeeld(id, versie);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="voorbeeld">
      <Kop niveau={2} als={3} id="voorbeeld">
        Zo ziet de mail eruit
      </Kop>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />)}
      {data && (
        <div className="campagne__mails">
          {data.mails.map(({ taal, onderwerp, tekst }) => (
            <article className="kaart stapel stapel--dicht" key={taal} aria-label={TAAL[taal]}>
              <p className="klein">{TAAL[taal]}</p>
              <Kop niveau={3} als={4} lang={taal}>
                {onderwerp}
              </Kop>
              <div className="campagne__mail" lang={taal}>
                {tekst}
              </div>
            </article>
          ))}
        </div>
      )}
    </section>
  );
}
