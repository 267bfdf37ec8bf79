// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import type { Schema } from '../../api/api';
import { Alinea, Kop } from '../../ui/kop';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tabel } from '../beheer/tabel';
import { useAantal } from './gegevens';

const ALLES = {};

const rijenVan = ({ perBehandelaar, aantal, teLaat }: Schema['AantallenWeergave']) => [
  ...perBehandelaar.map((een) => ({
    sleutel: een.behandelaar?.id ?? 'team',
    cellen: [een.behandelaar?.naam ?? 'Nog van niemand', een.aantal, een.teLaat],
  })),
  { sleutel: 'samen', cellen: ['Samen', aantal, teLaat] },
];

/** Stands where a hulpvraag comes: who has how much work. */
export function Verdeling(): ReactNode {
  const { data, error, refetch } = useAantal(ALLES);
  return (
    <div className="stapel">
      <Kop niveau={2} als={3}>
        Kies een hulpvraag
      </Kop>
      <Alinea>
        Klik links op een hulpvraag, of druk op <kbd>j</kbd> voor de eerste. Hieronder ziet u hoe het werk nu
        is verdeeld.
      </Alinea>
      {error && <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {!data && !error && <Skelet hoogte="10rem" />}
      {data && (
        <Tabel
          naam="Open hulpvragen per behandelaar"
          bijschrift
          stapelt={false}
          rijkop
          koppen={['Behandelaar', { kop: 'Open', getal: true }, { kop: 'Te laat', getal: true }]}
          rijen={rijenVan(data)}
        />
      )}
    </div>
  );
}
