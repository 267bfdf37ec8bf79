// SPDX-License-Identifier: EUPL-1.2
// T7: requests made from the api's own OpenAPI document and then damaged, by everyone. It never breaks, answers what it
// says it answers, and refuses in one form that tells nothing of its inside.
import fc from 'fast-check';
import {
  faultOf,
  operationOf,
  parse,
  readOperaties,
  type Antwoord,
  type OpenApi,
  type Operatie,
} from './hulp/fuzz-document.js';
import { Kennis } from './hulp/fuzz-kennis.js';
import { requestsTo, type Fuzzverzoek } from './hulp/fuzz-verzoek.js';
import { sendRaw } from './hulp/fuzz-zending.js';
import { inParallel } from './hulp/http.js';
import type { ProefApi } from './hulp/toegang-api.js';
import type { Wereld } from './hulp/toegang-wereld.js';
import { newToeval, shuffled } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface FuzzOpties {
  wereld: Wereld;
  api: ProefApi;
  n: number;
  seed: number;
  tegelijk: number;
  /** Another document that answers are held against: a negative control. */
  document?: (document: OpenApi) => OpenApi;
  /** Only these operations. */
  alleen?: string[];
}

/** So many requests are made at a time. */
const RONDE = 1_000;
/** Of each kind of fault the first few are told in words. */
const MELDINGEN = 3;
/** A body above what the api reads may be cut off before the answer is read. */
const TE_GROOT = 256 * 1024;

/** What no answer may hold: a stack, a query, a message of PostgreSQL, or where the program lies. */
const BINNENKANT =
  /\n\s+at .+:\d+|node_modules|\.[jt]s:\d+|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(FROM|VALUES|SET|WHERE)\b|QueryFailedError|violates |row-level security|relation "|invalid input syntax|byte sequence|\/(home|usr|tmp|work|app|dist)\//;

type Fout =
  | 'vijfhonderd'
  | 'schemaOngeldig'
  | 'geenProbleem'
  | 'lekken'
  | 'geenAntwoord'
  | 'vervuild'
  | 'logfouten'
  | 'dood';

/** Sends `n` requests; the api must be started with LOG_NIVEAU `error`, so that every line of its log is a fault. */
export async function runFuzz(opties: FuzzOpties): Promise<Uitslag> {
  const { api, n, seed, tegelijk } = opties;
  const fouten: Record<Fout, number> = {
    ...{ vijfhonderd: 0, schemaOngeldig: 0, geenProbleem: 0, lekken: 0 },
    ...{ geenAntwoord: 0, vervuild: 0, logfouten: 0, dood: 0 },
  };
  const feiten: Record<string, number> = { goed: 0, geweigerd: 0, afgekapt: 0, bewerkingen: 0 };
  const tell = (fout: Fout, wat: string, verzoek?: Fuzzverzoek): void => {
    if ((fouten[fout] += 1) <= MELDINGEN)
      process.stderr.write(`${fout} (seed ${seed}): ${wat}${retell(verzoek)}\n`);
  };
  const begin = performance.now();
  const { operaties, schemas } = await readOperaties(api.url, opties.document);
  const gekozen = operaties.filter(({ id }) => opties.alleen?.includes(id) ?? true);
  feiten['bewerkingen'] = gekozen.length;
  const kennis = new Kennis(opties.wereld);
  for (let gedaan = 0, ronde = 0; gedaan < n && api.leeft(); ronde += 1) {
    const bronnen = gekozen.map((operatie) => requestsTo(operatie, opties.wereld, kennis, schemas));
    const reeks = makeRound(bronnen, Math.min(RONDE, n - gedaan), seed + ronde * 7_919);
    await inParallel(reeks.length, tegelijk, async (nummer) => {
      const verzoek = reeks[nummer] as Fuzzverzoek;
      const antwoord = await sendRaw(api.url, verzoek).catch(String);
      if (typeof antwoord !== 'string') {
        judge(operaties, verzoek, antwoord, feiten, tell);
        if (antwoord.status < 300) kennis.learn(verzoek.operatie, antwoord);
      } else if (verzoek.inhoud.length > TE_GROOT) feiten['afgekapt'] = (feiten['afgekapt'] ?? 0) + 1;
      else tell('geenAntwoord', antwoord, verzoek);
    });
    gedaan += reeks.length;
  }
  await judgeProcess(api, tell);
  return { naam: 'T7 fuzz', n, fouten, feiten: { ...feiten, seconden: secondsSince(begin) } };
}

/** As many requests to each operation, in an order that the seed decides. */
function makeRound(bronnen: fc.Arbitrary<Fuzzverzoek>[], aantal: number, seed: number): Fuzzverzoek[] {
  const numRuns = Math.ceil(aantal / bronnen.length);
  const reeks = bronnen.flatMap((bron, nummer) => fc.sample(bron, { seed: seed + nummer, numRuns }));
  return shuffled(newToeval(seed), reeks).slice(0, aantal);
}

type Tell = (fout: Fout, wat: string, verzoek?: Fuzzverzoek) => void;

function judge(
  operaties: Operatie[],
  verzoek: Fuzzverzoek,
  antwoord: Antwoord,
  feiten: Record<string, number>,
  tell: Tell,
): void {
  const { status, tekst } = antwoord;
  const soort = status < 300 ? 'goed' : 'geweigerd';
  feiten[soort] = (feiten[soort] ?? 0) + 1;
  const kort = `${status} ${tekst.slice(0, 200)}`;
  if (status >= 500) tell('vijfhonderd', kort, verzoek);
  if (BINNENKANT.test(tekst)) tell('lekken', kort, verzoek);
  if (status >= 400) {
    if (!isProblem(verzoek, antwoord)) tell('geenProbleem', `${antwoord.type} ${kort}`, verzoek);
    return;
  }
  const fout = faultOf(operationOf(operaties, verzoek.methode, verzoek.adres), verzoek.methode, antwoord);
  if (fout !== null) tell('schemaOngeldig', `${fout}: ${kort}`, verzoek);
}

function isProblem({ methode }: Fuzzverzoek, { status, type, tekst }: Antwoord): boolean {
  if (type !== 'application/problem+json') return false;
  if (methode === 'HEAD') return tekst === '';
  const inhoud = (parse(tekst) ?? {}) as Record<string, unknown>;
  const woorden = [inhoud['type'], inhoud['title'], inhoud['detail']];
  return inhoud['status'] === status && woorden.every((woord) => typeof woord === 'string' && woord !== '');
}

async function judgeProcess(api: ProefApi, tell: Tell): Promise<void> {
  const leeft = api.leeft();
  if (!leeft) tell('dood', api.uitvoer().slice(-500));
  for (const naam of leeft ? await api.vervuiling() : []) tell('vervuild', naam);
  for (const regel of api
    .uitvoer()
    .split('\n')
    .filter((een) => een.startsWith('{')))
    tell('logfouten', regel.slice(0, 600));
}

/** The request in so many words that it can be sent again. */
function retell(verzoek: Fuzzverzoek | undefined): string {
  if (verzoek === undefined) return '';
  const { operatie, wie, methode, adres, koppen, inhoud } = verzoek;
  const { authorization = '', ...over } = koppen;
  const eigen = wie.token !== undefined && authorization.endsWith(wie.token) ? {} : { authorization };
  const kop = JSON.stringify({ ...over, ...eigen }).slice(0, 300);
  return `\n  ${operatie.id} door ${wie.naam}: ${methode} ${adres.slice(0, 300)} ${kop} ${JSON.stringify(inhoud.toString()).slice(0, 500)}`;
}
