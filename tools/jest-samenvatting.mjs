// SPDX-License-Identifier: EUPL-1.2
// One line at the end of a test run: which queue backends the flow tests ran on.
export default class Samenvatting {
  onRunComplete() {
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
