// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import type { Ik } from '../../sessie';
import { inTaal, inTijdstip, useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { TEKSTEN } from './teksten';

/** Name of a region with its code, as people in it know both. */
function useRegionaam(code: string | null): string | null {
  const { data } = useQuery({
    queryKey: ['regio', code],
    queryFn: () => take(api.GET('/regios/{code}', { params: { path: { code: code ?? '' } } })),
    staleTime: Infinity,
    enabled: code !== null,
  });
  return data ? `${data.naam} (${data.code})` : code;
}

/** Who one is here, until when, and the way out: a form, for that brings one to the provider of the sign-in too. */
export function Aanmelding({ ik }: { ik: Ik }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const regio = useRegionaam(ik.regio);
  const tijd = (moment: string | null): string | null => moment && t.uur(inTijdstip(moment, taal));
  const regels: [string, string | null][] = [
    [t.veld.rol, t.rol[ik.rol]],
    [t.veld.regio, regio],
    [t.veld.organisatie, ik.organisatie?.naam ?? null],
    [t.veld.kvkNummer, ik.kvkNummer],
    [t.veld.aangemeldOp, tijd(ik.aangemeldOp)],
    [t.veld.inactiefOp, tijd(ik.inactiefOp)],
    [t.veld.vervaltOp, tijd(ik.vervaltOp)],
  ];
  return (
    <section className="stapel" aria-labelledby="aanmelding">
      <Kop niveau={2} id="aanmelding">
        {t.aangemeld}
      </Kop>
      <dl className="feiten tekst">
        {regels.map(
          ([naam, waarde]) =>
            waarde !== null && (
              <div key={naam}>
                <dt>{naam}</dt>
                <dd>{waarde}</dd>
              </div>
            ),
        )}
      </dl>
      <Kop niveau={3}>{t.afmeldenKop}</Kop>
      <Alinea>{t.afmeldenUitleg}</Alinea>
      <form method="post" action={inTaal('/afmelden', taal)} className="rij">
        <Knop type="submit" soort="tweede">
          {t.afmelden}
        </Knop>
        <Knop type="submit" soort="stil" name="overal" value="ja">
          {t.overal}
        </Knop>
      </form>
    </section>
  );
}
