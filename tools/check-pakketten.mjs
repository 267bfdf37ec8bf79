// SPDX-License-Identifier: EUPL-1.2
// npm run check:pakketten: known faults in the packages that run, and the signatures of the registry on all of them. Asks
// the registry; one that does not answer such questions has found nothing, and that must not look like nothing to find.
import { spawnSync } from 'node:child_process';

const VRAGEN = [
  { naam: 'Bekende fouten', args: ['audit', '--omit=dev', '--json'], read: readFouten },
  { naam: 'Valse handtekeningen', args: ['audit', 'signatures', '--json'], read: readHandtekeningen },
];

/** `null` when this is no answer of a registry, else what is wrong. */
function readFouten({ metadata }) {
  const per = metadata?.vulnerabilities;
  if (per === undefined) return null;
  return ['high', 'critical'].flatMap((ernst) => (per[ernst] > 0 ? [`${per[ernst]} x ${ernst}`] : []));
}

function readHandtekeningen({ invalid, missing }) {
  if (!Array.isArray(invalid) || !Array.isArray(missing)) return null;
  return invalid.map(({ name, version }) => `${name}@${version} is niet van wie het zegt`);
}

function ask({ naam, args, read }) {
  const { stdout, stderr } = spawnSync('npm', [...args, '--loglevel=error'], { encoding: 'utf8' });
  let mis;
  try {
    mis = read(JSON.parse(stdout));
  } catch {
    mis = null;
  }
  if (mis === null) {
    const reden = stderr.split('\n').find((regel) => regel.includes('npm error')) ?? 'geen antwoord';
    process.stderr.write(`${naam}: NIET GECONTROLEERD, de registry geeft hier geen antwoord op. ${reden}\n`);
  } else process.stdout.write(`${naam}: ${mis.length === 0 ? 'geen' : mis.join(', ')}.\n`);
  return mis !== null && mis.length === 0;
}

// Both are asked, also when the first one fails.
process.exit(VRAGEN.map(ask).every(Boolean) ? 0 : 1);
