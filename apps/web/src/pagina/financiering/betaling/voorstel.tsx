// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, take } from '../../../api/api';
import { inDatum } from '../../../taal/taal';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Melding } from '../../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { Tabel } from '../../beheer/tabel';
import { inEuro } from '../geld';
import { BETALINGEN, useVoorstel, type Betaalbaar, type Voorstel as Gegevens } from './gegevens';
import { BUITEN } from './woorden';

const BEDRAG = { kop: 'Bedrag', getal: true };

function waarom({ reden, vanaf }: Betaalbaar): string {
  if (reden === null) return '';
  return vanaf === null ? BUITEN[reden] : `${BUITEN[reden]} Vanaf ${inDatum(vanaf, 'nl')} kan het.`;
}

const declaratie = ({ declaratieId, nummer }: Betaalbaar): ReactNode => (
  <Link key="nummer" className="nl-link" to={`/financiering/declaraties/${declaratieId}`}>
    {nummer}
  </Link>
);

/** What cannot be paid yet, and what it waits for. */
const Buiten = ({ buiten }: { buiten: readonly Betaalbaar[] }): ReactNode =>
  buiten.length === 0 ? null : (
    <>
      <Kop niveau={3}>Dit wacht nog</Kop>
      <Tabel
        naam="Declaraties die wachten"
        koppen={['Declaratie', 'Aan', 'Waarom', BEDRAG]}
        rijkop
        rijen={buiten.map((een) => ({
          sleutel: een.declaratieId,
          cellen: [declaratie(een), een.aan, waarom(een), inEuro(een.bedragInCenten)],
        }))}
      />
    </>
  );

const Binnen = ({ binnen }: { binnen: readonly Betaalbaar[] }): ReactNode => (
  <Tabel
    naam="Declaraties die betaald kunnen worden"
    koppen={['Declaratie', 'Aan', 'Rekening', BEDRAG]}
    rijkop
    rijen={binnen.map((een) => ({
      sleutel: een.declaratieId,
      cellen: [declaratie(een), een.aan, een.rekening, inEuro(een.bedragInCenten)],
    }))}
  />
);

function Opstellen({ programmaId, voorstel }: { programmaId: string; voorstel: Gegevens }): ReactNode {
  const ga = useNavigate();
  const handeling = useHandeling(BETALINGEN);
  const [sleutel] = useState(() => crypto.randomUUID());
  const compose = (): Promise<boolean> =>
    handeling.run(async () => {
      const verzoek = { body: { programmaId }, headers: { 'Idempotency-Key': sleutel } };
      const { id } = await take(api.POST('/betaalbatches', verzoek));
      await ga(`/financiering/betalingen/${id}?gedaan=opgesteld`);
    });
  if (!voorstel.heeftProgrammarekening)
    return (
      <Melding soort="waarschuwing" titel="Er is nog geen rekening om van te betalen">
        <Alinea>
          Voer de rekening van dit programma in, en laat een ander haar bevestigen.{' '}
          <Link className="nl-link" to="/financiering/rekeningen/nieuw">
            Voer de rekening in
          </Link>
        </Alinea>
      </Melding>
    );
  return (
    <>
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      <div>
        <Knop bezig={handeling.bezig} onClick={() => void compose()}>
          Stel een batch op van {inEuro(voorstel.bedragInCenten)}
        </Knop>
      </div>
    </>
  );
}

/** What of a programma can be paid now. */
export function Voorstel({ programmaId }: { programmaId: string }): ReactNode {
  const { data, error, refetch } = useVoorstel(programmaId);
  return (
    <section className="stapel" aria-labelledby="voorstel">
      <Kop niveau={2} id="voorstel">
        Kan nu betaald worden
      </Kop>
      {!data && (error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" />)}
      {data?.binnen.length === 0 && (
        <Leeg titel="Er is nu niets dat betaald kan worden.">
          <Alinea>Goedgekeurde declaraties komen hier vanzelf te staan.</Alinea>
        </Leeg>
      )}
      {data && data.binnen.length > 0 && (
        <>
          <Binnen binnen={data.binnen} />
          <Opstellen programmaId={programmaId} voorstel={data} />
        </>
      )}
      {data && <Buiten buiten={data.buiten} />}
    </section>
  );
}
