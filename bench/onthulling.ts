// SPDX-License-Identifier: EUPL-1.2
// npm run bench:onthulling [-- --keren 3 --vakken 300,1200]: how long the decision on a report of linked tables takes, beside a
// floor that only hides what is sensitive by itself, and a plain optimum of each table by itself. Then a report of one region and the
// same report again. Time of the processor, of the decision alone: counting is the floor's too.
import os from 'node:os';
import { parseArgs } from 'node:util';
import {
  BUITEN,
  decide,
  Kubus,
  kwartaal,
  LEGE_STAND,
  Oplosser,
  type Inspanning,
  type Publicatiestand,
  type Rapport,
  type Tabelopzet,
} from '#libs/impactverantwoording';
import { deelrapport } from '../checks/hulp/onthulling-delen.js';
import { feitenVan, indelingenVan, MATEN, type Wereldmaat } from '../checks/hulp/onthulling-wereld.js';
import { newToeval } from '../checks/hulp/toeval.js';
import { hidePlain } from './hulp/kaal-verbergen.js';
import { print, quantile } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    keren: { type: 'string', default: '3' },
    vakken: { type: 'string', default: '300,1200' },
  },
});

/** By about how many vakken the report has. */
const KLEIN = { ondernemingen: 800, regios: 0, provincies: 6, themas: 4 };
const WERELDMATEN: Record<string, Omit<Wereldmaat, 'kwartalen'>> = {
  300: KLEIN,
  1200: { ondernemingen: 2_000, regios: 11, provincies: 6, themas: 9 },
  3600: { ondernemingen: 4_000, regios: 35, provincies: 12, themas: 10 },
};

const perioden = [{ van: kwartaal(2026, 1), tot: kwartaal(2026, 4) }];
const tabellen: Tabelopzet[] = [
  ['regio', 'thema', 'grootte'],
  ['regio', 'sbi'],
].map((namen) => ({ naam: namen.join(' bij '), indelingen: namen.map((naam) => ({ naam })), perioden }));
const JAAR: Rapport = { naam: 'jaar', tabellen };

const say = (tekst: string): void => void process.stderr.write(`${tekst}\n`);

/** Times of the processor by what was measured. */
class Tijden {
  private readonly per = new Map<string, number[]>();

  async time<T>(naam: string, work: () => T | Promise<T>): Promise<T> {
    const begin = process.cpuUsage();
    const uit = await work();
    const ms = process.cpuUsage(begin).user / 1_000;
    this.per.set(naam, [...(this.per.get(naam) ?? []), ms]);
    say(`  ${naam}: ${String(Math.round(ms))} ms`);
    return uit;
  }

  print(vakken: string): void {
    for (const [naam, lijst] of this.per) {
      print(`${vakken} vakken, ${naam}: keren`, lijst.length, 'aantal');
      print(`${vakken} vakken, ${naam}: p50`, quantile(lijst, 0.5), 'ms');
      print(`${vakken} vakken, ${naam}: p95`, quantile(lijst, 0.95), 'ms');
      print(`${vakken} vakken, ${naam}: langste`, Math.max(...lijst), 'ms');
    }
  }
}

async function measureOnce(vakken: string, seed: number, tijden: Tijden): Promise<void> {
  const maat = { ...(WERELDMATEN[vakken] ?? KLEIN), kwartalen: 4 };
  const indelingen = indelingenVan(maat);
  const kubus = new Kubus(feitenVan(newToeval(seed), maat), indelingen, MATEN);
  const decideOn = (rapport: Rapport, eerder: Publicatiestand, manier: Inspanning['manier']) =>
    decide({ eerder, rapport, kubus, indelingen, regels: BUITEN, inspanning: { manier } });
  // Counts, so that no one after it has to.
  await decideOn(JAAR, LEGE_STAND, 'zonder');
  await tijden.time('alleen op zichzelf gevoelig', () => decideOn(JAAR, LEGE_STAND, 'zonder'));
  const oplosser = await Oplosser.open();
  const kaal = await tijden.time('kaal optimum per tabel', () =>
    tabellen.map((opzet) => hidePlain(oplosser, opzet, kubus, indelingen) ?? 0),
  );
  const besluit = await tijden.time('besluit', () => decideOn(JAAR, LEGE_STAND, 'best'));
  if (besluit.besluit === 'weigeren') {
    say(`  geweigerd: ${String(besluit.teSmal.length)} te smal`);
    return;
  }
  const mee = besluit.verborgen.filter(({ reden }) => reden === 'volgt uit het totaal').length;
  say(
    `  ${String(besluit.stand.vakken.length)} vakken, ${String(besluit.verborgen.length)} verborgen, waarvan ` +
      `${String(mee)} meegegaan; kaal per tabel ${kaal.join(' en ')} verborgen`,
  );
  const deel = deelrapport(JAAR, 'regio', 'P1');
  await tijden.time('deelrapport erna, niets nieuws', () => decideOn(deel, besluit.stand, 'best'));
}

for (const vakken of values.vakken.split(',')) {
  const tijden = new Tijden();
  print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
  // A large one takes long: once is told as once.
  const keren = Number(vakken) > 2_000 ? 1 : Number(values.keren);
  for (let keer = 1; keer <= keren; keer += 1) {
    say(`${vakken} vakken, keer ${String(keer)} van ${String(keren)}`);
    await measureOnce(vakken, keer, tijden);
  }
  tijden.print(vakken);
}
