// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { useNavigate } from 'react-router';
import { api, take } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { Weigeringmelding } from '../../ui/weigeringmelding';
import { Bevestigen } from '../beheer/bevestigen';
import { useHandeling } from '../beheer/handeling';
import {
  DECLARATIES,
  useBasis,
  useVoorbeeld,
  type Declaratie,
  type Periode,
  type Voorbeeld,
} from '../financiering/declaratie/gegevens';
import { inEuro } from '../financiering/geld';
import { useAfspraken } from '../financiering/prestatieafspraak/gegevens';
import { NietMee, Wel } from './voorbeeld';

const jaar = new Date().getFullYear();

function read(formulier: HTMLFormElement): { periode: Periode; fouten: Veldfout[] } {
  const velden = new FormData(formulier);
  const veld = (naam: string): string => {
    const waarde = velden.get(naam);
    return typeof waarde === 'string' ? waarde : '';
  };
  const periode = { afspraakId: veld('afspraakId'), van: veld('van'), tot: veld('tot') };
  const fouten = [
    ...(periode.van === '' ? [{ veld: 'van', melding: 'Vul de eerste dag in.' }] : []),
    ...(periode.tot === '' ? [{ veld: 'tot', melding: 'Vul de laatste dag in.' }] : []),
  ];
  return { periode, fouten };
}

/** Which afspraak and which days: then what can be declared of them is looked up. */
function Keuze({ onKies }: { onKies: (periode: Periode) => void }): ReactNode {
  const { data, error, refetch } = useAfspraken();
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const afspraken = data.pages
    .flatMap(({ gegevens }) => gegevens)
    .filter(({ status }) => status !== 'concept');
  if (afspraken.length === 0)
    return (
      <Leeg titel="U hebt nog geen getekende prestatieafspraak.">
        <Alinea>Zonder afspraak is er niets te declareren.</Alinea>
      </Leeg>
    );
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const gelezen = read(gebeurtenis.currentTarget);
    setFouten(gelezen.fouten);
    if (gelezen.fouten.length === 0) onKies(gelezen.periode);
  };
  const foutBij = (veld: string): string | undefined => fouten.find((een) => een.veld === veld)?.melding;
  return (
    <form className="kaart stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={fouten} />
      <Keuzelijst
        name="afspraakId"
        label="Prestatieafspraak"
        keuzes={afspraken.map(({ id, titel, nummer }) => ({ waarde: id, label: `${titel} (${nummer})` }))}
      />
      <Tekstveld
        id="van"
        name="van"
        type="date"
        kort
        label="Eerste dag"
        defaultValue={`${jaar}-01-01`}
        fout={foutBij('van')}
      />
      <Tekstveld
        id="tot"
        name="tot"
        type="date"
        kort
        label="Laatste dag"
        uitleg="In hetzelfde kalenderjaar."
        defaultValue={`${jaar}-12-31`}
        fout={foutBij('tot')}
      />
      <div>
        <Knop type="submit" soort="tweede">
          Bekijk wat u kunt declareren
        </Knop>
      </div>
    </form>
  );
}

const MINUTEN = 'rapportageminuten';

/** The same key for the same preview: pressed twice, it is declared once. */
function Indienen({ voorbeeld }: { voorbeeld: Voorbeeld }): ReactNode {
  const basis = useBasis();
  const naar = useNavigate();
  const handeling = useHandeling(DECLARATIES);
  const [sleutel] = useState(() => crypto.randomUUID());
  const { afspraakId, van, tot, mee, totaalInCenten } = voorbeeld;
  const [minuten, setMinuten] = useState('');
  if (mee.length === 0) return null;
  const submit = async (): Promise<void> => {
    const rapportage = minuten.trim() === '' ? {} : { rapportageminuten: Number(minuten) };
    const prestatieIds = mee.map(({ prestatieId }) => prestatieId);
    const body = { afspraakId, van, tot, prestatieIds, ...rapportage };
    const header = { 'Idempotency-Key': sleutel };
    const gemaakt = await take<Declaratie>(api.POST('/declaraties', { params: { header }, body }));
    await naar(`${basis}/${gemaakt.id}`, { state: { gedaan: true } });
  };
  const declare = (): void => {
    if (/^\s*\d*\s*$/.test(minuten)) return void handeling.run(submit);
    handeling.setFouten([{ veld: MINUTEN, melding: 'Vul een heel aantal minuten in, zoals 45, of niets.' }]);
  };
  return (
    <div className="stapel">
      <Foutsamenvatting
        fouten={handeling.fouten.map(({ veld, melding }) =>
          veld === MINUTEN ? { veld, melding } : { melding },
        )}
      />
      {handeling.bevestigen && <Bevestigen />}
      <Tekstveld
        id={MINUTEN}
        kort
        inputMode="numeric"
        label="Hoeveel minuten kostte het verantwoorden? (niet verplicht)"
        uitleg="Vastleggen, bewijs verzamelen en declareren van deze prestaties. Zo zien we of het minder werk kan."
        value={minuten}
        onChange={({ target }) => setMinuten(target.value)}
        fout={handeling.foutVan(MINUTEN)}
      />
      <div>
        <Knop bezig={handeling.bezig} onClick={() => declare()}>
          Declareer {inEuro(totaalInCenten)}
        </Knop>
      </div>
    </div>
  );
}

function Gekozen({ periode }: { periode: Periode }): ReactNode {
  const { data, error } = useVoorbeeld(periode);
  const ref = useRef<HTMLHeadingElement>(null);
  const klaar = data !== undefined || error !== null;
  useEffect(() => {
    if (klaar) ref.current?.focus();
  }, [klaar]);
  return (
    <section className="stapel" aria-labelledby="voorbeeld-kop">
      <Kop niveau={2} id="voorbeeld-kop" ref={ref} tabIndex={-1}>
        Dit kunt u declareren
      </Kop>
      {error && <Weigeringmelding fout={error} />}
      {!klaar && <Skelet hoogte="12rem" />}
      {data && (
        <>
          <Wel voorbeeld={data} />
          <Indienen voorbeeld={data} />
          <NietMee voorbeeld={data} />
        </>
      )}
    </section>
  );
}

export function Component(): ReactNode {
  const basis = useBasis();
  const [periode, setPeriode] = useState<Periode | null>(null);
  return (
    <Pagina titel="Maak een declaratie">
      <p>
        <Verwijzing naar={basis}>Terug naar de declaraties</Verwijzing>
      </p>
      <Alinea>
        Kies de afspraak en de dagen. U ziet eerst wat u kunt declareren; pas daarna dient u het in.
      </Alinea>
      <Keuze onKies={setPeriode} />
      {periode && <Gekozen key={Object.values(periode).join(' ')} periode={periode} />}
    </Pagina>
  );
}
