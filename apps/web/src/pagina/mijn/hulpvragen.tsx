// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { statuspadVan } from '../status/link';
import { TEKSTEN } from './teksten';

type Kort = Schema['HulpvraagKortWeergave'];

const KLEUR: Partial<Record<Kort['aanZet'], 'oranje' | 'blauw'>> = { ondernemer: 'oranje', systeem: 'blauw' };

const useHulpvragen = () =>
  useInfiniteQuery({
    queryKey: ['hulpvragen'],
    queryFn: ({ pageParam }) =>
      take(
        api.GET('/hulpvragen', {
          params: { query: { aantal: 100, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ volgende }) => volgende,
  });

function Vraagkaart({ hulpvraag }: { hulpvraag: Kort }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { id, kenmerk, ingediendOp, tekst, aanZet, uiterlijkOp } = hulpvraag;
  const heeftDag = uiterlijkOp !== null && aanZet !== 'systeem';
  return (
    <li className="kaart vraagkaart">
      <p className="rij">
        <Merkje kleur={KLEUR[aanZet] ?? 'grijs'}>{t.aanZet[aanZet]}</Merkje>
        {heeftDag && <span className="klein">{t.tot(inDatum(uiterlijkOp, taal))}</span>}
      </p>
      <blockquote className="citaat">{tekst ?? t.gewist}</blockquote>
      <p className="rij klein">
        <span>{t.kenmerk(kenmerk, inDatum(ingediendOp, taal))}</span>
        <Verwijzing naar={statuspadVan(id)}>
          {t.bekijk} <span className="onzichtbaar">{kenmerk}</span>
        </Verwijzing>
      </p>
    </li>
  );
}

function Groep({ kop, hulpvragen }: { kop: string; hulpvragen: readonly Kort[] }): ReactNode {
  if (hulpvragen.length === 0) return null;
  return (
    <div className="stapel stapel--dicht">
      <Kop niveau={3}>{`${kop} (${hulpvragen.length})`}</Kop>
      <ul className="lijst">
        {hulpvragen.map((hulpvraag) => (
          <Vraagkaart key={hulpvraag.id} hulpvraag={hulpvraag} />
        ))}
      </ul>
    </div>
  );
}

function Lijst(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const lijst = useHulpvragen();
  const { data, error, refetch } = lijst;
  if (!data) return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet aantal={2} />;
  // The newest first; what waits for the reader himself before all of them.
  const alle = data.pages.flatMap(({ gegevens }) => gegevens).toReversed();
  const voorMij = (een: Kort): number => (een.aanZet === 'ondernemer' ? 0 : 1);
  const open = alle.filter(({ aanZet }) => aanZet !== 'niemand').sort((a, b) => voorMij(a) - voorMij(b));
  if (alle.length === 0)
    return (
      <Leeg titel={t.geen}>
        <Alinea>{t.geenUitleg}</Alinea>
        <div>
          <KnopLink naar="/hulpvraag/nieuw">{t.nieuw}</KnopLink>
        </div>
      </Leeg>
    );
  return (
    <>
      <Groep kop={t.open} hulpvragen={open} />
      <Groep kop={t.gesloten} hulpvragen={alle.filter(({ aanZet }) => aanZet === 'niemand')} />
      <div className="rij">
        <Meer lijst={lijst}>{t.meer}</Meer>
        <KnopLink naar="/hulpvraag/nieuw">{t.nogEen}</KnopLink>
      </div>
    </>
  );
}

/** All hulpvragen of the firm, with whose turn each is. */
export function Hulpvragen(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel" aria-labelledby="hulpvragen">
      <Kop niveau={2} id="hulpvragen">
        {t.hulpvragen}
      </Kop>
      <Lijst />
      <div className="klein">
        <b>{t.zonderLogin}</b> {t.zonderLoginUitleg}
      </div>
    </section>
  );
}
