// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Knop, KnopLink } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Blad } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Programmabeurt } from './beurt';
import { Financiers, Jaren, Kern, Verhogingen } from './feiten';
import { useProgramma, type Programma } from './gegevens';
import { Programmavenster } from './vensters';

const GEDAAN: Record<string, string> = {
  opgesteld: 'Het programma is bewaard als concept. Elke financier moet nog akkoord gaan.',
  gewijzigd: 'De wijziging is bewaard. Elke financier moet akkoord gaan.',
};

function Inhoud({ programma }: { programma: Programma }): ReactNode {
  const [zoek, setZoek] = useSearchParams();
  const [melding, setMelding] = useState(GEDAAN[zoek.get('gedaan') ?? ''] ?? '');
  const open = (doe: string): void => setZoek({ doe }, { replace: true });
  const { mag, id, verhogingen } = programma;
  return (
    <>
      <Gedaan melding={melding} wacht={zoek.has('doe')} />
      <Programmabeurt programma={programma} open={open} />
      <Kern programma={programma} />
      <div className="rij">
        {mag.wijzigen && (
          <KnopLink soort="tweede" naar={`/financiering/programmas/${id}/wijzigen`}>
            Wijzig het programma
          </KnopLink>
        )}
        {mag.verhogen && (
          <Knop soort="tweede" onClick={() => open('verhogen')}>
            Stel een verhoging voor
          </Knop>
        )}
      </div>
      <Kop niveau={2}>Budget per jaar</Kop>
      <Jaren programma={programma} />
      <Kop niveau={2}>Wie betaalt</Kop>
      <Financiers programma={programma} />
      {verhogingen.length > 0 && <Kop niveau={2}>Verhogingen</Kop>}
      {verhogingen.length > 0 && <Verhogingen programma={programma} />}
      <Programmavenster
        doe={zoek.get('doe') ?? ''}
        programma={programma}
        onSluit={() => setZoek({}, { replace: true })}
        onKlaar={setMelding}
      />
    </>
  );
}

export function Component(): ReactNode {
  const { id = '' } = useParams();
  const vraag = useProgramma(id);
  return (
    <Blad
      vraag={vraag}
      titel={vraag.data?.naam ?? 'Programma'}
      terug={['/financiering/programmas', 'de programma’s']}
      weg="Dit programma is er niet."
    >
      {(programma) => <Inhoud programma={programma} />}
    </Blad>
  );
}
