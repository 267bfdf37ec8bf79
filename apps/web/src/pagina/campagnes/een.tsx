// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, take, Weigering } from '../../api/api';
import '../../stijl/campagnes.css';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { useDaad } from '../communities/daad';
import { useBank } from '../werkbank/bank';
import { Bereikdeel } from './bereik';
import { Daden } from './daden';
import { Effectdeel } from './effect';
import { useCampagne, useRelaties, type Campagne, type Relatieoverzicht } from './gegevens';
import { segmentKeus, toBereikvraag } from './invoer';
import { Voorbeeld } from './voorbeeld';
import { Campagnevorm } from './vorm';
import { STATUS, keer, overVan, segmentVan, tijdstip, useNamen } from './woorden';

const momentVan = ({ verstuurdOp, geplandOp }: Campagne): [string, string][] => {
  if (verstuurdOp !== null) return [['Verstuurd', tijdstip(verstuurdOp)]];
  return geplandOp === null ? [] : [['Wordt verstuurd', tijdstip(geplandOp)]];
};

function mailsVan({ effect }: Campagne): [string, string][] {
  const { mails = null, verzonden = null } = effect ?? {};
  return mails === null ? [] : [['Mails', `${verzonden ?? 0} van de ${mails} verzonden`]];
}

function Feiten({ campagne }: { campagne: Campagne }): ReactNode {
  const namen = useNamen();
  const { status, controleProcent, controleReden, vensterDagen } = campagne;
  const feiten: [string, ReactNode][] = [
    [
      'Stand',
      <Merkje key="status" kleur={STATUS[status][1]}>
        {STATUS[status][0]}
      </Merkje>,
    ],
    ['Over', overVan(campagne, namen)],
    ['Voor wie', segmentVan(campagne, namen)],
    ['Controlegroep', controleReden === null ? `${controleProcent}%` : `Geen: ${controleReden}`],
    ['Meettijd', keer(vensterDagen, 'dag', 'dagen')],
    ...momentVan(campagne),
    ...mailsVan(campagne),
  ];
  return (
    <dl className="feiten">
      {feiten.map(([naam, waarde]) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>{waarde}</dd>
        </div>
      ))}
    </dl>
  );
}

function Wijzigen({
  campagne,
  lijst,
  onKlaar,
  onSluit,
}: {
  campagne: Campagne;
  lijst: Relatieoverzicht;
  onKlaar: () => void;
  onSluit: () => void;
}): ReactNode {
  const { id, versie } = campagne;
  const daad = useDaad(useBank().naamVan);
  const params = { path: { id } };
  return (
    <Campagnevorm
      key={versie}
      van={campagne}
      lijst={lijst}
      daad={daad}
      onStuur={(invoer) =>
        void daad.run(
          () => take(api.PUT('/campagnes/{id}', { params, body: { ...invoer, versie } })),
          onKlaar,
        )
      }
      onSluit={onSluit}
    />
  );
}

const isOpen = ({ status }: Campagne): boolean => status === 'concept' || status === 'gepland';

function Inhoud({ campagne }: { campagne: Campagne }): ReactNode {
  const [melding, setMelding] = useState('');
  const [wijzigt, setWijzigt] = useState(false);
  const lijst = useRelaties().data;
  const klaar = (): void => {
    setWijzigt(false);
    setMelding('De wijziging is bewaard.');
  };
  if (wijzigt && lijst)
    return <Wijzigen {...{ campagne, lijst }} onKlaar={klaar} onSluit={() => setWijzigt(false)} />;
  const { effect, eigen } = campagne;
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Feiten campagne={campagne} />
      {effect && <Effectdeel effect={effect} />}
      {eigen && isOpen(campagne) && (
        <Bereikdeel
          vraag={toBereikvraag(segmentKeus(campagne), String(campagne.controleProcent), campagne.thema)}
        />
      )}
      {eigen && <Voorbeeld campagne={campagne} />}
      {eigen && <Daden campagne={campagne} onWijzig={() => setWijzigt(true)} onGedaan={setMelding} />}
    </>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && (fout.status === 404 || fout.status === 400);

const titelVan = (campagne: Campagne | undefined, fout: unknown): string =>
  campagne?.naam ?? (isWeg(fout) ? 'Deze campagne is er niet' : 'Campagne');

/** One campaign: what it is, what can be done with it, and what came of it. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCampagne(id);
  return (
    <Pagina titel={titelVan(data, error)}>
      <p>
        <Verwijzing naar="/werkbank/campagnes">Alle campagnes</Verwijzing>
      </p>
      {data && <Inhoud campagne={data} />}
      {!data && !error && <Skelet hoogte="16rem" />}
      {error && !isWeg(error) && <Mislukt fout={error} opnieuw={() => void refetch()} />}
    </Pagina>
  );
}
