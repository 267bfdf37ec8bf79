// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Kies } from '../status/kies';
import { WEIGERING_TEKSTEN, toFouten } from '../status/uitvoering';
import { TEKSTEN } from './teksten';
import { Weg } from './weg';

type Voorkeuren = Schema['VoorkeurenWeergave'];
type Voorkeurkeuze = Schema['Voorkeurkeuze'];

const keuzesVan = (invoer: FormData): Voorkeurkeuze[] =>
  [...invoer].map(([groep, wijze]) => ({ groep, wijze }) as Voorkeurkeuze);

/** Groups of mail below each other, of each the ways there are. */
function Formulier({
  voorkeuren: { groepen },
  sleutel,
  onFout,
}: {
  voorkeuren: Voorkeuren;
  sleutel: string;
  onFout: (heeftFout: boolean) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const [bezig, setBezig] = useState(false);
  const [isBewaard, setBewaard] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const tell = (nieuw: readonly Veldfout[]): void => {
    setFouten(nieuw);
    setBewaard(nieuw.length === 0);
    onFout(nieuw.length > 0);
  };
  const save = async (gebeurtenis: SubmitEvent<HTMLFormElement>): Promise<void> => {
    gebeurtenis.preventDefault();
    if (bezig) return;
    const body = { groepen: keuzesVan(new FormData(gebeurtenis.currentTarget)) };
    setBezig(true);
    setBewaard(false);
    const params = { header: { Meldingssleutel: sleutel } };
    await take(api.PUT('/meldingsvoorkeuren', { params, body })).then(
      () => tell([]),
      (fout: unknown) => tell(toFouten(fout, 'meldingen', [], w)),
    );
    setBezig(false);
  };
  return (
    <form
      className="stapel mailkeuzes"
      noValidate
      onSubmit={(e) => void save(e)}
      onChange={() => setBewaard(false)}
    >
      <Foutsamenvatting fouten={fouten} />
      {groepen.map(({ groep, wijze, wijzen }) => (
        <Kies
          key={groep}
          id={groep}
          naam={groep}
          label={t.groep[groep]}
          begin={[wijze]}
          keuzes={wijzen.map((waarde) => ({ waarde, label: t.wijze[waarde] }))}
        />
      ))}
      <Alinea>{t.nodig}</Alinea>
      <div>
        <Knop type="submit" bezig={bezig}>
          {t.bewaar}
        </Knop>
      </div>
      <div role="status">{isBewaard && <Melding soort="ok" titel={t.bewaard} />}</div>
    </form>
  );
}

/** All that somebody can choose about his mail. */
export function Keuzepagina({ sleutel }: { sleutel: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [heeftFout, setHeeftFout] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['meldingsvoorkeuren', sleutel],
    queryFn: () => take(api.GET('/meldingsvoorkeuren', { params: { header: { Meldingssleutel: sleutel } } })),
    // What is chosen here stays as it is until it is saved; opened again it is asked again.
    staleTime: Infinity,
    gcTime: 0,
  });
  if (error instanceof Weigering && error.status === 404) return <Weg />;
  return (
    <Pagina titel={t.titel} heeftFout={heeftFout}>
      <Alinea inleiding>{t.uitleg}</Alinea>
      {data && <Formulier voorkeuren={data} sleutel={sleutel} onFout={setHeeftFout} />}
      {!data && error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="6rem" aantal={5} />}
    </Pagina>
  );
}
