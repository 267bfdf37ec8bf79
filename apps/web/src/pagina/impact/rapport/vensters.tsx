// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take } from '../../../api/api';
import { Tekstvlak } from '../../../ui/veld';
import { Bevestigen } from '../../beheer/bevestigen';
import { useHandeling, type Beheerhandeling } from '../../beheer/handeling';
import { Formuliervenster, tekstVan } from '../../werkbank/venster';
import { RAPPORTEN, type Editie } from './gegevens';

export interface Vensterinhoud {
  editie: Editie;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}

const onderVan = ({ naam, nummer }: Editie): string => `${naam}, editie ${nummer}`;

const Waarom = ({
  veld,
  uitleg,
  handeling,
}: {
  veld: 'reden' | 'waarom';
  uitleg: string;
  handeling: Beheerhandeling;
}): ReactNode => (
  <Tekstvlak
    id={veld}
    name={veld}
    label="Waarom"
    uitleg={uitleg}
    rows={3}
    maxLength={1000}
    fout={handeling.foutVan(veld)}
  />
);

const Hash = ({ sha256 }: Pick<Editie, 'sha256'>): ReactNode => (
  <p>
    Het gaat om precies de inhoud met deze hash: <code className="hash">{sha256}</code>
  </p>
);

/** Says for exactly what was seen whether it is agreed with. */
function useKeuring({ editie: { id, sha256 }, onKlaar }: Vensterinhoud): {
  handeling: Beheerhandeling;
  keur: (oordeel: { akkoord: boolean; reden?: string }, melding: string) => Promise<boolean>;
} {
  const handeling = useHandeling(RAPPORTEN);
  const keur = (oordeel: { akkoord: boolean; reden?: string }, melding: string): Promise<boolean> =>
    handeling.run(
      async () => {
        const body = { ...oordeel, sha256: sha256 ?? '' };
        await take(api.PUT('/impact/rapportedities/{id}/keuring', { params: { path: { id } }, body }));
      },
      () => onKlaar(melding),
    );
  return { handeling, keur };
}

/** Agreed, of exactly what was seen. */
export function Goedkeuren(vanVenster: Vensterinhoud): ReactNode {
  const { editie, onSluit } = vanVenster;
  const { handeling, keur } = useKeuring(vanVenster);
  const send = async (velden: FormData): Promise<boolean> => {
    if (velden.get('gelezen') === null) {
      handeling.setFouten([{ veld: 'gelezen', melding: 'Kruis aan dat u de cijfers hebt bekeken.' }]);
      return false;
    }
    return keur({ akkoord: true }, 'U hebt deze editie goedgekeurd.');
  };
  return (
    <Formuliervenster
      titel="Keur deze editie goed"
      onder={onderVan(editie)}
      doe="Keur goed"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Hash sha256={editie.sha256} />
      <label className="keuze">
        <input type="checkbox" name="gelezen" id="gelezen" value="ja" />
        <span>
          <b>Ik heb de cijfers bekeken en zij kloppen voor zover ik weet</b>
        </span>
      </label>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Not so: that is the end of this edition. */
export function Afkeuren(vanVenster: Vensterinhoud): ReactNode {
  const { editie, onSluit } = vanVenster;
  const { handeling, keur } = useKeuring(vanVenster);
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden');
    const oordeel = { akkoord: false, ...(reden === undefined ? {} : { reden }) };
    return keur(oordeel, 'U hebt deze editie afgekeurd. EZ ziet waarom.');
  };
  return (
    <Formuliervenster
      titel="Keur deze editie af"
      onder={onderVan(editie)}
      doe="Keur af"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <p>Daarmee eindigt deze editie. EZ kan daarna een nieuwe laten opbouwen.</p>
      <Waarom veld="reden" uitleg="Noem geen namen van personen of bedrijven." handeling={handeling} />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** From now on everybody may see it, and it stays. */
export function Verzegelen({ editie, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const handeling = useHandeling(RAPPORTEN);
  const { id, sha256 } = editie;
  const send = (): Promise<boolean> => {
    let melding = '';
    return handeling.run(
      async () => {
        const body = { sha256: sha256 ?? '' };
        const { status } = await take(
          api.POST('/impact/rapportedities/{id}/verzegeling', { params: { path: { id } }, body }),
        );
        melding =
          status === 'verzegeld'
            ? 'Het rapport is verzegeld en openbaar.'
            : 'Er is intussen een ander rapport verzegeld. Deze editie wordt opnieuw opgebouwd en gekeurd.';
      },
      () => onKlaar(melding),
    );
  };
  return (
    <Formuliervenster
      titel="Verzegel dit rapport"
      onder={onderVan(editie)}
      doe="Verzegel en maak openbaar"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <p>
        Het rapport is daarna voor iedereen te lezen en verandert nooit meer. Dit kunt u niet ongedaan maken.
      </p>
      <Hash sha256={sha256} />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** A next edition, beside a sealed one or after one that went nowhere. */
export function NieuweEditie({ editie, onSluit }: Omit<Vensterinhoud, 'onKlaar'>): ReactNode {
  const naar = useNavigate();
  const handeling = useHandeling(RAPPORTEN);
  const isCorrectie = editie.status === 'verzegeld';
  const send = async (velden: FormData): Promise<boolean> => {
    const waarom = tekstVan(velden, 'waarom') ?? '';
    return handeling.run(async () => {
      const nieuw = await (isCorrectie
        ? take(
            api.POST('/impact/rapportedities/{id}/correctie', {
              ...{ params: { path: { id: editie.id } }, body: { waarom } },
            }),
          )
        : take(
            api.POST('/impact/rapportdefinities/{id}/edities', {
              ...{ params: { path: { id: editie.definitieId } }, body: { waarom } },
            }),
          ));
      await naar(`/cijfers/rapporten/${nieuw.id}`);
    });
  };
  return (
    <Formuliervenster
      titel={isCorrectie ? 'Corrigeer dit rapport' : 'Bouw een nieuwe editie op'}
      onder={onderVan(editie)}
      doe="Bouw een nieuwe editie op"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <p>Deze editie blijft zoals zij is. De nieuwe laat zien wat er anders is, en waarom.</p>
      <Waarom
        veld="waarom"
        uitleg="Iedereen leest dit. Noem geen namen van personen of bedrijven."
        handeling={handeling}
      />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
