// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useMijnCommunities } from '../communities/gegevens';
import { Kaart } from '../communities/kaart';
import { Kringregel } from '../kringen/regel';

const TEKSTEN = {
  nl: {
    kop: 'Uw communities',
    geen: 'U bent nog van geen community lid',
    geenUitleg: 'Daar leert u van andere ondernemers, en zij van u.',
    alle: 'Bekijk communities',
  },
  en: {
    kop: 'Your communities',
    geen: 'You are not a member of a community yet',
    geenUitleg: 'There you learn from other entrepreneurs, and they from you.',
    alle: 'See communities',
  },
};

/** Those that somebody is a member of, or asked to be. */
export function Communities(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useMijnCommunities();
  return (
    <section className="stapel" aria-labelledby="communities">
      <Kop niveau={2} id="communities">
        {t.kop}
      </Kop>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet />)}
      {data?.length === 0 && (
        <Leeg titel={t.geen}>
          <Alinea>{t.geenUitleg}</Alinea>
        </Leeg>
      )}
      <ul className="lijst">
        {data?.map((een) => (
          <Kaart key={een.id} community={een} naar={`/communities/${een.id}`}>
            {een.mijn?.status === 'lid' && <Kringregel communityId={een.id} />}
          </Kaart>
        ))}
      </ul>
      <div>
        <KnopLink naar="/communities" soort="tweede">
          {t.alle}
        </KnopLink>
      </div>
    </section>
  );
}
