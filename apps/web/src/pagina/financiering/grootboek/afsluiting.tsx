// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { api, take } from '../../../api/api';
import { inTijdstip } from '../../../taal/taal';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Melding } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Keuzes } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { Gedaan } from '../../beheer/gedaan';
import { useHandeling, type Beheerhandeling } from '../../beheer/handeling';
import { GROOTBOEK, useAfsluiting, type Afsluiting, type Ruimtekeuze } from './gegevens';
import { Regels } from './regels';
import { padVan } from './woorden';

const KEUZES = [
  {
    waarde: 'meenemen',
    label: 'Neem ongebruikte ruimte mee',
    uitleg: 'Wat nergens voor is vastgelegd, komt bij de ruimte van het volgende jaar.',
  },
  {
    waarde: 'vrijval',
    label: 'Geef ongebruikte ruimte terug',
    uitleg: 'De financiers krijgen hun deel terug, naar hun aandeel.',
  },
];

const readKeuze = (zoek: URLSearchParams): Ruimtekeuze =>
  zoek.get('ruimte') === 'vrijval' ? 'vrijval' : 'meenemen';

const Gesloten = ({ afsluiting: { jaar, geslotenOp } }: { afsluiting: Afsluiting }): ReactNode =>
  geslotenOp === null ? null : (
    <Melding soort="info" titel={`${String(jaar)} is gesloten`}>
      <p>Op {inTijdstip(geslotenOp, 'nl')}. In dit jaar kan niets meer worden geboekt.</p>
    </Melding>
  );

function Verplaatst({ afsluiting: { regels, geslotenOp, redenen } }: { afsluiting: Afsluiting }): ReactNode {
  const titel = geslotenOp === null ? 'Wat er dan gebeurt' : 'Wat er is gebeurd';
  if (regels.length === 0) return redenen.length > 0 ? null : <Leeg titel="Er is niets te verplaatsen." />;
  return (
    <>
      <Kop niveau={2}>{titel}</Kop>
      <Regels naam={titel} regels={regels} />
    </>
  );
}

function Formulier({
  afsluiting,
  handeling,
  onSluit,
}: {
  afsluiting: Afsluiting;
  handeling: Beheerhandeling;
  onSluit: () => void;
}): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const { jaar, kan, redenen } = afsluiting;
  const choose = (ruimte: string): void => {
    const nieuw = new URLSearchParams(zoek);
    nieuw.set('ruimte', ruimte);
    setZoek(nieuw, { replace: true });
  };
  return (
    <div className="stapel">
      <Keuzes
        id="ruimte"
        label="Wat gebeurt er met geld dat nergens voor is vastgelegd?"
        naam="ruimte"
        keuzes={KEUZES}
        gekozen={[readKeuze(zoek)]}
        fout={handeling.foutVan('ruimte')}
        onKies={choose}
      />
      <Verplaatst afsluiting={afsluiting} />
      {redenen.length > 0 && (
        <Melding soort="info" titel={`${String(jaar)} kan nu nog niet worden gesloten`}>
          <ul>
            {redenen.map(({ melding }) => (
              <li key={melding}>{melding}</li>
            ))}
          </ul>
        </Melding>
      )}
      {handeling.bevestigen && <Bevestigen />}
      {kan && (
        <div>
          <Knop bezig={handeling.bezig} onClick={onSluit}>
            Sluit {jaar} voorgoed
          </Knop>
        </div>
      )}
    </div>
  );
}

function Inhoud({ programma, jaar }: { programma: string; jaar: number }): ReactNode {
  const [zoek] = useSearchParams();
  const [gedaan, setGedaan] = useState('');
  const ruimte = readKeuze(zoek);
  const { data, error, refetch } = useAfsluiting(programma, jaar, ruimte);
  const handeling = useHandeling(GROOTBOEK);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="24rem" />;
  const close = (): void => {
    const params = { path: { id: programma, jaar } };
    void handeling.run(
      async () => {
        await take(api.PUT('/programmas/{id}/jaarafsluitingen/{jaar}', { params, body: { ruimte } }));
      },
      () => setGedaan(`${String(jaar)} is gesloten.`),
    );
  };
  return (
    <>
      <Foutsamenvatting fouten={handeling.fouten} />
      <Gedaan melding={gedaan} wacht={false} />
      <Gesloten afsluiting={data} />
      {data.geslotenOp === null ? (
        <Formulier afsluiting={data} handeling={handeling} onSluit={close} />
      ) : (
        <Verplaatst afsluiting={data} />
      )}
    </>
  );
}

/** The end of a year of a programme: what it does, and doing it. */
export function Component(): ReactNode {
  const [zoek] = useSearchParams();
  const [programma, jaar] = [zoek.get('programma') ?? '', Number(zoek.get('jaar'))];
  return (
    <Pagina titel={jaar > 0 ? `${String(jaar)} sluiten` : 'Een jaar sluiten'}>
      <p>
        <Verwijzing naar={padVan('', programma ? { programma, jaar } : {})}>
          Terug naar het grootboek
        </Verwijzing>
      </p>
      <Alinea>
        Wat is vastgelegd, nog betaald moet worden of nog terug moet komen, gaat mee naar het volgende jaar.
        Daarna kan in dit jaar niets meer worden geboekt. De penvoerder van het programma doet dit.
      </Alinea>
      {programma === '' || !(jaar > 0) ? (
        <Leeg titel="Kies eerst een programma en een jaar in het grootboek." />
      ) : (
        <Inhoud programma={programma} jaar={jaar} />
      )}
    </Pagina>
  );
}
