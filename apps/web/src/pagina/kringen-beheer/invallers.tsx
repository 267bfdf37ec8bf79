// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useDaad } from '../communities/daad';
import { useInvallers, type Kring } from '../kringen/gegevens';
import { usePlek } from './plek';
import { TEKSTEN } from './teksten';
import { procent } from './woorden';

interface Props {
  kring: Kring;
  onGedaan: (melding: string) => void;
}

/** Who was offered a place and did not answer yet. */
function Genodigden({ kring: { genodigden }, onGedaan }: Props): ReactNode {
  const taal = useTaal();
  const t = useTeksten(TEKSTEN);
  const daad = useDaad(usePlek().naamVan);
  const takeBack = (id: string, versie: number, naam: string): void => {
    const opties = { params: { path: { id } }, body: { versie } };
    void daad.run(
      () => take(api.POST('/kringleden/{id}/intrekking', opties)),
      () => onGedaan(t.ingetrokken(naam)),
    );
  };
  if (genodigden.length === 0) return null;
  return (
    <>
      <Foutsamenvatting fouten={daad.fouten} />
      <ul className="lijst stapel stapel--dicht">
        {genodigden.map(({ kringlidId, weergavenaam, sinds, versie }) => (
          <li key={kringlidId} className="rij">
            <span>{t.gevraagdOp(weergavenaam ?? t.onbekend, inDatum(sinds, taal))}</span>
            <Knop
              soort="tweede"
              bezig={daad.bezig}
              onClick={() => takeBack(kringlidId, versie, weergavenaam ?? t.ditLid)}
            >
              {t.trekIn} <span className="onzichtbaar">{weergavenaam}</span>
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
  const t = useTeksten(TEKSTEN);
  const daad = useDaad(usePlek().naamVan);
  const { lidmaatschapId, weergavenaam, score, redenen } = van;
  const naam = weergavenaam ?? t.ditLid;
  const invite = (): void => {
    const opties = { params: { path: { id: kringId } }, body: { lidmaatschapId } };
    void daad.run(
      () => take(api.POST('/kringen/{id}/invallers', opties)),
      () => onGedaan(t.gevraagd(naam)),
    );
  };
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        {naam}
      </Kop>
      <p className="klein">{t.pastDan(procent(score))}</p>
      <ul lang="nl">
        {redenen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <Foutsamenvatting fouten={daad.fouten} />
      <div>
        <Knop bezig={daad.bezig} onClick={invite}>
          {t.vraag} <span className="onzichtbaar">{naam}</span> {t.alsInvaller}
        </Knop>
      </div>
    </li>
  );
}

function Kandidaten({ kring: { id }, onGedaan }: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useInvallers(id);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const { invallers, ongeschikt } = data;
  return (
    <>
      {invallers.length === 0 && <Alinea>{t.niemandPast}</Alinea>}
      <ul className="lijst stapel stapel--dicht">
        {invallers.map((van) => (
          <Kandidaat key={van.lidmaatschapId} van={van} kringId={id} onGedaan={onGedaan} />
        ))}
      </ul>
      {ongeschikt > 0 && <p className="klein">{t.ongeschikt(ongeschikt)}</p>}
    </>
  );
}

/** Who can take a place that is free, the best first. */
export function Invallers(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { vrij, genodigden } = props.kring;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="invallers">
      <Kop niveau={2} als={3} id="invallers">
        {t.invallers}
      </Kop>
      <Genodigden {...props} />
      {vrij > 0 && <Kandidaten {...props} />}
      {vrij === 0 && genodigden.length === 0 && <Alinea>{t.geenPlaats}</Alinea>}
    </section>
  );
}
