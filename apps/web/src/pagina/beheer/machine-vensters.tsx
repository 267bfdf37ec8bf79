// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Keuzes, Tekstvlak } from '../../ui/veld';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import type { Machine } from './gegevens';
import { useHandeling } from './handeling';
import { useInvoer, type Invoer } from './invoer';
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

const Redenveld = ({ invoer, fout }: { invoer: Invoer; fout: string | undefined }): ReactNode => (
  <Tekstvlak
    id="reden"
    name="reden"
    label="Reden"
    uitleg="Zonder namen van personen. De reden blijft bij de machine staan."
    rows={3}
    maxLength={1000}
    defaultValue={invoer.van('reden')}
    fout={fout}
  />
);

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

/** Nothing for a while. */
export function Opschorting({ machine, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie, naam } = machine;
  const handeling = useHandeling('machines');
  const invoer = useInvoer(`machine-opschorten-${id}`);
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Vul in waarom u deze machine opschort.' }]);
      return false;
    }
    return handeling.run(
      async () => {
        const body = { versie, reden };
        await take(api.POST('/machineclients/{id}/opschorting', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () => onKlaar('De machine is opgeschort.'),
    );
  };
  return (
    <Formuliervenster
      titel="Machine opschorten"
      onder={naam}
      doe="Schort deze machine op"
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Alinea>Het systeem kan meteen niets meer lezen, tot u het hervat.</Alinea>
      <Redenveld invoer={invoer} fout={handeling.foutVan('reden')} />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Reading again, with the keys that it has. */
export function Hervatting({ machine, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie, naam } = machine;
  const handeling = useHandeling('machines');
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(
          api.POST('/machineclients/{id}/hervatting', { params: { path: { id } }, body: { versie } }),
        );
      },
      () => onKlaar('De machine is hervat.'),
    );
  return (
    <Formuliervenster
      titel="Machine hervatten"
      onder={naam}
      doe="Hervat deze machine"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>Het systeem kan dan meteen weer lezen wat het mocht, met dezelfde sleutels.</Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** The machine no longer, for good. */
export function Machineintrekking({ machine, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie, naam } = machine;
  const handeling = useHandeling('machines');
  const invoer = useInvoer(`machine-intrekken-${id}`);
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Vul in waarom u deze machine intrekt.' }]);
      return false;
    }
    return handeling.run(
      async () => {
        const body = { versie, reden };
        await take(api.POST('/machineclients/{id}/intrekking', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () => onKlaar('De machine is ingetrokken.'),
    );
  };
  return (
    <Formuliervenster
      titel="Machine intrekken"
      onder={naam}
      doe="Trek deze machine voorgoed in"
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Alinea>
        Het systeem kan meteen niets meer lezen, ook niet met een token dat het nu heeft. Dit kunt u niet
        terugdraaien: wil het later weer meedoen, dan registreert u het opnieuw.
      </Alinea>
      <Redenveld invoer={invoer} fout={handeling.foutVan('reden')} />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
