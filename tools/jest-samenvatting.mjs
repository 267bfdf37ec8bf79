// SPDX-License-Identifier: EUPL-1.2
import { relative } from 'node:path';

// Lines at the end of a test run: what took longest, and which queue backends the flow tests ran on.
export default class Samenvatting {
  onRunComplete(_contexten, { testResults }) {
    tellTraagste(testResults);
    const tekst = process.env.SCHAKEL_TESTOMGEVING;
    if (!tekst) return;
    const { redis, sjabloon } = JSON.parse(tekst);
    // stderr, where Jest writes its own summary: with --json stdout holds JSON only
    console.error(
      redis
        ? `Wachtrij: getest op PostgreSQL en op Redis ${redis.versie}.`
        : 'Wachtrij: getest op PostgreSQL; de tests op Redis zijn NIET gedraaid, want er staat geen redis-server op het PATH.',
    );
    if (sjabloon.fout) console.error(`Testdatabase: niet gemaakt. ${sjabloon.fout.split('\n')[0]}`);
  }
}

const AANTAL = 12;

function tellTraagste(suites) {
  if (suites.length <= AANTAL) return;
  const seconden = ({ perfStats: { start, end } }) => Math.round((end - start) / 1000);
  const traagste = [...suites].sort((a, b) => seconden(b) - seconden(a)).slice(0, AANTAL);
  const som = suites.reduce((totaal, suite) => totaal + seconden(suite), 0);
  console.error(`Langst bezig (alle samen ${som} s):`);
  for (const suite of traagste)
    console.error(`  ${seconden(suite)} s  ${relative(process.cwd(), suite.testFilePath)}`);
}
