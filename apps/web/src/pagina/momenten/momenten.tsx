// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { inMoment } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { useAfspraken, useHandeling, useMomenten, type Afspraak, type Moment } from './gegevens';
import { Momentformulier, VORM } from './nieuw';

const GEMAAKT = 'Uw momenten staan klaar. Ondernemers die u helpt, kunnen ze kiezen.';

function Afspraken(): ReactNode {
  const { data } = useAfspraken();
  const komend = data?.filter(({ status }) => status === 'geboekt' || status === 'verplaatst') ?? [];
  if (komend.length === 0) return null;
  return (
    <section className="stapel" aria-labelledby="afspraken">
      <Kop niveau={2} id="afspraken">
        Uw afspraken
      </Kop>
      <ul className="postrijen">
        {komend.map((afspraak) => (
          <Afspraakrij key={afspraak.id} afspraak={afspraak} />
        ))}
      </ul>
    </section>
  );
}

const Afspraakrij = ({ afspraak }: { afspraak: Afspraak }): ReactNode => (
  <li className="kaart postrij">
    <b>{inMoment(afspraak.begin, 'nl')}</b>
    <p>
      {VORM[afspraak.vorm]}
      {afspraak.plaats && `, ${afspraak.plaats}`}
    </p>
    <p className="klein">
      {afspraak.ondernemingNaam ?? 'Een ondernemer'}
      {afspraak.contact &&
        ` · ${afspraak.contact.naam}, ${afspraak.contact.telefoon ?? afspraak.contact.email}`}
    </p>
  </li>
);

function Momentrij({ moment, verval }: { moment: Moment; verval: () => void }): ReactNode {
  const { begin, vorm, plaats, bezet, plaatsen } = moment;
  return (
    <li className="kaart postrij rij rij--tussen">
      <div>
        <b>{inMoment(begin, 'nl')}</b>
        <p>
          {VORM[vorm]}
          {plaats && `, ${plaats}`}
        </p>
        <p className="klein">
          {bezet} van {plaatsen} geboekt
        </p>
      </div>
      {bezet === 0 && (
        <Knop soort="stil" onClick={verval}>
          Trek in<span className="onzichtbaar"> {inMoment(begin, 'nl')}</span>
        </Knop>
      )}
    </li>
  );
}

function Momenten({ verval }: { verval: (moment: Moment) => void }): ReactNode {
  const { data, error, refetch } = useMomenten();
  if (!data && error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="5rem" aantal={3} />;
  if (data.length === 0) return <Leeg titel="U biedt nog geen momenten aan." />;
  return (
    <ul className="postrijen">
      {data.map((moment) => (
        <Momentrij key={moment.id} moment={moment} verval={() => verval(moment)} />
      ))}
    </ul>
  );
}

export function Component(): ReactNode {
  const handeling = useHandeling();
  const [keer, setKeer] = useState(0);
  return (
    <Pagina titel="Afspraakmomenten">
      <Afspraken />
      <section className="stapel" aria-labelledby="momenten">
        <Kop niveau={2} id="momenten">
          Momenten die u aanbiedt
        </Kop>
        <Weigeringmelding fout={handeling.error} />
        {keer > 0 && (
          <Melding soort="ok" live>
            {GEMAAKT}
          </Melding>
        )}
        <Momenten verval={(moment) => handeling.mutate({ verval: moment })} />
      </section>
      <section className="stapel" aria-labelledby="nieuw">
        <Kop niveau={2} id="nieuw">
          Bied een moment aan
        </Kop>
        <Momentformulier
          key={keer}
          bezig={handeling.isPending}
          maak={(maak) => handeling.mutate({ maak }, { onSuccess: () => setKeer(keer + 1) })}
        />
      </section>
    </Pagina>
  );
}
