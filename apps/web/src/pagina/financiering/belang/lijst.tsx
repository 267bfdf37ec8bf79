// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { useBelangen, type Belang } from './gegevens';

const periode = ({ van, tot }: Belang): string =>
  tot === null ? `vanaf ${inDatum(van, 'nl')}` : `${inDatum(van, 'nl')} tot en met ${inDatum(tot, 'nl')}`;

/** Declared interests; `laatste` fills the last column, `wie` adds whose it is. */
export function Belangenlijst({
  leeg,
  wie = false,
  laatste,
}: {
  leeg: { titel: string; uitleg: ReactNode };
  wie?: boolean;
  laatste?: (belang: Belang) => ReactNode;
}): ReactNode {
  const lijst = useBelangen();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="10rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0) return <Leeg titel={leeg.titel}>{leeg.uitleg}</Leeg>;
  return (
    <>
      <Tabel
        naam="Gemelde belangen"
        koppen={[
          ...(wie ? ['Wie'] : []),
          'Aanbieder',
          'Belang',
          'Wanneer',
          'Telt nu mee',
          ...(laatste ? ['Einde'] : []),
        ]}
        rijkop
        rijen={rijen.map((belang) => ({
          sleutel: belang.id,
          cellen: [
            ...(wie ? [belang.naam] : []),
            ...[belang.aanbieder, belang.omschrijving, periode(belang)],
            <Merkje key="telt" kleur={belang.teltMee ? 'oranje' : 'grijs'}>
              {belang.teltMee ? 'Ja' : 'Nee'}
            </Merkje>,
            ...(laatste ? [laatste(belang)] : []),
          ],
        }))}
      />
      <Meer lijst={lijst} />
    </>
  );
}
