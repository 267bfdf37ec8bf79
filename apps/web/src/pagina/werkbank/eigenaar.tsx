// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { api, take } from '../../api/api';
import { Kop } from '../../ui/kop';
import { useBank } from './bank';
import { useHandeling } from './handeling';
import { Waarom } from './meldingen';
import { useOntvanger } from './ontvanger';
import { GESLOTEN, type Hulpvraag } from './woorden';

/** Whose it is, and giving it to somebody else. */
export function Eigenaar({
  hulpvraag: { id, versie, status, eigenaar },
}: {
  hulpvraag: Hulpvraag;
}): ReactNode {
  const { naamVan, tell, zelf } = useBank();
  const handeling = useHandeling(id);
  const ontvanger = useOntvanger('eigenaar');
  const give = (behandelaar: string): void => {
    void handeling.run(async () => {
      const params = { path: { id } };
      await take(api.POST('/hulpvragen/{id}/eigenaar', { params, body: { versie, behandelaar } }));
      tell({ tekst: `Deze hulpvraag is nu van ${ontvanger.naamVan(behandelaar)}.` });
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
          {ontvanger.keuze}
          <button type="button" className="tekstknop" onClick={() => give(ontvanger.waarde)}>
            Geven
          </button>
        </p>
      )}
      <Waarom handeling={handeling} />
    </section>
  );
}
