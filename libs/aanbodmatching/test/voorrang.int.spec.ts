// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM } from '#libs/kernel';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { HeraanbodService } from '../src/toewijzing/heraanbod.service.js';
import { ToestemmingService } from '../src/toewijzing/toestemming.service.js';
import { bewerkerVan } from './persoon.support.js';
import { Plaatsproef } from './wachtlijst.support.js';

const MATCH = `INSERT INTO aanbodmatching.match (hulpvraag_id, aanbod_id, betrokkene_id, rang, score, oordeel, bewijs, redenen)
  SELECT $1, $2, betrokkene_id, 1, 1, 'ja', b, b
  FROM (SELECT decode(repeat('00', 40), 'hex') AS b) x, aanbodmatching.hulpvraag WHERE id = $1`;

describe('while somebody waits, a place that is free', () => {
  let p: Plaatsproef;
  beforeAll(async () => {
    p = await Plaatsproef.start();
  });
  afterAll(() => p.stop());

  /** A place is free and two wait for it; nobody looked yet. */
  const vrij = async (): Promise<{ id: string; rij: [string, string] }> => {
    const id = await p.publish(1);
    const houder = await p.take(id);
    const rij: [string, string] = [await p.wait(id, 'ZWO'), await p.wait(id, 'TWE')];
    await p.end(houder);
    expect(await p.bezet(id)).toBe(0);
    return { id, rij };
  };

  it('is not for a coordinator who assigns, who hears how many wait and may join the end', async () => {
    const { id, rij } = await vrij();
    const hulpvraag = await p.submit();
    const wachten =
      'Scan: er wachten al 2 ondernemers. U kunt uw ondernemer achteraan op de wachtlijst zetten.';
    await expect(p.assign(hulpvraag, id)).rejects.toMatchObject({
      soort: 'conflict',
      redenen: [{ pad: 'aanbodIds[0]', melding: wachten }],
    });
    const laatste = await p.assign(hulpvraag, id, { wachtlijst: true });
    await p.ronde.run();
    expect(await p.statussen([...rij, laatste])).toEqual([
      'wacht-op-toestemming',
      'wachtlijst',
      'wachtlijst',
    ]);
    // Full again, it tells both.
    await expect(p.assign(await p.submit(), id)).rejects.toMatchObject({
      redenen: [{ melding: expect.stringContaining('bezet') }, { melding: wachten }],
    });
  });

  it('is not for who chooses from what was put to him, nor for the next best of another list', async () => {
    const { id } = await vrij();
    const hulpvraag = await p.submit();
    const voorstel = await p.assign(hulpvraag, id, { vorm: 'voorstellen' });
    await expect(
      p.proef.app.get(ToestemmingService).give(bewerkerVan(hulpvraag), hulpvraag, voorstel, { versie: 1 }),
    ).rejects.toMatchObject({ redenen: [{ melding: expect.stringContaining('wachtlijst') }] });
    const ander = await p.submit();
    await p.proef.sql(MATCH, [ander, id]);
    const heraanbod = new HeraanbodService(
      p.proef.config,
      p.proef.app.get(Klok),
      p.proef.app.get(Sleutelkast),
    );
    expect(await p.proef.db.as(SYSTEEM, (tx) => heraanbod.offerNext(tx, ander))).toBe(false);
    expect(await p.bezet(id)).toBe(0);
  });

  it('is nobody’s while the offer is shut, and who chooses it hears so', async () => {
    const id = await p.publish(1);
    const hulpvraag = await p.submit();
    const voorstel = await p.assign(hulpvraag, id, { vorm: 'voorstellen' });
    await p.aanbod.setStatus(p.aanbieder(id), id, 1, 'gepauzeerd');
    await expect(
      p.proef.app.get(ToestemmingService).give(bewerkerVan(hulpvraag), hulpvraag, voorstel, { versie: 1 }),
    ).rejects.toMatchObject({ redenen: [{ melding: 'Scan is nu niet open.' }] });
    expect(await p.bezet(id)).toBe(0);
  });

  it('is for the first of the list and for nobody else, whoever writes it', async () => {
    const { id, rij } = await vrij();
    const take = (wie: string): Promise<number> =>
      p.write(
        SYSTEEM,
        `UPDATE aanbodmatching.toewijzing SET status = 'wacht-op-toestemming', plaats_bezet = true WHERE id = $1`,
        [wie],
      );
    await expect(take(rij[1])).rejects.toThrow('iemand anders wacht langer');
    const hulpvraag = await p.submit();
    const anders = { status: VRAAGT, plaats_bezet: true, wachtlijst_sinds: null };
    await expect(p.copy(rij[0], hulpvraag, anders)).rejects.toThrow('iemand anders wacht langer');
    expect(await take(rij[0])).toBe(1);
    expect(await p.bezet(id)).toBe(1);
  });

  it('is for who waits longest: nobody joins but at the end, nor changes since when', async () => {
    const { rij } = await vrij();
    const [eerste, tweede] = rij;
    const hulpvraag = await p.submit();
    await expect(p.copy(eerste, hulpvraag, {})).rejects.toThrow('sluit achteraan');
    await expect(p.copy(tweede, hulpvraag, { id: randomUUID() })).rejects.toThrow('sluit achteraan');
    await p.write(
      SYSTEEM,
      `UPDATE aanbodmatching.toewijzing SET wachtlijst_sinds = '2000-01-01', status = 'wachtlijst' WHERE id = $1`,
      [tweede],
    );
    await p.ronde.run();
    expect(await p.statussen(rij)).toEqual([VRAAGT, 'wachtlijst']);
  });

  it('is looked at by who may choose from it, and by nobody else', async () => {
    const { id } = await vrij();
    const look = async (wie: string, kvkNummer?: string): Promise<unknown> =>
      p.proef.db.as<unknown[]>(
        kvkNummer === undefined ? bewerkerVan(wie) : { rol: 'ondernemer', subject: 'o', kvkNummer },
        (tx) => tx.query('SELECT open, vrij FROM aanbodmatching.bekijk_plaats($1)', [id]),
      );
    const [eigen, ander] = [await p.submit(), await p.submit()];
    await p.proef.sql(`UPDATE aanbodmatching.hulpvraag SET kvk_nummer = '69599084' WHERE id = $1`, [eigen]);
    await p.assign(eigen, id, { vorm: 'voorstellen' });
    const [ZIET, NIETS] = [[{ open: true, vrij: 1 }], [{ open: null, vrij: null }]];
    expect(await look(eigen)).toEqual(ZIET);
    expect(await look(eigen, '69599084')).toEqual(ZIET);
    expect(await look(ander)).toEqual(NIETS);
    expect(await look(ander, '68750110')).toEqual(NIETS);
  });
});

const VRAAGT = 'wacht-op-toestemming';
