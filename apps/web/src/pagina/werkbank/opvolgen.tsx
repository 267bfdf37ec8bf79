// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Keuzes, Tekstvlak } from '../../ui/veld';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Formuliervenster, tekstVan } from './venster';
import type { Vensterwaarden } from './vensterkeuze';
import { isLopend, type Hulpvraag } from './woorden';

const NOTITIE = 'notitie';
const ONDERNEMER = 'ondernemer';
/** Statuses in which an aanbieder reads along. */
const LEEST_MEE = ['aangeboden', 'geaccepteerd', 'gestart', 'geleverd', 'betwist'];

/** To whom one can write about it. */
const lezersVan = ({ toewijzingen }: Hulpvraag) => [
  { waarde: NOTITIE, label: 'Notitie', uitleg: 'Alleen uw regio leest dit.' },
  { waarde: ONDERNEMER, label: 'Bericht aan de ondernemer', uitleg: 'Gaat ook per mail.' },
  ...toewijzingen
    .filter((een) => isLopend(een) && LEEST_MEE.includes(een.status))
    .map(({ id, aanbieder, titel }) => ({
      ...{ waarde: id, label: `Bericht aan ${aanbieder}`, uitleg: `Over ${titel}. De ondernemer leest mee.` },
    })),
];

/** A note for colleagues or a message to the others. */
export function Opvolgen({ hulpvraag, onder, onSluit }: Vensterwaarden): ReactNode {
  const { id } = hulpvraag;
  const { tell } = useBank();
  const handeling = useHandeling(id);
  const [aan, setAan] = useState(NOTITIE);
  const lezers = lezersVan(hulpvraag);
  const write = async (velden: FormData): Promise<boolean> => {
    const tekst = tekstVan(velden, 'tekst');
    if (tekst === undefined) {
      handeling.setFouten([{ veld: 'tekst', melding: 'Schrijf iets op.' }]);
      return false;
    }
    const params = { path: { id } };
    return handeling.run(async () => {
      if (aan === NOTITIE) await take(api.POST('/hulpvragen/{id}/notities', { params, body: { tekst } }));
      else {
        const body = aan === ONDERNEMER ? { tekst } : { tekst, toewijzingId: aan };
        await take(api.POST('/hulpvragen/{id}/berichten', { params, body }));
      }
      tell({ tekst: aan === NOTITIE ? 'De notitie is bewaard.' : 'Het bericht is verstuurd.' });
    });
  };
  return (
    <Formuliervenster
      titel="Opvolgen"
      doe={aan === NOTITIE ? 'Bewaren' : 'Versturen'}
      {...{ onder, handeling, onSluit }}
      onVerstuur={write}
    >
      <Keuzes
        label="Wat schrijft u?"
        naam="aan"
        keuzes={lezers}
        gekozen={[aan]}
        onKies={(waarde) => setAan(waarde)}
      />
      <Tekstvlak
        label="Tekst"
        id="tekst"
        name="tekst"
        rows={5}
        maxLength={5000}
        fout={handeling.foutVan('tekst')}
      />
    </Formuliervenster>
  );
}
