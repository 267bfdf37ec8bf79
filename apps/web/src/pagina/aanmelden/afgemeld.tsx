// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useBegin } from '../../begin';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';

/** Signed out here, on the way to the provider; the page goes there by itself. */
function Verder({ naar }: { naar: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.afgemeldHier}>
      <Alinea>{t.verder}</Alinea>
      <Alinea>
        <a className="nl-link" href={naar}>
          {t.verderLink}
        </a>
      </Alinea>
    </Pagina>
  );
}

/** The end of signing out. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { naar, alleenHier } = useBegin('afgemeld') ?? { naar: null, alleenHier: false };
  if (naar !== null) return <Verder naar={naar} />;
  return (
    <Pagina titel={t.afgemeld}>
      {alleenHier && (
        <Melding soort="waarschuwing">
          <Alinea>{t.alleenHier}</Alinea>
        </Melding>
      )}
      <div className="rij">
        <a className="nl-button nl-button--primary" href={inTaal('/aanmelden', taal)}>
          <span className="nl-button__label">{t.opnieuw}</span>
        </a>
        <KnopLink naar="/" soort="stil">
          {t.begin}
        </KnopLink>
      </div>
    </Pagina>
  );
}
