// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { download } from '../../ui/bestand';
import { Knop } from '../../ui/knop';
import { Weigeringmelding } from '../../ui/weigeringmelding';

const SOORTEN = {
  xlsx: ['Excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['CSV', 'text/csv'],
} as const;

/** Buttons that save what stands at `pad` as a file. `wat` says of what, where there are more lists on one page. */
export function Bestanden({
  pad,
  naam,
  wat = '',
  filter = {},
}: {
  pad: string;
  /** Of the file, without its end. */
  naam: string;
  wat?: string;
  filter?: object;
}): ReactNode {
  const [fout, setFout] = useState<Error | null>(null);
  const [bezig, setBezig] = useState(false);
  const zoek = new URLSearchParams(
    Object.entries(filter).map(([veld, waarde]) => [veld, String(waarde)]),
  ).toString();
  const save = async (soort: keyof typeof SOORTEN): Promise<void> => {
    setFout(null);
    setBezig(true);
    await download(`${pad}${zoek === '' ? '' : `?${zoek}`}`, `${naam}.${soort}`, {
      Accept: SOORTEN[soort][1],
    }).catch(setFout);
    setBezig(false);
  };
  return (
    <>
      <div className="rij geen-print">
        {(['xlsx', 'csv'] as const).map((soort) => (
          <Knop key={soort} soort="tweede" bezig={bezig} onClick={() => void save(soort)}>
            Download {wat === '' ? '' : `${wat} `}als {SOORTEN[soort][0]}
          </Knop>
        ))}
      </div>
      <Weigeringmelding fout={fout} />
    </>
  );
}
