// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Tekstvlak } from '../../ui/veld';
import { veldVan, type Daad } from './daad';
import { LIDTEKSTEN } from './teksten-lid';

/** Why somebody is refused or removed: the person reads it. */
export function Redenvorm({
  id,
  naam,
  vraag,
  knop,
  daad,
  onStuur,
  onSluit,
}: {
  id: string;
  naam: string;
  /** Another question than why it is done to somebody. */
  vraag?: string;
  knop: string;
  daad: Daad;
  onStuur: (reden: string) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const veld = `reden-${id}`;
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector('textarea')?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const reden = veldVan(gebeurtenis.currentTarget, 'reden');
    if (reden === '') return daad.setFouten([{ veld, melding: t.leeg.reden }]);
    onStuur(reden);
  };
  return (
    <form className="stapel stapel--dicht" ref={vorm} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Tekstvlak
        id={veld}
        name="reden"
        rows={3}
        maxLength={1000}
        label={vraag ?? t.waarom(naam)}
        fout={daad.foutVan(veld)}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {knop}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
