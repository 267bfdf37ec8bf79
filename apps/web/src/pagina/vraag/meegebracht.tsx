// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode, RefObject } from 'react';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { withoutOver } from './overgebracht';
import type { Stapprops } from './stap';
import { TEKSTEN } from './teksten';

/** Says what came along from another page and stands in the question; it can be taken out again. */
export function Meegebracht({
  overgebracht,
  antwoorden,
  change,
  dropOver,
  vlak,
}: Pick<Stapprops, 'overgebracht' | 'antwoorden' | 'change' | 'dropOver'> & {
  vlak: RefObject<HTMLTextAreaElement | null>;
}): ReactNode {
  const { vraag: t } = useTeksten(TEKSTEN);
  if (overgebracht === null) return null;
  const drop = (): void => {
    const { tekst, herkomst } = withoutOver(overgebracht, antwoorden);
    change({ tekst, herkomst });
    dropOver();
    if (!vlak.current) return;
    vlak.current.value = tekst;
    vlak.current.focus();
  };
  return (
    <Melding>
      <Alinea>{t.meegebracht}</Alinea>
      <blockquote className="citaat">{overgebracht}</blockquote>
      <div>
        <Knop soort="tweede" onClick={drop}>
          {t.haalWeg}
        </Knop>
      </div>
    </Melding>
  );
}
