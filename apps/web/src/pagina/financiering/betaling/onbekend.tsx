// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Knop } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Meer } from '../../../ui/meer';
import { Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { Gedaan } from '../../beheer/gedaan';
import { useHandeling } from '../../beheer/handeling';
import { Tabel } from '../../beheer/tabel';
import { Formuliervenster, tekstVan } from '../../werkbank/venster';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { BETALINGEN, useOnbekend, type Onbekend } from './gegevens';
import { WAT } from './woorden';

function Afhandeling({
  onbekend: { id, verwijzing },
  onSluit,
  onKlaar,
}: {
  onbekend: Onbekend;
  onSluit: () => void;
  onKlaar: () => void;
}): ReactNode {
  const handeling = useHandeling(BETALINGEN);
  const send = async (velden: FormData): Promise<boolean> => {
    const toelichting = tekstVan(velden, 'toelichting');
    if (toelichting === undefined) {
      handeling.setFouten([{ veld: 'toelichting', melding: 'Vul in wat u uitzocht en deed.' }]);
      return false;
    }
    const verzoek = { params: { path: { id } }, body: { toelichting } };
    return handeling.run(async () => {
      await take(api.POST('/onbekende-verwijzingen/{id}/afhandeling', verzoek));
    }, onKlaar);
  };
  return (
    <Formuliervenster
      titel="Afhandelen"
      onder={`Verwijzing ${verwijzing}`}
      doe="Leg vast en haal van de lijst"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Tekstvlak
        id="toelichting"
        name="toelichting"
        label="Wat zocht u uit, en wat deed u?"
        uitleg="Zonder namen van personen."
        rows={3}
        maxLength={500}
        fout={handeling.foutVan('toelichting')}
      />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

const rijVan = (een: Onbekend, onDoe: (een: Onbekend) => void): { sleutel: string; cellen: ReactNode[] } => ({
  sleutel: een.id,
  cellen: [
    <code key="verwijzing" className="code">
      {een.verwijzing}
    </code>,
    `${WAT[een.wat]}${een.reden === null ? '' : ` ${een.reden}`}`,
    een.bedragInCenten === null ? '' : inEuro(een.bedragInCenten),
    <Knop key="doe" soort="stil" onClick={() => onDoe(een)}>
      Handel af<span className="onzichtbaar"> {een.verwijzing}</span>
    </Knop>,
  ],
});

/** What the bank told and somebody must look at; nothing when there is none. */
export function Onbekenden({ programmaId }: { programmaId: string }): ReactNode {
  const vraag = useOnbekend(programmaId);
  const [bij, setBij] = useState<Onbekend | null>(null);
  const [melding, setMelding] = useState('');
  const rijen = vraag.data?.pages.flatMap(({ gegevens }) => gegevens) ?? [];
  return (
    <>
      <Gedaan melding={melding} wacht={bij !== null} />
      {rijen.length > 0 && (
        <section className="stapel" aria-labelledby="onbekend">
          <Kop niveau={2} id="onbekend">
            Iemand moet dit uitzoeken
          </Kop>
          <Tabel
            naam="Wat de bank meldde en bij geen opdracht past"
            koppen={['Verwijzing', 'Wat er is', { kop: 'Bedrag', getal: true }, 'Doen']}
            rijkop
            rijen={rijen.map((een) => rijVan(een, setBij))}
          />
          <Meer lijst={vraag} />
          <Bestanden
            pad="/onbekende-verwijzingen"
            naam="onbekende-bankregels"
            wat="deze regels"
            filter={{ programmaId }}
          />
        </section>
      )}
      {bij && (
        <Afhandeling
          onbekend={bij}
          onSluit={() => setBij(null)}
          onKlaar={() => setMelding('Afgehandeld. Het staat niet meer op de lijst.')}
        />
      )}
    </>
  );
}
