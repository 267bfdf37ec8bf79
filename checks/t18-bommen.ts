// SPDX-License-Identifier: EUPL-1.2
// T18, bombs: files that blow up, lie or lead elsewhere are refused by the import, in little time and memory.
import { tokenFor } from '../test/support/tokens.js';
import type { ApiProces } from '../test/support/processes.js';
import { goedBestand, makeBommen, type Bom } from './hulp/bommen.js';
import { forgetPiek, readPiek, readProcessortijd } from './hulp/geheugen.js';
import { bearer } from './hulp/http.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';
import { harmsWithoutLimits } from './hulp/zonder-grens.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What one file may take, and all that the process may have; unpacked it is 50 at most, as bytes, as text and once more. */
const MAX_GROEI_MB = 500;
const MAX_PIEK_MB = 1_024;
/** Of the processor where the system tells, else by the clock. */
const MAX_MS = 6_000;
const GEWEIGERD = [400, 413, 415];

export interface BomOpties {
  /** An api of its own process. */
  api: ApiProces;
  /** Only bombs whose name this takes. */
  kies?: (naam: string) => boolean;
  /** With how many of the spreadsheets the control is tried; all unless told. */
  controles?: number;
}

export async function runBommen({
  api,
  kies = () => true,
  controles = Infinity,
}: BomOpties): Promise<Uitslag> {
  const begin = performance.now();
  const headers = bearer(await tokenFor('beheerder'));
  const bommen = (await makeBommen()).filter(({ naam }) => kies(naam));
  const goed = { naam: 'goed', inhoud: await goedBestand(), type: XLSX };
  const fouten = { erdoor: 0, anderAntwoord: 0, teTraag: 0, teVeelGeheugen: 0, goedGeweigerd: 0 };
  const meest = { ms: 0, groei: 0, piek: 0 };
  for (const bom of bommen) {
    forgetPiek(api.pid);
    const eerst = readPiek(api.pid) ?? 0;
    const van = clockOf(api.pid);
    const antwoord = await sendBestand(api.url, bom, headers);
    const piek = readPiek(api.pid) ?? 0;
    const maat = { ms: clockOf(api.pid) - van, groei: piek - eerst, piek };
    for (const soort of ['ms', 'groei', 'piek'] as const) meest[soort] = Math.max(meest[soort], maat[soort]);
    for (const fout of faultsOf(antwoord, maat)) {
      fouten[fout] += 1;
      process.stderr.write(
        `${bom.naam}: ${fout}, ${antwoord.status} ${antwoord.detail}, ${Math.round(maat.ms)} ms, ${maat.groei} MB\n`,
      );
    }
  }
  if ((await sendBestand(api.url, goed, headers)).status !== 200) fouten.goedGeweigerd += 1;
  const zonderGrens = await countHarmful(bommen, controles);
  const feiten = {
    zonderGrens,
    meesteMs: Math.round(meest.ms),
    meesteGroeiMb: meest.groei,
    piekMb: meest.piek,
    seconden: secondsSince(begin),
  };
  return { naam: 'T18 bommen', n: bommen.length, fouten, feiten };
}

const clockOf = (pid: number): number => readProcessortijd(pid) ?? performance.now();

interface Antwoord {
  status: number;
  type: string;
  detail: string;
}

async function sendBestand(url: string, bom: Bom, van: Record<string, string>): Promise<Antwoord> {
  const { inhoud, type, headers } = bom;
  const antwoord = await fetch(`${url}/api/v1/aanbod/import`, {
    method: 'POST',
    body: new Uint8Array(inhoud),
    headers: { ...van, ...headers, 'Content-Type': type },
    signal: AbortSignal.timeout(10 * MAX_MS),
  });
  const { detail = '' } = (await antwoord.json()) as { detail?: string };
  return { status: antwoord.status, type: antwoord.headers.get('content-type') ?? '', detail };
}

/** Milliseconds, and MB that this one added and that there were at most. */
interface Maat {
  ms: number;
  groei: number;
  piek: number;
}

type Fout = 'erdoor' | 'anderAntwoord' | 'teTraag' | 'teVeelGeheugen';

function faultsOf({ status, type, detail }: Antwoord, { ms, groei, piek }: Maat): Fout[] {
  const inHetNederlands = /^[A-ZÉ].*\b(de|het|dit|een|is|heeft|niet|moet)\b.*\.$/is.test(detail);
  const goed = GEWEIGERD.includes(status) && type.startsWith('application/problem+json') && inHetNederlands;
  return [
    ...(status < 300 ? ['erdoor' as const] : []),
    ...(status >= 300 && !goed ? ['anderAntwoord' as const] : []),
    ...(ms > MAX_MS ? ['teTraag' as const] : []),
    ...(groei > MAX_GROEI_MB || piek > MAX_PIEK_MB ? ['teVeelGeheugen' as const] : []),
  ];
}

/** The control: with how many of the spreadsheets a reader without our limits comes to harm, or takes them. */
async function countHarmful(bommen: Bom[], controles: number): Promise<number> {
  let aantal = 0;
  const bladen = bommen.filter(({ type }) => type === XLSX);
  for (const { inhoud } of bladen.slice(0, controles)) if (await harmsWithoutLimits(inhoud)) aantal += 1;
  return aantal;
}
