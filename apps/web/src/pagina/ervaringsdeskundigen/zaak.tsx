// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Opener, Uitklapvak } from '../status/actie';
import { GemeldBij } from '../status/gemeld';
import { sleutelVan } from '../status/hulpvraag';
import { useZaak } from '../status/zaak';
import { Aanbieden } from './aanbieden';
import { ZAAK_TEKSTEN } from './teksten-zaak';
import { Verzoeken } from './verzoeken';
import { vraagformulier } from './vraagformulier';

export type Deskundigen = Schema['ErvaringsdeskundigenWeergave'];
type Deskundige = Deskundigen['deskundigen'][number];

function Deskundigekaart({
  deskundige,
  nr,
  kanVragen,
}: {
  deskundige: Deskundige;
  nr: number;
  kanVragen: boolean;
}): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const { hulpvraag } = useZaak();
  const formulier = vraagformulier({ hulpvraag, deskundigeId: deskundige.id, nr }, t);
  return (
    <li className="kaart stapel stapel--dicht">
      <Kop niveau={3}>{t.naam(nr)}</Kop>
      <ul className="stapel stapel--dicht">
        {deskundige.redenen.map((reden) => (
          <li key={reden}>{reden}</li>
        ))}
      </ul>
      {kanVragen && (
        <div className="rij geen-print">
          <Opener naam={formulier.naam}>
            {t.vraag} <span className="onzichtbaar">({t.naam(nr)})</span>
          </Opener>
        </div>
      )}
      {kanVragen && <Uitklapvak formulier={formulier} />}
    </li>
  );
}

const Wacht = ({ fout, opnieuw }: { fout: unknown; opnieuw: () => void }): ReactNode =>
  fout ? <Mislukt fout={fout} opnieuw={opnieuw} /> : <Skelet aantal={2} />;

function Lijst({ gegevens }: { gegevens: Deskundigen }): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const { deskundigen, leegOmdat, kanVragen, verzoeken } = gegevens;
  const isLeeg = leegOmdat === 'niemand' || leegOmdat === 'onbekend-vak';
  // Who asked somebody already is not told that there is nobody.
  if (isLeeg && verzoeken.length === 0)
    return (
      <Leeg titel={t.leeg[leegOmdat]}>
        <Alinea>{t.leegUitleg[leegOmdat]}</Alinea>
      </Leeg>
    );
  if (deskundigen.length === 0) return null;
  return (
    <>
      <Alinea>{t.uitleg}</Alinea>
      {!kanVragen && <Alinea>{t.vol}</Alinea>}
      <ol className="lijst">
        {deskundigen.map((deskundige, i) => (
          <Deskundigekaart key={deskundige.id} {...{ deskundige, kanVragen }} nr={i + 1} />
        ))}
      </ol>
    </>
  );
}

function useDeskundigen() {
  const { hulpvraag, koppen, isEigen } = useZaak();
  const { id, versie } = hulpvraag;
  return useQuery({
    queryKey: [...sleutelVan(id), 'ervaringsdeskundigen', isEigen, versie],
    queryFn: () =>
      take<Deskundigen>(
        api.GET('/hulpvragen/{id}/ervaringsdeskundigen', { params: { path: { id }, header: koppen } }),
      ),
    placeholderData: (vorige: Deskundigen | undefined) => vorige,
  });
}

/** Nothing is going on any more, and nothing was asked. */
const isStil = ({ leegOmdat, verzoeken }: Deskundigen): boolean =>
  leegOmdat === 'gesloten' && verzoeken.length === 0;

/** Who had this question before, beside the offers; and for whom it was solved: whether others may ask him. */
export function Ervaringsdeskundigen(): ReactNode {
  const t = useTeksten(ZAAK_TEKSTEN);
  const { isGesloten } = useZaak();
  const { data, error, refetch } = useDeskundigen();
  if (data && isStil(data)) return <Aanbieden stand={data.aanbieden} />;
  // Of what is over there may be nothing to tell.
  if (!data && isGesloten && !error) return null;
  return (
    <>
      <section className="stapel" aria-labelledby="ervaringsdeskundigen">
        <Kop niveau={2} id="ervaringsdeskundigen">
          {t.kop}
        </Kop>
        <GemeldBij plek="ervaring" />
        {data ? (
          <>
            <Verzoeken verzoeken={data.verzoeken} />
            <Lijst gegevens={data} />
          </>
        ) : (
          <Wacht fout={error} opnieuw={() => void refetch()} />
        )}
      </section>
      {data && <Aanbieden stand={data.aanbieden} />}
    </>
  );
}
