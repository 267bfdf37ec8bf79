// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { inDatum, inMoment } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Merkje } from '../../ui/melding';
import { Blad, Feitenlijst } from './blad';
import { useMachine, useRegios, type Machine } from './gegevens';
import { Gedaan } from './gedaan';
import { Historie } from './historie';
import { Gebruik } from './machine-gebruik';
import { Sleutelintrekking, Sleutelvenster } from './machine-sleutelvensters';
import { Hervatting, Machineintrekking, Opschorting } from './machine-vensters';
import { SCOPES, STATUSKLEUR } from './machine-woorden';
import { Tabel } from './tabel';

/** What is being done stands in the address: who must confirm first comes back to it. */
interface Stand {
  doe: string;
  kid: string;
  open: (doe: string, kid?: string) => void;
  sluit: () => void;
}

function useStand(): Stand {
  const [zoek, setZoek] = useSearchParams();
  return {
    doe: zoek.get('doe') ?? '',
    kid: zoek.get('kid') ?? '',
    open: (doe, kid) => setZoek({ doe, ...(kid === undefined ? {} : { kid }) }, { replace: true }),
    sluit: () => setZoek({}, { replace: true }),
  };
}

function Feiten({ machine }: { machine: Machine }): ReactNode {
  const regio = useRegios().data?.find(({ code }) => code === machine.regio)?.naam ?? machine.regio;
  const rijen: [string, ReactNode][] = [
    ['Organisatie', machine.organisatie],
    [
      'Status',
      <Merkje key="status" kleur={STATUSKLEUR[machine.status]}>
        {machine.status}
      </Merkje>,
    ],
    [`Waarom ${machine.status}`, machine.reden],
    ['Mag', machine.scopes.map((scope) => `${SCOPES[scope].label}: ${SCOPES[scope].uitleg}`).join('\n')],
    ['Regio', regio ?? 'Alle regio’s'],
    ['Geregistreerd op', inDatum(machine.geregistreerdOp, 'nl')],
  ];
  return <Feitenlijst rijen={rijen} />;
}

function Sleutels({ machine, stand }: { machine: Machine; stand: Stand }): ReactNode {
  const { sleutels, jwksUrl, status } = machine;
  const geldig = sleutels.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).length;
  const kanWeg = status !== 'ingetrokken' && geldig > 1;
  const knop = (kid: string): ReactNode => (
    <Knop
      soort="stil"
      aria-label={`Trek in: sleutel ${kid}`}
      onClick={() => stand.open('sleutel-intrekken', kid)}
    >
      Trek in
    </Knop>
  );
  return (
    <>
      <Kop niveau={2}>Sleutels</Kop>
      {jwksUrl !== null && (
        <p>
          Het systeem maakt zijn sleutels bekend op <code className="code">{jwksUrl}</code>
        </p>
      )}
      {sleutels.length > 0 && (
        <Tabel
          naam="Sleutels"
          koppen={['Naam (kid)', 'Soort', 'Toegevoegd', 'Geldt', ...(kanWeg ? ['Doen'] : [])]}
          rijen={sleutels.map(({ kid, soort, toegevoegdOp, ingetrokkenOp }) => ({
            sleutel: kid,
            cellen: [
              <code key="kid" className="code">
                {kid}
              </code>,
              soort,
              inDatum(toegevoegdOp, 'nl'),
              ingetrokkenOp === null ? 'ja' : `nee, ingetrokken op ${inMoment(ingetrokkenOp, 'nl')}`,
              ...(kanWeg ? [ingetrokkenOp === null ? knop(kid) : ''] : []),
            ],
          }))}
        />
      )}
      {status !== 'ingetrokken' && (
        <div className="rij">
          <Knop soort="tweede" onClick={() => stand.open('sleutels')}>
            Nieuwe sleutels
          </Knop>
          {status === 'actief' ? (
            <Knop soort="tweede" onClick={() => stand.open('opschorten')}>
              Schort op
            </Knop>
          ) : (
            <Knop soort="tweede" onClick={() => stand.open('hervatten')}>
              Hervat
            </Knop>
          )}
          <Knop soort="stil" onClick={() => stand.open('intrekken')}>
            Trek deze machine in
          </Knop>
        </div>
      )}
    </>
  );
}

const VENSTERS = {
  sleutels: Sleutelvenster,
  opschorten: Opschorting,
  hervatten: Hervatting,
  intrekken: Machineintrekking,
};

function Vensters({
  machine,
  stand,
  onKlaar,
}: {
  machine: Machine;
  stand: Stand;
  onKlaar: (m: string) => void;
}): ReactNode {
  if (machine.status === 'ingetrokken') return null;
  const alle = { machine, onSluit: stand.sluit, onKlaar };
  if (stand.doe === 'sleutel-intrekken') return <Sleutelintrekking {...alle} kid={stand.kid} />;
  const Venster = Object.hasOwn(VENSTERS, stand.doe) ? VENSTERS[stand.doe as keyof typeof VENSTERS] : null;
  return Venster && <Venster {...alle} />;
}

function Inhoud({ machine }: { machine: Machine }): ReactNode {
  const stand = useStand();
  const isNieuw = useSearchParams()[0].has('nieuw');
  const [melding, setMelding] = useState(isNieuw ? 'De machine is geregistreerd.' : '');
  return (
    <>
      <Gedaan melding={melding} wacht={stand.doe !== ''} />
      <Feiten machine={machine} />
      <Sleutels machine={machine} stand={stand} />
      {machine.status !== 'ingetrokken' && <Gebruik machine={machine} />}
      <Kop niveau={2}>Geschiedenis</Kop>
      <Historie soort="machineclient" id={machine.id} />
      <Vensters machine={machine} stand={stand} onKlaar={setMelding} />
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useMachine(id);
  return (
    <Blad
      vraag={vraag}
      titel={vraag.data ? `Machine ${vraag.data.naam}` : 'Machine'}
      terug={['/beheer/machines', 'de machines']}
      weg="Deze machine is er niet."
    >
      {(machine) => <Inhoud machine={machine} />}
    </Blad>
  );
}
