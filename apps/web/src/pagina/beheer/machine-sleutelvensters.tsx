// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Keuzes } from '../../ui/veld';
import { Formuliervenster } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import type { Machine } from './gegevens';
import { useHandeling } from './handeling';
import { useInvoer } from './invoer';
import { Sleutelvelden, readBron } from './sleutelvelden';

export interface Vensterinhoud {
  machine: Machine;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}

const geldig = ({ sleutels }: Machine): string[] =>
  sleutels.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).map(({ kid }) => kid);

const LATEN = [
  {
    waarde: 'ja',
    label: 'De oude sleutels blijven ook gelden',
    uitleg: 'Zo kan het systeem rustig overstappen. Trek de oude daarna in.',
  },
  {
    waarde: 'nee',
    label: 'De oude sleutels gelden meteen niet meer',
    uitleg: 'Bij een sleutel die is gelekt.',
  },
];

/** New keys, beside the old ones or in their place. */
export function Sleutelvenster({ machine, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie, naam } = machine;
  const handeling = useHandeling('machines');
  const invoer = useInvoer(`machine-sleutels-${id}`);
  const oude = geldig(machine);
  const [laten, setLaten] = useState(invoer.van('laten', 'ja'));
  const send = async (velden: FormData): Promise<boolean> => {
    const { bron, fouten } = readBron(velden);
    handeling.setFouten(fouten);
    if (fouten.length > 0) return false;
    const behoud = bron.jwks && laten === 'ja' && oude.length > 0 ? { behoud: oude } : {};
    return handeling.run(
      async () => {
        const body = { versie, ...bron, ...behoud };
        await take(api.PUT('/machineclients/{id}/sleutels', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () => onKlaar('De sleutels zijn gewisseld.'),
    );
  };
  return (
    <Formuliervenster
      titel="Nieuwe sleutels"
      onder={naam}
      doe="Bewaar de sleutels"
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Sleutelvelden invoer={invoer} foutVan={handeling.foutVan} />
      {oude.length > 0 && (
        <Keuzes
          label="En de sleutels van nu? (alleen als u sleutels plakt)"
          naam="laten"
          keuzes={LATEN}
          gekozen={[laten]}
          onKies={setLaten}
        />
      )}
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** One key no longer; the others stay. */
export function Sleutelintrekking({
  machine,
  onSluit,
  onKlaar,
  kid,
}: Vensterinhoud & { kid: string }): ReactNode {
  const { id, versie, naam } = machine;
  const handeling = useHandeling('machines');
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        const body = { versie, behoud: geldig(machine).filter((een) => een !== kid) };
        await take(api.PUT('/machineclients/{id}/sleutels', { params: { path: { id } }, body }));
      },
      () => onKlaar(`De sleutel ${kid} is ingetrokken.`),
    );
  return (
    <Formuliervenster
      titel="Sleutel intrekken"
      onder={`${naam}, sleutel ${kid}`}
      doe="Trek de sleutel in"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>
        Wat hiermee wordt ondertekend, nemen wij meteen niet meer aan. Dit kunt u niet terugdraaien.
      </Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
