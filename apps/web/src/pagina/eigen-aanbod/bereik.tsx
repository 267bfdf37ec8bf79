// SPDX-License-Identifier: EUPL-1.2
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { themanaam, useThemas } from '../aanbod/gegevens';
import type { Gelezen } from './wijziging';
import { REGEL } from './woorden';

type Bereik = Schema['BereikWeergave'];

const KOP = 'bereik-kop';

/** What is there now; of a closed offer nobody asks. */
const useBereik = (id: string | undefined) =>
  useQuery({
    queryKey: ['aanbod', id, 'bereik'],
    enabled: id !== undefined,
    staleTime: 60_000,
    queryFn: () => take(api.POST('/aanbod/{id}/bereik', { params: { path: { id: id ?? '' } }, body: {} })),
  });

const useProef = (id: string | undefined) =>
  useMutation({
    mutationFn: ({ invoer, ontwerp }: Gelezen): Promise<Bereik> =>
      id === undefined
        ? take(api.POST('/aanbod/bereik', { body: invoer }))
        : take(api.POST('/aanbod/{id}/bereik', { params: { path: { id } }, body: ontwerp })),
  });

const inAantal = (aantal: number | null | undefined): string =>
  aantal === undefined ? '' : aantal === null ? 'minder dan 5' : `ongeveer ${aantal}`;

const naarCode = (groepen: readonly { code: string; aantal: number }[] | undefined, code: string) =>
  groepen === undefined ? undefined : (groepen.find((een) => een.code === code)?.aantal ?? null);

interface Rij {
  naam: string;
  nu: number | null | undefined;
  straks: number | null | undefined;
  /** Part of the row above it. */
  deel?: boolean;
}

/** The same figures of both, side by side. */
function rijenVan(nu: Bereik | undefined, straks: Bereik | undefined): Rij[] {
  const rij = (naam: string, van: (een: Bereik) => number | null, deel = false): Rij => ({
    naam,
    nu: nu && van(nu),
    straks: straks && van(straks),
    deel,
  });
  const regels = [...new Set([nu, straks].flatMap((een) => een?.perRegel.map(({ code }) => code) ?? []))];
  return [
    rij('Vragen bekeken', ({ bekeken }) => bekeken),
    rij('Krijgen dit aanbod voorgesteld', ({ past }) => past),
    rij('waarvan bij de eerste drie', ({ top3 }) => top3, true),
    rij('Vallen af op een voorwaarde', ({ uitgesloten }) => uitgesloten),
    ...regels.map((code) => ({
      naam: `op ${REGEL[code]}`,
      nu: naarCode(nu?.perRegel, code),
      straks: naarCode(straks?.perRegel, code),
      deel: true,
    })),
  ];
}

function Tabel({ nu, straks }: { nu: Bereik | undefined; straks: Bereik | undefined }): ReactNode {
  return (
    <div className="tabelvak" tabIndex={0} role="region" aria-label="Bereik in cijfers">
      <table className="utrecht-table utrecht-table--html-table bereik__tabel">
        <thead>
          <tr>
            <th scope="col">Hulpvragen</th>
            {nu && <th scope="col">Nu</th>}
            {straks && <th scope="col">{nu ? 'Met uw wijziging' : 'Zoals ingevuld'}</th>}
          </tr>
        </thead>
        <tbody>
          {rijenVan(nu, straks).map(({ naam, deel, ...rij }) => (
            <tr key={naam} className={deel ? 'bereik__deel' : undefined}>
              <th scope="row">{naam}</th>
              {nu && <td>{inAantal(rij.nu)}</td>}
              {straks && <td>{inAantal(rij.straks)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Groepen({ bereik: { perThema, perRegio } }: { bereik: Bereik }): ReactNode {
  const { data: themas } = useThemas();
  const delen = [
    ...perThema.map(({ code, aantal }) => ({
      naam: themanaam(themas, code, 'nl'),
      aantal,
      wat: 'Onderwerp',
    })),
    ...perRegio.map(({ naam, aantal }) => ({ naam, aantal, wat: 'Regio' })),
  ];
  if (delen.length === 0) return null;
  return (
    <details>
      <summary>Per onderwerp en regio</summary>
      {['Onderwerp', 'Regio'].map((soort) => (
        <ul key={soort} aria-label={soort} className="klein">
          {delen
            .filter(({ wat }) => wat === soort)
            .map(({ naam, aantal }) => (
              <li key={naam}>
                {naam}: {inAantal(aantal)}
              </li>
            ))}
        </ul>
      ))}
    </details>
  );
}

/** What the change comes to, in a sentence. */
function conclusie(nu: Bereik | undefined, straks: Bereik): string {
  const wordt = inAantal(straks.past);
  if (nu === undefined) return `Zo past dit aanbod bij ${wordt} hulpvragen.`;
  if (nu.past === straks.past) return `Dit aanbod past bij ${wordt} hulpvragen. Dat blijft gelijk.`;
  const richting = (straks.past ?? 0) > (nu.past ?? 0) ? 'meer' : 'minder';
  return `Met uw wijziging bereikt u ${richting} ondernemers: ${wordt} hulpvragen, nu ${inAantal(nu.past)}.`;
}

/** Of hardly any hulpvraag there is nothing to tell. */
function Cijfers({ nu, straks }: { nu: Bereik | undefined; straks: Bereik | undefined }): ReactNode {
  const laatste = straks ?? nu;
  if (!laatste) return null;
  const isGenoeg = [nu, straks].some((een) => typeof een?.bekeken === 'number');
  return (
    <>
      {isGenoeg ? (
        <>
          <Tabel nu={nu} straks={straks} />
          <Groepen bereik={laatste} />
        </>
      ) : (
        <p>Er kwamen minder dan 5 hulpvragen uit deze regio’s. Daarover noemen wij geen aantallen.</p>
      )}
      <p className="klein">
        Van {inDatum(laatste.van, 'nl')} tot en met {inDatum(laatste.tot, 'nl')}. Groepen kleiner dan 5 noemen
        wij niet.
      </p>
    </>
  );
}

/** Whom an offer reaches as it is, and with `lees` what it would be as the form says; without id there is no now. */
export function Wiebereikt({
  id,
  lees,
}: {
  id?: string | undefined;
  lees?: () => Gelezen | null;
}): ReactNode {
  const { data: nu, error, refetch, isLoading } = useBereik(id);
  const proef = useProef(id);
  const straks = proef.data;
  const ask = (): void => {
    const gelezen = lees?.();
    if (gelezen) proef.mutate(gelezen);
  };
  return (
    <section className="kaart kaart--vlak stapel bereik" aria-labelledby={KOP}>
      <Kop niveau={2} als={3} id={KOP}>
        Wie bereikt dit aanbod?
      </Kop>
      <p className="klein">
        Wij rekenen met hulpvragen van het laatste jaar in de regio’s waar dit aanbod geldt. U ziet aantallen,
        geen bedrijven. Aantallen zijn afgerond en tellen niet precies op.
      </p>
      {lees && (
        <div>
          <Knop soort="tweede" bezig={proef.isPending} onClick={ask}>
            {id === undefined ? 'Bekijk wie dit bereikt' : 'Bekijk wat uw wijziging doet'}
          </Knop>
        </div>
      )}
      <Weigeringmelding fout={proef.error} />
      <div role="status">{straks && <p>{conclusie(nu, straks)}</p>}</div>
      {isLoading && <Skelet hoogte="12rem" />}
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      <Cijfers nu={nu} straks={straks} />
    </section>
  );
}
