// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Alinea, Kop } from '../../ui/kop';
import { Melding } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useBereik, type Bereik, type Bereikvraag } from './gegevens';
import { keer } from './woorden';

const nietMee = ({ afgemeld, bezet }: Bereik): string[] => [
  ...(afgemeld === 0 ? [] : [`${keer(afgemeld, 'adres wil', 'adressen willen')} geen mail meer.`]),
  ...(bezet === 0
    ? []
    : [`${keer(bezet, 'bedrijf doet', 'bedrijven doen')} al mee aan een meting die nog loopt.`]),
];

/** How many that are now, and what could be seen of it. It is read aloud when it changes. */
export function Bereikdeel({ vraag }: { vraag: Bereikvraag }): ReactNode {
  const { data, error, refetch, isPlaceholderData } = useBereik(vraag);
  if (error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="8rem" />;
  return (
    <section
      className="kaart stapel stapel--dicht"
      aria-labelledby="bereik"
      aria-busy={isPlaceholderData || undefined}
    >
      <Kop niveau={2} als={3} id="bereik">
        Dit bereikt u
      </Kop>
      <div role="status" className="stapel stapel--dicht">
        <dl className="campagne__armen">
          <div>
            <dt>Past bij uw keuze</dt>
            <dd>{keer(data.bedrijven, 'bedrijf', 'bedrijven')}</dd>
          </div>
          <div>
            <dt>Krijgt de mail</dt>
            <dd>{keer(data.genodigd, 'bedrijf', 'bedrijven')}</dd>
          </div>
          <div>
            <dt>Controlegroep, krijgt niets</dt>
            <dd>{keer(data.controle, 'bedrijf', 'bedrijven')}</dd>
          </div>
        </dl>
        {nietMee(data).map((zin) => (
          <p className="klein" key={zin}>
            {zin}
          </p>
        ))}
        {data.bezwaren.length > 0 ? (
          <Melding soort="waarschuwing" titel="Zo kunt u haar nog niet plannen">
            {data.bezwaren.map((zin) => (
              <Alinea key={zin}>{zin}</Alinea>
            ))}
          </Melding>
        ) : (
          <Alinea>{data.vermogen}</Alinea>
        )}
      </div>
    </section>
  );
}
