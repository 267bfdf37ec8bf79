// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Verwijzing } from '../ui/link';
import { useTeksten } from '../taal/taal';
import { TEKSTEN } from './teksten';

export function Voet(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <footer className="voet">
      <div className="breedte voet__rij">
        <section>
          <h2>{t.hulpKop}</h2>
          <p>{t.hulpUitleg}</p>
        </section>
        <nav aria-label={t.dienst}>
          <h2>{t.dienst}</h2>
          <ul>
            <li>
              <Verwijzing naar="/over/aanbod-voorstellen">{t.hoe}</Verwijzing>
            </li>
            <li>
              <Verwijzing naar="/over/toegankelijkheid">{t.toegankelijkheid}</Verwijzing>
            </li>
            <li>
              <Verwijzing naar="/over/privacy">{t.privacy}</Verwijzing>
            </li>
          </ul>
        </nav>
        <nav aria-label={t.open}>
          <h2>{t.open}</h2>
          <ul>
            <li>
              <Verwijzing naar="/impact">{t.impact}</Verwijzing>
            </li>
            <li>
              <Verwijzing naar="/over/open-data">{t.opendata}</Verwijzing>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
