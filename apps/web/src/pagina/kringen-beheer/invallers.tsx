// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import { useInvallers, type Kring } from '../kringen/gegevens';
import { useBank } from '../werkbank/bank';
import { procent } from './woorden';

interface Props {
  kring: Kring;
  onGedaan: (melding: string) => void;
}

/** Who was offered a place and did not answer yet. */
function Genodigden({ kring: { genodigden }, onGedaan }: Props): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const takeBack = (id: string, versie: number, naam: string): void => {
    const opties = { params: { path: { id } }, body: { versie } };
    void daad.run(
      () => take(api.POST('/kringleden/{id}/intrekking', opties)),
      () => onGedaan(`De uitnodiging van ${naam} is ingetrokken.`),
    );
  };
  if (genodigden.length === 0) return null;
  return (
    <>
      <Foutsamenvatting fouten={daad.fouten} />
      <ul className="lijst stapel stapel--dicht">
        {genodigden.map(({ kringlidId, weergavenaam, sinds, versie }) => (
          <li key={kringlidId} className="rij">
            <span>
              {weergavenaam ?? 'Onbekend'} is gevraagd op {inDatum(sinds, 'nl')}
            </span>
            <Knop
              soort="tweede"
              bezig={daad.bezig}
              onClick={() => takeBack(kringlidId, versie, weergavenaam ?? 'dit lid')}
            >
              Trek in <span className="onzichtbaar">{weergavenaam}</span>
            </Knop>
          </li>
        ))}
      </ul>
    </>
  );
}

function Kandidaat({
  van,
  kringId,
  onGedaan,
}: {
  van: Schema['KringinvallerWeergave'];
  kringId: string;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const daad = useDaad(useBank().naamVan);
  const { lidmaatschapId, weergavenaam, score, redenen } = van;
  const naam = weergavenaam ?? 'dit lid';
  const invite = (): void => {
    const opties = { params: { path: { id: kringId } }, body: { lidmaatschapId } };
    void daad.run(
      () => take(api.POST('/kringen/{id}/invallers', opties)),
      () => onGedaan(`${naam} is gevraagd en krijgt mail.`),
    );
  };
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        {naam}
      </Kop>
      <p className="klein">De kring past dan voor {procent(score)} bij elkaar.</p>
      <ul>
        {redenen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop bezig={daad.bezig} onClick={invite}>
          Vraag <span className="onzichtbaar">{naam}</span> als invaller
        </Knop>
      </div>
    </li>
  );
}

function Kandidaten({ kring: { id }, onGedaan }: Props): ReactNode {
  const { data, error, refetch } = useInvallers(id);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const { invallers, ongeschikt } = data;
  return (
    <>
      {invallers.length === 0 && <Alinea>Er wacht nu niemand die in deze kring past.</Alinea>}
      <ul className="lijst stapel stapel--dicht">
        {invallers.map((van) => (
          <Kandidaat key={van.lidmaatschapId} van={van} kringId={id} onGedaan={onGedaan} />
        ))}
      </ul>
      {ongeschikt > 0 && (
        <p className="klein">
          {ongeschikt === 1 ? 'Eén wachtende past' : `${ongeschikt} wachtenden passen`} niet in deze kring.
        </p>
      )}
    </>
  );
}

/** Who can take a place that is free, the best first. */
export function Invallers(props: Props): ReactNode {
  const { vrij, genodigden } = props.kring;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="invallers">
      <Kop niveau={2} als={3} id="invallers">
        Invallers
      </Kop>
      <Genodigden {...props} />
      {vrij > 0 && <Kandidaten {...props} />}
      {vrij === 0 && genodigden.length === 0 && <Alinea>Er is geen plaats vrij.</Alinea>}
    </section>
  );
}
