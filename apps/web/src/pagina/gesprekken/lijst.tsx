// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type RefObject, type SubmitEvent } from 'react';
import { later } from '../../lui';
import { useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useThemas } from '../aanbod/gegevens';
import { veldVan } from '../communities/daad';
import type { Community } from '../communities/gegevens';
import { useGesprekken, useGevonden, type Gesprekfilters } from './gegevens';
import { Gevondenkaart, Kaart } from './kaart';
import { TEKSTEN } from './teksten';

const NieuweVraag = later(async () => (await import('./nieuw')).NieuweVraag);

const ALLES: Gesprekfilters = { welke: 'alle', thema: '' };
const LEAST = 2;

/** By the last that was said. */
function Lijst({ id, pad, filters }: { id: string; pad: string; filters: Gesprekfilters }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useGesprekken(id, filters);
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    ) : (
      <Skelet hoogte="5rem" aantal={2} />
    );
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  const isGefilterd = filters.welke !== 'alle' || filters.thema !== '';
  if (alle.length === 0)
    return (
      <Leeg titel={isGefilterd ? t.leegFilter : t.leeg}>
        <Alinea>{isGefilterd ? t.leegFilterUitleg : t.leegUitleg}</Alinea>
      </Leeg>
    );
  return (
    <>
      <ul className="lijst stapel stapel--dicht">
        {alle.map((een) => (
          <Kaart key={een.id} gesprek={een} pad={pad} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </>
  );
}

/** What was asked has come: the reading goes on there. */
function useVerder(isKlaar: boolean): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isKlaar) kop.current?.focus();
  }, [isKlaar]);
  return kop;
}

/** By words, also other ones for the same. */
function Gevonden({ id, pad, tekst }: { id: string; pad: string; tekst: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useGevonden(id, tekst);
  const { data, error, refetch, hasNextPage } = lijst;
  const kop = useVerder(data !== undefined);
  if (!data)
    return error ? (
      <Mislukt fout={error} opnieuw={() => void refetch()} />
    ) : (
      <Skelet hoogte="5rem" aantal={2} />
    );
  const alle = data.pages.flatMap(({ gegevens }) => gegevens);
  return (
    <>
      <h3 className="nl-heading nl-heading--level-4" tabIndex={-1} ref={kop}>
        {alle.length === 0 ? t.leegFilter : t.gevonden(alle.length, hasNextPage)}
      </h3>
      {alle.length === 0 && <Alinea>{t.leegFilterUitleg}</Alinea>}
      <ul className="lijst stapel stapel--dicht">
        {alle.map((een) => (
          <Gevondenkaart key={een.gesprek.id} gevonden={een} pad={pad} />
        ))}
      </ul>
      <Meer lijst={lijst}>{t.meer}</Meer>
    </>
  );
}

function Zoekvorm({ tekst, onZoek }: { tekst: string; onZoek: (tekst: string) => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const nu = veldVan(gebeurtenis.currentTarget, 'zoek');
    onZoek(nu.length < LEAST ? '' : nu);
  };
  return (
    <form className="stapel stapel--dicht geen-print" role="search" aria-label={t.zoek} onSubmit={send}>
      <Tekstveld
        label={t.zoek}
        uitleg={t.zoekUitleg}
        name="zoek"
        type="search"
        maxLength={200}
        defaultValue={tekst}
      />
      <div className="rij">
        <Knop type="submit" soort="tweede">
          {t.zoekKnop}
        </Knop>
        {tekst !== '' && (
          <Knop soort="stil" onClick={() => onZoek('')}>
            {t.wis}
          </Knop>
        )}
      </div>
    </form>
  );
}

function Filters({ onKies }: { onKies: (filters: Gesprekfilters) => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data: themas = [] } = useThemas();
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const vorm = gebeurtenis.currentTarget;
    const welke = veldVan(vorm, 'welke') as Gesprekfilters['welke'];
    onKies({ welke, thema: veldVan(vorm, 'thema') });
  };
  const keuzes = Object.entries(t.keuzes).map(([waarde, label]) => ({ waarde, label }));
  return (
    <form className="rij rij--onder geen-print" onSubmit={send}>
      <Keuzelijst label={t.welke} name="welke" keuzes={keuzes} />
      <Keuzelijst
        // Names that come later must not undo what was chosen.
        key={themas.length}
        label={t.thema}
        name="thema"
        keuzes={[
          { waarde: '', label: t.alleThemas },
          ...themas.map(({ code, naam, naamEngels }) => ({
            waarde: code,
            label: taal === 'en' ? naamEngels : naam,
          })),
        ]}
      />
      <Knop type="submit" soort="tweede">
        {t.toonKnop}
      </Knop>
    </form>
  );
}

/** For who reads along: all of them, or what one looks for. */
function Open({ community, pad }: { community: Community; pad: string }): ReactNode {
  const [filters, setFilters] = useState(ALLES);
  const [tekst, setTekst] = useState('');
  const { id, mijn, gearchiveerdOp } = community;
  const schrijft = mijn?.status === 'lid' && gearchiveerdOp === null;
  return (
    <>
      {schrijft && <NieuweVraag communityId={id} pad={pad} />}
      <Zoekvorm key={tekst} tekst={tekst} onZoek={setTekst} />
      {tekst === '' ? (
        <>
          <Filters onKies={setFilters} />
          <Lijst {...{ id, pad, filters }} />
        </>
      ) : (
        <Gevonden key={tekst} {...{ id, pad, tekst }} />
      )}
    </>
  );
}

/** What the members of this community ask each other; who is none hears what that is. `pad`: where communities stand. */
export function Gesprekken({ community, pad }: { community: Community; pad: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const leest = community.beheert || community.mijn?.status === 'lid';
  return (
    <section className="stapel" aria-labelledby="gesprekken">
      <Kop niveau={2} als={3} id="gesprekken">
        {t.kop}
      </Kop>
      <Alinea>{leest ? t.waarom : t.dicht}</Alinea>
      {t.taal && <p className="klein">{t.taal}</p>}
      {leest && <Open community={community} pad={`${pad}/${community.id}/gesprekken`} />}
    </section>
  );
}
