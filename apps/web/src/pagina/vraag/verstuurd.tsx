// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Verwijzing } from '../../ui/link';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';
import type { Ontvangst } from './vraagstart';

/** It was sent: its number, what happens next and when, and where one sees that. */
export function Verstuurd({ ontvangst }: { ontvangst: Ontvangst }): ReactNode {
  const { verstuurd: t } = useTeksten(TEKSTEN);
  const taal = useTaal();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    kop.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const { id, kenmerk, statussleutel, status } = ontvangst;
  const stappen = status === 'vastgehouden' ? t.nagekeken : t.nu;
  // The key stands behind the hash, as in the mail: that part is never sent to a server.
  const adres = `${inTaal('/hulpvraag', taal)}#id=${id}&sleutel=${statussleutel}`;
  return (
    <Pagina titel={t.kop} kop={null}>
      <div className="stapel vraagpagina">
        <div className="kaart kaart--accent stapel stapel--dicht verstuurd">
          <Kop niveau={1} ref={kop} tabIndex={-1}>
            {t.kop}
          </Kop>
          <p className="nl-paragraph">
            {t.kenmerk} <b className="verstuurd__kenmerk">{kenmerk}</b>
          </p>
        </div>
        <Kop niveau={2} als={3}>
          {t.nuKop}
        </Kop>
        <ol className="verstuurd__stappen">
          {stappen.map((stap) => (
            <li key={stap}>{stap}</li>
          ))}
        </ol>
        <div className="rij">
          <a className="nl-button nl-button--primary" href={adres}>
            <span className="nl-button__label">{t.status}</span>
          </a>
        </div>
        <Alinea>{t.bewaar}</Alinea>
        <p className="nl-paragraph">
          <Verwijzing naar="/hulpvraag/nieuw">{t.nieuw}</Verwijzing>
        </p>
      </div>
    </Pagina>
  );
}
