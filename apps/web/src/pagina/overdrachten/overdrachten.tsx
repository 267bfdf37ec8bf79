// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useBank } from '../werkbank/bank';
import { SLEUTEL, useGemeenten, useRegios } from '../werkbank/gegevens';
import { useHandeling } from '../werkbank/handeling';
import { Waarom } from '../werkbank/meldingen';
import { useInkomend } from '../werkbank/overdrachten-link';
import { inKortMetTijd } from '../werkbank/tijd';
import { Teruggeven } from './teruggeven';

type Overdracht = Schema['OverdrachtWeergave'];

/** What it is about, for who has to decide. */
function Vraag({ id, vanRegio }: Pick<Overdracht, 'id' | 'vanRegio'>): ReactNode {
  const gemeenten = useGemeenten(vanRegio);
  const { data, error, refetch } = useQuery({
    queryKey: [...SLEUTEL.overdrachten, id],
    queryFn: () => take(api.GET('/overdrachten/{id}', { params: { path: { id } } })),
  });
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="4rem" />;
  const { hulpvraag } = data;
  if (hulpvraag === null) return null;
  const { onderneming } = hulpvraag;
  return (
    <>
      <blockquote className="wl__woorden" lang={hulpvraag.taal}>
        {hulpvraag.tekst ?? 'De tekst is gewist.'}
      </blockquote>
      <p className="klein">
        {[
          onderneming.naam,
          onderneming.gemeentecode && (gemeenten.get(onderneming.gemeentecode) ?? onderneming.gemeentecode),
          onderneming.sbi && `SBI ${onderneming.sbi}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </>
  );
}

function Inkomend({ overdracht }: { overdracht: Overdracht }): ReactNode {
  const { id, versie, hulpvraagId, kenmerk, vanRegio, notitie, gevraagdOp } = overdracht;
  const { tell } = useBank();
  const regios = useRegios();
  const handeling = useHandeling(hulpvraagId);
  const [geeftTerug, setTerug] = useState(false);
  const accept = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/overdrachten/{id}/aanvaarding', { params: { path: { id } }, body: { versie } }));
      tell({ tekst: `${kenmerk} is nu van uw regio.` });
    });
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        {kenmerk} van {regios.get(vanRegio) ?? vanRegio}
      </Kop>
      <p className="klein">Gevraagd op {inKortMetTijd(gevraagdOp)}</p>
      <p className="wl__letterlijk">
        <b>Notitie:</b> {notitie ?? 'gewist'}
      </p>
      <Vraag id={id} vanRegio={vanRegio} />
      <Waarom handeling={handeling} />
      <div className="rij">
        <Knop bezig={handeling.bezig} onClick={() => void accept()}>
          Aanvaarden
        </Knop>
        <Knop soort="tweede" onClick={() => setTerug(true)}>
          Teruggeven
        </Knop>
      </div>
      {geeftTerug && <Teruggeven overdracht={overdracht} onSluit={() => setTerug(false)} />}
    </li>
  );
}

function Uitgaand({ overdracht }: { overdracht: Overdracht }): ReactNode {
  const { id, versie, hulpvraagId, kenmerk, ontvanger, gevraagdOp } = overdracht;
  const { tell } = useBank();
  const handeling = useHandeling(hulpvraagId);
  const withdraw = (): Promise<boolean> =>
    handeling.run(async () => {
      await take(api.POST('/overdrachten/{id}/intrekking', { params: { path: { id } }, body: { versie } }));
      tell({ tekst: `${kenmerk} is weer aan u.` });
    });
  return (
    <li className="kaart stapel stapel--dicht">
      <p>
        <Verwijzing naar={`/werkbank?weergave=alles&hulpvraag=${hulpvraagId}`}>{kenmerk}</Verwijzing> aan{' '}
        <b>{ontvanger}</b>, sinds {inKortMetTijd(gevraagdOp)}
      </p>
      <Waarom handeling={handeling} />
      <div>
        <Knop soort="tweede" bezig={handeling.bezig} onClick={() => void withdraw()}>
          Terugnemen
        </Knop>
      </div>
    </li>
  );
}

const useUitgaand = () =>
  useQuery({
    queryKey: [...SLEUTEL.overdrachten, 'uit'],
    queryFn: () =>
      take(
        api.GET('/overdrachten', { params: { query: { richting: 'uit', status: 'gevraagd', aantal: 50 } } }),
      ),
  });

function Lijst({
  titel,
  leeg,
  vraag,
  Een,
}: {
  titel: string;
  leeg: string;
  vraag: ReturnType<typeof useUitgaand>;
  Een: (waarden: { overdracht: Overdracht }) => ReactNode;
}): ReactNode {
  const { data, error, refetch } = vraag;
  return (
    <section className="stapel stapel--dicht">
      <Kop niveau={2} als={3}>
        {titel} {data && `(${data.gegevens.length})`}
      </Kop>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="7rem" />}
      {data?.gegevens.length === 0 && <p className="klein">{leeg}</p>}
      <ul className="kaal stapel">
        {data?.gegevens.map((overdracht) => (
          <Een key={overdracht.id} overdracht={overdracht} />
        ))}
      </ul>
    </section>
  );
}

/** Hand-overs that wait for an answer: of this region, and of others to whom it handed over. */
export function Component(): ReactNode {
  const inkomend = useInkomend();
  const uitgaand = useUitgaand();
  const isLeeg = inkomend.data?.gegevens.length === 0 && uitgaand.data?.gegevens.length === 0;
  return (
    <Pagina titel="Overdrachten">
      <p>
        <Verwijzing naar="/werkbank">Terug naar de werkbank</Verwijzing>
      </p>
      {isLeeg ? (
        <Leeg titel="Er wacht geen overdracht op antwoord">
          <Alinea>
            Draagt een andere regio iets aan u over, dan staat het hier en krijgt u mail. Zelf overdragen doet
            u in de werkbank.
          </Alinea>
        </Leeg>
      ) : (
        <div className="wl__twee wl__twee--gelijk">
          <Lijst
            titel="Aan uw regio"
            leeg="Er is niets aan uw regio overgedragen."
            vraag={inkomend}
            Een={Inkomend}
          />
          <Lijst
            titel="Door uw regio, nog zonder antwoord"
            leeg="Er wacht niets op het antwoord van een ander."
            vraag={uitgaand}
            Een={Uitgaand}
          />
        </div>
      )}
    </Pagina>
  );
}
