// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import { useHandeling } from './handeling';
import { useInvoer, type Invoer } from './invoer';
import type { Vensterinhoud } from './machine-sleutelvensters';

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
