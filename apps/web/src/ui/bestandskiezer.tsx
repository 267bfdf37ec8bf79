// SPDX-License-Identifier: EUPL-1.2
import { useRef, type ReactNode } from 'react';
import { useTeksten } from '../taal/taal';
import { EINDES } from './bestand';
import type { Bestanden, Keuze } from './bestanden';
import { BESTANDTEKSTEN } from './bestandteksten';
import { Knop } from './knop';
import { Tekstveld } from './veld';

/** Choosing files, with how far each is; the limits are told before. */
export function Bestandskiezer({ id, bestanden }: { id: string; bestanden: Bestanden }): ReactNode {
  const t = useTeksten(BESTANDTEKSTEN);
  const { keuzes, meeste, nieuws, add, drop, retry } = bestanden;
  const veld = useRef<HTMLDivElement>(null);
  const isVol = keuzes.filter(({ fouten }) => fouten.length === 0).length >= meeste;
  const takeAway = (sleutel: number): void => {
    drop(sleutel);
    // The button that had the focus is gone.
    veld.current?.querySelector('input')?.focus();
  };
  return (
    <div className="stapel stapel--dicht" ref={veld}>
      <Tekstveld
        id={id}
        type="file"
        multiple
        accept={EINDES}
        label={t.kies}
        uitleg={isVol ? t.vol : t.uitleg(meeste)}
        onChange={({ target }) => {
          add([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      {keuzes.length > 0 && (
        <ul className="bestanden" aria-label={t.lijst}>
          {keuzes.map((keuze) => (
            <Regel
              key={keuze.sleutel}
              keuze={keuze}
              onWeg={() => takeAway(keuze.sleutel)}
              onOpnieuw={() => retry(keuze.sleutel)}
            />
          ))}
        </ul>
      )}
      <p className="onzichtbaar" role="status">
        {nieuws}
      </p>
    </div>
  );
}

function Regel({
  keuze,
  onWeg,
  onOpnieuw,
}: {
  keuze: Keuze;
  onWeg: () => void;
  onOpnieuw: () => void;
}): ReactNode {
  const t = useTeksten(BESTANDTEKSTEN);
  const { bestand, deel, id, fouten } = keuze;
  const procent = Math.round(deel * 100);
  const bij = <span className="onzichtbaar"> {bestand.name}</span>;
  return (
    <li className="bestandsregel">
      <span className="bestandsregel__naam">{bestand.name}</span>
      <span className="klein">
        {t.grootte(bestand.size)} {id !== null && t.klaar}
      </span>
      {id === null && fouten.length === 0 && (
        <>
          <progress max={100} value={procent} aria-label={t.verstuurt(bestand.name)} />
          <span className="klein">{t.deel(procent)}</span>
        </>
      )}
      {fouten.length > 0 && (
        <Knop soort="stil" onClick={onOpnieuw}>
          {t.opnieuw}
          {bij}
        </Knop>
      )}
      <Knop soort="stil" onClick={onWeg}>
        {t.haalWeg}
        {bij}
      </Knop>
      {fouten.map((melding) => (
        <p className="veld__fout" key={melding}>
          {melding}
        </p>
      ))}
    </li>
  );
}
