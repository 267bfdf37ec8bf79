// SPDX-License-Identifier: EUPL-1.2
import { SingleBar } from 'cli-progress';
import { once } from 'node:events';
import { MatchIndex, assessEligibility, type Hulpvraag } from '#libs/matching-engine';
import { GEBRUIK, Gebruiksfout, readOpdracht, type Opdracht } from './argumenten.js';
import { Invoerfout, readInvoer, type Invoer } from './invoer.js';

/** Where a run reads and writes; a test puts its own streams here. */
export interface Stromen {
  uit: NodeJS.WritableStream;
  fout: NodeJS.WritableStream & { isTTY?: boolean };
}

const BAD_INPUT = 2;

function startProgress({ fout }: Stromen, total: number): SingleBar | null {
  if (fout.isTTY !== true) return null;
  const format = 'Hulpvragen [{bar}] {value}/{total} | nog {eta_formatted}';
  const bar = new SingleBar({ format, stream: fout, clearOnComplete: true, hideCursor: true });
  bar.start(total, 0);
  return bar;
}

/** One line of the answer, with the ids of the files. */
function lineFor(index: MatchIndex, invoer: Invoer, opdracht: Opdracht, hulpvraag: Hulpvraag): string {
  const { matches, geenPassendAanbod, afgewezen } = index.match(hulpvraag, opdracht.peil);
  const line = {
    id: hulpvraag.id,
    matches: matches.map(({ aanbodId, score, redenen }) => ({ aanbodId, score, redenen })),
    geenPassendAanbod,
    afgewezen,
  };
  if (!opdracht.alleOordelen) return JSON.stringify(line);
  const oordelen = invoer.aanbod.map((aanbod) => {
    const { faalt } = assessEligibility(aanbod, hulpvraag.onderneming, invoer.gebieden, opdracht.peil);
    return [aanbod.id, faalt] as const;
  });
  return JSON.stringify({ ...line, oordelen: Object.fromEntries(oordelen) });
}

async function matchAll(opdracht: Opdracht, invoer: Invoer, stromen: Stromen): Promise<void> {
  const index = MatchIndex.build(invoer.aanbod, invoer.gebieden, { epoch: 1 });
  const bar = startProgress(stromen, invoer.hulpvragen.length);
  for (const hulpvraag of invoer.hulpvragen) {
    const ready = stromen.uit.write(`${lineFor(index, invoer, opdracht, hulpvraag)}\n`);
    if (!ready) await once(stromen.uit, 'drain');
    bar?.increment();
  }
  bar?.stop();
}

/**
 * Matches a file of requests with a file of offers, without a database. Writes one JSON line per request; on bad input
 * nothing but one line per fault to the error stream. Returns the exit code.
 */
export async function runMatch(argumenten: readonly string[], stromen: Stromen): Promise<number> {
  try {
    const opdracht = readOpdracht(argumenten);
    if (opdracht === null) {
      stromen.uit.write(`${GEBRUIK}\n`);
      return 0;
    }
    await matchAll(opdracht, await readInvoer(opdracht), stromen);
    return 0;
  } catch (error) {
    if (!(error instanceof Gebruiksfout) && !(error instanceof Invoerfout)) throw error;
    stromen.fout.write(`${error.fouten.join('\n')}\n`);
    return BAD_INPUT;
  }
}
