// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../../api/api';
import { Tekstveld, Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling } from '../../beheer/handeling';
import { useInvoer, type Invoer } from '../../beheer/invoer';
import { Formuliervenster, tekstVan } from '../../werkbank/venster';
import type { Vensterinhoud } from './vensterinhoud';
import { PRESTATIEAFSPRAKEN, type Versie } from './gegevens';
import { centenVan } from './woorden';

/** What is held per year; an amount that cannot be read is told to the field. */
function readHouden(velden: FormData, versie: Versie | undefined) {
  const fouten: { veld: string; melding: string }[] = [];
  const aanTeHouden = (versie?.jaren ?? []).flatMap(({ jaar }) => {
    const tekst = tekstVan(velden, `houden-${jaar}`);
    if (tekst === undefined) return [];
    const plafondInCenten = centenVan(tekst);
    if (plafondInCenten === null)
      fouten.push({ veld: `houden-${jaar}`, melding: `Vul voor ${jaar} een bedrag in, zoals 1.250,50.` });
    return plafondInCenten === null ? [] : [{ jaar, plafondInCenten }];
  });
  return { aanTeHouden, fouten };
}

const Redenveld = ({ invoer, fout }: { invoer: Invoer; fout: string | undefined }): ReactNode => (
  <Tekstvlak
    id="reden"
    name="reden"
    label="Waarom"
    uitleg="De andere partij leest dit. Noem geen namen van personen."
    rows={3}
    maxLength={1000}
    defaultValue={invoer.van('reden')}
    fout={fout}
  />
);

/** What it is called: nothing of a proposal was agreed, so nothing of it ends on a day. */
const WOORDEN = {
  voorstel: {
    titel: 'Trek het voorstel in',
    doe: 'Trek het voorgoed in',
    waarom: 'Vul in waarom u het voorstel intrekt.',
    klaar: 'Het voorstel is ingetrokken.',
  },
  afspraak: {
    titel: 'Beëindig de afspraak',
    doe: 'Beëindig voorgoed',
    waarom: 'Vul in waarom u de afspraak beëindigt.',
    klaar: 'De afspraak is beëindigd.',
  },
};

/** Early, for good: what is not needed any more can be used for something else. */
export function Einde({ afspraak, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, titel, nummer, versie, status } = afspraak;
  const handeling = useHandeling(PRESTATIEAFSPRAKEN);
  const invoer = useInvoer(`afspraak-beeindigen-${id}`);
  const isVoorstel = status === 'concept';
  const woorden = WOORDEN[isVoorstel ? 'voorstel' : 'afspraak'];
  const vandaag = new Date().toISOString().slice(0, 10);
  const geldend = afspraak.versies.find((een) => een.status === 'getekend');
  const send = async (velden: FormData): Promise<boolean> => {
    const { aanTeHouden, fouten } = readHouden(velden, geldend);
    const [per, reden] = [tekstVan(velden, 'per') ?? '', tekstVan(velden, 'reden')];
    if (reden === undefined) fouten.push({ veld: 'reden', melding: woorden.waarom });
    if (fouten.length > 0 || reden === undefined) {
      handeling.setFouten(fouten);
      return false;
    }
    return handeling.run(
      async () => {
        const body = isVoorstel ? { versie, reden } : { versie, per, reden, aanTeHouden };
        await take(api.POST('/prestatieafspraken/{id}/beeindiging', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () => onKlaar(woorden.klaar),
    );
  };
  return (
    <Formuliervenster
      titel={woorden.titel}
      onder={`${titel} (${nummer})`}
      doe={woorden.doe}
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      {!isVoorstel && (
        <Tekstveld
          id="per"
          name="per"
          kort
          type="date"
          label="Laatste dag waarop een resultaat telt"
          defaultValue={invoer.van('per', vandaag)}
          fout={handeling.foutVan('per')}
        />
      )}
      {status === 'van-kracht' &&
        geldend?.jaren.map(({ jaar }) => (
          <Tekstveld
            key={jaar}
            id={`houden-${jaar}`}
            name={`houden-${jaar}`}
            kort
            inputMode="decimal"
            label={`Nog nodig in ${jaar}, in euro’s (niet verplicht)`}
            uitleg="Voor wat tot die dag is gedaan en nog betaald moet worden. De rest komt vrij."
            defaultValue={invoer.van(`houden-${jaar}`)}
            fout={handeling.foutVan(`houden-${jaar}`) ?? handeling.foutVan('aanTeHouden')}
          />
        ))}
      <Redenveld invoer={invoer} fout={handeling.foutVan('reden')} />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
