// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { useSearchParams } from 'react-router';
import { useTaal, useTeksten } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Meer } from '../../ui/meer';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld, type Keus } from '../../ui/veld';
import { useThemas } from '../aanbod/gegevens';
import { useCommunities, useRegios, type Communityfilters } from './gegevens';
import { Kaart } from './kaart';
import { SECTIES, TEKSTEN } from './teksten';

const VELDEN = ['zoek', 'thema', 'sectie', 'regio'] as const;

const filtersVan = (adres: URLSearchParams): Communityfilters => {
  const [zoek, thema, sectie, regio] = VELDEN.map((veld) => adres.get(veld)?.trim() ?? '');
  return {
    zoek: (zoek ?? '').length < 2 ? '' : (zoek ?? ''),
    thema: thema ?? '',
    sectie: sectie ?? '',
    regio: regio ?? '',
  };
};

/** The choices of the three lists; of a language they are sorted by name. */
function useKeuzes(): Record<'themas' | 'secties' | 'regios', Keus[]> {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data: themas = [] } = useThemas();
  const { data: regios = [] } = useRegios();
  const secties = useTeksten(SECTIES);
  const alle = { waarde: '', label: t.alle };
  const toKeus = ({ code, naam }: { code: string; naam: string }): Keus => ({ waarde: code, label: naam });
  return {
    themas: [
      alle,
      ...themas.map(({ code, naam, naamEngels }) =>
        toKeus({ code, naam: taal === 'en' ? naamEngels : naam }),
      ),
    ],
    secties: [alle, ...Object.entries(secties).map(([code, naam]) => toKeus({ code, naam }))],
    regios: [alle, ...regios.map(toKeus)],
  };
}

function Zoekvorm({
  filters,
  onZoek,
}: {
  filters: Communityfilters;
  onZoek: (velden: FormData) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { themas, secties, regios } = useKeuzes();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    onZoek(new FormData(gebeurtenis.currentTarget));
  };
  // Names that come later must not undo what was chosen: until then the lists are not there to choose from.
  const sleutel = `${JSON.stringify(filters)}${themas.length}${regios.length}`;
  return (
    <form className="kaart kaart--vlak zoekvorm geen-print" role="search" onSubmit={send} key={sleutel}>
      <div className="zoekvorm__zoek">
        <Tekstveld label={t.zoek} name="zoek" type="search" maxLength={100} defaultValue={filters.zoek} />
        <Knop type="submit">{t.toon}</Knop>
      </div>
      <div className="zoekvorm__rij">
        <Keuzelijst label={t.thema} name="thema" keuzes={themas} defaultValue={filters.thema} />
        <Keuzelijst label={t.branche} name="sectie" keuzes={secties} defaultValue={filters.sectie} />
        <Keuzelijst label={t.regio} name="regio" keuzes={regios} defaultValue={filters.regio} />
      </div>
    </form>
  );
}

const Onderweg = ({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }): ReactNode =>
  fout ? <Mislukt fout={fout} opnieuw={opnieuw} /> : <Skelet hoogte="8rem" aantal={3} />;

function Niets({ onWis }: { onWis: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <Leeg titel={t.leeg}>
      <Alinea>{t.leegUitleg}</Alinea>
      <div className="rij">
        <Knop soort="tweede" onClick={onWis}>
          {t.wis}
        </Knop>
        <KnopLink naar="/hulpvraag/nieuw">{t.vraag}</KnopLink>
      </div>
    </Leeg>
  );
}

/** What was asked has come: the reading goes on there, and not at the button far above. */
function useVerder(filters: Communityfilters, isKlaar: boolean): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  const vorige = useRef(filters);
  useEffect(() => {
    if (!isKlaar || vorige.current === filters) return;
    vorige.current = filters;
    kop.current?.focus();
  }, [isKlaar, filters]);
  return kop;
}

function Resultaten({ filters, onWis }: { filters: Communityfilters; onWis: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useCommunities(filters);
  const { data, error, refetch, hasNextPage } = lijst;
  const kop = useVerder(filters, data !== undefined);
  const alle = data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  const kopZonder = error ? t.titel : t.laden;
  return (
    <section className="stapel" aria-labelledby="gevonden">
      <h2 className="nl-heading nl-heading--level-2" id="gevonden" tabIndex={-1} ref={kop}>
        <span role="status">{data ? t.gevonden(alle.length, hasNextPage) : kopZonder}</span>
      </h2>
      {!data && <Onderweg fout={error} opnieuw={() => void refetch()} />}
      {data && alle.length === 0 && <Niets onWis={onWis} />}
      <ul className="lijst">
        {alle.map((community) => (
          <Kaart key={community.id} community={community} naar={`/communities/${community.id}`} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </section>
  );
}

/** All communities, for everyone. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [adres, setAdres] = useSearchParams();
  const tekst = adres.toString();
  const gelezen = useRef<{ tekst: string; filters: Communityfilters } | null>(null);
  if (gelezen.current?.tekst !== tekst) gelezen.current = { tekst, filters: filtersVan(adres) };
  const { filters } = gelezen.current;
  const zoek = (velden: FormData): void => {
    const paren = VELDEN.map((veld): [string, string] => {
      const waarde = velden.get(veld);
      return [veld, typeof waarde === 'string' ? waarde.trim() : ''];
    });
    setAdres(new URLSearchParams(paren.filter(([, waarde]) => waarde !== '')));
  };
  return (
    <Pagina titel={t.titel}>
      <div className="tekst stapel stapel--dicht">
        <Alinea inleiding>{t.inleiding}</Alinea>
        {t.taal !== '' && <Alinea>{t.taal}</Alinea>}
      </div>
      <Zoekvorm filters={filters} onZoek={zoek} />
      <Resultaten filters={filters} onWis={() => setAdres(new URLSearchParams())} />
    </Pagina>
  );
}
