// SPDX-License-Identifier: EUPL-1.2
import { useQueries } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Mislukt } from '../../ui/toestand';
import { useBankrekeningen } from '../bankrekening/gegevens';
import { rekeningstandVan } from '../declaraties/betaalbeurt';
import { DECLARATIES, useDeclaraties, type DeclaratieKort } from '../financiering/declaratie/gegevens';
import { beurtVan, prestaties } from '../financiering/declaratie/woorden';
import { inEuro } from '../financiering/geld';
import { useAfspraken, type AfspraakKort } from '../financiering/prestatieafspraak/gegevens';

/** Of each agreement what can be declared of this year, as the page that declares it calculates it. */
function useDeclarabel(afspraken: readonly AfspraakKort[]) {
  const jaar = new Date().getFullYear();
  return useQueries({
    queries: afspraken.map(({ id: afspraakId }) => {
      const query = { afspraakId, van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
      return {
        queryKey: [DECLARATIES, 'voorbeeld', query],
        queryFn: () => take(api.GET('/declaratievoorbeeld', { params: { query } })),
        retry: false,
      };
    }),
  }).flatMap(({ data }) => (data ? [data] : []));
}

function Declareren({ afspraken }: { afspraken: readonly AfspraakKort[] }): ReactNode {
  const voorbeelden = useDeclarabel(afspraken);
  const aantal = voorbeelden.reduce((n, { mee }) => n + mee.length, 0);
  const wacht = voorbeelden
    .flatMap(({ nietMee }) => nietMee)
    .filter(({ reden }) => reden === 'wordt-beoordeeld').length;
  const som = voorbeelden.reduce((n, { totaalInCenten }) => n + totaalInCenten, 0);
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        Kunt u declareren
      </Kop>
      <p className="geldpaneel__som">{inEuro(som)}</p>
      <p>
        {aantal === 0 ? 'Nu niets.' : `${prestaties(aantal)} van dit jaar. `}
        {aantal > 0 && <Verwijzing naar="/aanbieder/declaraties/nieuw">Maak een declaratie</Verwijzing>}
      </p>
      {wacht > 0 && <p className="klein">Nog niet beoordeeld: {prestaties(wacht)}.</p>}
    </div>
  );
}

const bedragVan = ({ toegekendInCenten, bedragInCenten }: DeclaratieKort): number =>
  toegekendInCenten ?? bedragInCenten;

function Onderweg({ declaraties }: { declaraties: readonly DeclaratieKort[] }): ReactNode {
  const open = declaraties.filter(({ beurt }) => beurt !== null);
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        Onderweg
      </Kop>
      <p className="geldpaneel__som">{inEuro(open.reduce((som, een) => som + bedragVan(een), 0))}</p>
      {open.length === 0 && <p>U hebt geen declaratie lopen.</p>}
      {open.length > 0 && (
        <ul>
          {open.map((een) => (
            <li key={een.id}>
              <Verwijzing naar={`/aanbieder/declaraties/${een.id}`}>{een.nummer}</Verwijzing>:{' '}
              {inEuro(bedragVan(een))}. Aan zet: {beurtVan(een)}.
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const Betaald = ({ declaratie }: { declaratie: DeclaratieKort }): ReactNode => (
  <p>
    Laatst betaald: <b>{inEuro(bedragVan(declaratie))}</b> op {inDatum(declaratie.betaling?.op ?? '', 'nl')} (
    <Verwijzing naar={`/aanbieder/declaraties/${declaratie.id}`}>{declaratie.nummer}</Verwijzing>).
  </p>
);

function Wanneer({ declaraties }: { declaraties: readonly DeclaratieKort[] }): ReactNode {
  const rekeningen = useBankrekeningen().data?.pages.flatMap(({ gegevens }) => gegevens);
  const betaald = declaraties.find(({ betaling }) => betaling?.stand === 'betaald');
  const stand = rekeningen && rekeningstandVan(rekeningen);
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3} als={4}>
        Wanneer u het krijgt
      </Kop>
      <p>Na de goedkeuring, zodra twee mensen de betaling vrijgeven. {stand?.zin}</p>
      {stand?.mist && (
        <p>
          <Verwijzing naar="/aanbieder/bankrekening/nieuw">Voer uw rekening in</Verwijzing>
        </p>
      )}
      {betaald && <Betaald declaratie={betaald} />}
    </div>
  );
}

function Paneel({ afspraken }: { afspraken: readonly AfspraakKort[] }): ReactNode {
  const lijst = useDeclaraties();
  const { data, error, refetch } = lijst;
  const tekenen = afspraken.filter(({ aanZet }) => aanZet === 'partij');
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const declaraties = data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  const lopend = afspraken.filter(({ status }) => status !== 'concept');
  return (
    <>
      {tekenen.map(({ id, titel }) => (
        <p key={id}>
          <b>Wacht op uw handtekening:</b>{' '}
          <Verwijzing naar={`/aanbieder/prestatieafspraken/${id}`}>{titel}</Verwijzing>
        </p>
      ))}
      {lopend.length > 0 && (
        <div className="geldpaneel">
          <Declareren afspraken={lopend} />
          <Onderweg declaraties={declaraties} />
          <Wanneer declaraties={declaraties} />
        </div>
      )}
    </>
  );
}

/** What an aanbieder can declare, what is on its way and when it comes; only for who has an agreement. */
export function Geld(): ReactNode {
  const afspraken = useAfspraken().data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  if (afspraken.length === 0) return null;
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="uw-geld">
      <Kop niveau={2} als={3} id="uw-geld">
        Uw geld
      </Kop>
      <Paneel afspraken={afspraken} />
    </section>
  );
}
