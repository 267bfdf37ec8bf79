// SPDX-License-Identifier: EUPL-1.2
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { useRust } from '../../rust';
import { api, take, type Schema } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { MAX_TEKST } from './keuring';
import type { Stapprops } from './stap';
import { TEKSTEN } from './teksten';

type Hint = Schema['ThemahintWeergave'];

const WACHT_MS = 600;
const LEAST = 8;

/** The themes of a text; `undefined` as long as there is no answer, and then nothing is missing. */
function useHints(tekst: string): readonly Hint[] | undefined {
  const taal = useTaal();
  const rust = useRust(tekst.trim(), WACHT_MS);
  const { data } = useQuery({
    queryKey: ['themahints', taal, rust],
    queryFn: () => take(api.POST('/themahints', { body: { tekst: rust, taal } })),
    enabled: rust.length >= LEAST && rust.length <= MAX_TEKST,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });
  return rust.length < LEAST ? NIETS : data?.themas;
}

const NIETS: readonly Hint[] = [];

/** Tells while somebody types what it seems to be about; each theme is sent along unless it is taken out. */
export function Themahint({
  kaal,
  antwoorden,
  change,
}: Pick<Stapprops, 'kaal' | 'antwoorden' | 'change'>): ReactNode {
  const { hint: t } = useTeksten(TEKSTEN);
  const { geenThemas, tekst } = antwoorden;
  const gevonden = useHints(tekst);
  const hints = gevonden ?? NIETS;
  const gekozen = hints.filter(({ code }) => !geenThemas.includes(code)).map(({ code }) => code);
  const sleutel = gekozen.join(' ');
  // What was there before stays until it is known better.
  const isBekend = gevonden !== undefined && !kaal;
  useEffect(() => {
    if (isBekend) change({ themas: sleutel === '' ? [] : sleutel.split(' ') });
  }, [change, isBekend, sleutel]);
  const tick = (code: string, aan: boolean): void =>
    change({ geenThemas: aan ? geenThemas.filter((een) => een !== code) : [...geenThemas, code] });
  return (
    <div className="alleen-js themahint">
      <p className="onzichtbaar" role="status">
        {hints.length > 0 && `${t.kop}: ${hints.map(({ naam }) => naam).join(', ')}.`}
      </p>
      {hints.length === 0 ? (
        <p className="klein">{t.leeg}</p>
      ) : (
        <fieldset className="veld" aria-describedby="themahint-uitleg">
          <legend>{t.kop}</legend>
          <ul className="chips">
            {hints.map(({ code, naam, woorden }) => (
              <li key={code}>
                <label className="chip chip--vakje">
                  <input
                    type="checkbox"
                    checked={gekozen.includes(code)}
                    onChange={({ target }) => tick(code, target.checked)}
                  />
                  <span>
                    {naam}{' '}
                    <span className="klein">
                      {t.woorden(woorden.map((woord) => `“${woord}”`).join(', '))}
                    </span>
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p className="klein" id="themahint-uitleg">
            {t.uitleg}
          </p>
        </fieldset>
      )}
    </div>
  );
}
