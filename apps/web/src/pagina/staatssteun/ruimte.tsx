// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inEuros } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Merkje } from '../../ui/melding';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useFirmaruimte, type Firmaruimte } from './gegevens';

const OORDEEL = {
  ruimte: { woord: 'Er is ruimte', kleur: 'groen' },
  vol: { woord: 'Geen ruimte meer', kleur: 'rood' },
  onbekend: { woord: 'Niet zeker: verklaring ontbreekt', kleur: 'oranje' },
} as const;

const inWoorden = ({ ruimteInCenten, plafondInCenten, oordeel }: Firmaruimte): string =>
  `${oordeel === 'onbekend' ? 'ten hoogste ' : ''}${inEuros(ruimteInCenten, 'nl')} van ${inEuros(plafondInCenten, 'nl')}`;

/** How much aid a firm may still get, with why. */
export function Ruimte({ kvkNummer }: { kvkNummer: string }): ReactNode {
  const { data, error, refetch } = useFirmaruimte(kvkNummer);
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="6rem" />;
  const { woord, kleur } = OORDEEL[data.oordeel];
  return (
    <section className="kaart stapel stapel--dicht" aria-labelledby="ruimte-kop" aria-live="polite">
      <Kop niveau={2} als={3} id="ruimte-kop">
        Ruimte: {inWoorden(data)}
      </Kop>
      <div>
        <Merkje kleur={kleur}>{woord}</Merkje>
      </div>
      {data.zinnen.map((zin) => (
        <Alinea key={zin}>{zin}</Alinea>
      ))}
      {data.leden.length > 1 && <Alinea>Vandaag samen één onderneming: {data.leden.join(', ')}.</Alinea>}
    </section>
  );
}

/** The same in a line, for who is about to assign; it leads to the firms that count with it. */
export function Ruimteregel({ kvkNummer }: { kvkNummer: string }): ReactNode {
  const { data } = useFirmaruimte(kvkNummer);
  if (!data) return '…';
  const { oordeel } = data;
  return (
    <>
      {oordeel === 'vol' ? OORDEEL.vol.woord : inWoorden(data)}
      {oordeel === 'onbekend' && ' (verklaring ontbreekt)'}
      <br />
      <Verwijzing naar="/werkbank/staatssteun/onderneming" state={{ kvkNummer }}>
        verbonden ondernemingen
      </Verwijzing>
    </>
  );
}
