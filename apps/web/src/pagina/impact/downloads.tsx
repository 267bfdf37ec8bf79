// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { download } from '../../ui/bestand';
import { Knop } from '../../ui/knop';
import { Weigeringmelding } from '../../ui/weigeringmelding';

/** The same figures in each; the end of the file, and what the API calls it. */
const VORMEN = [
  ['PDF', 'pdf', 'application/pdf'],
  ['Excel', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['CSV', 'csv', 'text/csv'],
  ['CSV met codeboek', 'zip', 'application/zip'],
  ['JSON-stat', 'jsonstat.json', 'application/vnd.json-stat+json'],
  ['JSON', 'json', 'application/json'],
] as const;

/** Buttons that save a sealed report as a file. */
export function Downloads({ id, naam }: { id: string; naam: string }): ReactNode {
  const [fout, setFout] = useState<Error | null>(null);
  const [bezig, setBezig] = useState('');
  const bestand = naam
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const save = async (einde: string, type: string): Promise<void> => {
    setFout(null);
    setBezig(einde);
    await download(`/impactrapporten/${id}`, `${bestand}.${einde}`, { Accept: type }).catch(setFout);
    setBezig('');
  };
  return (
    <>
      <div className="rij geen-print" role="group" aria-label="Download dit rapport">
        {VORMEN.map(([woord, einde, type]) => (
          <Knop key={einde} soort="tweede" bezig={bezig === einde} onClick={() => void save(einde, type)}>
            <span className="onzichtbaar">Download als </span>
            {woord}
          </Knop>
        ))}
      </div>
      <Weigeringmelding fout={fout} />
    </>
  );
}
