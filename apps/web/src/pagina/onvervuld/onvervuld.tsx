// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api, take, type Schema } from '../../api/api';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { useBank } from '../werkbank/bank';
import { useRegios, useThemas } from '../werkbank/gegevens';
import { KLASSE, redenVan } from '../werkbank/woorden';
import { Cijferfilters, FILTERS, PER, type Indeling } from './cijferfilters';
import { sectieVan } from './secties';
import { Gesprekssignalen } from './signalen';
import { Tabel } from './tabel';

type Register = Schema['OnvervuldeVraagPagina'];
type Groep = Register['gegevens'][number];
type Namen = Record<Indeling, (code: string | null) => string>;

const ONBEKEND = 'Onbekend';

function useNamen(): Namen {
  const themas = useThemas();
  return {
    thema: (code) => (code === null ? 'Zonder thema' : (themas.get(code) ?? code)),
    sectie: (code) => (code === null ? ONBEKEND : sectieVan(code)),
    grootteklasse: (code) => (code === null ? ONBEKEND : (KLASSE[code] ?? code)),
    reden: (code) => (code === null ? ONBEKEND : redenVan(code)),
  };
}

/** The register for what the address asks, apart by one thing. */
function useRegister(params: URLSearchParams, per: Indeling) {
  const { regio } = useBank();
  const query = Object.fromEntries(
    FILTERS.flatMap((veld) => (params.get(veld) ? [[veld, params.get(veld)]] : [])),
  );
  return useQuery({
    queryKey: ['onvervuld', regio, per, query],
    queryFn: () =>
      take(api.GET('/onvervulde-vraag', { params: { query: { ...query, regio, per: [per], aantal: 200 } } })),
  });
}

const enkel = (n: number, een: string, meer: string): string => (n === 1 ? een : meer);
const keer = (n: number): string => `${n} ${enkel(n, 'hulpvraag', 'hulpvragen')}`;

/** How this month goes beside the one before. */
function verloopVan(trend: Register['trend']): string {
  const [vorige, laatste] = trend.slice(-2);
  if (!vorige || !laatste) return '';
  const verschil = laatste.gevraagd - vorige.gevraagd;
  const meer = verschil > 0 ? `${verschil} meer dan` : `${-verschil} minder dan`;
  return ` Deze maand ${laatste.gevraagd}, ${verschil === 0 ? 'evenveel als' : meer} vorige maand.`;
}

function meestVan(gegevens: readonly Groep[], per: Indeling, naamVan: Namen[Indeling]): string {
  const [grootste] = [...gegevens].sort((a, b) => b.open - a.open);
  return grootste && grootste.open > 0
    ? ` Het meest open: ${naamVan(grootste[per])} (${grootste.open}).`
    : '';
}

/** What the figures say, in words. */
function Conclusie({
  data: { totaal, gegevens, trend },
  naamVan,
  per,
}: {
  data: Register;
  naamVan: Namen[Indeling];
  per: Indeling;
}): ReactNode {
  const { gevraagd, open, alsnogVervuld } = totaal;
  return (
    <Alinea inleiding>
      {keer(gevraagd)} {enkel(gevraagd, 'ging', 'gingen')} zonder hulp; {open} {enkel(open, 'staat', 'staan')}{' '}
      nog open en {alsnogVervuld} {enkel(alsnogVervuld, 'is', 'zijn')} later toch geholpen.
      {meestVan(gegevens, per, naamVan)}
      {verloopVan(trend)}
    </Alinea>
  );
}

/** November 2026. */
const maandVan = (maand: string): string =>
  new Date(`${maand}-15T12:00:00Z`).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric' });

function Cijfers({ data, per }: { data: Register; per: Indeling }): ReactNode {
  const namen = useNamen();
  const regios = useRegios();
  const naamVan = namen[per];
  const regels = data.gegevens.map((groep) => ({ ...groep, naam: naamVan(groep[per]) }));
  const meest = Math.max(...data.trend.map(({ gevraagd }) => gevraagd));
  return (
    <>
      <Conclusie {...{ data, naamVan, per }} />
      <Tabel kop={`Zonder hulp, naar ${PER[per].toLowerCase()}`} eerste={PER[per]} regels={regels} />
      <Tabel
        kop="De laatste twaalf maanden"
        eerste="Maand"
        regels={data.trend.map((een) => ({ ...een, naam: maandVan(een.maand) }))}
        balk={meest}
      />
      {data.elders.length > 0 && (
        <section className="stapel stapel--dicht" aria-labelledby="elders">
          <Kop niveau={2} als={3} id="elders">
            In andere regio’s
          </Kop>
          <Alinea>
            Kansen om samen aanbod te maken, van alle branches samen. Groepen van ten minste vijf, afgerond
            naar beneden.
          </Alinea>
          <ul>
            {data.elders.map(({ thema, regio, aantal }) => (
              <li key={`${thema}${regio}`}>
                {namen.thema(thema)} in {regios.get(regio) ?? regio}: ongeveer {aantal}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** The figures, or what stands in their place. */
function Uitkomst({ params, per }: { params: URLSearchParams; per: Indeling }): ReactNode {
  const { data, error, refetch } = useRegister(params, per);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="12rem" aantal={2} />;
  if (data.totaal.gevraagd === 0)
    return (
      <Leeg titel="Hier staat niets">
        <Alinea>
          Met deze filters is elke hulpvraag geholpen, of er was er geen. Kies een ander filter of een langere
          tijd.
        </Alinea>
      </Leeg>
    );
  return (
    <>
      <p role="status" className="onzichtbaar">
        {keer(data.totaal.gevraagd)} zonder hulp
      </p>
      <Cijfers data={data} per={per} />
    </>
  );
}

/** What was asked in the region and not found, with how that went over the months. */
export function Component(): ReactNode {
  const [params, setParams] = useSearchParams();
  const gevraagd = params.get('per') ?? 'thema';
  const { regio } = useBank();
  const { thema } = useNamen();
  const per: Indeling = gevraagd in PER ? (gevraagd as Indeling) : 'thema';
  const set = (veld: string, waarde: string): void =>
    setParams(
      (oud) => {
        const nieuw = new URLSearchParams(oud);
        if (waarde === '') nieuw.delete(veld);
        else nieuw.set(veld, waarde);
        return nieuw;
      },
      { replace: true },
    );
  return (
    <Pagina titel="Onvervulde vraag">
      <Cijferfilters params={params} per={per} onKies={set} />
      <Uitkomst params={params} per={per} />
      <Gesprekssignalen regio={regio} naamVan={thema} />
    </Pagina>
  );
}
