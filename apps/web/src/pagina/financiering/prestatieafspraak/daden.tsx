// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Foutsamenvatting } from '../../../ui/foutsamenvatting';
import { Knop } from '../../../ui/knop';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { Einde } from './einde';
import { PRESTATIEAFSPRAKEN, type Afspraak } from './gegevens';
import type { Vensterinhoud } from './vensterinhoud';
import { Handtekening, Weigering } from './tekenen';

type Soort = 'tekenen' | 'weigeren' | 'beeindigen';
interface Daad {
  naam: string;
  doe: () => void;
  soort: 'primair' | 'tweede' | 'stil';
}

const VENSTERS: Record<Soort, (inhoud: Vensterinhoud) => ReactNode> = {
  tekenen: Handtekening,
  weigeren: Weigering,
  beeindigen: Einde,
};

/** Steps without a form: the draft goes out, or a next one begins. */
function useStappen({ id, versie }: Afspraak, onKlaar: (melding: string) => void) {
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const bij = { params: { path: { id } }, body: { versie } };
  const offer = (): void =>
    void handeling.run(
      async () => {
        await take(api.POST('/prestatieafspraken/{id}/aanbieding', bij));
      },
      () => onKlaar('De versie is aangeboden. De andere partij kan nu tekenen of weigeren.'),
    );
  const draft = (): void =>
    void handeling.run(
      async () => {
        await take(api.POST('/prestatieafspraken/{id}/concept', bij));
      },
      () => onKlaar('Er is een nieuw concept, met wat in de vorige versie staat.'),
    );
  return { handeling, offer, draft };
}

/** What the financier that leads can do with it as it is now. */
function leadsTo({ isPenvoerder, status, versies }: Afspraak) {
  const laatste = versies[0]?.status;
  const loopt = isPenvoerder && status !== 'beeindigd';
  return {
    terugtrekken: isPenvoerder && laatste === 'ter-ondertekening',
    aanbieden: isPenvoerder && laatste === 'concept',
    herzien: loopt && laatste !== 'concept' && laatste !== 'ter-ondertekening',
    beeindigen: loopt,
    isVoorstel: status === 'concept',
  };
}

/** Which of them there are, for who looks. */
function dadenVan(
  afspraak: Afspraak,
  { offer, draft, open }: { offer: () => void; draft: () => void; open: (soort: Soort) => void },
): Daad[] {
  const { magTekenen, isPenvoerder } = afspraak;
  const leidt = leadsTo(afspraak);
  const daden: [boolean, Daad][] = [
    [magTekenen, { naam: 'Onderteken', doe: () => open('tekenen'), soort: 'primair' }],
    [
      magTekenen || leidt.terugtrekken,
      {
        naam: isPenvoerder ? 'Trek deze versie terug' : 'Weiger',
        doe: () => open('weigeren'),
        soort: 'tweede',
      },
    ],
    [leidt.aanbieden, { naam: 'Bied aan ter ondertekening', doe: offer, soort: 'primair' }],
    [leidt.herzien, { naam: 'Maak een nieuwe versie', doe: draft, soort: 'tweede' }],
    [
      leidt.beeindigen,
      {
        naam: leidt.isVoorstel ? 'Trek het voorstel in' : 'Beëindig de afspraak',
        doe: () => open('beeindigen'),
        soort: 'stil',
      },
    ],
  ];
  return daden.flatMap(([kan, daad]) => (kan ? [daad] : []));
}

/** What one may do with an agreement; what hurts when it is wrong asks for its own window. */
export function Daden({
  afspraak,
  onKlaar,
}: {
  afspraak: Afspraak;
  onKlaar: (melding: string) => void;
}): ReactNode {
  const [venster, setVenster] = useState<Soort | null>(null);
  const { handeling, offer, draft } = useStappen(afspraak, onKlaar);
  const daden = dadenVan(afspraak, { offer, draft, open: setVenster });
  const Inhoud = venster === null ? null : VENSTERS[venster];
  if (daden.length === 0) return null;
  return (
    <>
      <Foutsamenvatting fouten={handeling.fouten} />
      {handeling.bevestigen && <Bevestigen />}
      <div className="rij">
        {daden.map(({ naam, doe, soort }) => (
          <Knop key={naam} soort={soort} bezig={handeling.bezig} onClick={doe}>
            {naam}
          </Knop>
        ))}
      </div>
      {Inhoud && <Inhoud {...{ afspraak, onKlaar }} onSluit={() => setVenster(null)} />}
    </>
  );
}
