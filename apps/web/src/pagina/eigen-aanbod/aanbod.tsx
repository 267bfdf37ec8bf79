// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { inMoment } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Melding, Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { Uitvoering } from '../aanbod/uitvoering';
import { Wiebereikt } from './bereik';
import { useAanbod, useVersies, useWijziging, type Aanbod, type Stap } from './gegevens';
import { Plaatsenformulier } from './plaatsen';
import { STAP, STATUS, inOpenstelling, inPlaatsen, inTotaal } from './woorden';

/** The first thing to do with what is published; before that it is to be published. */
function Wijzig({ aanbod: { id, status } }: { aanbod: Aanbod }): ReactNode {
  if (status === 'gesloten') return null;
  return (
    <KnopLink
      naar={`/aanbieder/aanbod/${id}/wijzigen`}
      soort={status === 'gepubliceerd' ? 'primair' : 'tweede'}
    >
      Wijzig dit aanbod
    </KnopLink>
  );
}

/** Closing cannot be taken back, so it is asked once more. */
function Stappen({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const [zeker, setZeker] = useState(false);
  const wijziging = useWijziging(aanbod);
  const take = (stap: Stap): void => {
    if (stap === 'sluiting' && !zeker) return setZeker(true);
    wijziging.mutate(stap);
  };
  const knoppen = STATUS[aanbod.status].stappen.map((stap, i) => (
    <Knop
      key={stap}
      soort={i === 0 && stap === 'publicatie' ? 'primair' : 'tweede'}
      bezig={wijziging.isPending}
      onClick={() => take(stap)}
    >
      {stap === 'sluiting' && zeker ? 'Ja, sluit voorgoed' : STAP[stap]}
    </Knop>
  ));
  return (
    <div className="stapel">
      <Weigeringmelding fout={wijziging.error} />
      {zeker && (
        <Melding soort="waarschuwing" live>
          Gesloten aanbod kan niet meer open. Wie op de wachtlijst staat, hoort dat het niet doorgaat.
        </Melding>
      )}
      <div className="rij">
        {knoppen.toSpliced(
          aanbod.status === 'gepubliceerd' ? 0 : 1,
          0,
          <Wijzig key="wijzig" aanbod={aanbod} />,
        )}
      </div>
    </div>
  );
}

function Plaatsen({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const wijziging = useWijziging(aanbod);
  if (aanbod.status === 'gesloten') return null;
  return (
    <section className="stapel" aria-labelledby="plaatsen">
      <Kop niveau={2} id="plaatsen">
        Plaatsen en openstelling
      </Kop>
      <p>
        {inPlaatsen(aanbod)}. {inOpenstelling(aanbod)}.
      </p>
      <Weigeringmelding fout={wijziging.error} />
      {wijziging.isSuccess && (
        <Melding soort="ok" live>
          Bewaard als versie {wijziging.data.versie}.
        </Melding>
      )}
      <Plaatsenformulier
        key={aanbod.versie}
        aanbod={aanbod}
        bezig={wijziging.isPending}
        bewaar={(wat) => wijziging.mutate(wat)}
      />
    </section>
  );
}

function Versies({ id }: { id: string }): ReactNode {
  const { data } = useVersies(id);
  if (!data) return null;
  return (
    <section className="stapel" aria-labelledby="versies">
      <Kop niveau={2} id="versies">
        Versies
      </Kop>
      <div className="tabelvak" tabIndex={0} role="region" aria-labelledby="versies">
        <table className="utrecht-table utrecht-table--html-table versies">
          <thead>
            <tr>
              <th scope="col">Versie</th>
              <th scope="col">Wanneer</th>
              <th scope="col">Status</th>
              <th scope="col">Plaatsen</th>
            </tr>
          </thead>
          <tbody>
            {data.map((versie) => (
              <tr key={versie.versie}>
                <td>{versie.versie}</td>
                <td>{inMoment(versie.gewijzigdOp, 'nl')}</td>
                <td>{STATUS[versie.status].woord}</td>
                <td>{inTotaal(versie)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** What was done on the page before this one. */
function Gelukt(): ReactNode {
  const staat = useLocation().state as { gelukt?: string } | null;
  return (
    staat?.gelukt && (
      <Melding soort="ok" live>
        {staat.gelukt}
      </Melding>
    )
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useAanbod(id);
  const terug = (
    <p>
      <Link className="nl-link" to="/aanbieder/aanbod">
        Terug naar ons aanbod
      </Link>
    </p>
  );
  if (!data)
    return (
      <Pagina titel="Ons aanbod">
        {terug}
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />}
      </Pagina>
    );
  const { woord, kleur } = STATUS[data.status];
  return (
    <Pagina titel={data.titel} kop={null}>
      {terug}
      <Merkje kleur={kleur}>{woord}</Merkje>
      <Kop niveau={1}>{data.titel}</Kop>
      <Gelukt />
      {data.samenvatting !== '' && <p className="tekst">{data.samenvatting}</p>}
      <dl className="feitenrij klein">
        <Uitvoering aanbod={data} />
      </dl>
      {data.status === 'gepubliceerd' && (
        <p>
          <Link className="nl-link" to={`/aanbod/${data.id}`}>
            Bekijk het zoals een ondernemer het ziet
          </Link>
        </p>
      )}
      <Stappen key={data.status} aanbod={data} />
      {data.status !== 'gesloten' && <Wiebereikt id={data.id} />}
      <Plaatsen aanbod={data} />
      <Versies id={data.id} />
    </Pagina>
  );
}
