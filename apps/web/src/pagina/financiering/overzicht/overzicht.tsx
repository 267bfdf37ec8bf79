// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../../stijl/grootboek.css';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Programmas } from './programmageld';
import { useTaken } from './taken';
import { Weg } from './weg';

function Wacht(): ReactNode {
  const { taken, laadt, fout, opnieuw } = useTaken();
  if (laadt) return <Skelet hoogte="8rem" />;
  return (
    <>
      {fout && <Mislukt fout={fout} opnieuw={opnieuw} />}
      {taken.length === 0 && !fout && (
        <Leeg titel="Er wacht nu niets op u.">
          <Alinea>
            Wordt er iets gemeld, gedeclareerd of klaargezet, dan staat het hier. U kunt ook{' '}
            <Verwijzing naar="/financiering/programmas/nieuw">een programma opstellen</Verwijzing>.
          </Alinea>
        </Leeg>
      )}
      {taken.length > 0 && (
        <ul className="taken">
          {taken.map(({ doe, naar, waarom }) => (
            <li key={`${naar} ${doe}`}>
              <Verwijzing naar={naar}>{doe}</Verwijzing>
              <span className="klein">{waarom}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What waits for a financier, and where the money of his programmes is. */
export const Component = (): ReactNode => (
  <Pagina titel="Financiering: overzicht" kop="Overzicht">
    <section className="stapel" aria-labelledby="wacht">
      <Kop niveau={2} id="wacht">
        Wat op u wacht
      </Kop>
      <Wacht />
    </section>
    <Weg />
    <section className="stapel" aria-labelledby="geld">
      <Kop niveau={2} id="geld">
        Waar het geld is
      </Kop>
      <Programmas />
    </section>
  </Pagina>
);
