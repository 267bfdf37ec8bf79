// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inEuros, useTaal, useTeksten } from '../../taal/taal';
import type { Toewijzing } from './hulpvraag';
import { UITKOMST_TEKSTEN } from './teksten-uitkomst';

/** What both sides told of the help, next to each other. */
export function UitkomstVerteld({ uitkomsten }: Pick<Toewijzing, 'uitkomsten'>): ReactNode {
  const t = useTeksten(UITKOMST_TEKSTEN);
  const taal = useTaal();
  return (
    <ul className="lijst">
      {uitkomsten.flatMap(({ moment, aanbieder, ondernemer }) => {
        const voor = moment === 'vier-weken' ? `${t.later}: ` : '';
        return [
          aanbieder && (
            <li key={`${moment}-a`}>
              {voor}
              {t.verteldAanbieder(t.geholpen[aanbieder.geholpen])} {aanbieder.toelichting}
            </li>
          ),
          ondernemer && (
            <li key={`${moment}-o`}>
              {voor}
              {(ondernemer.zelf ? t.verteldU : t.verteldNamensU)(t.geholpen[ondernemer.geholpen])}{' '}
              {[
                ondernemer.opbrengsten.map((code) => t.opbrengsten[code]).join(', '),
                ondernemer.bedragInCenten !== null && inEuros(ondernemer.bedragInCenten, taal),
                ondernemer.toelichting,
              ]
                .filter(Boolean)
                .join(' · ')}
            </li>
          ),
        ];
      })}
    </ul>
  );
}
