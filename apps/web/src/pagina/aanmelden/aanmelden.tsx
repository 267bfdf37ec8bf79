// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useBegin, type Als } from '../../begin';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { TEKSTEN } from './teksten';

const ALS: readonly Als[] = ['ondernemer', 'aanbieder', 'medewerker'];

/** Ways to sign in; each a link, so that it works with keyboard, voice and without script. */
function Wegen({
  mogelijk,
  anders,
}: {
  mogelijk: readonly Als[];
  anders: Readonly<Record<string, string>>;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <ul className="wegen">
      {mogelijk.map((als) => (
        <li key={als}>
          <a href={inTaal(`/aanmelden?${new URLSearchParams({ als, ...anders }).toString()}`, taal)}>
            <b>{t.keuze[als].naam}</b>
            <span>{t.keuze[als].uitleg}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Where one chooses how to sign in. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const begin = useBegin('aanmelden');
  const [mogelijk, anders] = [begin?.mogelijk ?? ALS, begin?.anders ?? {}];
  const isBevestigen = anders['bevestigen'] === 'ja';
  return (
    <Pagina titel={isBevestigen ? t.bevestigen : t.titel}>
      {mogelijk.length === 0 ? (
        <Alinea>{t.geen}</Alinea>
      ) : (
        <>
          <Alinea inleiding>{isBevestigen ? t.bevestigenVraag : t.vraag}</Alinea>
          <Wegen mogelijk={mogelijk} anders={anders} />
        </>
      )}
      <Alinea>
        {t.zonder} <Verwijzing naar="/hulpvraag/nieuw">{t.zonderLink}</Verwijzing>
      </Alinea>
    </Pagina>
  );
}
