// SPDX-License-Identifier: EUPL-1.2
// T1: kill -9 at random points under load. Every accepted hulpvraag is matched exactly once.
import { setTimeout as pause } from 'node:timers/promises';
import { inParallel } from './hulp/http.js';
import { submitUntilAccepted } from './hulp/indienen.js';
import type { Opstelling } from './hulp/opstelling.js';
import type { Slachtoffer } from './hulp/slachtoffer.js';
import { below, newToeval, shuffled, type Toeval } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';
import { account, awaitRust, type Aanvaard } from './hulp/verantwoording.js';

export interface UitvalOpties {
  opstelling: Opstelling;
  /** Shows in the line that is printed. */
  backend: string;
  /** Submits, and clients that do them at the same time. */
  n: number;
  clients: number;
  /** How often something is killed, and what may be besides api and worker. */
  kills: number;
  meer?: Slachtoffer[];
  seed: number;
  /** How long what is left may take after the last submit. */
  rustMs: number;
}

/** How long a killed part stays away at most. */
const WEG_MS = 400;

interface Klap {
  /** Falls when this many submits are accepted. */
  bij: number;
  wie: Slachtoffer;
  wegMs: number;
}

/** Every part gets its turn, in seeded order at seeded moments over the first 95% of the submits. */
function planKlappen(toeval: Toeval, kills: number, n: number, wie: Slachtoffer[]): Klap[] {
  const beurten: Slachtoffer[] = [];
  while (beurten.length < kills) beurten.push(...shuffled(toeval, wie));
  const momenten = beurten.slice(0, kills).map(() => 1 + below(toeval, Math.floor(n * 0.95)));
  momenten.sort((a, b) => a - b);
  return momenten.map((bij, i) => ({
    bij,
    wie: beurten[i] as Slachtoffer,
    wegMs: below(toeval, WEG_MS),
  }));
}

/** Deals the blows as the submits come in; each part is killed again only after it has come back. */
class Beul {
  private readonly gevallen: Promise<void>[] = [];
  readonly perSoort: Record<string, number> = {};

  constructor(private readonly klappen: Klap[]) {}

  look(aanvaard: number): void {
    while (this.klappen[0] && this.klappen[0].bij <= aanvaard) {
      const { wie, wegMs } = this.klappen.shift() as Klap;
      this.perSoort[wie.soort] = (this.perSoort[wie.soort] ?? 0) + 1;
      const geval = wie.crash(wegMs);
      geval.catch(() => undefined); // done() tells
      this.gevallen.push(geval);
    }
  }

  async done(): Promise<void> {
    await Promise.all(this.gevallen);
  }
}

/** Some clients ask again although they got their answer, as after a lost answer: it must be the same one. */
const HERHAAL_KANS = 0.03;

export interface Verloop {
  uitslag: Uitslag;
  aanvaard: Aanvaard[];
}

/** Runs it and answers what was found, with what was accepted for whoever wants to look further. */
export async function runUitval(opties: UitvalOpties): Promise<Verloop> {
  const { opstelling, n, clients, kills, seed, rustMs } = opties;
  const begin = performance.now();
  const toeval = newToeval(seed);
  const wie = [...opstelling.apis, ...opstelling.workers, ...(opties.meer ?? [])];
  const beul = new Beul(planKlappen(toeval, kills, n, wie));
  const aanvaard: Aanvaard[] = [];
  const tel = { herhaald: 0, nogmaals: 0, anders: 0 };
  await inParallel(n, clients, async (nummer) => {
    const indiening = { nummer, sleutel: `t1-${seed}-${String(nummer).padStart(6, '0')}` };
    const submit = (): Promise<string> =>
      submitUntilAccepted(opstelling.urls, indiening, () => (tel.herhaald += 1));
    const id = await submit();
    aanvaard.push({ nummer, id });
    beul.look(aanvaard.length);
    if (toeval() > HERHAAL_KANS) return;
    tel.nogmaals += 1;
    if ((await submit()) !== id) tel.anders += 1;
  });
  const ingediend = secondsSince(begin);
  await beul.done();
  const geduld = performance.now();
  await awaitRust(opstelling.beheerUrl, rustMs);
  await pause(200);
  const { herhaald, nogmaals, anders } = tel;
  const gedood = Object.fromEntries(
    Object.entries(beul.perSoort).map(([soort, aantal]) => [`kill9-${soort}`, aantal]),
  );
  const post = {
    verschillendePost: opstelling.brievenbus.verschillend(),
    dubbelePost: opstelling.brievenbus.dubbel(),
  };
  const feiten = { seed, clients, kills, ...gedood, herhaald, nogmaals, ...post };
  const tijden = {
    indienenSeconden: ingediend,
    rustSeconden: secondsSince(geduld),
    seconden: secondsSince(begin),
  };
  const fouten = {
    ...(await account(opstelling.beheerUrl, aanvaard)),
    anderAntwoord: anders,
    zonderPost: Math.max(0, n - post.verschillendePost),
    nietAanvaard: n - aanvaard.length,
  };
  return {
    uitslag: { naam: `T1 uitval (${opties.backend})`, n, fouten, feiten: { ...feiten, ...tijden } },
    aanvaard,
  };
}
