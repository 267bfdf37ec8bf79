// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useBegin } from '../begin';
import { lazily } from '../lui';
import { useSessie } from '../sessie';
import { inTaal, useTaal, useTeksten } from '../taal/taal';
import { Menulink } from '../ui/link';
import { Kopbalk } from './kop';
import { Schil } from './schil';
import { TEKSTEN } from './teksten';

/** Where somebody's own work is, by his role. */
const WERKPLEK: Partial<
  Record<string, { naar: string; woord: 'mijn' | 'werkbank' | 'vragen' | 'beheer' | 'cijfers' }>
> = {
  ondernemer: { naar: '/mijn', woord: 'mijn' },
  coordinator: { naar: '/werkbank', woord: 'werkbank' },
  aanbieder: { naar: '/aanbieder', woord: 'vragen' },
  beheerder: { naar: '/beheer', woord: 'beheer' },
  analist: { naar: '/cijfers', woord: 'cijfers' },
};

function Menu(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const ik = useSessie().data?.ik;
  const werkplek = ik ? (WERKPLEK[ik.rol] ?? { naar: '/mijn', woord: 'mijn' as const }) : null;
  return (
    <nav className="menu" aria-label={t.menu}>
      <div className="breedte menu__rij">
        <ul>
          <li>
            <Menulink naar="/" precies>
              {t.hulp}
            </Menulink>
          </li>
          <li>
            <Menulink naar="/aanbod">{t.aanbod}</Menulink>
          </li>
          <li>
            <Menulink naar="/communities">{t.communities}</Menulink>
          </li>
        </ul>
        <ul>
          <li>
            {werkplek ? (
              <a href={werkplek.naar}>{t[werkplek.woord]}</a>
            ) : (
              <a href={inTaal('/aanmelden', taal)}>{t.aanmelden}</a>
            )}
          </li>
        </ul>
      </div>
    </nav>
  );
}

/** Why a page was refused; few ever see it. */
export const GEWEIGERD = lazily(() => import('./geweigerd'));

/** What was asked of the api by opening or sending a page may have been refused: then that is what stands there. */
function Inhoud(): ReactNode {
  const geweigerd = useBegin('geweigerd');
  return geweigerd === null ? <Outlet /> : <GEWEIGERD.Pagina />;
}

export const PubliekeSchil = (): ReactNode => (
  <Schil
    kop={
      <>
        <Kopbalk talen />
        <Menu />
      </>
    }
    inhoud={<Inhoud />}
  />
);
