// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import '../../stijl/impact.css';
import '../../stijl/werkplek.css';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useAdres } from './adres';
import { Downloads } from './downloads';
import { Rapportbeeld } from './rapport/rapportbeeld';
import { TEKSTEN } from './teksten-openbaar';
import { rapportnaam, useVerzegeld, useVerzegeldeInhoud, type Verzegeld } from './verzegeld';

function Rapport({ rapport, rapporten }: { rapport: Verzegeld; rapporten: readonly Verzegeld[] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data, error, refetch } = useVerzegeldeInhoud(rapport.id);
  const naam = rapportnaam(rapport);
  return (
    <section className="stapel" aria-labelledby="rapport">
      <Kop niveau={2} id="rapport">
        {naam}
      </Kop>
      <p className="klein">{t.verzegeld(inDatum(rapport.verzegeldOp, taal), rapport.zegel.slice(0, 12))}</p>
      {rapport.waarom !== null && <Alinea>{t.waarom(rapport.waarom)}</Alinea>}
      {taal === 'en' && <Alinea>{t.nederlands}</Alinea>}
      <div className="stapel" lang="nl">
        <Downloads id={rapport.id} naam={naam} />
        {data ? (
          <Rapportbeeld
            inhoud={data}
            velden={[
              {
                ...{ veld: 'rapport', label: 'Rapport', waarde: rapport.id },
                keuzes: rapporten.map((een) => ({ waarde: een.id, label: rapportnaam(een) })),
              },
            ]}
          />
        ) : error ? (
          <Mislukt fout={error} opnieuw={() => void refetch()} />
        ) : (
          <Skelet hoogte="20rem" aantal={2} />
        )}
      </div>
    </section>
  );
}

function Rapporten(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useVerzegeld();
  const gevraagd = useAdres().lees('rapport');
  if (!data)
    return error ? (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    ) : (
      <Skelet hoogte="20rem" aantal={2} />
    );
  const rapport = data.find(({ id }) => id === gevraagd) ?? data[0];
  if (!rapport)
    return (
      <Leeg titel={t.leeg}>
        <Alinea>{t.leegUitleg}</Alinea>
      </Leeg>
    );
  return <Rapport key={rapport.id} rapport={rapport} rapporten={data} />;
}

function Verbergen(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel tekst" aria-labelledby="verbergen">
      <Kop niveau={2} id="verbergen">
        {t.verbergenKop}
      </Kop>
      <Alinea>{t.verbergen}</Alinea>
      <ul className="opsomming">
        {t.regels.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
      <Alinea>{t.nagaan}</Alinea>
      <p>
        <Verwijzing naar="/over/open-data">{t.opendata}</Verwijzing>
      </p>
    </section>
  );
}

/** What help to entrepreneurs brings, for everybody: only what was sealed. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.titel}>
      <Alinea inleiding>{t.inleiding}</Alinea>
      <Rapporten />
      <Verbergen />
    </Pagina>
  );
}
