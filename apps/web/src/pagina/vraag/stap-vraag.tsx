// SPDX-License-Identifier: EUPL-1.2
import { useRef, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Tekstvlak } from '../../ui/veld';
import { Genoemd, Genoemdmelding } from './genoemd';
import { MAX_TEKST } from './keuring';
import { Meegebracht } from './meegebracht';
import { Stap, type Stapprops } from './stap';
import { TEKSTEN } from './teksten';
import { Themahint } from './themahint';

/** From here on it is told how much may still be typed. */
const BIJNA_VOL = 4500;

function Ruimte({ lengte }: { lengte: number }): ReactNode {
  const { vraag: t } = useTeksten(TEKSTEN);
  const over = MAX_TEKST - lengte;
  return (
    <p className="klein ruimte" role="status">
      {lengte >= BIJNA_VOL && (over >= 0 ? t.resterend(over) : t.teveel(-over))}
    </p>
  );
}

/** Puts an example in the field, below what somebody typed himself. */
function Voorbeelden({
  onKies,
}: {
  onKies: (voorbeeld: string, alle: readonly string[]) => void;
}): ReactNode {
  const { vraag: t } = useTeksten(TEKSTEN);
  return (
    <div className="alleen-js stapel stapel--dicht">
      <p className="klein" id="voorbeelden">
        {t.voorbeelden}
      </p>
      <ul className="chips" aria-labelledby="voorbeelden">
        {t.voorbeeld.map((een) => (
          <li key={een}>
            <button type="button" className="chip" onClick={() => onKies(een, t.voorbeeld)}>
              {een}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function StapVraag({ overgebracht, dropOver, ...props }: Stapprops): ReactNode {
  const { kaal, genoemd, kop, antwoorden, fouten, change } = props;
  const { vraag: t } = useTeksten(TEKSTEN);
  const vlak = useRef<HTMLTextAreaElement>(null);
  const choose = (voorbeeld: string, alle: readonly string[]): void => {
    if (!vlak.current) return;
    const nu = vlak.current.value.trim();
    vlak.current.value = nu === '' || alle.includes(nu) ? voorbeeld : `${nu}\n${voorbeeld}`;
    vlak.current.focus();
    change({ tekst: vlak.current.value });
  };
  return (
    <Stap naam="vraag" titel={t.kop} kaal={kaal} kop={kop}>
      {kaal ? <Genoemdmelding titel={genoemd} /> : <Genoemd vlak={vlak} change={change} />}
      <Meegebracht {...{ overgebracht, dropOver, antwoorden, change, vlak }} />
      <Tekstvlak
        id="tekst"
        name="tekst"
        ref={vlak}
        label={t.label}
        uitleg={t.uitleg}
        fout={fouten.tekst}
        rows={6}
        defaultValue={antwoorden.tekst}
      />
      <Ruimte lengte={antwoorden.tekst.length} />
      <Themahint kaal={kaal} antwoorden={antwoorden} change={change} />
      <Voorbeelden onKies={choose} />
    </Stap>
  );
}
