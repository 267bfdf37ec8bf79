// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { inMoment } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg } from '../../ui/toestand';
import { Blad, Feitenlijst } from './blad';
import { useMedewerker, type Medewerkerdetail } from './gegevens';
import { Gedaan } from './gedaan';
import { Historie } from './historie';
import { Toekenningen, isLopend } from './medewerker-rollen';
import { Medewerkervenster } from './medewerker-vensters';
import { HERKOMST, Standmerkje, naamOf, rolInWoorden } from './medewerker-woorden';
import { useRegionaam } from './regionaam';
import { Rolintrekking } from './rol-intrekken';
import { Tabel } from './tabel';
import { inKolom } from './tijd';

function Feiten({ medewerker }: { medewerker: Medewerkerdetail }): ReactNode {
  const naamVan = useRegionaam();
  const { stand, herkomst, email, subject, uitgever, eerstOp, laatstOp, geblokkeerdOp } = medewerker;
  const rijen: [string, ReactNode][] = [
    ['Stand', <Standmerkje key="stand" stand={stand} />],
    [
      'Geblokkeerd op',
      geblokkeerdOp && `${inMoment(geblokkeerdOp, 'nl')} door ${medewerker.geblokkeerdDoor ?? ''}`,
    ],
    ['Waarom geblokkeerd', medewerker.blokkadeReden],
    ['Rol bij de laatste aanmelding', rolInWoorden(medewerker, naamVan)],
    ['Waar de rol vandaan komt', herkomst && HERKOMST[herkomst]],
    ['E-mailadres', email],
    [
      'Heet in het auditlog',
      <code key="subject" className="code">
        {subject}
      </code>,
    ],
    [
      'Aanmelddienst',
      <code key="uitgever" className="code">
        {uitgever}
      </code>,
    ],
    ['Eerste aanmelding', inMoment(eerstOp, 'nl')],
    ['Laatste aanmelding', inMoment(laatstOp, 'nl')],
  ];
  return <Feitenlijst rijen={rijen} />;
}

function Sessies({ medewerker: { sessies } }: { medewerker: Medewerkerdetail }): ReactNode {
  const naamVan = useRegionaam();
  if (sessies.length === 0) return <Leeg titel="Deze persoon is nu niet aangemeld." />;
  return (
    <Tabel
      naam="Sessies"
      koppen={['Begonnen', 'Laatst gebruikt', 'Eindigt uiterlijk', 'Met de rol']}
      rijen={sessies.map(({ id, begonnenOp, gebruiktOp, vervaltOp, rol, regio }) => ({
        sleutel: id,
        cellen: [
          ...[begonnenOp, gebruiktOp, vervaltOp].map(inKolom),
          rolInWoorden({ rol, regio, hoofdcoordinator: false }, naamVan),
        ],
      }))}
    />
  );
}

/** What can be done about somebody else; nobody locks himself out. */
function Doen({
  medewerker,
  open,
}: {
  medewerker: Medewerkerdetail;
  open: (doe: string) => void;
}): ReactNode {
  const { id, ik, stand, sessies, toekenningen } = medewerker;
  if (ik)
    return <Alinea>Dit bent u zelf. Uw rol en uw toegang kan alleen een andere beheerder wijzigen.</Alinea>;
  const heeftRol = toekenningen.some(isLopend);
  return (
    <div className="rij">
      {!heeftRol && (
        <KnopLink soort="tweede" naar={`/beheer/medewerkers/rol?medewerker=${id}`}>
          Geef een rol
        </KnopLink>
      )}
      {sessies.length > 0 && (
        <Knop soort="tweede" onClick={() => open('afmelden')}>
          Meld overal af
        </Knop>
      )}
      {stand === 'geblokkeerd' ? (
        <Knop soort="tweede" onClick={() => open('toelaten')}>
          Laat weer toe
        </Knop>
      ) : (
        <Knop soort="stil" onClick={() => open('blokkeren')}>
          Blokkeer
        </Knop>
      )}
    </div>
  );
}

function Vensters({
  medewerker,
  doe,
  ...rest
}: {
  medewerker: Medewerkerdetail;
  doe: string;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}): ReactNode {
  if (medewerker.ik) return null;
  const toekenning = medewerker.toekenningen.find(({ id }) => id === doe);
  if (toekenning) return <Rolintrekking toekenning={toekenning} wie={naamOf(medewerker)} {...rest} />;
  return <Medewerkervenster doe={doe} medewerker={medewerker} {...rest} />;
}

function Inhoud({ medewerker }: { medewerker: Medewerkerdetail }): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const [melding, setMelding] = useState(
    zoek.has('gegeven') ? 'De rol is gegeven. Hij geldt vanaf de volgende aanmelding.' : '',
  );
  const open = (doe: string): void => setZoek({ doe }, { replace: true });
  return (
    <>
      <Gedaan melding={melding} wacht={zoek.has('doe')} />
      <Feiten medewerker={medewerker} />
      <Doen medewerker={medewerker} open={open} />
      <Kop niveau={2}>Rollen die hier zijn gegeven</Kop>
      <Toekenningen medewerker={medewerker} open={open} />
      <Kop niveau={2}>Sessies</Kop>
      <Sessies medewerker={medewerker} />
      <Kop niveau={2}>Geschiedenis</Kop>
      <Historie soort="medewerker" id={medewerker.id} leeg="Deze persoon is nooit geblokkeerd." />
      <Vensters
        medewerker={medewerker}
        doe={zoek.get('doe') ?? ''}
        onSluit={() => setZoek({}, { replace: true })}
        onKlaar={setMelding}
      />
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useMedewerker(id);
  return (
    <Blad
      vraag={vraag}
      titel={vraag.data ? naamOf(vraag.data) : 'Medewerker'}
      terug={['/beheer/medewerkers', 'de medewerkers']}
      weg="Deze medewerker is er niet."
    >
      {(medewerker) => <Inhoud medewerker={medewerker} />}
    </Blad>
  );
}
