// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Outlet, useLocation, useNavigationType, type NavigationType } from 'react-router';
import { useSessie } from '../sessie';
import { useTaal, useTeksten } from '../taal/taal';
import { TEKSTEN } from './teksten';
import { Voet } from './voet';

/** Says so while the browser knows of no connection. */
function Verbinding(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const look = (): void => setOffline(!navigator.onLine);
    look();
    const soorten = ['online', 'offline'] as const;
    soorten.forEach((soort) => addEventListener(soort, look));
    return () => soorten.forEach((soort) => removeEventListener(soort, look));
  }, []);
  return (
    <div role="status">
      {isOffline && (
        <div className="balk">
          <p className="breedte">{t.offline}</p>
        </div>
      )}
    </div>
  );
}

/** Where the demo is loaded: nobody may take what stands here for real. */
function Voorbeelden(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return useSessie().data?.voorbeelden ? (
    <div className="balk balk--voorbeeld">
      <p className="breedte">{t.voorbeelden}</p>
    </div>
  ) : null;
}

/** After another page was opened it is seen and read from its beginning; who goes back is where he was. */
function useFocusBijNavigatie(): React.RefObject<HTMLElement | null> {
  const { pathname } = useLocation();
  const soort: `${NavigationType}` = useNavigationType();
  const main = useRef<HTMLElement>(null);
  const eerder = useRef(pathname);
  useEffect(() => {
    if (eerder.current === pathname) return;
    eerder.current = pathname;
    main.current?.focus({ preventScroll: true });
    if (soort !== 'POP') scrollTo(0, 0);
  }, [pathname, soort]);
  return main;
}

/** What stands around every page: `kop` with the menu above, the footer below. */
export function Schil({
  kop,
  breed = false,
  inhoud = <Outlet />,
}: {
  kop: ReactNode;
  breed?: boolean;
  /** Where the page stands, when something goes before it. */
  inhoud?: ReactNode;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const main = useFocusBijNavigatie();
  useEffect(() => {
    document.documentElement.lang = taal;
  }, [taal]);
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {t.overslaan}
      </a>
      <Voorbeelden />
      {kop}
      <Verbinding />
      <main id="inhoud" tabIndex={-1} ref={main}>
        <div className={`breedte${breed ? ' breedte--ruim' : ''}`}>{inhoud}</div>
      </main>
      <Voet />
    </>
  );
}
