// SPDX-License-Identifier: EUPL-1.2
// npm run bench:onthulling [-- --ondernemingen 4000 --regios 35]: how long the decision on a report of linked tables takes, beside a
// floor that only hides what is sensitive by itself, and the rough way that needs no solver to choose. Time of the processor.
import os from 'node:os';
import { parseArgs } from 'node:util';
import {
  BUITEN,
  decide,
  Kubus,
  kwartaal,
  LEGE_STAND,
  type Inspanning,
  type Tabelopzet,
} from '#libs/impactverantwoording';
import { feitenVan, indelingenVan, MATEN } from '../checks/hulp/onthulling-wereld.js';
import { newToeval } from '../checks/hulp/toeval.js';
import { print } from './hulp/meting.js';

const { values } = parseArgs({
  options: {
    ondernemingen: { type: 'string', default: '4000' },
    regios: { type: 'string', default: '35' },
    themas: { type: 'string', default: '10' },
  },
});
const maat = {
  ...{ ondernemingen: Number(values.ondernemingen), regios: Number(values.regios), provincies: 12 },
  themas: Number(values.themas),
  kwartalen: 4,
};
const perioden = [{ van: kwartaal(2026, 1), tot: kwartaal(2026, 4) }];
const tabellen: Tabelopzet[] = [
  ['regio', 'thema', 'grootte'],
  ['regio', 'sbi'],
].map((namen) => ({ naam: namen.join(' bij '), indelingen: namen.map((naam) => ({ naam })), perioden }));
const indelingen = indelingenVan(maat);
const feiten = feitenVan(newToeval(1), maat);

async function measure(manier: Inspanning['manier']): Promise<void> {
  const kubus = new Kubus(feiten, indelingen, MATEN);
  const begin = process.cpuUsage();
  const besluit = await decide({
    ...{ eerder: LEGE_STAND, rapport: { naam: 'jaar', tabellen }, kubus, indelingen, regels: BUITEN },
    inspanning: { manier },
  });
  print(`${manier}: rekentijd`, process.cpuUsage(begin).user / 1_000, 'ms');
  if (besluit.besluit === 'weigeren') {
    print(`${manier}: geweigerd, te smal`, besluit.teSmal.length, 'aantal');
    return;
  }
  const mee = besluit.verborgen.filter(({ reden }) => reden === 'volgt uit het totaal').length;
  print(`${manier}: vakken`, besluit.stand.vakken.length, 'aantal');
  print(`${manier}: verborgen om zichzelf`, besluit.verborgen.length - mee, 'aantal');
  print(`${manier}: meegegaan`, mee, 'aantal');
}

print('belasting van de machine, 1 minuut', os.loadavg()[0] ?? 0, 'aantal');
for (const manier of ['zonder', 'best', 'grof'] as const) await measure(manier);
