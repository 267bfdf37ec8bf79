// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { Weigering } from '../../api/api';
import { inTaal, useTeksten } from '../../taal/taal';
import { KnopLink } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { brancheVan } from './branches';
import { readConcept, type Gelezen } from './concept-api';
import { keur } from './keuring';
import { findSbi } from './naslag';
import { NIEUW, keepOnderweg } from './onderweg';
import { missingBefore, zoekdeel } from './stappen';
import { TEKSTEN } from './teksten';

/** The concept with what its code is called: that is not kept. */
async function open(hash: string): Promise<Gelezen> {
  const velden = new URLSearchParams(hash.slice(1));
  const gelezen = await readConcept({ id: velden.get('id') ?? '', sleutel: velden.get('sleutel') ?? '' });
  const { sbi } = gelezen.antwoorden;
  if (sbi === '' || brancheVan(sbi)) return gelezen;
  const gevonden = await findSbi(sbi).catch(() => []);
  const sbiNaam = gevonden.find(({ code }) => code === sbi)?.label ?? sbi;
  return { ...gelezen, antwoorden: { ...gelezen.antwoorden, sbiNaam } };
}

/** Where the link of a kept question leads: back to the page where one was. */
export function Component(): ReactNode {
  const { verderpagina: t } = useTeksten(TEKSTEN);
  const navigate = useNavigate();
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery({
    queryKey: ['verder', hash],
    queryFn: () => open(hash),
    enabled: hash !== '',
    gcTime: 0,
    retry: false,
  });
  useEffect(() => {
    if (!data) return;
    const { antwoorden, concept, taal } = data;
    keepOnderweg({ ...NIEUW, antwoorden, concept });
    const stap = missingBefore('controle', keur(antwoorden, taal), antwoorden) ?? 'controle';
    // In place of the link: the address that stays behind in the history opens nothing.
    void navigate({ pathname: inTaal('/hulpvraag/nieuw', taal), search: zoekdeel(stap) }, { replace: true });
  }, [data, navigate]);
  const isWeg = hash === '' || (error instanceof Weigering && (error.status === 404 || error.status === 400));
  if (isWeg)
    return (
      <Pagina titel={t.weg}>
        <Alinea>{t.wegUitleg}</Alinea>
        <div>
          <KnopLink naar="/hulpvraag/nieuw">{t.nieuw}</KnopLink>
        </div>
      </Pagina>
    );
  return (
    <Pagina titel={t.titel}>
      {error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="16rem" />}
    </Pagina>
  );
}
