// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import type { Database } from '#libs/platform';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';

const TABELLEN = ['hulpvraag', 'contact', 'match', 'matchresultaat', 'toewijzing'] as const;
/** As long as something encrypted; nothing here opens it. */
const BYTES = `decode(repeat('00', 40), 'hex')`;
const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  VALUES ($1, $2, $3, $4, 1, 'ja', ${BYTES}, ${BYTES})`;
const ids = {
  betrokkene: randomUUID(),
  hulpvraag: randomUUID(),
  aanbod: randomUUID(),
  toewijzing: randomUUID(),
  aanbieder: randomUUID(),
  ander: randomUUID(),
};
const coordinator = (regio: string): Actor => ({ rol: 'coordinator', subject: `c-${regio}`, regio });
const aanbieder = (organisatieId: string): Actor => ({ rol: 'aanbieder', subject: 'a', organisatieId });
const ondernemer = (kvkNummer: string): Actor => ({ rol: 'ondernemer', subject: 'o', kvkNummer });
const indiener = (hulpvraagId: string): Actor => ({ rol: 'indiener', subject: 'i', hulpvraagId });
const bewerker = (hulpvraagId: string): Actor => ({
  ...indiener(hulpvraagId),
  subject: `bewerker:${hulpvraagId}`,
});

// Row-level security alone, without any guard or service in front: what direct SQL of the application role can do.
describe('behind every guard, the database', () => {
  let open: OpenDatabase;
  let db: Database;

  beforeAll(async () => {
    open = await openDatabase();
    db = open.db;
    await db.as(SYSTEEM, async (tx) => {
      await tx.query(
        `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas, woorden_van_ondernemers,
          aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, capaciteit_totaal, capaciteit_bezet, fictief, gewijzigd_door, gewijzigd_op)
         VALUES ($1, 'A', 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $2, 'X', '{NL}', '{}', '{}', '{}', 5, 0, true, 's', now())`,
        [ids.aanbod, ids.aanbieder],
      );
      await tx.query(
        `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, betrokkene_id, tekst, themas, taal, herkomst, kvk_nummer, feiten_bron,
          delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op, gewijzigd_door, gewijzigd_op, eigenaar, aan_zet, stap, aan_zet_sinds,
          uiterlijk_op, herinner_op)
         VALUES ($1, 'HV-2026-00001', 'TWE', 'gematcht', 1, $2, ${BYTES}, '{}', 'nl', 'web', '69599084', 'opgave', false, false, 'x', now(), 'x', now(),
           'x', 'coordinator', 'toewijzen', now(), now(), now())`,
        [ids.hulpvraag, ids.betrokkene],
      );
      await tx.query(`INSERT INTO aanbodmatching.contact VALUES ($1, $2, ${BYTES}, ${BYTES}, NULL)`, [
        ...[ids.hulpvraag, ids.betrokkene],
      ]);
      await tx.query(`INSERT INTO aanbodmatching.epoch (rekenregels, aantal_aanbod) VALUES ('r', 1)`);
      await tx.query(
        `INSERT INTO aanbodmatching.matchresultaat SELECT $1, 1, $2, max(nummer), 'r', 1, 0, NULL, now() FROM aanbodmatching.epoch`,
        [ids.hulpvraag, randomUUID()],
      );
      await tx.query(MATCH, [ids.hulpvraag, ids.aanbod, ids.betrokkene, 1]);
      await tx.query(
        `INSERT INTO aanbodmatching.toewijzing (id, hulpvraag_id, betrokkene_id, aanbod_id, aanbod_titel, aanbieder_id, aanbieder_naam, regio, status, versie, themas,
          plaats_bezet, toegewezen_door, toegewezen_op, ongedaan_tot, gewijzigd_door, gewijzigd_op, aan_zet_sinds, uiterlijk_op, herinner_op)
         VALUES ($1, $2, $5, $3, 'Scan', $4, 'X', 'TWE', 'wacht-op-toestemming', 1, '{}', true, 'c', now(), now(), 'c', now(), now(), now(),
           now())`,
        [ids.toewijzing, ids.hulpvraag, ids.aanbod, ids.aanbieder, ids.betrokkene],
      );
    });
  });

  afterAll(() => open.close());

  const counts = (actor: Actor): Promise<number[]> =>
    db.as(actor, async (tx) => {
      const aantallen: number[] = [];
      for (const tabel of TABELLEN)
        aantallen.push(Number((await tx.query(`SELECT count(*) AS n FROM aanbodmatching.${tabel}`))[0].n));
      return aantallen;
    });

  const NIETS = [0, 0, 0, 0, 0];
  it.each<[string, Actor, number[]]>([
    ['nobody', ANONIEM, NIETS],
    ['no role at all', { ...ANONIEM, rol: '' as never }, NIETS],
    ['the coordinator of another region', coordinator('MBR'), NIETS],
    ['a coordinator without a region', { rol: 'coordinator', subject: 'c' }, NIETS],
    ['another firm', ondernemer('68750110'), NIETS],
    ['an ondernemer without a KVK number', { rol: 'ondernemer', subject: 'o' }, NIETS],
    ['the holder of another key', indiener(randomUUID()), NIETS],
    ['another provider', aanbieder(ids.ander), NIETS],
    ['a beheerder', { rol: 'beheerder', subject: 'b' }, NIETS],
    ['an analyst', { rol: 'analist', subject: 'z' }, NIETS],
    ['a financier', { rol: 'financier', subject: 'f' }, NIETS],
    ['its provider, without consent', aanbieder(ids.aanbieder), NIETS],
    ['the coordinator of the region', coordinator('TWE'), [1, 1, 1, 1, 1]],
    ['the firm itself', ondernemer('69599084'), [1, 1, 1, 1, 1]],
    ['the holder of the key', indiener(ids.hulpvraag), [1, 1, 1, 1, 1]],
    ['the worker', SYSTEEM, [1, 1, 1, 1, 1]],
  ])('shows %s no more than their own rows', async (_wie, actor, verwacht) => {
    expect(await counts(actor)).toEqual(verwacht);
  });

  it('shows a provider nothing before consent, the question with it, and who asks once it accepted', async () => {
    const step = (wie: Actor, set: string): Promise<unknown> =>
      db.as(wie, (tx) => tx.query(`UPDATE aanbodmatching.toewijzing SET ${set}`));
    const toestemming = `toestemming_op = now(), toestemming_door = 'x', toestemming_hoe = 'zelf'`;
    expect(await counts(aanbieder(ids.aanbieder))).toEqual(NIETS);
    await step(bewerker(ids.hulpvraag), `status = 'aangeboden', ${toestemming}`);
    expect(await counts(aanbieder(ids.aanbieder))).toEqual([1, 0, 0, 0, 1]);
    expect(await counts(aanbieder(ids.ander))).toEqual(NIETS);
    await step(aanbieder(ids.aanbieder), `status = 'geaccepteerd'`);
    expect(await counts(aanbieder(ids.aanbieder))).toEqual([1, 1, 0, 0, 1]);
    const einde = `besluit_reden = 'toestemming-ingetrokken', uiterlijk_op = NULL, herinner_op = NULL, plaats_bezet = false`;
    await step(bewerker(ids.hulpvraag), `status = 'gestopt', ${einde}`);
    expect(await counts(aanbieder(ids.aanbieder))).toEqual([0, 0, 0, 0, 1]);
  });

  it('lets nobody else change, move or remove a row', async () => {
    const pogingen: [Actor, string][] = [
      [coordinator('MBR'), `UPDATE aanbodmatching.hulpvraag SET tekst = ${BYTES}`],
      [aanbieder(ids.aanbieder), `UPDATE aanbodmatching.hulpvraag SET tekst = ${BYTES}`],
      [ANONIEM, `UPDATE aanbodmatching.contact SET email = ${BYTES}`],
      [aanbieder(ids.ander), `UPDATE aanbodmatching.toewijzing SET status = 'geaccepteerd'`],
      [coordinator('TWE'), `UPDATE aanbodmatching.match SET rang = 2`],
    ];
    for (const [actor, sql] of pogingen) {
      const uitkomst = await db.as(actor, (tx) => tx.query(sql)).catch((fout: unknown) => fout);
      const aantal = Array.isArray(uitkomst) ? uitkomst[1] : 0;
      expect([sql, aantal]).toEqual([sql, 0]);
    }
    const verboden: [Actor, string][] = [
      [coordinator('TWE'), `UPDATE aanbodmatching.hulpvraag SET regio = 'MBR'`],
      [coordinator('TWE'), `DELETE FROM aanbodmatching.hulpvraag`],
      [SYSTEEM, `DELETE FROM aanbodmatching.toewijzing`],
      [SYSTEEM, `TRUNCATE aanbodmatching.match`],
      [aanbieder(ids.aanbieder), `UPDATE aanbodmatching.toewijzing SET notitie = ${BYTES}`],
      [
        aanbieder(ids.aanbieder),
        `UPDATE aanbodmatching.toewijzing SET aanbieder_id = '${ids.ander}', status = 'geaccepteerd'`,
      ],
      [
        indiener(ids.hulpvraag),
        MATCH.replace('$1', `'${ids.hulpvraag}'`)
          .replace('$2', `'${ids.aanbod}'`)
          .replace('$3', `'${ids.betrokkene}'`)
          .replace('$4', '2'),
      ],
    ];
    for (const [actor, sql] of verboden)
      await expect(db.as(actor, (tx) => tx.query(sql))).rejects.toThrow(
        /row-level security|permission denied|geen overgang|met een besluit/,
      );
  });
});
