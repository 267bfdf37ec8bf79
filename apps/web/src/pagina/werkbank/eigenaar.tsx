// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Kop } from '../../ui/kop';
import { useBank } from './bank';
import { useOntvangers } from './bulk';
import { useHandeling } from './handeling';
import { Waarom } from './meldingen';
import { GESLOTEN, type Hulpvraag } from './woorden';

/** Whose it is, and giving it to somebody else. */
export function Eigenaar({
  hulpvraag: { id, versie, status, eigenaar },
}: {
  hulpvraag: Hulpvraag;
}): ReactNode {
  const { naamVan, tell, zelf } = useBank();
  const handeling = useHandeling(id);
  const ontvangers = useOntvangers();
  const [aan, setAan] = useState('ik');
  const give = (behandelaar: string): void => {
    void handeling.run(async () => {
      const params = { path: { id } };
      await take(api.POST('/hulpvragen/{id}/eigenaar', { params, body: { versie, behandelaar } }));
      const naam = ontvangers.find(({ waarde }) => waarde === behandelaar)?.label ?? '';
      tell({ tekst: `Deze hulpvraag is nu van ${naam}.` });
    });
  };
  const isOpen = !GESLOTEN.includes(status);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="eigenaar-kop">
      <Kop niveau={3} als={4} id="eigenaar-kop">
        Behandelaar
      </Kop>
      <p className="wl__eigenaar">
        <span>
          Van <b>{naamVan(eigenaar)}</b>
        </span>
        {isOpen && eigenaar !== zelf?.subject && (
          <button type="button" className="tekstknop" onClick={() => give('ik')}>
            Maak van mij
          </button>
        )}
      </p>
      {isOpen && (
        <p className="wl__eigenaar">
          <label htmlFor="eigenaar">Geef aan</label>
          <select
            id="eigenaar"
            className="utrecht-select utrecht-select--html-select"
            value={aan}
            onChange={({ target }) => setAan(target.value)}
          >
            {ontvangers.map(({ waarde, label }) => (
              <option key={waarde} value={waarde}>
                {label}
              </option>
            ))}
          </select>
          <button type="button" className="tekstknop" onClick={() => give(aan)}>
            Geven
          </button>
        </p>
      )}
      <Waarom handeling={handeling} />
    </section>
  );
}
