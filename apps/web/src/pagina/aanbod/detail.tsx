// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { Weigering } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Melding, Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useProef } from './beoordelen';
import { Delen } from './delen';
import { Feiten } from './feiten';
import { useAanbod, useVoorwaarden, type Aanbod } from './gegevens';
import { Proefvragen } from './proef';
import { TEKSTEN as LIJST } from './teksten';
import { TEKSTEN } from './teksten-detail';

/** Back to the list as it was, when one came from there. */
function Terug(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const staat = useLocation().state as { terug?: string } | null;
  return (
    <p className="geen-print">
      <Verwijzing naar={`/aanbod${staat?.terug ?? ''}`}>{t.terug}</Verwijzing>
    </p>
  );
}

function Voorwaarden({ id }: { id: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useVoorwaarden(id);
  return (
    <section className="stapel stapel--dicht tekst" aria-labelledby="voorwaarden-kop">
      <Kop niveau={2} id="voorwaarden-kop">
        {t.voorwaarden}
      </Kop>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : !data && <Skelet hoogte="6rem" />}
      {data && (
        <>
          <ul className="voorwaarden">
            {data.gegevens.map(({ zin, lijst }) => (
              <li key={zin}>
                {zin}
                {lijst.length > 0 && (
                  <ul lang="nl">
                    {lijst.map(({ code, naam }) => (
                      <li key={code}>{naam}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
          <p className="klein">{t.voorwaardenUitleg}</p>
        </>
      )}
    </section>
  );
}

function EenAanbod({ aanbod }: { aanbod: Aanbod }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useTeksten(LIJST);
  const proef = useProef(aanbod.id);
  const heeftFout = proef.fout !== undefined;
  return (
    <Pagina titel={aanbod.titel} kop={null} heeftFout={heeftFout}>
      <Terug />
      <div className="naast aanbodpagina">
        <div className="stapel stapel--ruim">
          <div className="stapel stapel--dicht tekst">
            {aanbod.fictief && <Merkje kleur="oranje">{lijst.verzonnen}</Merkje>}
            <Kop niveau={1} lang="nl">
              {aanbod.titel}
            </Kop>
            <p className="klein">
              {t.van} <span lang="nl">{aanbod.aanbieder.naam}</span>
              {t.taal && `. ${t.taal}`}
            </p>
            <p className="nl-paragraph nl-paragraph--lead" lang="nl">
              {aanbod.samenvatting}
            </p>
            <p className="nl-paragraph aanbodtekst" lang="nl">
              {aanbod.omschrijving}
            </p>
            {aanbod.fictief && (
              <Melding soort="waarschuwing">
                <Alinea>{t.verzonnen}</Alinea>
              </Melding>
            )}
          </div>
          <Voorwaarden id={aanbod.id} />
          <Proefvragen proef={proef} />
        </div>
        <div className="stapel">
          <Feiten aanbod={aanbod} />
          <div className="kaart stapel stapel--dicht geen-print">
            <KnopLink naar={`/hulpvraag/nieuw?aanbod=${aanbod.id}`}>{t.hulp}</KnopLink>
            <p className="klein">{t.hulpUitleg}</p>
          </div>
          <Delen titel={aanbod.titel} />
        </div>
      </div>
    </Pagina>
  );
}

function Weg(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Pagina titel={t.weg}>
      <meta name="robots" content="noindex" />
      <Alinea>{t.wegUitleg}</Alinea>
      <div className="rij">
        <KnopLink naar="/aanbod">{t.naarAanbod}</KnopLink>
      </div>
    </Pagina>
  );
}

/** One offer. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { id = '' } = useParams();
  const { data, error, refetch, isFetching } = useAanbod(id);
  if (data) return <EenAanbod key={data.id} aanbod={data} />;
  if (error instanceof Weigering && (error.status === 404 || error.status === 400)) return <Weg />;
  return (
    <Pagina titel={t.laden}>
      {error && !isFetching ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : (
        <Skelet hoogte="24rem" />
      )}
    </Pagina>
  );
}
