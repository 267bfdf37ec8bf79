// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { TEKSTEN } from './teksten-detail';

/** Hands the address on by what the device has for it, and else copies it. */
export function Delen({ titel }: { titel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [melding, setMelding] = useState('');
  const share = async (): Promise<void> => {
    const url = `${location.origin}${location.pathname}`;
    try {
      if ('share' in navigator) {
        await navigator.share({ title: titel, url });
        return;
      }
      await (navigator as Navigator).clipboard.writeText(url);
      setMelding(t.gekopieerd);
    } catch (fout) {
      // Who closes the window of the device wants nothing any more.
      if (!(fout instanceof DOMException && fout.name === 'AbortError')) setMelding(t.kopieerZelf(url));
    }
  };
  return (
    <div className="stapel stapel--dicht geen-print">
      <div className="rij">
        <Knop soort="tweede" onClick={() => void share()}>
          {t.deel}
        </Knop>
        <Knop soort="tweede" onClick={() => print()}>
          {t.print}
        </Knop>
      </div>
      <p className="klein" role="status">
        {melding}
      </p>
    </div>
  );
}
