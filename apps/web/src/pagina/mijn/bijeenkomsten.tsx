// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useMijnBijeenkomsten, type Bijeenkomst, type Wanneer } from '../bijeenkomsten/gegevens';
import { Merkjes, Tijd } from '../bijeenkomsten/kaart';

const TEKSTEN = {
  nl: {
    kop: 'Uw bijeenkomsten',
    geen: 'U hebt geen bijeenkomst in het vooruitzicht',
    geenUitleg: 'In uw communities ziet u wanneer leden bij elkaar komen.',
    geweest: 'Geweest',
    plek: (n: number) => `u bent nummer ${n} op de wachtlijst`,
    online: 'online',
    agenda: 'Zet in uw agenda',
    vertel: 'Vertel wat u ervan vond',
    wijzig: 'Wijzig wat u ervan vond',
    meer: 'Toon meer',
  },
  en: {
    kop: 'Your meetings',
    geen: 'You have no meeting ahead of you',
    geenUitleg: 'In your communities you see when members meet.',
    geweest: 'Past',
    plek: (n: number) => `you are number ${n} on the waiting list`,
    online: 'online',
    agenda: 'Add to your calendar',
    vertel: 'Tell what you thought of it',
    wijzig: 'Change what you thought of it',
    meer: 'Show more',
  },
};

/** What one can do with it from here. */
function Verder({ bijeenkomst }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id, titel, begonnen, status, evalueren, geevalueerd } = bijeenkomst;
  if (evalueren)
    return (
      <p>
        <Verwijzing naar={`/bijeenkomsten/${id}`}>
          {geevalueerd ? t.wijzig : t.vertel}
          <span className="onzichtbaar">: {titel}</span>
        </Verwijzing>
      </p>
    );
  if (begonnen || status === 'afgelast') return null;
  return (
    <p>
      <a className="nl-link" href={`/api/v1/bijeenkomsten/${id}/agenda`} download="bijeenkomst.ics">
        {t.agenda}
        <span className="onzichtbaar">: {titel}</span>
      </a>
    </p>
  );
}

function Een({ bijeenkomst }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id, titel, communityNaam, plaats, online, mijnPlek } = bijeenkomst;
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        <Verwijzing naar={`/bijeenkomsten/${id}`}>
          <span lang="nl">{titel}</span>
        </Verwijzing>
      </Kop>
      <p className="rij klein">
        <span>
          <Tijd bijeenkomst={bijeenkomst} />
        </span>
        {plaats !== null && <span lang="nl">{plaats}</span>}
        {online && <span>{t.online}</span>}
        <span lang="nl">{communityNaam}</span>
        <Merkjes bijeenkomst={bijeenkomst} />
        {mijnPlek !== null && <span>{t.plek(mijnPlek)}</span>}
      </p>
      <Verder bijeenkomst={bijeenkomst} />
    </li>
  );
}

/** Of what is past nothing is said when there is none. */
function Groep({ wanneer }: { wanneer: Wanneer }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useMijnBijeenkomsten(wanneer);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="5rem" />;
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  if (alle.length === 0)
    return wanneer === 'geweest' ? null : (
      <Leeg titel={t.geen}>
        <Alinea>{t.geenUitleg}</Alinea>
      </Leeg>
    );
  return (
    <>
      {wanneer === 'geweest' && (
        <Kop niveau={3} als={4}>
          {t.geweest}
        </Kop>
      )}
      <ul className="lijst">
        {alle.map((een) => (
          <Een key={een.id} bijeenkomst={een} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </>
  );
}

/** Where somebody goes or waits for a place, and where he was. */
export function Bijeenkomsten(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel" aria-labelledby="bijeenkomsten">
      <Kop niveau={2} id="bijeenkomsten">
        {t.kop}
      </Kop>
      <Groep wanneer="komend" />
      <Groep wanneer="geweest" />
    </section>
  );
}
