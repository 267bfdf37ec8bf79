// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { Weigering } from '../../api/api';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { Groep } from '../bijeenkomsten/lijst';
import { Kringleden, Waarom } from '../kringen/delen';
import { useKring, type Kring } from '../kringen/gegevens';
import { Ritme } from '../kringen/ritme';
import { useBank } from '../werkbank/bank';
import { Invallers } from './invallers';
import { Vertrokken } from './kringzorg';
import { InWerkbank } from './werkbank';
import { useAanwezigheid } from './woorden';

const RITMEWOORDEN = {
  wanneer: 'Wanneer de kring bij elkaar komt',
  geenRitme: 'De leden hebben nog niet afgesproken wanneer zij elke maand bij elkaar komen.',
};

function Inhoud({ kring }: { kring: Kring }): ReactNode {
  const [melding, setMelding] = useState('');
  const { naamVan } = useBank();
  const inAanwezigheid = useAanwezigheid();
  const { id, communityId, minst, aantal } = kring;
  const van = { id: communityId, kring: id, pad: '/werkbank/bijeenkomsten' };
  return (
    <div className="tekst stapel">
      <Gedaan melding={melding} wacht={false} />
      {kring.teKlein && (
        <Melding soort="waarschuwing" titel="Deze kring is te klein">
          <Alinea>
            Er zijn {aantal} leden. Een kring heeft er ten minste {minst}. Vraag hieronder een invaller.
          </Alinea>
        </Melding>
      )}
      <Alinea>{inAanwezigheid(kring)}.</Alinea>
      <Kringleden kring={kring} />
      <Waarom uitleg={kring.uitleg} kop="Zo lezen de leden waarom zij bij elkaar zitten" />
      <Invallers kring={kring} onGedaan={setMelding} />
      <Ritme kring={kring} woorden={RITMEWOORDEN} naamVan={naamVan} onGedaan={setMelding} />
      <section className="stapel" aria-labelledby="bijeenkomsten">
        <Kop niveau={2} als={3} id="bijeenkomsten">
          Bijeenkomsten
        </Kop>
        <Groep {...van} wanneer="komend" />
        <Groep {...van} wanneer="geweest" />
      </section>
      <Vertrokken kring={kring} />
    </div>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && (fout.status === 404 || fout.status === 400);

const titelVan = (kring: Kring | undefined, fout: unknown): string => {
  if (kring) return `Kring ${kring.nummer}`;
  return isWeg(fout) ? 'Deze kring is er niet' : 'Kring';
};

function Terug({ kring }: { kring: Kring | undefined }): ReactNode {
  return (
    <p>
      <Verwijzing naar={kring ? `/werkbank/communities/${kring.communityId}` : '/werkbank/communities'}>
        {kring ? `Naar ${kring.communityNaam}` : 'Alle communities van uw regio'}
      </Verwijzing>
    </p>
  );
}

/** One kring, for who keeps its community. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useKring(id);
  const mislukt = !data && error !== null && !isWeg(error);
  return (
    <Pagina titel={titelVan(data, error)}>
      <Terug kring={data} />
      <InWerkbank>{data && <Inhoud kring={data} />}</InWerkbank>
      {!data && !error && <Skelet hoogte="16rem" />}
      {mislukt && <Mislukt fout={error} opnieuw={() => void refetch()} />}
    </Pagina>
  );
}
