// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';

export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.titel} kop={null}>
      <div className="stapel stapel--ruim">
        <section className="naast welkom">
          <div className="stapel">
            <Kop niveau={1}>{t.kop}</Kop>
            <Alinea inleiding>{t.inleiding}</Alinea>
            <div className="rij">
              <KnopLink naar="/hulpvraag/nieuw">{t.start}</KnopLink>
              <KnopLink naar="/aanbod" soort="stil">
                {t.bekijk}
              </KnopLink>
            </div>
          </div>
          <div className="kaart kaart--vlak stapel stapel--dicht">
            <Kop niveau={2} als={3}>
              {t.zekerKop}
            </Kop>
            <ul className="redenen">
              {t.zeker.map((een) => (
                <li key={een}>{een}</li>
              ))}
            </ul>
          </div>
        </section>
        <section className="stapel" aria-labelledby="zo">
          <Kop niveau={2} id="zo">
            {t.zoKop}
          </Kop>
          <ol className="gang">
            {t.stappen.map(({ kop, tekst }) => (
              <li key={kop}>
                <Kop niveau={3}>{kop}</Kop>
                <Alinea>{tekst}</Alinea>
              </li>
            ))}
          </ol>
        </section>
        <section className="kaart kaart--accent stapel stapel--dicht tekst">
          <Kop niveau={2} als={3}>
            {t.verderKop}
          </Kop>
          <Alinea>{t.verder}</Alinea>
        </section>
      </div>
    </Pagina>
  );
}
