// SPDX-License-Identifier: EUPL-1.2
// T19: guessing keys and codes finds nothing, is stopped, and learns nothing from how long an answer takes.
import { randomBytes, randomUUID } from 'node:crypto';
import { withClient } from '../apps/lokaal/src/postgres/cluster.js';
import { receiveCode } from '../test/support/inlogcode.js';
import { caller } from '../test/support/flow.js';
import type { Testmail } from '../test/support/mail.js';
import { emailOf, toIndiening } from './hulp/gegevens.js';
import { inParallel, send, type Verzoek } from './hulp/http.js';
import type { Opstelling } from './hulp/opstelling.js';
import { below, newToeval, type Toeval } from './hulp/toeval.js';
import { compare, type Tijden } from './hulp/tijden.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

export interface RadenOpties {
  opstelling: Opstelling;
  mail: Testmail;
  /** Guesses in all: 4 in 10 at status keys, 3 at codes, 3 at bewerksleutels. */
  n: number;
  tegelijk: number;
  seed: number;
}

/** What an api needs of configuration to be guessed at: the limits out of the way, and addresses that we choose. */
export const RADEN_ENV = {
  VERTROUWDE_PROXIES: '1',
  LIMIETEN: [
    ...['hulpvraag-indienen', 'inlogcode-vragen', 'inlogcode-vragen-hulpvraag', 'inlogcode-inwisselen'],
    ...['inlogcode-inwisselen-hulpvraag', 'hulpvraag-intrekken'],
  ]
    .map((naam) => `${naam}=10000000/60`)
    .join(','),
};

/** A hulpvraag that exists, with the keys that a guess must not find. */
interface Doelwit {
  id: string;
  statussleutel: string;
  code: string;
}

const DOELWITTEN = 10;
const GOK = () => randomBytes(32).toString('base64url');

const NIET_TE_OUD = `UPDATE aanbodmatching.inlogcode SET vervalt_op = now() + interval '10 minutes'`;
const FRIS = `${NIET_TE_OUD}, pogingen = 0, ingewisseld_op = NULL`;

export async function runRaden(opties: RadenOpties): Promise<Uitslag[]> {
  const { n, opstelling } = opties;
  const doelen = await makeDoelwitten(opties);
  const deel = (van: number): number => Math.round((n * van) / 10);
  const codes = await guess(opties, doelen, {
    naam: 'T19 inlogcodes',
    n: deel(3),
    fout: 403,
    verzoek: (id, doel, toeval) => [
      `/${id}/inlogcodes/inwisseling`,
      { body: { code: wrongCode(doel.code, toeval) } },
    ],
  });
  codes.fouten['nietVergrendeld'] = await countUnlocked(opstelling, doelen);
  const statussleutels = await guess(opties, doelen, {
    naam: 'T19 statussleutels',
    n: deel(4),
    fout: 404,
    verzoek: (id, doel, toeval) => [
      `/${id}`,
      { methode: 'GET', headers: { Statussleutel: nearMiss(doel.statussleutel, toeval) } },
    ],
  });
  const bewerksleutels = await guess(opties, doelen, {
    naam: 'T19 bewerksleutels',
    n: deel(3),
    fout: 404,
    verzoek: (id) => [
      `/${id}/intrekking`,
      { headers: { Bewerksleutel: GOK() }, body: { versie: 1, reden: 'dubbel' } },
    ],
  });
  return [statussleutels, codes, bewerksleutels];
}

async function makeDoelwitten({ opstelling, mail }: RadenOpties): Promise<Doelwit[]> {
  const url = opstelling.urls[0] ?? '';
  const doelen: Doelwit[] = [];
  for (let nummer = 0; nummer < DOELWITTEN; nummer += 1) {
    const { body } = await send(`${url}/api/v1/hulpvragen`, { body: toIndiening(nummer) });
    const { id, statussleutel } = body as unknown as Doelwit;
    const code = await receiveCode({ call: caller(url), mail }, id, emailOf(nummer));
    doelen.push({ id, statussleutel, code });
  }
  return doelen;
}

interface Ronde {
  naam: string;
  n: number;
  /** The one answer that a guess gets. */
  fout: number;
  /** The path below the hulpvragen and the request; `id` is the target's or one that does not exist. */
  verzoek(id: string, doel: Doelwit, toeval: Toeval): [string, Verzoek];
}

/** Guesses in turn at what exists and at what does not, in one mix, so that a busy moment hits both alike. */
async function guess(opties: RadenOpties, doelen: Doelwit[], ronde: Ronde): Promise<Uitslag> {
  const { opstelling, tegelijk, seed } = opties;
  const toeval = newToeval(seed);
  const begin = performance.now();
  const fouten = { raak: 0, anderAntwoord: 0, tijdverschil: 0 };
  const tijden: Tijden = { bekend: [], onbekend: [] };
  await inParallel(ronde.n, tegelijk, async (nummer) => {
    const soort = toeval() < 0.5 ? 'bekend' : 'onbekend';
    const doel = doelen[below(toeval, doelen.length)] as Doelwit;
    const [pad, verzoek] = ronde.verzoek(soort === 'bekend' ? doel.id : randomUUID(), doel, toeval);
    const url = opstelling.urls[nummer % opstelling.urls.length] ?? '';
    const van = performance.now();
    const antwoord = await send(`${url}/api/v1/hulpvragen${pad}`, verzoek);
    tijden[soort].push(performance.now() - van);
    if (antwoord.status < 300) fouten.raak += 1;
    else if (antwoord.status !== ronde.fout) fouten.anderAntwoord += 1;
  });
  const { maten, tijdverschil } = compare(tijden);
  fouten.tijdverschil = tijdverschil;
  const feiten = { seed, ...maten, seconden: secondsSince(begin) };
  return { naam: ronde.naam, n: ronde.n, fouten, feiten };
}

/** After all those guesses even the right code must be refused, and not because it has become too old. */
async function countUnlocked({ urls, beheerUrl }: Opstelling, doelen: Doelwit[]): Promise<number> {
  await withClient(beheerUrl, (client) => client.query(NIET_TE_OUD));
  let open = 0;
  for (const { id, code } of doelen) {
    const { status } = await send(`${urls[0]}/api/v1/hulpvragen/${id}/inlogcodes/inwisseling`, {
      body: { code },
    });
    if (status < 300) open += 1;
  }
  return open;
}

/**
 * The time of a first guess, before any lock, at a code that waits and at nothing: `n` pairs. The table is set back
 * by hand each time, as no caller can.
 */
export async function runCodetijd({ opstelling, seed }: RadenOpties, n: number): Promise<Uitslag> {
  const toeval = newToeval(seed);
  const begin = performance.now();
  const tijden: Tijden = { bekend: [], onbekend: [] };
  const url = `${opstelling.urls[0]}/api/v1/hulpvragen`;
  let anderAntwoord = 0;
  await withClient(opstelling.beheerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT hulpvraag_id AS id FROM aanbodmatching.inlogcode',
    );
    const ids = rows.map(({ id }) => id);
    for (let nummer = 0; nummer < n; nummer += 1) {
      if (nummer % 4 === 0) await client.query(FRIS);
      const id = ids[below(toeval, ids.length)] ?? '';
      for (const soort of toeval() < 0.5
        ? (['bekend', 'onbekend'] as const)
        : (['onbekend', 'bekend'] as const)) {
        const doel = soort === 'bekend' ? id : randomUUID();
        const van = performance.now();
        const { status } = await send(`${url}/${doel}/inlogcodes/inwisseling`, {
          body: { code: '00000000' },
        });
        tijden[soort].push(performance.now() - van);
        if (status !== 403) anderAntwoord += 1;
      }
    }
  });
  const { maten, tijdverschil } = compare(tijden);
  const feiten = { seed, ...maten, seconden: secondsSince(begin) };
  return { naam: 'T19 tijd van een code', n: 2 * n, fouten: { anderAntwoord, tijdverschil }, feiten };
}

/** A key of the right shape that differs in one place, or is another altogether. */
function nearMiss(sleutel: string, toeval: Toeval): string {
  if (toeval() < 0.5) return GOK();
  // Not the last place: of its six bits only four count.
  const plek = below(toeval, sleutel.length - 1);
  return sleutel.slice(0, plek) + (sleutel[plek] === 'A' ? 'B' : 'A') + sleutel.slice(plek + 1);
}

const wrongCode = (code: string, toeval: Toeval): string =>
  String((Number(code) + 1 + below(toeval, 99_999_999)) % 100_000_000).padStart(8, '0');
