// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useId, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Keuzelijst, Tekstvlak } from '../../ui/veld';
import { veldVan, type Daad } from '../communities/daad';
import { REDENEN, TEKSTEN, type Moderatiereden } from './teksten';

/** Words for what is asked in a form about a post. */
export interface Vraag {
  kop: string;
  uitleg?: string;
  /** Asks a reason out of the list as well. */
  metReden: boolean;
  /** Of the field with words; without `leeg` it may stay empty. */
  veld: string;
  veldUitleg?: string;
  leeg?: string;
  meeste: number;
  knop: string;
}

export interface Ingevuld {
  reden: Moderatiereden;
  tekst: string;
}

/** All that is missing at once. */
function faultsOf(
  { metReden, leeg }: Vraag,
  reden: string,
  tekst: string,
  { geenReden, id }: { geenReden: string; id: string },
): Veldfout[] {
  const fouten: Veldfout[] = [];
  if (metReden && reden === '') fouten.push({ veld: `${id}-reden`, melding: geenReden });
  if (leeg !== undefined && tekst === '') fouten.push({ veld: `${id}-tekst`, melding: leeg });
  return fouten;
}

/** A reason and words about one post, for reporting, deciding and objecting. The heading takes the focus. */
export function Berichtvorm({
  vraag,
  daad,
  onStuur,
  onSluit,
}: {
  vraag: Vraag;
  daad: Daad;
  onStuur: (ingevuld: Ingevuld) => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const id = useId();
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => kop.current?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const [reden, tekst] = [
      veldVan(gebeurtenis.currentTarget, 'reden'),
      veldVan(gebeurtenis.currentTarget, 'tekst'),
    ];
    const fouten = faultsOf(vraag, reden, tekst, { geenReden: t.geenReden, id });
    if (fouten.length > 0) return daad.setFouten(fouten);
    onStuur({ reden: reden as Moderatiereden, tekst });
  };
  const keuzes = [
    { waarde: '', label: t.kiesReden },
    ...REDENEN.map((waarde) => ({ waarde, label: t.reden[waarde] })),
  ];
  return (
    <form
      className="kaart kaart--vlak stapel stapel--dicht"
      onSubmit={send}
      noValidate
      aria-labelledby={`${id}-kop`}
    >
      <Kop niveau={3} als={4} id={`${id}-kop`} tabIndex={-1} ref={kop}>
        {vraag.kop}
      </Kop>
      <Foutsamenvatting fouten={daad.fouten} />
      {vraag.uitleg !== undefined && <Alinea>{vraag.uitleg}</Alinea>}
      {vraag.metReden && (
        <Keuzelijst
          {...{ id: `${id}-reden`, name: 'reden', keuzes, fout: daad.foutVan(`${id}-reden`) }}
          label={t.deReden.replace(':', '')}
        />
      )}
      <Tekstvlak
        {...{ id: `${id}-tekst`, name: 'tekst', rows: 3, maxLength: vraag.meeste }}
        label={vraag.veld}
        uitleg={vraag.veldUitleg}
        fout={daad.foutVan(`${id}-tekst`)}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {vraag.knop}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}
