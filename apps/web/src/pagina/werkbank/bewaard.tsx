// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { Tekstveld } from '../../ui/veld';
import { useBank } from './bank';
import { SLEUTEL } from './gegevens';
import { useHandeling } from './handeling';
import { inhoudVan, type Stand } from './stand';
import { Formuliervenster, tekstVan } from './venster';

type Weergave = Schema['WeergaveWeergave'];

/** Gives what is shown now a name, to find it back. */
function Bewaarvenster({ stand, onSluit }: { stand: Stand; onSluit: () => void }): ReactNode {
  const { tell } = useBank();
  const gegevens = useQueryClient();
  const handeling = useHandeling();
  const save = (velden: FormData): Promise<boolean> =>
    handeling.run(async () => {
      const naam = tekstVan(velden, 'naam') ?? '';
      const body = {
        naam,
        gedeeld: velden.get('gedeeld') === 'ja',
        inhoud: inhoudVan(stand) as Schema['WeergaveInhoud'],
      };
      await take(api.POST('/werklijst/weergaven', { body }));
      await gegevens.invalidateQueries({ queryKey: SLEUTEL.weergaven });
      tell({ tekst: `Weergave "${naam}" is bewaard.` });
    });
  return (
    <Formuliervenster
      titel="Bewaar deze weergave"
      onder="De filters en de volgorde die u nu ziet."
      doe="Bewaren"
      {...{ handeling, onSluit }}
      onVerstuur={save}
    >
      <Tekstveld label="Naam" id="naam" name="naam" maxLength={60} fout={handeling.foutVan('naam')} />
      <label className="keuze">
        <input type="checkbox" name="gedeeld" value="ja" />
        <span>
          <b>Delen met collega’s van uw regio</b>
        </span>
      </label>
    </Formuliervenster>
  );
}

/** Views that somebody saved, his own and those that colleagues share. */
export function BewaardeWeergaven({
  stand,
  change,
}: {
  stand: Stand;
  change: (anders: Partial<Stand>) => void;
}): ReactNode {
  const { tell } = useBank();
  const gegevens = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { data: lijst = [] } = useQuery({
    queryKey: SLEUTEL.weergaven,
    queryFn: () => take(api.GET('/werklijst/weergaven')),
  });
  const remove = async ({ id, naam }: Weergave): Promise<void> => {
    await take(api.DELETE('/werklijst/weergaven/{id}', { params: { path: { id } } }));
    await gegevens.invalidateQueries({ queryKey: SLEUTEL.weergaven });
    tell({ tekst: `Weergave "${naam}" is weg.` });
  };
  return (
    <div className="wl__bewaard">
      <details>
        <summary>Bewaarde weergaven ({lijst.length})</summary>
        <ul>
          {lijst.map((een) => (
            <li key={een.id}>
              <button
                type="button"
                className="tekstknop"
                onClick={() => change({ weergave: 'alles', filter: een.inhoud })}
              >
                {een.naam}
              </button>
              {een.eigen ? (
                <button
                  type="button"
                  className="tekstknop tekstknop--stil"
                  onClick={() => void remove(een)}
                  aria-label={`Weergave ${een.naam} weggooien`}
                >
                  Weggooien
                </button>
              ) : (
                <span className="klein">van {een.van?.naam ?? 'een collega'}</span>
              )}
            </li>
          ))}
        </ul>
        <button type="button" className="tekstknop" onClick={() => setOpen(true)}>
          Bewaar wat u nu ziet
        </button>
      </details>
      {isOpen && <Bewaarvenster stand={stand} onSluit={() => setOpen(false)} />}
    </div>
  );
}
