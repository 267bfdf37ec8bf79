// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Weigering, api, take } from '../../api/api';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { KnopLink } from '../../ui/knop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useHulpvraag, type Geopend } from './hulpvraag';
import { useStatuslink, type Statuslink } from './link';
import { Overzicht } from './overzicht';
import { TEKSTEN } from './teksten';
import { Zaakhouder } from './zaakhouder';

/** The region of who is in none. */
const LANDELIJK = 'LANDELIJK';

/** Hulpvragen of which the page was brought to their own language; who then chooses the other one, keeps it. */
const gebracht = new Set<string>();

/** Opened in another language than the hulpvraag was asked in: goes to that one, once. */
function useEigenTaal({ wijze: _, hulpvraag: { id, taal } }: Geopend): void {
  const huidig = useTaal();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (gebracht.has(id)) return;
    gebracht.add(id);
    if (taal !== huidig) void navigate({ pathname: inTaal(pathname, taal), hash }, { replace: true });
  }, [id, taal, huidig, pathname, hash, navigate]);
}

function Geladen({ link, geopend }: { link: Statuslink; geopend: Geopend }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [heeftFout, setHeeftFout] = useState(false);
  useEigenTaal(geopend);
  const { regio: code, kenmerk } = geopend.hulpvraag;
  const { data: regio } = useQuery({
    queryKey: ['regio', code],
    queryFn: () => take(api.GET('/regios/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });
  const naam = code === LANDELIJK ? t.landelijk : regio ? t.vanRegio(regio.naam) : t.uwRegio;
  return (
    <Pagina titel={`${t.titel} ${kenmerk}`} kop={t.titel} heeftFout={heeftFout}>
      <Zaakhouder link={link} geopend={geopend} regio={naam} setHeeftFout={setHeeftFout}>
        <Overzicht regio={naam} organisatie={regio?.organisatie?.naam ?? naam} />
      </Zaakhouder>
    </Pagina>
  );
}

function Verkeerd({
  titel,
  uitleg,
  aanmelden,
}: {
  titel: string;
  uitleg: string;
  aanmelden: boolean;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <Pagina titel={titel}>
      <Alinea>{uitleg}</Alinea>
      <div className="rij">
        <KnopLink naar="/hulpvraag/nieuw">{t.nieuw}</KnopLink>
        {aanmelden && (
          <a className="nl-link" href={inTaal('/aanmelden', taal)}>
            {t.link.aanmelden}
          </a>
        )}
      </div>
    </Pagina>
  );
}

const isWeg = (fout: unknown): boolean =>
  fout instanceof Weigering && [400, 401, 403, 404].includes(fout.status);

function Bij({ link }: { link: Statuslink }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data, error, refetch } = useHulpvraag(link);
  if (data) return <Geladen link={link} geopend={data} />;
  if (error && isWeg(error))
    return link.sleutel === null ? (
      <Verkeerd titel={t.link.niemand} uitleg={t.link.niemandUitleg} aanmelden />
    ) : (
      <Verkeerd titel={t.link.fout} uitleg={t.link.foutUitleg} aanmelden={false} />
    );
  return (
    <Pagina titel={t.titel}>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" aantal={3} />}
    </Pagina>
  );
}

/** The status page: one hulpvraag, opened by the link of a mail or by who is signed in. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const link = useStatuslink();
  if (link === null) return <Verkeerd titel={t.link.geen} uitleg={t.link.geenUitleg} aanmelden />;
  return <Bij key={link.id} link={link} />;
}
