// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Weigering } from '../../api/api';
import { later } from '../../lui';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { Groep } from '../bijeenkomsten/lijst';
import { TEKSTEN as BIJEENKOMSTTEKSTEN } from '../bijeenkomsten/teksten';
import { Antwoord, Vertrek } from './daden';
import { Kringleden, Waarom } from './delen';
import { useKring, type Kring } from './gegevens';
import { Ritme } from './ritme';
import { TEKSTEN } from './teksten';

function Bijeenkomsten({ kring: { id, communityId } }: { kring: Kring }): ReactNode {
  const t = useTeksten(BIJEENKOMSTTEKSTEN);
  const van = { id: communityId, kring: id, pad: '/bijeenkomsten' };
  return (
    <section className="stapel" aria-labelledby="bijeenkomsten">
      <Kop niveau={2} als={3} id="bijeenkomsten">
        {t.kop}
      </Kop>
      <Groep {...van} wanneer="komend" />
      <Groep {...van} wanneer="geweest" />
    </section>
  );
}

type Props = { kring: Kring; onGedaan: (melding: string) => void };
const Kringzorg = later(async () => (await import('../kringen-beheer/kringzorg')).Kringzorg);

/** For its members, and who keeps the community. */
function Binnen({ kring, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <>
      {kring.teKlein && (
        <Melding soort="waarschuwing">
          <Alinea>{t.teKlein(kring.minst)}</Alinea>
        </Melding>
      )}
      <Waarom uitleg={kring.uitleg} />
      <Kringleden kring={kring} />
      <Ritme kring={kring} onGedaan={onGedaan} />
      {kring.beheert && <Kringzorg kring={kring} onGedaan={onGedaan} />}
      <Bijeenkomsten kring={kring} />
    </>
  );
}

function Inhoud(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { kring } = props;
  const { mijn, beheert } = kring;
  if (mijn?.status === 'lid')
    return (
      <>
        <Binnen {...props} />
        <Vertrek {...props} mijn={mijn} />
      </>
    );
  return (
    <>
      {mijn && <Antwoord {...props} mijn={mijn} />}
      {beheert ? <Binnen {...props} /> : <Waarom uitleg={kring.uitleg} kop={t.zoLezenLeden} />}
    </>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && [400, 401, 403, 404].includes(fout.status);

/** One kring, for its members and who was asked to join. Who just left reads that he did. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id = '' } = useParams();
  const { data, error, refetch } = useKring(id);
  const [melding, setMelding] = useState('');
  if (isWeg(error))
    return (
      <Pagina titel={melding === '' ? t.weg : t.titel}>
        <Gedaan melding={melding} wacht={false} />
        {melding === '' && <Alinea>{t.wegUitleg}</Alinea>}
        <p>
          <Verwijzing naar={data ? `/communities/${data.communityId}` : '/communities'}>{t.terug}</Verwijzing>
        </p>
      </Pagina>
    );
  if (!data)
    return (
      <Pagina titel={t.titel}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />}
      </Pagina>
    );
  return (
    <Pagina titel={t.kring(data.nummer)}>
      <p>
        <Verwijzing naar={`/communities/${data.communityId}`}>
          {t.terug} <span lang="nl">{data.communityNaam}</span>
        </Verwijzing>
      </p>
      <div className="tekst stapel">
        <Gedaan melding={melding} wacht={false} />
        <Inhoud kring={data} onGedaan={setMelding} />
      </div>
    </Pagina>
  );
}
