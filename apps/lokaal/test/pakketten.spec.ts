// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findRoot } from '../src/machine/mappen.js';

const echt = findRoot();

describe('stale packages', () => {
  interface Module {
    matchesLock(lock: object, installed: object | null): boolean;
    staleReason(root: string): string | null;
    stamp(root: string): void;
  }
  let pakketten: Module;
  beforeAll(async () => {
    pakketten = (await import(pathToFileURL(path.join(echt, 'tools/prepare/pakketten.mjs')).href)) as Module;
  });
  const item = (version: string, extra: object = {}) => ({
    version,
    integrity: `sha512-${version}`,
    ...extra,
  });

  it('are those of another version, and those that are missing on this platform', () => {
    const lock = { packages: { '': {}, 'node_modules/a': item('1.0.0') } };
    expect(pakketten.matchesLock(lock, { packages: { 'node_modules/a': item('1.0.0') } })).toBe(true);
    expect(pakketten.matchesLock(lock, { packages: { 'node_modules/a': item('1.0.1') } })).toBe(false);
    expect(pakketten.matchesLock(lock, { packages: {} })).toBe(false);
    expect(pakketten.matchesLock(lock, null)).toBe(false);
  });

  it('are not the optional ones of another platform', () => {
    const anders = { packages: { 'node_modules/b': item('1.0.0', { optional: true, os: ['aix'] }) } };
    expect(pakketten.matchesLock(anders, { packages: {} })).toBe(true);
    const hier = {
      packages: {
        'node_modules/b': item('1.0.0', { optional: true, os: [process.platform], cpu: [process.arch] }),
      },
    };
    expect(pakketten.matchesLock(hier, { packages: {} })).toBe(false);
  });

  it('show after a change of package-lock.json, not after a hand-made install that fits', () => {
    const map = fs.mkdtempSync(path.join(os.tmpdir(), 'schakel-pakketten-'));
    fs.cpSync(path.join(echt, 'package-lock.json'), path.join(map, 'package-lock.json'));
    expect(pakketten.staleReason(map)).toBe('er zijn nog geen pakketten');
    fs.mkdirSync(path.join(map, 'node_modules'));
    const hand = { packages: { 'node_modules/a': item('1.0.0') } };
    const write = (naam: string, inhoud: object): void =>
      fs.writeFileSync(path.join(map, naam), JSON.stringify(inhoud));
    write('node_modules/.package-lock.json', hand);
    write('package-lock.json', { packages: { '': {}, ...hand.packages } });
    expect(pakketten.staleReason(map)).toBeNull();
    pakketten.stamp(map);
    write('package-lock.json', { packages: { '': {}, 'node_modules/a': item('2.0.0') } });
    expect(pakketten.staleReason(map)).toBe('package-lock.json is veranderd');
    fs.rmSync(map, { recursive: true });
  });
});
