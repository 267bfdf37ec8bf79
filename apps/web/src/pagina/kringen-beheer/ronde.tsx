// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, take, Weigering } from '../../api/api';
import { useTeksten } from '../../taal/taal';
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
import { usePlek } from './plek';
import { Rondevorm } from './rondes';
import { TEKSTEN } from './teksten';
import { Voorstel } from './voorstel';

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
  const t = useTeksten(TEKSTEN);
  const discard = (reden: string): void => {
    const opties = { params: { path: { id } }, body: { versie, reden } };
    void daad.run(
      () => take(api.POST('/kringrondes/{id}/verwerping', opties)),
      () => onGedaan(t.weggegooid),
    );
  };
  return (
    <Redenvorm
      id="voorstel"
      vraag={t.waaromWeg}
      naam=""
      knop={t.gooi}
      daad={daad}
      onStuur={discard}
      onSluit={onSluit}
    />
  );
}

/** Confirming or throwing away, as long as it was not decided. */
function Besluit({ ronde, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad(usePlek().naamVan);
  const [open, setOpen] = useState(false);
  const { id, versie, kringen } = ronde;
  const confirm = (): void => {
    const opties = { params: { path: { id } }, body: { versie } };
    void daad.run(
      () => take(api.POST('/kringrondes/{id}/bevestiging', opties)),
      () => onGedaan(t.bevestigd),
    );
  };
  if (open) return <Verwerpen ronde={ronde} daad={daad} onGedaan={onGedaan} onSluit={() => setOpen(false)} />;
  const leeg = ronde.voorstel?.kringen.length === 0;
  return (
    <div className="stapel stapel--dicht">
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={confirm}>
          {t.bevestig(leeg || kringen === 0)}
        </Knop>
        <Knop soort="tweede" onClick={() => setOpen(true)}>
          {t.gooiWeg}
        </Knop>
      </div>
    </div>
  );
}

function Opnieuw({ ronde }: { ronde: Ronde }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  if (ronde.status !== 'verworpen') return null;
  if (open) return <Rondevorm communityId={ronde.communityId} van={ronde} onSluit={() => setOpen(false)} />;
  return (
    <div>
      <Knop onClick={() => setOpen(true)}>{t.nieuweRonde}</Knop>
    </div>
  );
}

function Tellingen({ ronde }: { ronde: Ronde }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { status, minst, meest, maxKm, deelnemers, kringen, wachtenden } = ronde;
  return (
    <p className="rij klein">
      <span>{t.rondestanden[status]}</span>
      <span>{t.van(minst, meest)}</span>
      <span>{t.tenHoogste(maxKm)}</span>
      {deelnemers !== null && <span>{t.deelnemers(deelnemers)}</span>}
      {kringen !== null && <span>{t.nieuweKringen(kringen)}</span>}
      {wachtenden !== null && <span>{t.wachtenden(wachtenden)}</span>}
    </p>
  );
}

function Inhoud({ ronde }: { ronde: Ronde }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [melding, setMelding] = useState('');
  const { status, voorstel, reden } = ronde;
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Tellingen ronde={ronde} />
      {status === 'gevraagd' && (
        <>
          <Alinea>{t.bezig}</Alinea>
          <Skelet hoogte="10rem" />
        </>
      )}
      {reden !== null && <Alinea>{t.deReden(reden)}</Alinea>}
      {status === 'voorstel' && <Besluit ronde={ronde} onGedaan={setMelding} />}
      {voorstel && <Voorstel voorstel={voorstel} />}
      <Opnieuw ronde={ronde} />
    </>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && [400, 401, 403, 404].includes(fout.status);

function Terug({ ronde }: { ronde: Ronde | undefined }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { pad } = usePlek();
  return (
    <p>
      <Verwijzing naar={`${pad}/communities${ronde ? `/${ronde.communityId}` : ''}`}>
        {ronde ? t.naarCommunity : t.alleCommunities}
      </Verwijzing>
    </p>
  );
}

function Wacht({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }): ReactNode {
  return fout === null ? <Skelet hoogte="16rem" /> : <Mislukt fout={fout} opnieuw={opnieuw} />;
}

/** What a round proposes, to look at before it is real. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id = '' } = useParams();
  const { data, error, refetch } = useKringronde(id);
  const weg = isWeg(error);
  return (
    <Pagina titel={weg ? t.rondeWeg : t.voorstel}>
      <Terug ronde={data} />
      {data ? <Inhoud ronde={data} /> : !weg && <Wacht fout={error} opnieuw={() => void refetch()} />}
    </Pagina>
  );
}
