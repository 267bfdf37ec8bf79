// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld, Tekstvlak, type Keus } from '../../ui/veld';
import { useHandeling } from '../beheer/handeling';
import { useRegios } from '../beheer/gegevens';
import { inEuro } from '../financiering/geld';
import { useThemas } from '../werkbank/gegevens';
import { PRESTATIES, useKeuzes, type Keuze, type Melding } from './gegevens';

/** Sent again after a broken line it is the same report. */
const newSleutel = (): string => crypto.randomUUID();

const toKeus = ({ indicatorId, code, naam, tariefInCenten, eenheid }: Keuze): Keus => ({
  waarde: indicatorId,
  label: `${code} · ${naam} (${inEuro(tariefInCenten)} per ${eenheid})`,
});

function readMelding(formulier: HTMLFormElement): Melding {
  const gegevens = new FormData(formulier);
  const veld = (naam: string): string => {
    const waarde = gegevens.get(naam);
    return typeof waarde === 'string' ? waarde.trim() : '';
  };
  const thema = veld('thema');
  return {
    ...{ indicatorId: veld('indicatorId'), regio: veld('regio') },
    ...{ aantal: Number(veld('aantal')), prestatiedatum: veld('prestatiedatum') },
    ...{ toelichting: veld('toelichting'), ...(thema === '' ? {} : { thema }) },
  };
}

function Plaats({
  keuze,
  foutVan,
}: {
  keuze: Keuze | undefined;
  foutVan: (veld: string) => string | undefined;
}): ReactNode {
  const alle = useRegios().data ?? [];
  const namen = useThemas();
  const { regios = [], themas = [] } = keuze ?? {};
  const leeg = { waarde: '', label: 'Kies' };
  const passend = alle.filter(({ code }) => regios.length === 0 || regios.includes(code));
  return (
    <>
      <Keuzelijst
        id="regio"
        name="regio"
        kort
        label="Regio"
        fout={foutVan('regio')}
        keuzes={[leeg, ...passend.map(({ code, naam }) => ({ waarde: code, label: naam }))]}
      />
      {themas.length > 0 && (
        <Keuzelijst
          id="thema"
          name="thema"
          kort
          label="Thema"
          fout={foutVan('thema')}
          keuzes={[leeg, ...themas.map((code) => ({ waarde: code, label: namen.get(code) ?? code }))]}
        />
      )}
    </>
  );
}

function Formulier({ keuzes }: { keuzes: readonly Keuze[] }): ReactNode {
  const navigate = useNavigate();
  const { bezig, fouten, foutVan, run } = useHandeling(PRESTATIES);
  const [sleutel, setSleutel] = useState(newSleutel);
  const [gekozen, setGekozen] = useState(keuzes[0]?.indicatorId);
  const keuze = keuzes.find(({ indicatorId }) => indicatorId === gekozen);
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const body = readMelding(gebeurtenis.currentTarget);
    const params = { header: { 'Idempotency-Key': sleutel } };
    void run(async () => {
      const { id } = await take(api.POST('/prestaties', { params, body }));
      await navigate(`/aanbieder/prestaties/${id}`);
    });
  };
  return (
    <form className="kaart stapel" onSubmit={send} onChange={() => setSleutel(newSleutel())} noValidate>
      {fouten.length > 0 && <title>Fout: Meld een prestatie - Schakel</title>}
      <Foutsamenvatting fouten={fouten} />
      <Keuzelijst
        id="indicatorId"
        name="indicatorId"
        label="Waarvoor?"
        uitleg={keuze?.definitie}
        fout={foutVan('indicatorId')}
        value={gekozen}
        onChange={({ target }) => setGekozen(target.value)}
        keuzes={keuzes.map(toKeus)}
      />
      <div className="rij rij--onder">
        <Tekstveld
          id="aantal"
          name="aantal"
          inputMode="numeric"
          kort
          label="Hoeveel?"
          fout={foutVan('aantal')}
        />
        <Tekstveld
          id="prestatiedatum"
          name="prestatiedatum"
          type="date"
          kort
          label="Dag waarop het klaar was"
          fout={foutVan('prestatiedatum')}
        />
      </div>
      <Plaats key={gekozen} keuze={keuze} foutVan={foutVan} />
      <Tekstvlak
        id="toelichting"
        name="toelichting"
        maxLength={2000}
        label="Wat deed u?"
        uitleg="Noem geen namen of andere gegevens van personen. Die horen in het bewijs."
        fout={foutVan('toelichting')}
      />
      <Alinea>
        Op de volgende bladzijde voegt u het bewijs toe. Zonder bewijs kan een financier niet betalen.
      </Alinea>
      <div>
        <Knop type="submit" bezig={bezig}>
          Meld deze prestatie
        </Knop>
      </div>
    </form>
  );
}

function Inhoud(): ReactNode {
  const { data, error, refetch } = useKeuzes();
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  const meldbaar = data.filter(({ mijlpaal }) => mijlpaal === 'gemeld');
  if (meldbaar.length > 0) return <Formulier keuzes={meldbaar} />;
  return (
    <Leeg titel="Uw afspraken hebben niets dat u zelf meldt.">
      <Alinea>Alle prestaties ontstaan vanzelf uit de hulp die u in Schakel levert.</Alinea>
    </Leeg>
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Meld een prestatie">
    <p>
      <Verwijzing naar="/aanbieder/prestaties">Terug naar de prestaties</Verwijzing>
    </p>
    <Alinea>
      Alleen werk dat niet vanzelf uit de hulp in Schakel ontstaat, zoals een spreekuur of een bijeenkomst.
    </Alinea>
    <Inhoud />
  </Pagina>
);
