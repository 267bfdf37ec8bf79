// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Keuzelijst, Keuzes, Tekstvlak } from '../../ui/veld';
import { useMoetWachten } from './aanbod';
import { Aanbodkeuze, looptAl } from './aanbodkeuze';
import { useBank } from './bank';
import { useHandeling, type Handeling } from './handeling';
import { Formuliervenster, tekstVan } from './venster';
import type { Vensterwaarden } from './vensterkeuze';
import { isLopend, type Hulpvraag } from './woorden';

type Toewijzing = Schema['ToewijzingWeergave'];

export const TOESTEMMING = [
  { waarde: '', label: 'Nog niet: vraag het per mail' },
  { waarde: 'telefoon', label: 'Ja, aan de telefoon' },
  { waarde: 'loket', label: 'Ja, aan het loket' },
];
const VORMEN = [
  { waarde: 'toewijzen', label: 'Toewijzen', uitleg: 'De aanbieder krijgt de vraag en een plek staat vast.' },
  {
    waarde: 'voorstellen',
    label: 'Voorstellen',
    uitleg: 'De ondernemer kiest zelf; er staat nog geen plek vast.',
  },
];

/** What is said when it is done. */
function inWoorden(gemaakt: readonly Toewijzing[], vorm: string): string {
  const titels = gemaakt.map(({ aanbodTitel }) => aanbodTitel).join(' en ');
  if (gemaakt.every(({ status }) => status === 'wachtlijst')) return `Op de wachtlijst gezet: ${titels}.`;
  return vorm === 'voorstellen' ? `Voorgesteld: ${titels}.` : `Toegewezen: ${titels}.`;
}

/** Whether the first of the list was left out, and so a reason is asked. */
const wijktAf = ({ matches, toewijzingen }: Hulpvraag, gekozen: readonly string[]): boolean => {
  // What does not fit by the word of the entrepreneur stands behind the others.
  const eerste = matches.find(({ pastNiet }) => pastNiet === null);
  return (
    gekozen.length > 0 &&
    eerste !== undefined &&
    !toewijzingen.some(isLopend) &&
    !gekozen.includes(eerste.aanbodId)
  );
};

const past =
  (hulpvraag: Hulpvraag) =>
  ({ aanbodId, pastNiet }: Hulpvraag['matches'][number]): boolean =>
    pastNiet === null && !looptAl(hulpvraag, aanbodId);

function useToewijzen(hulpvraag: Hulpvraag, gekozen: readonly string[], vorm: string) {
  const { id, versie } = hulpvraag;
  const { tell, changed } = useBank();
  const handeling = useHandeling(id);
  const undo = async (gemaakt: readonly Toewijzing[]): Promise<string> => {
    for (const een of gemaakt)
      await take(
        api.POST('/toewijzingen/{id}/intrekking', {
          ...{ params: { path: { id: een.id } }, body: { versie: een.versie } },
        }),
      );
    await changed(id);
    return `Ongedaan gemaakt: ${hulpvraag.kenmerk} is weer aan u.`;
  };
  const assign = async (velden: FormData): Promise<boolean> => {
    if (gekozen.length === 0) {
      handeling.setFouten([{ veld: 'aanbodIds', melding: 'Kies ten minste één aanbod.' }]);
      return false;
    }
    return handeling.run(async () => {
      const toestemming = tekstVan(velden, 'toestemming') as 'telefoon' | 'loket' | undefined;
      const body: Schema['NieuweToewijzingDto'] = {
        ...{ versie, aanbodIds: [...gekozen], vorm: vorm as 'toewijzen' | 'voorstellen' },
        ...metTekst('notitie', tekstVan(velden, 'notitie')),
        ...metTekst('redenAfwijking', tekstVan(velden, 'redenAfwijking')),
        ...(toestemming === undefined ? {} : { toestemming }),
        ...(velden.get('wachtlijst') === 'ja' ? { wachtlijst: true } : {}),
      };
      const gemaakt = await take(
        api.POST('/hulpvragen/{id}/toewijzingen', { params: { path: { id } }, body }),
      );
      tell({ tekst: inWoorden(gemaakt, vorm), ongedaan: () => undo(gemaakt) });
    });
  };
  return { handeling, assign };
}

const metTekst = (veld: string, tekst: string | undefined): object =>
  tekst === undefined ? {} : { [veld]: tekst };

const Wachtlijst = (): ReactNode => (
  <label className="keuze">
    <input type="checkbox" name="wachtlijst" value="ja" defaultChecked />
    <span>
      <b>Zet op de wachtlijst</b>
      <span className="klein">
        Er is nu geen plek, of anderen wachten al. Wie het langst wacht, is het eerst aan de beurt.
      </span>
    </span>
  </label>
);

/** What else is asked, by what was chosen. */
function Vragen({
  hulpvraag,
  gekozen,
  vorm,
  foutVan,
}: {
  hulpvraag: Hulpvraag;
  gekozen: readonly string[];
  vorm: string;
  foutVan: Handeling['foutVan'];
}): ReactNode {
  const wijst = vorm === 'toewijzen';
  const moetWachten = useMoetWachten(gekozen) && wijst;
  return (
    <>
      {wijktAf(hulpvraag, gekozen) && (
        <Tekstvlak
          label="Waarom niet het eerste van de lijst?"
          id="redenAfwijking"
          name="redenAfwijking"
          rows={2}
          maxLength={2000}
          fout={foutVan('redenAfwijking')}
        />
      )}
      {moetWachten && <Wachtlijst />}
      {!hulpvraag.delenMetAanbieders && wijst && (
        <Keuzelijst
          label="Zei de ondernemer dat zijn vraag naar deze aanbieder mag?"
          id="toestemming"
          name="toestemming"
          keuzes={TOESTEMMING}
          fout={foutVan('toestemming')}
        />
      )}
      <Tekstvlak
        label="Notitie voor de aanbieder (niet verplicht)"
        id="notitie"
        name="notitie"
        rows={2}
        maxLength={2000}
        fout={foutVan('notitie')}
      />
    </>
  );
}

/** A coordinator chooses what is assigned or proposed; not the first of the list only with a reason. */
export function Toewijzen({
  hulpvraag,
  onder,
  eerste,
  onSluit,
}: Vensterwaarden & { eerste: string | undefined }): ReactNode {
  const begin = eerste ?? hulpvraag.matches.find(past(hulpvraag))?.aanbodId;
  const [gekozen, setGekozen] = useState<readonly string[]>(begin === undefined ? [] : [begin]);
  const [vorm, setVorm] = useState('toewijzen');
  const { handeling, assign } = useToewijzen(hulpvraag, gekozen, vorm);
  const { foutVan } = handeling;
  const doe = vorm === 'voorstellen' ? 'Voorstellen' : 'Toewijzen';
  const toggle = (id: string, aan: boolean): void =>
    setGekozen((oud) => (aan ? [...oud, id] : oud.filter((een) => een !== id)));
  return (
    <Formuliervenster titel={doe} {...{ doe, onder, handeling, onSluit }} onVerstuur={assign}>
      <Aanbodkeuze {...{ hulpvraag, gekozen }} fout={foutVan('aanbodIds')} onWissel={toggle} />
      <Keuzes
        label="Hoe?"
        naam="vorm"
        keuzes={VORMEN}
        gekozen={[vorm]}
        onKies={(waarde) => setVorm(waarde)}
      />
      <Vragen {...{ hulpvraag, gekozen, vorm, foutVan }} />
    </Formuliervenster>
  );
}
