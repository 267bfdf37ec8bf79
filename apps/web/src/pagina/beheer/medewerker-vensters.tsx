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

/** What is done to somebody, in words, and how. */
interface Daad {
  titel: string;
  /** On the button. */
  doe: string;
  uitleg: string;
  gedaan: string;
  /** What is said when the reason is not filled in; without this none is asked. */
  zonderReden?: string;
  send: (medewerker: Medewerkerdetail, reden: string) => Promise<unknown>;
}

/** Asks whether it is meant, and why where that must be known; then does it. */
function Daadvenster({ daad, medewerker, onSluit, onKlaar }: Vensterinhoud & { daad: Daad }): ReactNode {
  const handeling = useHandeling('medewerkers');
  const invoer = useInvoer(`blokkade-${medewerker.id}`);
  const send = async (velden: FormData): Promise<boolean> => {
    const reden = tekstVan(velden, 'reden') ?? '';
    if (daad.zonderReden !== undefined && reden === '') {
      handeling.setFouten([{ veld: 'reden', melding: daad.zonderReden }]);
      return false;
    }
    return handeling.run(
      async () => {
        await daad.send(medewerker, reden);
        invoer.clear();
      },
      () => onKlaar(daad.gedaan),
    );
  };
  return (
    <Formuliervenster
      titel={daad.titel}
      onder={naamOf(medewerker)}
      doe={daad.doe}
      handeling={handeling}
      onVerstuur={send}
      onInvoer={invoer.keep}
      onSluit={onSluit}
    >
      <Alinea>{daad.uitleg}</Alinea>
      {daad.zonderReden !== undefined && (
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
      )}
      {handeling.bevestigen && <Bevestigen />}
    </Formuliervenster>
  );
}

/** By the name under which it stands in the address. */
const DADEN: Record<string, Daad> = {
  blokkeren: {
    titel: 'Blokkeren',
    doe: 'Blokkeer deze persoon',
    uitleg:
      'Deze persoon wordt meteen overal afgemeld, en kan zich niet meer aanmelden tot u dat weer toelaat.',
    gedaan: 'Deze persoon is geblokkeerd en overal afgemeld.',
    zonderReden: 'Vul in waarom u deze persoon blokkeert.',
    send: ({ id, versie }, reden) =>
      take(api.POST('/medewerkers/{id}/blokkade', { params: { path: { id } }, body: { versie, reden } })),
  },
  toelaten: {
    titel: 'Weer toelaten',
    doe: 'Laat deze persoon weer toe',
    uitleg: 'Deze persoon kan zich dan weer aanmelden, met de rol die hij of zij bij die aanmelding heeft.',
    gedaan: 'Deze persoon kan zich weer aanmelden.',
    send: ({ id, versie }) =>
      take(api.POST('/medewerkers/{id}/deblokkade', { params: { path: { id } }, body: { versie } })),
  },
  // Signing in again stays possible.
  afmelden: {
    titel: 'Overal afmelden',
    doe: 'Meld deze persoon overal af',
    uitleg: 'Bijvoorbeeld na verlies van een telefoon. Opnieuw aanmelden kan meteen.',
    gedaan: 'Deze persoon is overal afgemeld.',
    send: ({ subject }) => take(api.POST('/sessies/beeindiging', { body: { subject } })),
  },
};

/** The dialog of what is being done; none when that is not one of these. */
export function Medewerkervenster({ doe, ...rest }: Vensterinhoud & { doe: string }): ReactNode {
  const daad = Object.hasOwn(DADEN, doe) ? DADEN[doe] : undefined;
  return daad && <Daadvenster key={doe} daad={daad} {...rest} />;
}
