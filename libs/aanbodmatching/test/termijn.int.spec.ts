// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { TermijnService } from '../src/termijn/termijn.service.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { HeraanbodService } from '../src/toewijzing/heraanbod.service.js';
import { StandService } from '../src/toewijzing/stand.service.js';
import { ToewijzingService } from '../src/toewijzing/toewijzing.service.js';
import { UitkomstService } from '../src/uitkomst/uitkomst.service.js';
import { Persoonsproef, VRAAG } from './persoon.support.js';

const DAG = 86_400_000;
const coordinator: Actor = { rol: 'coordinator', subject: 'kor', regio: 'LANDELIJK' };
const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, capaciteit_totaal,
    capaciteit_bezet, fictief, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $1, 'X', '{NL}', '{}', '{}', '{}', 1, 0, true, 's', now())`;
const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  SELECT $1, $2, $3, $4, 1, 'ja', b, b FROM (SELECT decode(repeat('00', 40), 'hex') AS b) x`;

describe('the ladder of reminders', () => {
  let proef: Persoonsproef;
  let termijnen: TermijnService;
  const aanbieder = (organisatieId: string): Actor => ({ rol: 'aanbieder', subject: 'ada', organisatieId });

  beforeAll(async () => {
    proef = await Persoonsproef.start();
    proef.nu = new Date('2026-03-02T10:00:00Z');
    const klok = proef.app.get(Klok);
    const heraanbod = new HeraanbodService(proef.config, klok, proef.app.get(Sleutelkast));
    termijnen = new TermijnService(proef.db, klok, proef.app.get(BesluitService), heraanbod);
  });
  afterAll(() => proef.stop());

  const later = (dagen: number): void => void (proef.nu = new Date(proef.nu.getTime() + dagen * DAG));
  /** Takes all that is due, of this hulpvraag alone. */
  const run = async (id: string): Promise<void> => {
    const eigen = new Set([id, ...(await toewijzingen(id)).map((een) => een.id)]);
    for (const termijn of await termijnen.coming(proef.nu, 1000))
      if (eigen.has(termijn.id)) await termijnen.take(termijn);
    await proef.db.as(SYSTEEM, (tx) => proef.app.get(StandService).follow(tx, id));
  };
  const toewijzingen = (
    id: string,
  ): Promise<{ id: string; status: string; reden: string | null; aanbod: string; versie: number }[]> =>
    proef.sql(
      `SELECT id, status, besluit_reden AS reden, aanbod_id AS aanbod, versie FROM aanbodmatching.toewijzing
       WHERE hulpvraag_id = $1 ORDER BY toegewezen_op, id`,
      [id],
    );
  const events = async (id: string): Promise<string[]> =>
    (
      await proef.sql<{ type: string }>(
        `SELECT type FROM platform.event WHERE data ->> 'hulpvraagId' = $1 AND type LIKE 'termijn-%' ORDER BY volgnummer`,
        [id],
      )
    ).map(({ type }) => type);
  const stand = async (id: string): Promise<Record<string, unknown>> =>
    (
      await proef.sql(
        `SELECT status, aan_zet, stap, trede, herinner_op, uiterlijk_op, einde_reden FROM aanbodmatching.hulpvraag WHERE id = $1`,
        [id],
      )
    )[0] ?? {};

  /** A hulpvraag with these offers as its list. */
  const submit = async (delen: boolean, aantal = 2): Promise<{ id: string; aanbod: string[] }> => {
    const toestemming = { delenMetAanbieders: delen, onderzoek: false };
    const id = await proef.submit({ ...VRAAG, toestemming });
    const betrokkeneId = await proef.betrokkeneOf(id);
    const aanbod = Array.from({ length: aantal }, () => randomUUID());
    for (const [nr, een] of aanbod.entries()) {
      await proef.sql(AANBOD, [een, een]);
      await proef.sql(MATCH, [id, een, betrokkeneId, nr + 1]);
    }
    await proef.sql(
      `UPDATE aanbodmatching.hulpvraag SET status = 'gematcht', aan_zet = 'coordinator', stap = 'toewijzen' WHERE id = $1`,
      [id],
    );
    return { id, aanbod };
  };
  const assign = async (id: string, aanbodId: string): Promise<void> => {
    await proef.app.get(ToewijzingService).assign(coordinator, id, { versie: 1, aanbodIds: [aanbodId] });
  };

  it('reminds the coordinator on day 9 and tells who leads from day 21 on, and keeps a day ahead', async () => {
    const { id } = await submit(true, 1);
    await run(id);
    expect(await events(id)).toEqual([]);
    later(9);
    await run(id);
    await run(id);
    expect(await events(id)).toEqual(['termijn-herinnerd']);
    later(12);
    await run(id);
    later(24);
    await run(id);
    later(26);
    await run(id);
    expect(await events(id)).toEqual([
      'termijn-herinnerd',
      ...Array.from({ length: 3 }, () => 'termijn-geescaleerd'),
    ]);
    expect(((await stand(id))['herinner_op'] as Date) > proef.nu).toBe(true);
  });

  it('asks the next best provider when one does not answer, and gives its place back', async () => {
    const { id, aanbod } = await submit(true);
    await assign(id, aanbod[0] ?? '');
    later(10);
    await run(id);
    expect((await toewijzingen(id)).map(({ status }) => status)).toEqual(['aangeboden']);
    later(12);
    await run(id);
    expect(await toewijzingen(id)).toMatchObject([
      { aanbod: aanbod[0], status: 'gestopt', reden: 'niet-gereageerd' },
      { aanbod: aanbod[1], status: 'aangeboden' },
    ]);
    const plaatsen = await proef.sql(
      `SELECT capaciteit_bezet AS n FROM aanbodmatching.aanbod WHERE id = ANY ($1) ORDER BY array_position($1, id)`,
      [aanbod],
    );
    expect(plaatsen).toEqual([{ n: 0 }, { n: 1 }]);
    expect(await stand(id)).toMatchObject({ status: 'toegewezen', aan_zet: 'aanbieder' });
    for (const dagen of [11, 14]) {
      later(dagen);
      await run(id);
    }
    // There is no third: the coordinator again.
    expect(await stand(id)).toMatchObject({ status: 'gematcht', aan_zet: 'coordinator', stap: 'toewijzen' });
  });

  it('lets go of an offer for which the entrepreneur does not answer', async () => {
    const { id, aanbod } = await submit(false);
    await assign(id, aanbod[0] ?? '');
    for (const dagen of [13, 12]) {
      later(dagen);
      await run(id);
    }
    expect(await stand(id)).toMatchObject({ status: 'wacht-op-ondernemer', stap: 'toestemmen' });
    later(26);
    await run(id);
    expect(await toewijzingen(id)).toMatchObject([{ status: 'gestopt', reden: 'niet-bereikbaar' }]);
    expect(await stand(id)).toMatchObject({ status: 'gematcht', aan_zet: 'coordinator' });
  });

  it('ends a hulpvraag of which nobody confirms the help, and only after 45 days', async () => {
    const { id, aanbod } = await submit(true);
    const [eerste = ''] = aanbod;
    await assign(id, eerste);
    const [{ id: toewijzingId } = { id: '' }] = await toewijzingen(id);
    const besluiten = proef.app.get(BesluitService);
    await besluiten.accept(aanbieder(eerste), toewijzingId, { versie: 1 });
    await proef.app.get(UitkomstService).deliver(aanbieder(eerste), toewijzingId, { versie: 2 });
    await run(id);
    expect(await stand(id)).toMatchObject({ status: 'wacht-op-ondernemer', stap: 'bevestigen' });
    for (const dagen of [10, 12, 20]) {
      later(dagen);
      await run(id);
      expect(await stand(id)).toMatchObject({ status: 'wacht-op-ondernemer' });
    }
    later(6);
    await run(id);
    expect(await stand(id)).toMatchObject({
      status: 'verlopen',
      einde_reden: 'niet-bereikbaar',
      uiterlijk_op: null,
    });
    expect(await toewijzingen(id)).toMatchObject([{ status: 'gestopt', reden: 'niet-bereikbaar' }]);
  });

  it('takes a step once, however many look at it, and never before its time', async () => {
    const { id } = await submit(true, 1);
    const vroeg = { soort: 'hulpvraag', id, trede: 0 } as const;
    expect(await termijnen.take(vroeg)).toBe(false);
    later(10);
    const uitkomsten = await Promise.all(Array.from({ length: 6 }, () => termijnen.take(vroeg)));
    expect(uitkomsten.filter(Boolean)).toHaveLength(1);
    expect(await events(id)).toEqual(['termijn-herinnerd']);
  });

  it('after a long standstill does not send what is past, one after the other', async () => {
    const { id } = await submit(true, 1);
    later(200);
    await run(id);
    await run(id);
    expect(await events(id)).toEqual(['termijn-herinnerd']);
    expect(((await stand(id))['herinner_op'] as Date) > proef.nu).toBe(true);
    expect(await stand(id)).toMatchObject({ status: 'gematcht' });
  });
});
