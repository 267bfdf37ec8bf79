// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Tekstveld } from '../../ui/veld';
import { Stap, type Stapprops } from './stap';
import { TEKSTEN } from './teksten';

export function StapKvk({ kaal, kop, antwoorden, fouten }: Stapprops): ReactNode {
  const { kvk: t, nietVerplicht } = useTeksten(TEKSTEN);
  return (
    <Stap naam="kvk" titel={t.kop} kaal={kaal} kop={kop}>
      <Tekstveld
        id="kvkNummer"
        name="kvkNummer"
        label={`${t.label} ${nietVerplicht}`}
        uitleg={kaal ? t.uitlegKaal : t.uitleg}
        fout={fouten.kvkNummer}
        defaultValue={antwoorden.kvkNummer}
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        kort
      />
      {!kaal && <Alinea>{t.geen}</Alinea>}
    </Stap>
  );
}
