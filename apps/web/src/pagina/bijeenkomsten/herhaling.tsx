// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { veldVan, type Daad } from '../communities/daad';
import { Kies, toKeuzes } from '../status/kies';
import { REEKSTEKSTEN } from './teksten-reeks';

type Reeks = Schema['NieuweBijeenkomstenreeksDto'];
export type Herhaling = Pick<Reeks, 'ritme' | 'tot' | 'aantal'>;
export type Reikwijdte = 'deze' | 'deze-en-later';

/** Whether it is repeated, how often and until when. */
export function Herhalingvelden({ daad }: { daad: Daad }): ReactNode {
  const t = useTeksten(REEKSTEKSTEN);
  const [ritme, setRitme] = useState('');
  const herhaalt = ritme !== '';
  const keuzes = [{ waarde: '', label: t.niet }, ...toKeuzes(t.ritmes)];
  return (
    <fieldset className="veld stapel">
      <legend>{t.herhaal}</legend>
      <Keuzelijst
        {...{ id: 'ritme', name: 'ritme', keuzes, value: ritme }}
        label={t.hoeVaak}
        fout={daad.foutVan('ritme')}
        onChange={({ target }) => setRitme(target.value)}
      />
      {herhaalt && (
        <div className="rij rij--boven">
          <Tekstveld
            {...{ id: 'tot', name: 'tot', type: 'date', kort: true }}
            label={t.tot}
            fout={daad.foutVan('tot')}
          />
          <Tekstveld
            {...{ id: 'aantal', name: 'aantal', inputMode: 'numeric', kort: true }}
            label={t.aantal}
            fout={daad.foutVan('aantal')}
          />
        </div>
      )}
      {herhaalt && <p className="veld__uitleg">{t.uitleg}</p>}
    </fieldset>
  );
}

type Woorden = (typeof REEKSTEKSTEN)['nl']['fout'];

/** What stands in those fields, `null` when it is not repeated, with all that is missing. */
export function readHerhaling(
  vorm: HTMLFormElement,
  woorden: Woorden,
): { herhaling: Herhaling | null; fouten: Veldfout[] } {
  const [ritme, tot, aantal] = [veldVan(vorm, 'ritme'), veldVan(vorm, 'tot'), veldVan(vorm, 'aantal')];
  if (ritme === '') return { herhaling: null, fouten: [] };
  const mis: [boolean, string, string][] = [
    [(tot === '') === (aantal === ''), 'tot', woorden.tot],
    [aantal !== '' && !/^([2-9]|1\d|2[0-4])$/.test(aantal), 'aantal', woorden.aantal],
  ];
  return {
    herhaling: {
      ...{ ritme: ritme as Reeks['ritme'], tot: tot || null },
      aantal: aantal === '' ? null : Number(aantal),
    },
    fouten: mis.filter(([isMis]) => isMis).map(([, veld, melding]) => ({ veld, melding })),
  };
}

/** Of a series: only this one, or all that come after it as well. */
export function Reikwijdteveld({ later }: { later: number }): ReactNode {
  const t = useTeksten(REEKSTEKSTEN);
  if (later === 0) return null;
  const keuzes = [
    { waarde: 'deze', label: t.deze },
    { waarde: 'deze-en-later', label: t.enLater(later) },
  ];
  return <Kies {...{ id: 'reikwijdte', naam: 'reikwijdte', keuzes, begin: ['deze'] }} label={t.reikwijdte} />;
}

export const readReikwijdte = (vorm: HTMLFormElement): Reikwijdte =>
  veldVan(vorm, 'reikwijdte') === 'deze-en-later' ? 'deze-en-later' : 'deze';
