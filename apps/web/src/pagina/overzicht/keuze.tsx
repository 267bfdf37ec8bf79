// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Keuzes } from '../../ui/veld';
import { useDaad } from '../communities/daad';
import { COMMUNITIES } from '../communities/gegevens';
import { TEKSTEN } from './teksten';

type Keuze = Schema['OverzichtkeuzeWeergave']['keuze'];

function Vorm({
  id,
  van,
  onGedaan,
  onSluit,
}: {
  id: string;
  van: Keuze;
  onGedaan: () => void;
  onSluit: () => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const [keuze, setKeuze] = useState(van);
  const vorm = useRef<HTMLFormElement>(null);
  useEffect(() => vorm.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const opties = { params: { path: { id } }, body: { keuze } };
    void daad.run(
      () => take(api.PUT('/lidmaatschappen/{id}/overzicht', opties)),
      () => {
        onSluit();
        onGedaan();
      },
    );
  };
  return (
    <form className="stapel" ref={vorm} onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <Keuzes
        label={t.kop}
        naam="overzicht"
        gekozen={[keuze]}
        onKies={(waarde) => setKeuze(waarde as Keuze)}
        keuzes={[
          { waarde: 'wekelijks', label: t.wekelijks, uitleg: t.wekelijksUitleg },
          { waarde: 'elke-vraag', label: t.elke },
          { waarde: 'geen', label: t.geen, uitleg: t.geenUitleg },
        ]}
      />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {t.bewaar}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}

/** Which mail a member gets of what is asked in this community, as a form. */
export function Overzichtkeuze(props: { id: string; onGedaan: () => void; onSluit: () => void }): ReactNode {
  const { id } = props;
  const { data, error, refetch } = useQuery({
    queryKey: [COMMUNITIES, 'overzicht', id],
    queryFn: () =>
      take<Schema['OverzichtkeuzeWeergave']>(
        api.GET('/lidmaatschappen/{id}/overzicht', { params: { path: { id } } }),
      ),
  });
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" />;
  return <Vorm {...props} van={data.keuze} />;
}
