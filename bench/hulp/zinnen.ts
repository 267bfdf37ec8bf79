// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findRoot } from '../../apps/lokaal/src/machine/mappen.js';

/** Sentences of the demo and the trial. */
export function readZinnen(): string[] {
  const root = findRoot();
  const read = (pad: string): string => readFileSync(path.join(root, pad), 'utf8');
  const vragen = JSON.parse(read('apps/lokaal/data/demo/hulpvragen.json')) as {
    hulpvraag: { tekst: string };
  }[];
  const proef = ['leden', 'vragen'].flatMap((naam) =>
    read(`libs/communities/data/ervaringsproef/${naam}.psv`).split('\n').slice(1),
  );
  const teksten = [
    ...vragen.map(({ hulpvraag }) => hulpvraag.tekst),
    ...proef.flatMap((regel) => regel.split('|').filter((veld) => veld.length > 30)),
  ];
  const zinnen = teksten.flatMap((tekst) => tekst.split(/(?<=[.!?])\s+/)).map((zin) => zin.trim());
  return [...new Set(zinnen.filter((zin) => zin.length > 20))];
}
