// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { useLocation } from 'react-router';
import { useTaal, useTeksten } from '../../taal/taal';
import { Verwijzing } from '../../ui/link';
import { Kop, Alinea } from '../../ui/kop';
import type { Antwoorden } from './antwoorden';
import { brancheVan } from './branches';
import { listThemas } from './naslag';
import { zoekdeel, type Stap } from './stappen';
import { TEKSTEN } from './teksten';

interface Rij {
  naam: string;
  regels: readonly string[];
  stap: Stap;
}

function useThemanamen(codes: readonly string[]): readonly string[] {
  const taal = useTaal();
  const { data } = useQuery({ queryKey: ['themas'], queryFn: listThemas, staleTime: Infinity });
  return codes.map((code) => data?.get(code)?.[taal === 'en' ? 'naamEngels' : 'naam'] ?? code);
}

function useRijen(van: Antwoorden): readonly Rij[] {
  const taal = useTaal();
  const { controle: t, rechtsvormen } = useTeksten(TEKSTEN);
  const themas = useThemanamen(van.themas);
  const toestemming = (aan: string, wat: string): string => (aan === 'ja' ? t.ja(wat) : t.nee(wat));
  const personen = van.werkzamePersonen.trim();
  const rijen: Rij[] = [
    { naam: t.vraag, regels: [van.tekst.trim()], stap: 'vraag' },
    ...(themas.length > 0 ? [{ naam: t.themas, regels: [themas.join(', ')], stap: 'vraag' as const }] : []),
    { naam: t.kvk, regels: [van.kvkNummer], stap: 'kvk' },
    {
      naam: t.bedrijf,
      regels: [
        ...[van.naam, van.sbiNaam || (brancheVan(van.sbi)?.[taal] ?? van.sbi), van.plaats],
        ...[personen && t.personen(personen), rechtsvormen[van.rechtsvorm as 'bv'] ?? ''],
      ],
      stap: 'bedrijf',
    },
    { naam: t.contact, regels: [van.contactNaam, van.email, van.telefoon], stap: 'contact' },
    {
      naam: t.toestemming,
      regels: [toestemming(van.delenMetAanbieders, t.delen), toestemming(van.onderzoek, t.onderzoek)],
      stap: 'contact',
    },
  ];
  return rijen;
}

/** All answers once more; each leads to its page, and from there back to here. */
export function Controle({
  antwoorden,
  kop,
}: {
  antwoorden: Antwoorden;
  kop: Ref<HTMLHeadingElement>;
}): ReactNode {
  const { controle: t } = useTeksten(TEKSTEN);
  const { pathname } = useLocation();
  return (
    <div className="stapel">
      <div className="stap__kop">
        <Kop niveau={1} als={2} ref={kop} tabIndex={-1}>
          {t.kop}
        </Kop>
      </div>
      <dl className="feiten">
        {useRijen(antwoorden).map(({ naam, regels, stap }) => (
          <div key={naam}>
            <dt>{naam}</dt>
            <dd>{regels.filter(Boolean).join('\n') || t.geen}</dd>
            <dd>
              <Verwijzing naar={`${pathname}${zoekdeel(stap, 'controle')}`}>
                {t.wijzig}
                <span className="onzichtbaar"> {naam}</span>
              </Verwijzing>
            </dd>
          </div>
        ))}
      </dl>
      <Alinea>{t.straks}</Alinea>
    </div>
  );
}
