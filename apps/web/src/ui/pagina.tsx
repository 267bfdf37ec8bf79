// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../taal/taal';
import { Kop } from './kop';

const FOUT = { nl: 'Fout: ', en: 'Error: ' };
export const SITE = 'Schakel';

/** One page: its title in the browser, its heading, and what stands below it. `heeftFout` says so in the title as well. */
export function Pagina({
  titel,
  kop = titel,
  heeftFout = false,
  children,
}: {
  titel: string;
  /** Another heading than the title, or none when the page brings its own. */
  kop?: ReactNode;
  heeftFout?: boolean;
  children: ReactNode;
}): ReactNode {
  const voor = useTeksten(FOUT);
  const heel = `${heeftFout ? voor : ''}${titel} - ${SITE}`;
  return (
    <div className="stapel">
      <title>{heel}</title>
      {kop !== null && <Kop niveau={1}>{kop}</Kop>}
      {children}
    </div>
  );
}
