// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Knop, KnopLink } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Melding } from '../../../ui/melding';
import { Blad } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { inEuro } from '../geld';
import { Financiers, Jaren, Kern, Verhogingen } from './feiten';
import { useProgramma, type Programma } from './gegevens';
import { Programmavenster } from './vensters';

const COLLEGA =
  'Namens uw organisatie moet iemand akkoord gaan die dit niet zelf opstelde. Vraag een collega om zich aan te melden.';

/** Whose turn it is, in a sentence. */
function beurtVan({ status, financiers, verhogingen, mag }: Programma): string | null {
  if (mag.collegaNodig) return COLLEGA;
  if (mag.akkoord) return 'Uw organisatie moet nog akkoord gaan.';
  if (mag.verhogingAkkoord) return 'Uw organisatie moet nog akkoord gaan met de verhoging.';
  const wacht = financiers.filter(({ akkoordOp }) => akkoordOp === null).map(({ naam }) => naam);
  if (status === 'concept') return `Wacht op akkoord van ${wacht.join(', ')}.`;
  const open = verhogingen.find((een) => een.status === 'voorgesteld');
  if (!open) return mag.sluiten ? 'De looptijd is voorbij. U kunt het programma sluiten.' : null;
  const nog = financiers.filter(({ organisatieId }) => !open.akkoordVan.includes(organisatieId));
  return `De verhoging wacht op akkoord van ${nog.map(({ naam }) => naam).join(', ')}.`;
}

const Besluiten = ({ mag, open }: Pick<Programma, 'mag'> & { open: (doe: string) => void }): ReactNode => (
  <div className="rij">
    {mag.akkoord && <Knop onClick={() => open('akkoord')}>Ga akkoord</Knop>}
    {mag.verhogingAkkoord && (
      <Knop onClick={() => open('verhoging-akkoord')}>Ga akkoord met de verhoging</Knop>
    )}
    {mag.verhogingIntrekken && (
      <Knop soort="stil" onClick={() => open('verhoging-intrekken')}>
        Haal de verhoging van tafel
      </Knop>
    )}
    {mag.sluiten && <Knop onClick={() => open('sluiten')}>Sluit het programma</Knop>}
  </div>
);

function Beurt({ programma, open }: { programma: Programma; open: (doe: string) => void }): ReactNode {
  const zin = beurtVan(programma);
  const { mag, verhogingen } = programma;
  if (zin === null) return null;
  const voorstel = verhogingen.find(({ status }) => status === 'voorgesteld');
  return (
    <Melding
      soort={mag.akkoord || mag.verhogingAkkoord || mag.collegaNodig ? 'waarschuwing' : 'info'}
      titel={zin}
    >
      {voorstel && (
        <Alinea>
          Voorgesteld: {inEuro(voorstel.bedragInCenten)} erbij in {voorstel.jaar}. {voorstel.reden}
        </Alinea>
      )}
      <Besluiten mag={mag} open={open} />
    </Melding>
  );
}

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
      <Beurt programma={programma} open={open} />
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
