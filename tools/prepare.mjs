// SPDX-License-Identifier: EUPL-1.2
// Runs before `npm start`, `npm test` and the other commands: checks Node, installs the packages and builds, each only
// when needed. Only what an old Node can read stands here, so that its user gets a sentence and not a syntax error.
import process from 'process';

const MINIMUM = [20, 19];

function isTooOld(version) {
  const parts = version.replace('v', '').split('.').map(Number);
  return parts[0] < MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] < MINIMUM[1]);
}

if (isTooOld(process.version)) {
  console.error(
    'Schakel heeft Node.js ' +
      MINIMUM.join('.') +
      ' of nieuwer nodig; hier draait ' +
      process.version +
      '. Installeer een nieuwe versie via https://nodejs.org en probeer het opnieuw.',
  );
  process.exit(1);
}

import('./prepare/prepare.mjs').then(function run(module) {
  return module.main(process.argv.slice(2));
});
