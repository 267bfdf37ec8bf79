// SPDX-License-Identifier: EUPL-1.2
// Many who want the same money at once: the quick tests do it with some, those under lang/ with fifty.
import { randomUUID } from 'node:crypto';
import { Afspraakproef } from './afspraak.support.js';
import { van, type Declaratieproef } from './declaratie.support.js';
import { EURO, bo, code, fenna, type Financieringsproef } from './financiering.support.js';

/** Of declaraties of 100 euros each, as many are approved as there is room for, with 50 euros to spare. */
export async function approveAtOnce(p: Declaratieproef, aantal: number, ruimte: number): Promise<void> {
  const [joris, mila] = [van('joris'), van('mila')];
  await p.begin(100 * aantal, 100 * ruimte + 50);
  const prestaties = await p.prestaties(...Array.from({ length: aantal }, () => ({})));
  const ids: string[] = [];
  for (const prestatie of prestaties) ids.push(await p.submit([prestatie]));
  for (const id of ids) await p.assess(id, joris);
  const uit = await Promise.allSettled(ids.map((id) => p.approve(id, mila)));
  expect(uit.filter(({ status }) => status === 'fulfilled')).toHaveLength(ruimte);
  const geweigerd = uit.flatMap((een) =>
    een.status === 'rejected' ? [(een.reason as { code: string }).code] : [],
  );
  expect(new Set(geweigerd)).toEqual(new Set(['plafond-bereikt']));
  expect([await p.saldo('verplicht'), await p.saldo('te-betalen')]).toEqual([50, 100 * ruimte]);
  const open = `SELECT FROM prestatiefinanciering.declaratie WHERE status = 'beoordeeld' AND programma_id = $1`;
  expect(await p.sql(open, [p.programmaId])).toHaveLength(aantal - ruimte);
}

/** Of agreements of 60,000 euros for this year, 16 fit in the million of the programme: more than that must ask. */
export async function signAtOnce(proef: Financieringsproef, aantal: number): Promise<void> {
  proef.vandaag = '2026-07-01';
  const p = new Afspraakproef(proef);
  await p.open({ code: 'STORM' });
  const open: { id: string; hash: string }[] = [];
  for (let nr = 0; nr < aantal; nr += 1) open.push(await makeToSign(p, nr));
  const uitkomsten = await Promise.all(
    open.map(({ id, hash }) => code(p.ondertekeningen.sign(fenna, id, { afspraakversie: 1, hash }))),
  );
  expect(uitkomsten.filter((een) => een === 'gelukt')).toHaveLength(16);
  expect(new Set(uitkomsten)).toEqual(new Set(['gelukt', 'geen-ruimte']));
  expect(await p.saldi()).toEqual({
    ...{ 'ruimte 2026': 40_000, 'ruimte 2027': 984_000 },
    ...{ 'verplicht 2026': 960_000, 'verplicht 2027': 16_000 },
  });
  const deze = `FROM prestatiefinanciering.prestatieafspraak a WHERE a.programma_id = $1`;
  const vanKracht = await p.sql(fenna, `SELECT ${deze} AND a.status = 'van-kracht'`, [p.programmaId]);
  const getekend = await p.sql(
    fenna,
    `SELECT FROM prestatiefinanciering.ondertekening o WHERE o.kant = 'financier'
      AND EXISTS (SELECT ${deze} AND a.id = o.afspraak_id)`,
    [p.programmaId],
  );
  expect([vanKracht.length, getekend.length]).toEqual([16, 16]);
  const weg = open[uitkomsten.indexOf('geen-ruimte')]?.id ?? '';
  await expect(p.sign(weg, fenna)).rejects.toMatchObject({ extra: { overInCenten: 40_000 * EURO } });
}

/** With an aanbieder of its own, who signed already. */
async function makeToSign(p: Afspraakproef, nr: number): Promise<{ id: string; hash: string }> {
  const aanbiederId = randomUUID();
  await p.sql(
    bo,
    `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, versie, gewijzigd_door)
      VALUES ($1, $2, $2, 'aanbieder', 1, 'proef')`,
    [aanbiederId, `aanbieder-${nr}`],
  );
  const jaren = [
    { jaar: 2026, plafondInCenten: 60_000 * EURO },
    { jaar: 2027, plafondInCenten: 1_000 * EURO },
  ];
  const id = await p.make({ aanbiederId, jaren });
  await p.offer(id);
  await p.sign(id, { rol: 'aanbieder', subject: `a-${nr}`, organisatieId: aanbiederId });
  return { id, hash: (await p.read(id)).versies[0]?.hash ?? '' };
}
