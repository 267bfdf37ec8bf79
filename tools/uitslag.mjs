// SPDX-License-Identifier: EUPL-1.2
// node tools/uitslag.mjs weer FILE      prints the suites that failed, when they are few enough to be run once more
// node tools/uitslag.mjs totaal FILE..  tells what failed and ends with `N passed, N failed`
// FILE is what Jest writes with --json; beside it `FILE.weer`, of the suites that were run once more.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** With more than these it is no matter of a busy machine. */
const HOOGSTENS = 3;
const LENGTE = 600;

const [opdracht, ...bestanden] = process.argv.slice(2);
process.exitCode = opdracht === 'weer' ? tellSuites(bestanden[0]) : tellTotaal(bestanden);

function tellSuites(bestand) {
  const gezakt = read(bestand).testResults.filter(isGezakt);
  if (gezakt.length === 0 || gezakt.length > HOOGSTENS) return 1;
  for (const { name } of gezakt) console.log(relative(process.cwd(), name));
  return 0;
}

function tellTotaal(bestanden) {
  const som = { passed: 0, failed: 0 };
  let heel = true;
  for (const bestand of bestanden) {
    if (!existsSync(bestand)) console.log(`Jest heeft geen uitslag geschreven: ${bestand}.`);
    const suites = tellRun(bestand);
    for (const suite of suites) {
      som.passed += count(suite, 'passed');
      // A suite that could not be loaded, or that ended beside its tests, counts as a failure.
      som.failed += Math.max(count(suite, 'failed'), isGezakt(suite) ? 1 : 0);
    }
    heel &&= suites.some((suite) => count(suite, 'passed') > 0);
  }
  console.log(`${som.passed} passed, ${som.failed} failed`);
  return heel && som.failed === 0 ? 0 : 1;
}

/** Tells the faults; answers per suite how it ended the last time. */
function tellRun(bestand) {
  const weer = new Map(read(`${bestand}.weer`).testResults.map((suite) => [suite.name, suite]));
  return read(bestand).testResults.map((eerst) => {
    const nu = weer.get(eerst.name) ?? eerst;
    if (nu !== eerst)
      tellFaults(isGezakt(nu) ? 'FOUT, de eerste keer' : 'WANKEL, de tweede keer goed', eerst);
    if (isGezakt(nu)) tellFaults('FOUT', nu);
    return nu;
  });
}

function isGezakt({ status }) {
  return status === 'failed';
}

function read(bestand) {
  return existsSync(bestand) ? JSON.parse(readFileSync(bestand, 'utf8')) : { testResults: [] };
}

function count({ assertionResults }, status) {
  return assertionResults.filter((proef) => proef.status === status).length;
}

function tellFaults(wat, { assertionResults, message, name }) {
  const faults = assertionResults.filter(isGezakt);
  for (const { fullName, failureMessages } of faults)
    console.log(`${wat}: ${fullName}: ${failureMessages[0]?.slice(0, LENGTE)}`);
  if (faults.length === 0)
    console.log(`${wat}: ${relative(process.cwd(), name)}: ${message?.slice(0, LENGTE)}`);
}
