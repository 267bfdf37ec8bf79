// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Knop } from '../../ui/knop';

/** A text that is copied elsewhere, with a button that does so. */
export function Kopieer({ tekst, naam }: { tekst: string; naam: string }): ReactNode {
  const [melding, setMelding] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(tekst);
      setMelding('Gekopieerd.');
    } catch {
      setMelding('Kopiëren lukte niet. Selecteer de tekst en kopieer hem zelf.');
    }
  };
  return (
    <span className="rij">
      <code className="code">{tekst}</code>
      <Knop soort="stil" aria-label={`Kopieer ${naam}`} onClick={() => void copy()}>
        Kopieer
      </Knop>
      <span role="status">{melding}</span>
    </span>
  );
}
