// SPDX-License-Identifier: EUPL-1.2
// T13: the clock of a machine an hour off, or in a night in which the clock is moved. Nothing that is over by the clock of
// the database is accepted, nothing that is not over is refused, and what works once works once.
import { datumVan, eindeVanDag, momentOp, plusDagen, plusWerkdagen } from '#libs/kernel';
import { startApi } from '../test/support/processes.js';
import { Klokgevallen } from './hulp/klok-gevallen.js';
import type { Ernaast, Klokwereld } from './hulp/klok-wereld.js';
import { below, newToeval } from './hulp/toeval.js';
import { secondsSince, type Uitslag } from './hulp/uitslag.js';

const UUR = 3_600_000;

/** An hour on, an hour back, and as if it were one of the two nights. */
export const STANDEN: Ernaast[] = [
  { naam: 'uur voor', ms: UUR },
  { naam: 'uur achter', ms: -UUR },
  { naam: 'lentenacht', ms: momentOp('2027-03-28', '01:59').getTime() - Date.now() },
  { naam: 'herfstnacht', ms: momentOp('2027-10-31', '02:59').getTime() - Date.now() },
];

export interface KlokOpties {
  wereld: Klokwereld;
  standen: readonly Ernaast[];
  /** How often each kind is tried in each stand, once over and once not. */
  rondes: number;
  seed: number;
}

/** Each kind in each stand, at some minute of the hour before and of the hour to come. */
export async function runKlok({ wereld, standen, rondes, seed }: KlokOpties): Promise<Uitslag> {
  const begin = performance.now();
  const toeval = newToeval(seed);
  const fouten = { verlopenAangenomen: 0, geldigGeweigerd: 0, tweemaal: 0 };
  let n = 0;
  for (const stand of standen) {
    const api = await startApi(wereld.envOf(stand));
    try {
      const gevallen = new Klokgevallen(api.url, wereld);
      await gevallen.prepare();
      // Kinds do not touch each other's rows, so they go side by side; within a kind one after the other.
      const minuten = Object.entries(gevallen.soorten).map(([soort, geval]) => ({
        ...{ soort, ...geval },
        rondes: Array.from(
          { length: rondes },
          () => [-1 - below(toeval, 58), 2 + below(toeval, 50)] as const,
        ),
      }));
      await Promise.all(
        minuten.map(async ({ soort, mag, poging, rondes: van }) => {
          for (const [voorbij, komend] of van) {
            const [over, nog] = [await poging(voorbij), await poging(komend)];
            n += 2;
            tell(stand, soort, { over, nog, mag });
            fouten.verlopenAangenomen += Number(over > 0);
            fouten.geldigGeweigerd += Number(nog < mag);
            fouten.tweemaal += Number(nog > mag);
          }
        }),
      );
    } finally {
      await api.stop();
    }
  }
  const feiten = { standen: standen.length, seed, seconden: secondsSince(begin) };
  return { naam: 'T13 klok', n, fouten, feiten };
}

function tell(
  { naam }: Ernaast,
  soort: string,
  { over, nog, mag }: Record<'over' | 'nog' | 'mag', number>,
): void {
  if (over > 0) process.stderr.write(`${soort} bij ${naam}: ${over} keer aangenomen wat voorbij was\n`);
  if (nog !== mag)
    process.stderr.write(`${soort} bij ${naam}: ${nog} keer aangenomen, en dat mag ${mag} keer\n`);
}

export interface Kalenderregels {
  eindeVanDag: (datum: string) => Date;
  momentOp: (datum: string, tijd: string) => Date;
}

/**
 * Every minute of every such night of nine years: a deadline that begins there ends at the end of a Dutch day and not before
 * it began, and the times of the night stand in their order.
 */
export function runNachten(regels: Kalenderregels = { eindeVanDag, momentOp }): Uitslag {
  const begin = performance.now();
  const fouten = { teVroeg: 0, andereDag: 0, omgekeerd: 0 };
  let n = 0;
  for (const nacht of nachten()) {
    let vorige = 0;
    const vanaf = momentOp(plusDagen(nacht, -1), '22:00').getTime();
    for (let tijd = vanaf; tijd < vanaf + 9 * UUR; tijd += 60_000, n += 1) {
      const moment = new Date(tijd);
      const dag = plusWerkdagen(datumVan(moment), 1);
      const einde = regels.eindeVanDag(dag);
      fouten.teVroeg += Number(einde.getTime() - tijd < 23 * UUR);
      fouten.andereDag += Number(datumVan(einde) !== dag || datumVan(new Date(einde.getTime() + 1)) === dag);
    }
    for (let minuut = 0; minuut < 300; minuut += 1, n += 1) {
      const uur = String(Math.floor(minuut / 60)).padStart(2, '0');
      const nu = regels.momentOp(nacht, `${uur}:${String(minuut % 60).padStart(2, '0')}`).getTime();
      // In spring the skipped hour falls upon the one after it.
      fouten.omgekeerd += Number(nu < vorige && !(uur === '03' && vorige - nu < UUR));
      vorige = nu;
    }
  }
  return {
    naam: 'T13 nachten',
    n,
    fouten,
    feiten: { nachten: nachten().length, seconden: secondsSince(begin) },
  };
}

/** The dates on which a Dutch day has 23 or 25 hours, 2024 to 2032. */
function nachten(): string[] {
  const uit: string[] = [];
  for (let dag = '2024-01-01'; dag < '2033-01-01'; dag = plusDagen(dag, 1)) {
    const lengte = momentOp(plusDagen(dag, 1), '00:00').getTime() - momentOp(dag, '00:00').getTime();
    if (lengte !== 24 * UUR) uit.push(dag);
  }
  return uit;
}
