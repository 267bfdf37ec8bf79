// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unguardFormula } from '#libs/matching-engine';
import { writeEditie } from '../../src/afname/schrijver.js';
import type { Rapportinhoud } from '../../src/rapport/inhoud.js';
import { readBladen, readCijfer, readCsvw, readJsonStat, readPdf, type Cijfers } from './lezers.support.js';
import { UITGEVER, inhoud, toEditie } from './rapportinhoud.support.js';

const cijfersVan = ({ tabellen }: Rapportinhoud): Cijfers =>
  tabellen.map(({ regels }) => regels.map(({ waarden }) => waarden));
const effectcijfers = ({ effecten }: Rapportinhoud): (number | null)[][] =>
  effecten.map(({ uitspraak: een }) =>
    een.soort === 'effect'
      ? [een.waarde, een.laag, een.hoog, een.betrouwbaarheid, een.n, een.clusters, een.sms]
      : Array<null>(7).fill(null),
  );
/** Without the mark of what only looks like a formula. */
const leesCel = (cel: unknown): string => unguardFormula(String(cel)).trim();
const SEED = 20261127;
const check = (numRuns: number, toets: (van: Rapportinhoud) => Promise<void>): Promise<void> =>
  fc.assert(fc.asyncProperty(inhoud, toets), { seed: SEED, numRuns, endOnFailure: true });
/** Below the codes and names of what a table is divided by. */
const alleenCijfers = (rij: readonly unknown[], indelingen: number, maten: number): unknown[] =>
  rij.slice(2 * indelingen, 2 * indelingen + maten);

describe('the same figures in every format, read back', () => {
  it('JSON: the sealed bytes', () =>
    check(40, async (van) => {
      const editie = toEditie(van);
      const bestand = await writeEditie(editie, 'json', UITGEVER);
      expect(createHash('sha256').update(bestand).digest('hex')).toBe(editie.sha256);
      expect(JSON.parse(bestand.toString())).toEqual(van);
    }));

  it('JSON-stat: with the reason where there is no figure', () =>
    check(40, async (van) => {
      const gelezen = readJsonStat(await writeEditie(toEditie(van), 'json-stat', UITGEVER), van.tabellen);
      expect(gelezen.cijfers).toEqual(cijfersVan(van));
      const redenen = van.tabellen.flatMap(({ regels }) =>
        regels.flatMap(({ waarden, reden }) =>
          waarden.map((waarde) =>
            waarde === null ? (reden ?? 'geen: er is niets om over te tellen') : null,
          ),
        ),
      );
      expect(gelezen.status.map((een) => een ?? null)).toEqual(redenen);
    }));

  it('CSV with its codebook', () =>
    check(40, async (van) => {
      const tabellen = readCsvw(await writeEditie(toEditie(van), 'csvw', UITGEVER));
      const gelezen = van.tabellen.map(({ code, indelingen, maten }) =>
        tabellen
          .find(({ url }) => url === `${code}.csv`)!
          .rijen.map((rij) => alleenCijfers(rij, indelingen.length, maten.length)),
      );
      expect(gelezen).toEqual(cijfersVan(van));
      const effecten = tabellen.find(({ url }) => url === 'effecten.csv')!;
      expect(effecten.rijen.map((rij) => rij.slice(3, 10))).toEqual(effectcijfers(van));
      for (const { namen, sleutel, rijen } of tabellen) {
        const sleutels = rijen.map((rij) => JSON.stringify(sleutel.map((naam) => rij[namen.indexOf(naam)])));
        expect(new Set(sleutels).size).toBe(rijen.length);
      }
    }));

  it('CSV in one file', () =>
    check(20, async (van) => {
      const [, ...rijen]: string[][] = parse(await writeEditie(toEditie(van), 'csv', UITGEVER), {
        ...{ bom: true, delimiter: ';' },
      });
      const gelezen = rijen.map(([, , , waarde]) =>
        waarde === '' ? null : Number(waarde!.replace(',', '.')),
      );
      expect(gelezen).toEqual([...cijfersVan(van).flat(2), ...effectcijfers(van).flat()]);
    }));

  it('XLSX: a sheet per table, with names to the sign', () =>
    check(6, async (van) => {
      const bestand = await writeEditie(toEditie(van), 'xlsx', UITGEVER);
      const bladen = await readBladen(bestand);
      expect([...bladen.keys()]).toEqual([
        ...['verantwoording', 'trechter-regio-thema', 'kosten-regio', 'effecten', 'verborgen', 'codeboek'],
      ]);
      for (const { code, indelingen, maten, regels } of van.tabellen) {
        const [, ...rijen] = bladen.get(code)!;
        const cijfers = rijen.map((rij) => alleenCijfers(rij, indelingen.length, maten.length));
        expect(cijfers).toEqual(regels.map(({ waarden }) => waarden));
        const namen = indelingen.flatMap(({ waarden }) => waarden.map(({ naam }) => naam));
        const kolommen = rijen.flatMap((rij) => indelingen.map((_een, nr) => leesCel(rij[2 * nr + 1])));
        // The reader takes spaces off.
        for (const naam of namen) expect(kolommen).toContain(naam.trim());
      }
      expect(
        bladen
          .get('effecten')!
          .slice(1)
          .map((rij) => rij.slice(3, 10)),
      ).toEqual(effectcijfers(van));
    }));

  it(
    'PDF: by its tags, as it is read aloud',
    () =>
      check(4, async (van) => {
        const { rijen, taal, titel, koppen } = await readPdf(
          await writeEditie(toEditie(van), 'pdf', UITGEVER),
        );
        let nr = 0;
        for (const { indelingen, maten, regels } of van.tabellen) {
          const gelezen: (number | null)[][] = regels.map(() => []);
          for (let van = 0; van < maten.length; van += 9) {
            expect(rijen[nr++]!.map(({ rol }) => rol)).not.toContain('TD');
            for (const regel of gelezen) {
              const cellen = rijen[nr++]!;
              expect(cellen.slice(0, indelingen.length).every(({ rol }) => rol === 'TH')).toBe(true);
              const cijfers = cellen.slice(indelingen.length);
              regel.push(...cijfers.map(({ tekst }, plek) => readCijfer(tekst, maten[van + plek]!.eenheid)));
            }
          }
          expect(gelezen).toEqual(regels.map(({ waarden }) => waarden));
        }
        const bekend = effectcijfers(van).filter(([waarde]) => waarde !== null);
        if (bekend.length > 0) nr += 1;
        const effecten = rijen.slice(nr, nr + bekend.length);
        expect(
          effecten.map((rij) => rij.slice(1).map(({ tekst }) => Number(tekst.replace(',', '.')))),
        ).toEqual(bekend);
        expect(taal).toBe('nl');
        expect(titel).toBe(van.definitie.naam);
        expect(koppen).toContain('Wat niet is getoond');
      }),
    90_000,
  );
});

it('writes the same bytes every time', async () => {
  const [van] = fc.sample(inhoud, { seed: SEED, numRuns: 1 });
  for (const formaat of ['json-stat', 'csv', 'csvw', 'xlsx', 'pdf'] as const) {
    const een = await writeEditie(toEditie(van!), formaat, UITGEVER);
    const ander = await writeEditie(toEditie(structuredClone(van!)), formaat, UITGEVER);
    expect(een.equals(ander)).toBe(true);
  }
});
