// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { useDaad } from '../communities/daad';
import { TEKSTEN } from './teksten';

/** Asks once more, for the words do not come back. `label`: what the button says, and the question begins with. */
export function Intrekken({
  label,
  run,
  onGedaan,
}: {
  label: string;
  run: () => Promise<unknown>;
  onGedaan: (melding: string) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const [vraagt, setVraagt] = useState(false);
  const vak = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (vraagt) vak.current?.focus();
  }, [vraagt]);
  if (!vraagt)
    return (
      <Knop soort="stil" onClick={() => setVraagt(true)}>
        {label}
      </Knop>
    );
  const klaar = (): void => {
    setVraagt(false);
    onGedaan(t.gedaan.ingetrokken);
  };
  return (
    <div className="stapel stapel--dicht">
      <p ref={vak} tabIndex={-1}>
        {label}? {t.zeker}
      </p>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij">
        <Knop bezig={daad.bezig} onClick={() => void daad.run(run, klaar)}>
          {t.jaTrekIn}
        </Knop>
        <Knop soort="tweede" onClick={() => setVraagt(false)}>
          {t.nee}
        </Knop>
      </div>
    </div>
  );
}
