// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Alinea } from '../../ui/kop';
import { Tekstvlak } from '../../ui/veld';
import { Formuliervenster, tekstVan } from '../werkbank/venster';
import { Bevestigen } from './bevestigen';
import type { Medewerkerdetail } from './gegevens';
import { useHandeling } from './handeling';
import { useInvoer } from './invoer';
import { naamOf } from './medewerker-woorden';

export interface Vensterinhoud {
  medewerker: Medewerkerdetail;
  onSluit: () => void;
  onKlaar: (melding: string) => void;
}

/** Kept out, at once, with the reason. */
export function Blokkeervenster({ medewerker, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie } = medewerker;
  const handeling = useHandeling('medewerkers');
  const invoer = useInvoer(`blokkade-${id}`);
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden');
    if (reden === undefined) {
      handeling.setFouten([{ veld: 'reden', melding: 'Vul in waarom u deze persoon blokkeert.' }]);
      return false;
    }
    return handeling.run(
      async () => {
        const body = { versie, reden };
        await take(api.POST('/medewerkers/{id}/blokkade', { params: { path: { id } }, body }));
        invoer.clear();
      },
      () => onKlaar('Deze persoon is geblokkeerd en overal afgemeld.'),
    );
  };
  return (
    <Formuliervenster
      titel="Blokkeren"
      onder={naamOf(medewerker)}
      doe="Blokkeer deze persoon"
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Alinea>
        Deze persoon wordt meteen overal afgemeld, en kan zich niet meer aanmelden tot u dat weer toelaat.
      </Alinea>
      <Tekstvlak
        id="reden"
        name="reden"
        label="Reden"
        uitleg="Kort en zakelijk. Beheerders kunnen dit lezen."
        rows={3}
        maxLength={1000}
        defaultValue={invoer.van('reden')}
        fout={handeling.foutVan('reden')}
      />
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Let in again. */
export function Toelaatvenster({ medewerker, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { id, versie } = medewerker;
  const handeling = useHandeling('medewerkers');
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(api.POST('/medewerkers/{id}/deblokkade', { params: { path: { id } }, body: { versie } }));
      },
      () => onKlaar('Deze persoon kan zich weer aanmelden.'),
    );
  return (
    <Formuliervenster
      titel="Weer toelaten"
      onder={naamOf(medewerker)}
      doe="Laat deze persoon weer toe"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>
        Deze persoon kan zich dan weer aanmelden, met de rol die hij of zij bij die aanmelding heeft.
      </Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** Signed out everywhere; signing in again stays possible. */
export function Afmeldvenster({ medewerker, onSluit, onKlaar }: Vensterinhoud): ReactNode {
  const { subject } = medewerker;
  const handeling = useHandeling('medewerkers');
  const send = (): Promise<boolean> =>
    handeling.run(
      async () => {
        await take(api.POST('/sessies/beeindiging', { body: { subject } }));
      },
      () => onKlaar('Deze persoon is overal afgemeld.'),
    );
  return (
    <Formuliervenster
      titel="Overal afmelden"
      onder={naamOf(medewerker)}
      doe="Meld deze persoon overal af"
      handeling={handeling}
      onVerstuur={send}
      onSluit={onSluit}
    >
      <Alinea>Bijvoorbeeld na verlies van een telefoon. Opnieuw aanmelden kan meteen.</Alinea>
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}
