// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import type { CommunitiesFacade } from '#libs/communities';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Resultaatvolger } from '../src/ervaringsdeskundige/resultaatvolger.js';
import { BesluitService } from '../src/toewijzing/besluit.service.js';
import { StandService } from '../src/toewijzing/stand.service.js';
import { ToewijzingService } from '../src/toewijzing/toewijzing.service.js';
import { ANTWOORD_DAGEN, toAntwoordsleutel } from '../src/uitkomst/antwoordsleutel.rules.js';
import type { AntwoordDto } from '../src/uitkomst/uitkomst.dto.js';
import { UitkomstLezer } from '../src/uitkomst/uitkomst.lezer.js';
import { UitkomstService } from '../src/uitkomst/uitkomst.service.js';
import { UitkomstvraagService } from '../src/uitkomst/uitkomstvraag.service.js';
import { Persoonsproef, VRAAG, bewerkerVan, coordinator } from './persoon.support.js';

const DAG = 86_400_000;
const begin = new Date('2026-03-02T10:00:00Z');
const AANBOD = `INSERT INTO aanbodmatching.aanbod (id, code, versie, status, titel, samenvatting, omschrijving, soort, themas,
    woorden_van_ondernemers, aanbieder_id, aanbieder_naam, gebied, sbi, sbi_uitgesloten, rechtsvormen, fictief, gewijzigd_door,
    gewijzigd_op)
  VALUES ($1, $2, 1, 'gepubliceerd', 'Scan', '', '', 'coaching', '{}', '{}', $1, 'X', '{NL}', '{}', '{}', '{}', true, 's', now())`;
const GEMATCHT = `UPDATE aanbodmatching.hulpvraag SET status = 'gematcht', aan_zet = 'coordinator', stap = 'toewijzen' WHERE id = $1`;
const STAND = `SELECT status, stap, eigenaar, uiterlijk_op > $2 AS op_tijd FROM aanbodmatching.hulpvraag WHERE id = $1`;
const JA: AntwoordDto = { geholpen: 'ja', opbrengsten: ['kennis'] };
const NEE: AntwoordDto = { geholpen: 'nee', opbrengsten: ['nog-niets'] };

describe('what help brought, as time goes by', () => {
  let proef: Persoonsproef;

  beforeAll(async () => {
    proef = await Persoonsproef.start();
  });
  beforeEach(() => void (proef.nu = begin));
  afterAll(() => proef?.stop());

  const later = (dagen: number, ms = 0): void =>
    void (proef.nu = new Date(begin.getTime() + dagen * DAG + ms));
  const uitkomsten = (): UitkomstService => proef.app.get(UitkomstService);
  const keyOf = (toewijzingId: string, moment: 'levering' | 'vier-weken' = 'levering'): string =>
    toAntwoordsleutel({ toewijzingId, moment }, begin, proef.config.statussleutelGeheim);
  const answer = (id: string, antwoord: AntwoordDto, moment?: 'levering' | 'vier-weken') =>
    proef.app.get(UitkomstvraagService).answer(keyOf(id, moment), antwoord);
  const follow = (id: string) => proef.db.as(SYSTEEM, (tx) => proef.app.get(StandService).follow(tx, id));

  /** Delivered just now: the hulpvraag, the toewijzing and its provider. */
  const deliver = async (): Promise<{ id: string; toewijzingId: string; aanbieder: Actor }> => {
    const id = await proef.submit({ ...VRAAG, toestemming: { delenMetAanbieders: true, onderzoek: false } });
    const aanbodId = randomUUID();
    await proef.sql(AANBOD, [aanbodId, aanbodId]);
    await proef.sql(GEMATCHT, [id]);
    const keuze = { versie: 1, aanbodIds: [aanbodId] };
    const [toewijzingId = ''] = await proef.app.get(ToewijzingService).assign(coordinator, id, keuze);
    const aanbieder: Actor = { rol: 'aanbieder', subject: 'ada', organisatieId: aanbodId };
    await proef.app.get(BesluitService).accept(aanbieder, toewijzingId, { versie: 1 });
    await uitkomsten().deliver(aanbieder, toewijzingId, { versie: 2 });
    await follow(id);
    return { id, toewijzingId, aanbieder };
  };

  it('is told again from three weeks on, and opens the hulpvraag with its owner and a day when it did not help', async () => {
    const { id, toewijzingId } = await deliver();
    await answer(toewijzingId, JA);
    await follow(id);
    expect(await proef.sql(STAND, [id, proef.nu])).toMatchObject([{ status: 'afgerond' }]);
    later(21, -1);
    await expect(answer(toewijzingId, NEE, 'vier-weken')).rejects.toMatchObject({
      code: 'uitkomst-kan-niet',
    });
    later(28);
    expect(await answer(toewijzingId, NEE, 'vier-weken')).toMatchObject({ beantwoord: true });
    await follow(id);
    expect(await proef.sql(STAND, [id, proef.nu])).toEqual([
      { status: 'in-behandeling', stap: 'oplossen', eigenaar: 'regio:LANDELIJK', op_tijd: true },
    ]);
  });

  it('takes back what others may ask about it, once no help for it is left that helped', async () => {
    const weg: string[] = [];
    const communities = {
      withdrawErvaring: (_: unknown, id: string) => Promise.resolve(void weg.push(id)),
    } as unknown as CommunitiesFacade;
    const tell = (id: string) =>
      proef.db.as(SYSTEEM, (tx) => new Resultaatvolger(communities).follow(tx, id));
    const { id, toewijzingId } = await deliver();
    const ander = await deliver();
    for (const een of [toewijzingId, ander.toewijzingId]) await answer(een, JA);
    for (const een of [id, ander.id]) await tell(een);
    expect(weg).toEqual([]);
    later(28);
    await answer(toewijzingId, NEE, 'vier-weken');
    await answer(ander.toewijzingId, { ...JA, geholpen: 'deels' }, 'vier-weken');
    for (const een of [id, ander.id]) await tell(een);
    expect(weg).toEqual([id]);
  });

  it('is told once, also when two tell it at the same moment', async () => {
    const { id, toewijzingId } = await deliver();
    const beide = await Promise.allSettled([answer(toewijzingId, JA), answer(toewijzingId, NEE)]);
    expect(beide.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const ander = await deliver();
    await answer(ander.toewijzingId, JA);
    later(28);
    const nu = { versie: 4, ...JA };
    const later2 = [bewerkerVan(ander.id), coordinator].map((wie) =>
      uitkomsten().answerLater(wie, ander.id, ander.toewijzingId, nu),
    );
    expect((await Promise.allSettled(later2)).map(({ status }) => status).sort()).toEqual([
      ...['fulfilled', 'rejected'],
    ]);
    await expect(uitkomsten().answerLater(coordinator, id, ander.toewijzingId, nu)).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await expect(
      uitkomsten().answerLater(ander.aanbieder, ander.id, ander.toewijzingId, nu),
    ).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });

  it('says whose word it is, in what is kept and in what happened', async () => {
    const [eigen, namens] = [await deliver(), await deliver()];
    await answer(eigen.toewijzingId, JA);
    const besluit = { versie: 3, ...JA, reden: 'geholpen' };
    await uitkomsten().answer(coordinator, namens.id, namens.toewijzingId, besluit, 'bevestigen');
    for (const [id, zelf] of [
      [eigen.toewijzingId, true],
      [namens.toewijzingId, false],
    ] as const) {
      const rijen = await proef.sql(
        `SELECT zelf FROM aanbodmatching.uitkomst WHERE toewijzing_id = $1 AND partij = 'ondernemer'`,
        [id],
      );
      const events = await proef.sql(
        `SELECT dataversie, (data -> 'zelf')::text AS zelf FROM platform.event WHERE subject = $1
          AND (type = 'toewijzing-bevestigd' OR data ->> 'partij' = 'ondernemer')`,
        [id],
      );
      const { momenten } = await proef.app.get(UitkomstLezer).read(coordinator, id);
      expect(momenten.map(({ ondernemer }) => ondernemer?.zelf)).toEqual([zelf]);
      expect([rijen, events]).toEqual([[{ zelf }], Array(2).fill({ dataversie: 2, zelf: String(zelf) })]);
    }
  });

  it('is told with the key from the mail until its days are over', async () => {
    const { toewijzingId } = await deliver();
    later(ANTWOORD_DAGEN);
    await expect(answer(toewijzingId, JA)).rejects.toMatchObject({ code: 'antwoordsleutel-verlopen' });
    later(ANTWOORD_DAGEN, -1);
    expect(await answer(toewijzingId, JA)).toMatchObject({ beantwoord: true });
  });

  it('is asked again after a disagreement that was settled, with a new report over the old one', async () => {
    const { id, toewijzingId, aanbieder } = await deliver();
    await answer(toewijzingId, NEE);
    const vraag = proef.app.get(UitkomstvraagService);
    expect(await vraag.read(keyOf(toewijzingId))).toMatchObject({ beantwoord: true });
    await proef.app.get(BesluitService).resume(coordinator, toewijzingId, { versie: 4 });
    await uitkomsten().deliver(aanbieder, toewijzingId, { versie: 5, opbrengsten: ['netwerk'], uren: 1.25 });
    expect(await vraag.read(keyOf(toewijzingId))).toMatchObject({ beantwoord: false, reden: null });
    await answer(toewijzingId, JA);
    const { momenten } = await proef.app.get(UitkomstLezer).read(coordinator, toewijzingId);
    expect(momenten).toMatchObject([
      {
        ...{ moment: 'levering', verschil: false, ondernemer: { geholpen: 'ja', versie: 2 } },
        aanbieder: { opbrengsten: ['netwerk'], uren: 1.25, versie: 2 },
      },
    ]);
    const regels = await proef.sql(
      `SELECT handeling, subject, count(*)::integer AS n FROM platform.auditregel a JOIN aanbodmatching.uitkomst u
         ON u.id::text = a.onderwerp WHERE u.toewijzing_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      [toewijzingId],
    );
    expect(regels).toEqual([
      { handeling: 'gemeld', subject: 'ada', n: 1 },
      { handeling: 'gemeld', subject: `antwoord:${toewijzingId}`, n: 1 },
      { handeling: 'gewijzigd', subject: 'ada', n: 1 },
      { handeling: 'gewijzigd', subject: `antwoord:${toewijzingId}`, n: 1 },
    ]);
    await expect(
      uitkomsten().correct({ ...aanbieder, organisatieId: id }, toewijzingId, {
        ...{ versie: 2, geholpen: 'ja', opbrengsten: [] },
      }),
    ).rejects.toMatchObject({ soort: 'niet-gevonden' });
  });
});
