// SPDX-License-Identifier: EUPL-1.2
import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';

// The project's own configuration, without the rules that need types: the files below need not exist.
const DOORS = ['no-restricted-imports', 'no-restricted-syntax', 'no-console'];
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => DOORS.includes(ruleId),
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

/** What the guard says of one line of code in that file; a line that cannot be read is a mistake in this test. */
async function refusals(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`// SPDX-License-Identifier: EUPL-1.2\n${line}\n`, {
    filePath: file,
  });
  const messages = result?.messages ?? [];
  expect(messages.filter((message) => message.fatal ?? message.ruleId === null)).toEqual([]);
  return messages.map((message) => message.message);
}

const importing = (from: string): string => `import { x } from '${from}';`;
const NOUN = 'libs/aanbodmatching/src/hulpvraag/hulpvraag.service.ts';
const RULE = 'libs/aanbodmatching/src/hulpvraag/hulpvraag.rules.ts';

describe('the doors let through', () => {
  it.each([
    ['a floor below, by its door', NOUN, '#libs/stamgegevens'],
    ['the ground floor', 'libs/matching-engine/src/index.ts', '#libs/kernel'],
    ['the framework, in a pillar', NOUN, '@nestjs/common'],
    ['the root of the own pillar', NOUN, '../aanbodmatching.entities.js'],
    ['a neighbouring noun', NOUN, '../aanbod/aanbod.entity.js'],
    ['a folder deeper in the own lib', 'libs/platform/src/index.ts', './http/cursor.js'],
    ['the data of the own lib', 'libs/stamgegevens/src/bestanden.ts', '../data/themas.csv'],
    ['the own source, in a test', 'libs/platform/test/relay.int.spec.ts', '../src/events/relay.js'],
    [
      'the test support, in a test',
      'libs/platform/test/relay.int.spec.ts',
      '../../../test/support/database.js',
    ],
    ['what benches share, in a test', 'libs/matching-engine/test/a.spec.ts', '../../../bench/hulp/meting.js'],
    ['kernel, in a rule', RULE, '#libs/kernel'],
    ['matching-engine, in a rule', RULE, '#libs/matching-engine'],
    ['a package that only reckons, in a rule', RULE, 'ml-matrix'],
    ['another rule, in a rule', RULE, '../aanbod/aanbod.rules.js'],
    [
      'plain code of matching-engine in its own rule',
      'libs/matching-engine/src/eligibility/a.rules.ts',
      './sbi.js',
    ],
    ['any lib, in an app', 'apps/api/src/api.module.ts', '#libs/aanbodmatching'],
    ['a flow test that uses an app', 'test/flow/path.spec.ts', '../../apps/worker/src/worker.module.js'],
    [
      'what the tests of a lib share, in a check',
      'checks/jaar.ts',
      '../libs/aanbodmatching/test/jaar/wereld.js',
    ],
    ['the own client, in the web app', 'apps/web/src/pages/start.tsx', '../api/client.js'],
  ])('%s', async (_what, file, from) => {
    expect(await refusals(file, importing(from))).toEqual([]);
  });

  it.each([
    ['a type of the own lib, in a rule', "import type { Aanbod } from './aanbod.entity.js';"],
    ['a type between braces, in a rule', "import { type Aanbod } from './aanbod.entity.js';"],
    ['a hash, in a rule', "import { createHmac } from 'node:crypto';"],
    [
      'a package that is loaded when needed',
      "export const load = () => import('@huggingface/transformers');",
    ],
  ])('%s', async (_what, line) => {
    expect(await refusals(RULE, line)).toEqual([]);
  });
});

describe('the doors keep out', () => {
  it.each([
    ['a floor above', 'libs/stamgegevens/src/regio/regio.service.ts', '#libs/aanbodmatching'],
    ['the own floor by its door', NOUN, '#libs/aanbodmatching'],
    ['a neighbour on a floor above', 'libs/communities/src/index.ts', '#libs/impactverantwoording'],
    ['everything above the ground', 'libs/kernel/src/actor.ts', '#libs/matching-engine'],
    ['a lib that does not exist', NOUN, '#libs/utils'],
    ['a way past the door', NOUN, '#libs/platform/src/database/database.js'],
    ['a way past the door by dots', NOUN, '#libs/platform/../../libs/platform/src/index.js'],
    ['another lib by a relative path', NOUN, '../../../platform/src/index.js'],
    [
      'another lib from the root of a pillar',
      'libs/stamgegevens/src/index.ts',
      '../../platform/src/index.js',
    ],
    ['another lib from a deeper folder', 'libs/platform/src/a/b/c.ts', '../../../../kernel/src/index.js'],
    ['a floor above, in a test', 'libs/platform/test/relay.int.spec.ts', '#libs/stamgegevens'],
    ['another lib from a test', 'libs/stamgegevens/test/a.int.spec.ts', '../../platform/src/index.js'],
    ['another lib past a folder of the own', NOUN, './weergave/../../../../platform/src/index.js'],
    ['another lib past a dot', NOUN, './../../../platform/src/index.js'],
    ['another lib past a double slash', NOUN, '..//..//../platform/src/index.js'],
    ['another lib past a dot in between', NOUN, '.././../../platform/src/index.js'],
    ['another lib in disguise', NOUN, '../%2e%2e/%2e%2e/platform/src/index.js'],
    ['another lib as Windows spells it', NOUN, '..\\\\..\\\\..\\\\platform\\\\src\\\\index.js'],
    ['another lib by an absolute path', NOUN, '/srv/schakel/libs/platform/src/index.js'],
    ['another lib by an address', NOUN, 'file:/srv/schakel/libs/platform/src/index.js'],
    ['code in an address', NOUN, 'data:text/javascript,export const x = 1'],
    ['an app, in a lib', NOUN, '../../../../apps/api/src/api.module.js'],
    ['an app, in the test of a lib', 'libs/platform/test/a.spec.ts', '../../../apps/api/src/api.module.js'],
    [
      'a folder that looks like test support',
      'libs/platform/test/a.spec.ts',
      '../../test/support/database.js',
    ],
    ['the test support, in production code', NOUN, '../../../../test/support/database.js'],
    ['the framework, in kernel', 'libs/kernel/src/klok.ts', '@nestjs/common'],
    ['the database, in matching-engine', 'libs/matching-engine/src/ranking/index.ts', 'typeorm'],
    ['the queue, in matching-engine', 'libs/matching-engine/src/ranking/index.ts', 'bullmq'],
    ['the driver, in kernel', 'libs/kernel/src/klok.ts', 'pg'],
    ['platform, in a rule', RULE, '#libs/platform'],
    ['a service, in a rule', RULE, './hulpvraag.service.js'],
    ['a package, in a rule', RULE, 'class-validator'],
    ['a package that is named alike, in a rule', RULE, 'ml-matrix-extra'],
    ['the file system, in a rule', RULE, 'node:fs'],
    ['the framework, in a rule of matching-engine', 'libs/matching-engine/src/a.rules.ts', '@nestjs/common'],
    [
      'the inside of a lib, in an app',
      'apps/api/src/main.ts',
      '../../../libs/platform/src/http/create-api.js',
    ],
    ['the inside of a lib, in a flow test', 'test/flow/path.spec.ts', '#libs/platform/src/index.js'],
    ['a lib, in the web app', 'apps/web/src/pages/start.tsx', '#libs/kernel'],
    ['another app, in the web app', 'apps/web/src/pages/start.tsx', '../../../api/src/dto.js'],
    ['anything, in a lib without a floor', 'libs/utils/src/index.ts', '#libs/kernel'],
    ['anything, in a folder too deep', 'libs/platform/src/a/b/c/d/e.ts', './f.js'],
  ])('%s', async (_what, file, from) => {
    expect(await refusals(file, importing(from))).not.toEqual([]);
  });

  it.each([
    ['another lib that is passed on', "export * from '../../../platform/src/index.js';"],
    [
      'another lib that is loaded late',
      "export const load = () => import('../../../platform/src/index.js');",
    ],
    ['a lib that is loaded late past the guard', "export const load = () => import('#libs/communities');"],
    ['a path that is made up at run time', 'export const load = (path: string) => import(path);'],
    ['a type of another lib, in passing', "export type T = import('../../../platform/src/index.js').Tx;"],
    ['a type of another lib', "import type { Tx } from '../../../platform/src/index.js';"],
    ['a save that overwrites', 'export const store = (tx: Tx, row: object) => tx.save(row);'],
    ['a line on the console', "console.log('hier');"],
  ])('%s', async (_what, line) => {
    expect(await refusals(NOUN, line)).not.toEqual([]);
  });

  it('randomness, in a rule', async () => {
    expect(await refusals(RULE, "import { randomUUID } from 'node:crypto';")).not.toEqual([]);
  });
});

it('every lib of the tree has its floor', async () => {
  for (const lib of readdirSync('libs').filter((name) => name !== 'kernel'))
    expect(await refusals(`libs/${lib}/src/index.ts`, importing('#libs/kernel'))).toEqual([]);
});
