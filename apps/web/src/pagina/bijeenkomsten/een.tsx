// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Weigering } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { Alineas } from '../communities/alineas';
import type { Naamgever } from '../communities/daad';
import { Beheer } from './beheer';
import { useBijeenkomst, type Bijeenkomst } from './gegevens';
import { Merkjes, Tijd } from './kaart';
import { Mijn } from './mijn';
import { TEKSTEN } from './teksten';
import { Vraagdoor } from './vraagdoor';

function Waar({ bijeenkomst: { plaats, online, link } }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <>
      {plaats !== null && <p lang="nl">{plaats}</p>}
      {link !== null && (
        <p>
          <a className="nl-link" href={link} rel="noreferrer">
            {link}
          </a>
        </p>
      )}
      {online && link === null && (
        <p>
          {t.online}. {t.linkLater}
        </p>
      )}
    </>
  );
}

function Feiten({ bijeenkomst }: { bijeenkomst: Bijeenkomst }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { bezet, capaciteit, status } = bijeenkomst;
  return (
    <dl className="feiten">
      <div>
        <dt>{t.wanneer}</dt>
        <dd>
          <Tijd bijeenkomst={bijeenkomst} />
        </dd>
      </div>
      <div>
        <dt>{t.waar}</dt>
        <dd>
          <Waar bijeenkomst={bijeenkomst} />
        </dd>
      </div>
      <div>
        <dt>{t.plaatsen}</dt>
        <dd className="rij">
          {capaciteit === null ? t.komen(bezet) : t.bezetVan(bezet, capaciteit)}
          {status === 'gepland' && <Merkjes bijeenkomst={bijeenkomst} />}
        </dd>
      </div>
    </dl>
  );
}

function Inhoud({ bijeenkomst, naamVan }: { bijeenkomst: Bijeenkomst; naamVan?: Naamgever }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [melding, setMelding] = useState('');
  const { id, titel, programma, status, reden, beheert } = bijeenkomst;
  return (
    <div className="tekst stapel">
      <Gedaan melding={melding} wacht={false} />
      {status === 'afgelast' && (
        <Melding soort="waarschuwing" titel={t.afgelast}>
          <Alinea>{t.reden(reden ?? '')}</Alinea>
        </Melding>
      )}
      <Feiten bijeenkomst={bijeenkomst} />
      <p>
        <a className="nl-link" href={`/api/v1/bijeenkomsten/${id}/agenda`} download="bijeenkomst.ics">
          {t.agenda}
        </a>
      </p>
      <section className="stapel stapel--dicht" aria-labelledby="programma-kop">
        <Kop niveau={2} als={3} id="programma-kop">
          {t.programma}
        </Kop>
        <Alineas tekst={programma} />
      </section>
      {(!beheert || bijeenkomst.lid) && <Mijn bijeenkomst={bijeenkomst} onGedaan={setMelding} />}
      {(!beheert || bijeenkomst.lid) && <Vraagdoor titel={titel} />}
      {beheert && <Beheer bijeenkomst={bijeenkomst} naamVan={naamVan} onGedaan={setMelding} />}
    </div>
  );
}

/** One bijeenkomst, for everyone; with who comes for who keeps the community. `communities`: where those stand. */
export function Bijeenkomstpagina({
  id,
  communities,
  naamVan,
}: {
  id: string;
  communities: string;
  naamVan?: Naamgever;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useBijeenkomst(id);
  if (error instanceof Weigering && (error.status === 404 || error.status === 400))
    return (
      <Pagina titel={t.weg}>
        <Alinea>{t.wegUitleg}</Alinea>
      </Pagina>
    );
  if (!data)
    return (
      <Pagina titel={t.titel}>
        {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />}
      </Pagina>
    );
  return (
    <Pagina titel={data.titel} kop={<span lang="nl">{data.titel}</span>}>
      <p>
        <Verwijzing naar={`${communities}/${data.communityId}`}>
          {t.terug} <span lang="nl">{data.communityNaam}</span>
        </Verwijzing>
      </p>
      <Inhoud key={data.id} bijeenkomst={data} naamVan={naamVan} />
    </Pagina>
  );
}
