// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import type { Naamgever } from '../communities/daad';
import { Bezwaarkaart } from './bezwaarkaart';
import { useModeratie } from './gegevens';
import { Gemeldkaart } from './gemeldkaart';
import { LIJSTTEKSTEN } from './teksten-lijst';

/** Reports and appeals that wait for who keeps a community, or several. */
export function Meldingen({
  communityId,
  naamVan,
  coordinator = false,
}: {
  /** Without one: of every community that one keeps. */
  communityId?: string;
  naamVan?: Naamgever;
  coordinator?: boolean;
}): ReactNode {
  const t = useTeksten(LIJSTTEKSTEN);
  const [melding, setMelding] = useState('');
  const { data, error, refetch } = useModeratie(communityId);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="8rem" />;
  const { gemeld, bezwaren } = data;
  const bij = {
    onGedaan: setMelding,
    ...(naamVan ? { naamVan } : {}),
    metCommunity: communityId === undefined,
    communities: coordinator ? '/werkbank/communities' : '/communities',
  };
  return (
    <section className="stapel stapel--dicht" aria-labelledby="meldingen">
      <Kop niveau={2} als={3} id="meldingen">
        {t.kop(gemeld.length)}
      </Kop>
      <Gedaan melding={melding} wacht={false} />
      {gemeld.length === 0 && (
        <Leeg titel={t.leeg}>
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      )}
      <ul className="lijst">
        {gemeld.map((een) => (
          <Gemeldkaart key={`${een.antwoordId ?? een.gesprekId}-${een.versie}`} gemeld={een} {...bij} />
        ))}
      </ul>
      {bezwaren.length > 0 && (
        <>
          <Kop niveau={2} als={3}>
            {t.bezwaarKop(bezwaren.length)}
          </Kop>
          <ul className="lijst">
            {bezwaren.map((een) => (
              <Bezwaarkaart key={een.id} bezwaar={een} coordinator={coordinator} {...bij} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
