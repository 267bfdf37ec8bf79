// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, take, Weigering } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { useDaad, type Daad } from '../communities/daad';
import { Redenvorm } from '../communities/redenvorm';
import { useKringronde, type Ronde } from '../kringen/gegevens';
import { useBank } from '../werkbank/bank';
import { Rondevorm } from './rondes';
import { Voorstel } from './voorstel';
import { RONDESTANDEN } from './woorden';

interface Props {
  ronde: Ronde;
  onGedaan: (melding: string) => void;
}

function Verwerpen({
  ronde: { id, versie },
  daad,
  onGedaan,
  onSluit,
}: Props & { daad: Daad; onSluit: () => void }): ReactNode {
  const discard = (reden: string): void => {
    const opties = { params: { path: { id } }, body: { versie, reden } };
    void daad.run(
      () => take(api.POST('/kringrondes/{id}/verwerping', opties)),
      () => onGedaan('Het voorstel is weggegooid. Er is niemand in een kring gekomen.'),
    );
  };
  return (
    <Redenvorm
      id="voorstel"
      vraag="Waarom gaat dit voorstel niet door?"
      naam=""
      knop="Gooi weg"
      daad={daad}
      onStuur={discard}
      onSluit={onSluit}
    />
  );
}

/** Confirming or throwing away, as long as it was not decided. */
function Besluit({ ronde, onGedaan }: Props): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const [open, setOpen] = useState(false);
  const { id, versie, kringen } = ronde;
  const confirm = (): void => {
    const opties = { params: { path: { id } }, body: { versie } };
    void daad.run(
      () => take(api.POST('/kringrondes/{id}/bevestiging', opties)),
      () => onGedaan('De kringen zijn er. Hun leden krijgen mail.'),
    );
  };
  if (open) return <Verwerpen ronde={ronde} daad={daad} onGedaan={onGedaan} onSluit={() => setOpen(false)} />;
  const leeg = ronde.voorstel?.kringen.length === 0;
  return (
    <div className="stapel stapel--dicht">
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={confirm}>
          {leeg || kringen === 0 ? 'Bevestig dit voorstel' : 'Bevestig deze kringen'}
        </Knop>
        <Knop soort="tweede" onClick={() => setOpen(true)}>
          Gooi dit voorstel weg
        </Knop>
      </div>
    </div>
  );
}

function Opnieuw({ ronde }: { ronde: Ronde }): ReactNode {
  const [open, setOpen] = useState(false);
  if (ronde.status !== 'verworpen') return null;
  if (open) return <Rondevorm communityId={ronde.communityId} van={ronde} onSluit={() => setOpen(false)} />;
  return (
    <div>
      <Knop onClick={() => setOpen(true)}>Vraag een nieuwe ronde</Knop>
    </div>
  );
}

function Tellingen({ ronde }: { ronde: Ronde }): ReactNode {
  const { status, minst, meest, maxKm, deelnemers, kringen, wachtenden } = ronde;
  return (
    <p className="rij klein">
      <span>{RONDESTANDEN[status]}</span>
      <span>
        {minst} tot {meest} leden
      </span>
      <span>ten hoogste {maxKm} kilometer</span>
      {deelnemers !== null && <span>{deelnemers} deelnemers</span>}
      {kringen !== null && <span>{kringen === 1 ? '1 nieuwe kring' : `${kringen} nieuwe kringen`}</span>}
      {wachtenden !== null && <span>{wachtenden === 1 ? '1 wacht' : `${wachtenden} wachten`}</span>}
    </p>
  );
}

function Inhoud({ ronde }: { ronde: Ronde }): ReactNode {
  const [melding, setMelding] = useState('');
  const { status, voorstel, reden } = ronde;
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Tellingen ronde={ronde} />
      {status === 'gevraagd' && (
        <>
          <Alinea>Wij zoeken kringen. Dat duurt enkele seconden.</Alinea>
          <Skelet hoogte="10rem" />
        </>
      )}
      {reden !== null && <Alinea>De reden: {reden}</Alinea>}
      {status === 'voorstel' && <Besluit ronde={ronde} onGedaan={setMelding} />}
      {voorstel && <Voorstel voorstel={voorstel} />}
      <Opnieuw ronde={ronde} />
    </>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && (fout.status === 404 || fout.status === 400);

const titelVan = (fout: unknown): string => (isWeg(fout) ? 'Deze ronde is er niet' : 'Voorstel voor kringen');

function Terug({ ronde }: { ronde: Ronde | undefined }): ReactNode {
  return (
    <p>
      <Verwijzing naar={ronde ? `/werkbank/communities/${ronde.communityId}` : '/werkbank/communities'}>
        Naar de community
      </Verwijzing>
    </p>
  );
}

/** What a round proposes, to look at before it is real. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useKringronde(id);
  const mislukt = !data && error !== null && !isWeg(error);
  return (
    <Pagina titel={titelVan(error)}>
      <Terug ronde={data} />
      {data && <Inhoud ronde={data} />}
      {!data && !error && <Skelet hoogte="16rem" />}
      {mislukt && <Mislukt fout={error} opnieuw={() => void refetch()} />}
    </Pagina>
  );
}
