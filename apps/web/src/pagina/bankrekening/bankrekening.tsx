// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { inDatum } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Gedaan } from '../beheer/gedaan';
import { useBankrekeningen, type Bankrekening } from './gegevens';
import { Intrekking } from './intrekken';
import { Rekeningentabel } from './rekeningentabel';
import { isLevend } from './woorden';

const INGEVOERD = 'De rekening is ingevoerd. Een financier belt u om te vragen of hij klopt.';

/** On which account is paid now, and what waits for whom. */
function Nu({ rekeningen }: { rekeningen: readonly Bankrekening[] }): ReactNode {
  const met = (stand: Bankrekening['stand']): Bankrekening | undefined =>
    rekeningen.find((een) => een.stand === stand);
  const [gebruikt, wacht] = [met('in-gebruik'), met('te-bevestigen')];
  const koelt = rekeningen.filter(({ stand }) => stand === 'afkoelen');
  return (
    <>
      {gebruikt ? (
        <div className="kaart stapel stapel--dicht">
          <Kop niveau={2}>Hierop betalen wij u nu</Kop>
          <p>
            <b>{gebruikt.rekening}</b>, op naam van {gebruikt.tenaamstelling}
          </p>
        </div>
      ) : (
        <Melding soort="waarschuwing" titel="Er is nog geen rekening in gebruik">
          <Alinea>Betalingen aan u wachten tot er een is.</Alinea>
        </Melding>
      )}
      {wacht && (
        <Melding titel="Er wacht een rekening op bevestiging">
          <Alinea>
            Het gaat om {wacht.rekening}. Een financier belt u om te vragen of hij klopt. U hoeft niets te
            doen.
          </Alinea>
        </Melding>
      )}
      {koelt.map(({ id, rekening, geldigVanaf }) => (
        <Melding key={id} titel={`Vanaf ${inDatum(geldigVanaf ?? '', 'nl')} betalen wij op ${rekening}`}>
          <Alinea>
            De rekening is bevestigd. Wij wachten zeven dagen, zodat u het kunt melden als er iets niet klopt.
            Herkent u hem niet? Trek hem dan in.
          </Alinea>
        </Melding>
      ))}
    </>
  );
}

function Inhoud({ onIntrekken }: { onIntrekken: (rekening: Bankrekening) => void }): ReactNode {
  const vraag = useBankrekeningen();
  if (!vraag.data)
    return vraag.error ? (
      <Mislukt fout={vraag.error} opnieuw={() => void vraag.refetch()} />
    ) : (
      <Skelet hoogte="12rem" />
    );
  const rekeningen = vraag.data.pages.flatMap(({ gegevens }) => gegevens);
  if (rekeningen.length === 0)
    return (
      <Leeg titel="Wij weten nog niet op welke rekening wij u kunnen betalen.">
        <Alinea>Voer uw rekening in. Dan kunnen wij betalen zodra een declaratie is goedgekeurd.</Alinea>
      </Leeg>
    );
  const knop = (een: Bankrekening): ReactNode =>
    isLevend(een) ? (
      <Knop soort="stil" onClick={() => onIntrekken(een)}>
        Trek in<span className="onzichtbaar"> {een.rekening}</span>
      </Knop>
    ) : (
      ''
    );
  return (
    <>
      <Nu rekeningen={rekeningen} />
      <Kop niveau={2}>Alle rekeningen</Kop>
      <Rekeningentabel naam="Alle rekeningen" rekeningen={rekeningen} doe={knop} />
      <Meer lijst={vraag} />
    </>
  );
}

/** The account that an aanbieder is paid on. */
export function Component(): ReactNode {
  const isNieuw = useSearchParams()[0].get('gedaan') === 'ingevoerd';
  const [melding, setMelding] = useState(isNieuw ? INGEVOERD : '');
  const [weg, setWeg] = useState<Bankrekening | null>(null);
  return (
    <Pagina titel="Bankrekening">
      <Gedaan melding={melding} wacht={weg !== null} />
      <Alinea>
        Op deze rekening betalen wij wat u levert onder een prestatieafspraak. Een nieuwe rekening gaat pas
        gelden nadat een tweede persoon haar bij u navroeg.
      </Alinea>
      <div>
        <KnopLink naar="/aanbieder/bankrekening/nieuw">Voer een nieuwe rekening in</KnopLink>
      </div>
      <Inhoud onIntrekken={setWeg} />
      {weg && <Intrekking rekening={weg} onSluit={() => setWeg(null)} onKlaar={setMelding} />}
    </Pagina>
  );
}
