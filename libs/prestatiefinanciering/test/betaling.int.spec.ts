// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, type Actor } from '#libs/kernel';
import { BankrekeningService } from '../src/bankrekening/bankrekening.service.js';
import { BankberichtService } from '../src/betaling/bankbericht.service.js';
import { BetaalbatchService } from '../src/betaling/betaalbatch.service.js';
import { Betaalvoorstel } from '../src/betaling/betaalvoorstel.js';
import type { BetaalbatchWeergave, BetaalopdrachtWeergave } from '../src/betaling/betaling.dto.js';
import { BetalingLezer } from '../src/betaling/betaling.lezer.js';
import { betalingRegels } from '../src/grootboek/boekingen.rules.js';
import { Grootboek } from '../src/grootboek/grootboek.js';
import { JaarafsluitingService } from '../src/grootboek/jaarafsluiting.service.js';
import {
  AANBIEDER,
  AFSPRAAK_1,
  ANDERE,
  Betaalproef,
  PROGRAMMA,
  aanbieder,
  fenna,
  provincie,
  tweede,
  vreemd,
} from './betaalproef.js';
import { camt053, pain002 } from '../../../test/support/bankberichten.js';
import { checkPain001 } from './pain001-toets.js';

const [VAN, NAAR] = ['NL20INGB0001234567', 'NL91ABNA0417164300'];
const ADRES = { straat: 'Kade', huisnummer: '1', postcode: '7511 AA', plaats: 'Enschede', land: 'NL' };
const JAREN = `INSERT INTO prestatiefinanciering.programmajaar (programma_id, jaar, budget_in_centen)
  SELECT $1, jaar, 100000 FROM generate_series(2027, 2028) AS jaar`;
const BETAALD_IN = `SELECT DISTINCT r.jaar FROM prestatiefinanciering.saldo s
  JOIN prestatiefinanciering.grootboekrekening r ON r.id = s.rekening_id WHERE r.soort = 'betaald' AND s.saldo_in_centen <> 0`;
const weg = { soort: 'niet-gevonden' };
const code = (naam: string): object => ({ soort: 'conflict', code: naam });

describe('paying what was approved', () => {
  let p: Betaalproef;
  let batches: BetaalbatchService;
  let lezer: BetalingLezer;
  let berichten: BankberichtService;
  let naar: string;

  beforeAll(async () => {
    p = await Betaalproef.start();
  });
  beforeEach(async () => {
    await p.begin();
    batches = p.app.get(BetaalbatchService);
    lezer = p.app.get(BetalingLezer);
    berichten = p.app.get(BankberichtService);
    naar = await account(NAAR, aanbieder);
    await account(VAN, fenna, { programmaId: PROGRAMMA });
    p.nu = '2027-03-12T12:00:00Z';
  });
  afterAll(() => p?.stop());

  async function account(iban: string, wie: Actor, anders = {}): Promise<string> {
    const rekeningen = p.app.get(BankrekeningService);
    const id = await rekeningen.enter(wie, { iban, tenaamstelling: 'Proef', ...ADRES, ...anders }, undefined);
    await rekeningen.confirm(provincie, id, { versie: 1, gecontroleerdMet: 'handelsregister' });
    return id;
  }
  const compose = (wie = fenna): Promise<string> =>
    batches.compose(wie, { programmaId: PROGRAMMA }, undefined);
  const read = (id: string, wie = fenna): Promise<BetaalbatchWeergave> => lezer.read(wie, id);
  const release = async (id: string, wie: Actor): Promise<void> => {
    const { versie, bestandHash } = await read(id, wie);
    await batches.release(wie, id, { versie, bestandHash });
  };
  const orders = async (id: string): Promise<BetaalopdrachtWeergave[]> =>
    (await lezer.orders(fenna, id, { aantal: 50 })).gegevens;
  const send = (bestand: string, wie = fenna): ReturnType<BankberichtService['read']> =>
    berichten.read(wie, PROGRAMMA, Buffer.from(bestand));
  async function sent(...centen: number[]): Promise<{ id: string; refs: string[] }> {
    for (const bedrag of centen) await p.addDeclaratie(bedrag);
    const id = await compose();
    await release(id, tweede);
    await release(id, provincie);
    const gesorteerd = (await orders(id)).sort((a, b) => a.bedragInCenten - b.bedragInCenten);
    return { id, refs: gesorteerd.map(({ verwijzing }) => verwijzing) };
  }

  it('is proposed with what waits and why', async () => {
    const eigen = await p.addDeclaratie(12_345);
    const zonder = await p.addDeclaratie(100, { aanbiederId: ANDERE });
    await p.addDeclaratie(200, { aanbiederId: null });
    const gezien = await p.app.get(Betaalvoorstel).show(fenna, PROGRAMMA);
    expect(gezien).toMatchObject({
      ...{ heeftProgrammarekening: true, bedragInCenten: 12_345 },
      binnen: [{ declaratieId: eigen, aan: 'Bureau Proef', rekening: 'NL •••• 4300', reden: null }],
      buiten: [
        { declaratieId: zonder, reden: 'geen-rekening' },
        { aan: 'TWE', reden: 'regio' },
      ],
    });
    await expect(p.app.get(Betaalvoorstel).show(vreemd, PROGRAMMA)).rejects.toMatchObject(weg);
  });

  it('waits for an account that cools, and for one to pay from', async () => {
    await p.addDeclaratie(100);
    const rekeningen = p.app.get(BankrekeningService);
    await rekeningen.end(aanbieder, naar, 2, 'ingetrokken');
    await expect(compose()).rejects.toMatchObject(code('niets-te-betalen'));
    await account(NAAR, aanbieder);
    const [wacht] = (await p.app.get(Betaalvoorstel).show(fenna, PROGRAMMA)).buiten;
    expect(wacht).toMatchObject({ reden: 'rekening-koelt-af', vanaf: new Date('2027-03-19T12:00:00Z') });
    p.nu = '2027-03-19T12:00:00Z';
    await compose();
  });

  it('is released by two people, of whom none approved any of it, and only for the file they saw', async () => {
    await p.addDeclaratie(100, { door: 'tweede' });
    await p.addDeclaratie(200);
    const id = await compose();
    const { versie, bestandHash } = await read(id);
    expect(await read(id, tweede)).toMatchObject({ status: 'opgesteld', magVrijgeven: 'goedkeurder' });
    await expect(release(id, tweede)).rejects.toMatchObject(code('goedkeurder'));
    await expect(batches.release(fenna, id, { versie, bestandHash: 'a'.repeat(64) })).rejects.toMatchObject(
      code('ander-bestand'),
    );
    await expect(batches.download(fenna, id)).rejects.toMatchObject(code('nog-niet-vrijgegeven'));
    await release(id, fenna);
    await expect(release(id, fenna)).rejects.toMatchObject(code('zelf-vrijgegeven'));
    await expect(batches.release(provincie, id, { versie, bestandHash })).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
    await release(id, provincie);
    await expect(release(id, { ...fenna, subject: 'derde' })).rejects.toMatchObject(code('niet-meer'));
    await expect(batches.withdraw(fenna, id, 3)).rejects.toMatchObject(code('niet-meer'));
    const { naam, inhoud } = await batches.download(tweede, id);
    expect([naam, checkPain001(inhoud)]).toEqual(['PROEF-B1.xml', []]);
    expect(inhoud).toContain('<CtrlSum>3.00</CtrlSum>');
    for (const wie of [vreemd, aanbieder]) await expect(batches.download(wie, id)).rejects.toMatchObject(weg);
    const sporen = await p.beheer<{ handeling: string }>(
      `SELECT handeling FROM platform.auditregel WHERE onderwerp = $1 ORDER BY volgnummer`,
      [id],
    );
    expect(sporen.map(({ handeling }) => handeling)).toEqual([
      ...['opgesteld', 'eenmaal-vrijgegeven', 'vrijgegeven', 'opgehaald'],
    ]);
  });

  it('goes no further when an account in it was taken back, or its day is over', async () => {
    await p.addDeclaratie(100);
    const id = await compose();
    await release(id, fenna);
    p.nu = '2027-03-16T12:00:00Z';
    await expect(release(id, tweede)).rejects.toMatchObject(code('uitvoerdatum-voorbij'));
    p.nu = '2027-03-12T13:00:00Z';
    await p.app.get(BankrekeningService).end(aanbieder, naar, 2, 'ingetrokken');
    await expect(release(id, tweede)).rejects.toMatchObject(code('rekening-vervallen'));
    await batches.withdraw(tweede, id, 2);
    expect(await read(id)).toMatchObject({ status: 'ingetrokken' });
    expect((await orders(id))[0]).toMatchObject({ status: 'vervallen' });
  });

  it('puts each declaratie in one batch, however many ask at once', async () => {
    for (const bedrag of [100, 200, 300]) await p.addDeclaratie(bedrag);
    const pogingen = await Promise.allSettled(Array.from({ length: 6 }, () => compose()));
    const gelukt = pogingen.filter(({ status }) => status === 'fulfilled');
    expect(gelukt).toHaveLength(1);
    for (const poging of pogingen)
      if (poging.status === 'rejected') expect(poging.reason).toMatchObject(code('niets-te-betalen'));
    const zelfde = await Promise.all(
      [1, 2].map(async () => {
        await p.addDeclaratie(400);
        return batches.compose(fenna, { programmaId: PROGRAMMA }, 'sleutel-van-proef');
      }),
    );
    expect(new Set(zelfde).size).toBe(1);
  });

  it('is booked once when the bank says so, whatever it says again', async () => {
    const { id, refs } = await sent(100, 201, 333);
    const regels: [string, string][] = refs.map((ref) => [ref, 'ACSC']);
    const bestand = pain002('PROEF-B1', regels);
    expect(await send(bestand)).toMatchObject({ alIngelezen: false, aantalBetaald: 3, aantalOnbekend: 0 });
    expect(await read(id)).toMatchObject({ status: 'verwerkt', aantalBetaald: 3, magVrijgeven: 'niet-meer' });
    expect([await p.saldo('te-betalen'), await p.saldo('betaald')]).toEqual([0, 634]);
    expect(await send(bestand, provincie)).toMatchObject({ alIngelezen: true, aantalBetaald: 3 });
    const afschrift = camt053(VAN, [
      { verwijzing: refs[0] ?? '', bedrag: '1.00' },
      { verwijzing: refs[1] ?? '', bedrag: '2.01' },
    ]);
    expect(await send(afschrift)).toMatchObject({ aantalBetaald: 0, aantalOnbekend: 0 });
    expect(await p.saldo('betaald')).toBe(634);
    const geteld = await p.sql(
      `SELECT count(*)::int AS n FROM platform.event WHERE type = 'betaling-gelukt'`,
    );
    expect(geteld).toEqual([{ n: 3 }]);
  });

  it('is booked in the year in which the money is by then, when its own was closed since', async () => {
    const { refs } = await sent(634);
    await p.beheer(JAREN, [PROGRAMMA]);
    p.nu = '2028-02-01T12:00:00Z';
    await p.app.get(JaarafsluitingService).close(fenna, PROGRAMMA, 2027, 'meenemen');
    expect(await send(pain002('PROEF-B1', [[refs[0] ?? '', 'ACSC']]))).toMatchObject({ aantalBetaald: 1 });
    expect([await p.saldo('te-betalen'), await p.saldo('betaald')]).toEqual([0, 634]);
    expect(await p.sql(BETAALD_IN)).toEqual([{ jaar: 2028 }]);
  });

  it('is booked once when the same answer comes at once from many hands, with clocks that differ', async () => {
    const { refs } = await sent(100, 200);
    const regels: [string, string][] = refs.map((ref) => [ref, 'ACSC']);
    const nachten = [
      '2027-03-28T00:59:59Z',
      '2027-03-28T01:00:00Z',
      '2027-10-31T00:30:00Z',
      '2027-10-31T01:30:00Z',
    ];
    const klok = p.app.get(Klok);
    let beurt = 0;
    klok.nu = () => new Date(nachten[(beurt += 1) % nachten.length] ?? '');
    const uitkomsten = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        send(
          i % 2 === 0
            ? pain002('PROEF-B1', regels)
            : camt053(
                VAN,
                refs.map((ref, r) => ({ verwijzing: ref, bedrag: `${r + 1}.00` })),
              ),
        ),
      ),
    );
    expect(uitkomsten.filter(({ alIngelezen }) => !alIngelezen)).toHaveLength(2);
    expect([await p.saldo('te-betalen'), await p.saldo('betaald')]).toEqual([0, 300]);
  });

  it('is read back in as many statements as one order takes, however many there are', async () => {
    const statements = async (centen: number[]): Promise<number> => {
      const { id, refs } = await sent(...centen);
      const { nummer } = await read(id);
      const regels: [string, string, string?][] = refs.map((ref, i) =>
        i % 3 === 2 ? [ref, 'RJCT', 'AC04'] : [ref, 'ACSC'],
      );
      const bestand = pain002(nummer, [...regels, [`vreemd-${nummer}`, 'ACSC']]);
      const [geteld, uitkomst] = await p.statements(() => send(bestand));
      const aantalGeweigerd = Math.floor(refs.length / 3);
      const aantalBetaald = refs.length - aantalGeweigerd;
      expect(uitkomst).toMatchObject({ aantalBetaald, aantalGeweigerd, aantalOnbekend: 1 });
      return geteld;
    };
    const [drie, veel] = [
      await statements([1, 3, 5]),
      await statements(Array.from({ length: 24 }, (_, i) => i * 2 + 1)),
    ];
    expect(veel).toBe(drie);
    const fout = await p.sql(
      `SELECT id FROM prestatiefinanciering.betaalopdracht WHERE status = 'open'`,
      [],
      fenna,
    );
    expect(fout).toEqual([]);
    expect(await p.saldo('betaald')).toBeGreaterThan(0);
    const [los] = await p.sql<{ aantal: number }>(
      `SELECT count(*)::int AS aantal FROM prestatiefinanciering.boeking b LEFT JOIN prestatiefinanciering.betaalopdracht o
        ON o.id = b.bron_id AND o.status = 'betaald' WHERE b.soort = 'betaling' AND o.id IS NULL`,
      [],
      fenna,
    );
    expect(los).toEqual({ aantal: 0 });
  });

  it('that the bank refuses can go in a next batch, and says why', async () => {
    const { id, refs } = await sent(100, 200);
    await send(pain002('PROEF-B1', [[refs[0] ?? '', 'RJCT', 'AC04']]));
    expect(await read(id)).toMatchObject({ status: 'vrijgegeven', aantalGeweigerd: 1, aantalBetaald: 0 });
    const geweigerd = (await orders(id)).find(({ status }) => status === 'geweigerd');
    expect(geweigerd).toMatchObject({ reden: 'De rekening is opgeheven.', bedragInCenten: 100 });
    expect(await p.saldo('betaald')).toBe(0);
    const volgende = await compose();
    expect(await read(volgende)).toMatchObject({ nummer: 'PROEF-B2', bedragInCenten: 100 });
    const groep = '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>';
    expect(await send(pain002('PROEF-B1', [], groep))).toMatchObject({ aantalGeweigerd: 1 });
    expect(await read(id)).toMatchObject({ status: 'verwerkt', aantalGeweigerd: 2 });
  });

  it('that fits no order is for somebody to look at', async () => {
    const { refs } = await sent(100, 200, 300);
    const [een, twee, drie] = refs as [string, string, string];
    await send(pain002('PROEF-B1', [[een, 'ACSC']]));
    const uitkomst = await send(
      camt053(VAN, [
        { verwijzing: 'van-iets-anders', bedrag: '5.00' },
        { verwijzing: twee, bedrag: '2.01' },
        { verwijzing: een, bedrag: '1.00', richting: 'CRDT', reden: 'AC06' },
        { verwijzing: drie, bedrag: '3.00' },
        { verwijzing: drie, bedrag: '3.00' },
      ]),
    );
    expect(uitkomst).toMatchObject({ aantalBetaald: 1, aantalOnbekend: 3 });
    await send(pain002('PROEF-B1', [[een, 'RJCT', 'MS02']]));
    const lijst = async () => (await lezer.unknown(fenna, { aantal: 50 })).gegevens;
    const open = await lijst();
    expect(open.map(({ wat }) => wat).sort()).toEqual([
      'al-afgehandeld',
      'ander-bedrag',
      'onbekend',
      'teruggestort',
    ]);
    expect(await p.saldo('betaald')).toBe(400);
    const [eerste] = open;
    const klaar = await berichten.settleOnbekend(provincie, eerste?.id ?? '', ' Gebeld met de bank. ');
    expect(klaar.toelichting).toBe('Gebeld met de bank.');
    await expect(berichten.settleOnbekend(fenna, eerste?.id ?? '', 'nog eens')).rejects.toMatchObject(
      code('al-afgehandeld'),
    );
    expect(await lijst()).toHaveLength(3);
    await expect(berichten.settleOnbekend(vreemd, open[1]?.id ?? '', 'niet van mij')).rejects.toMatchObject(
      weg,
    );
  });

  it('is told by a message of this programma only', async () => {
    const { refs } = await sent(100);
    await expect(send(camt053(NAAR, [{ verwijzing: refs[0] ?? '', bedrag: '1.00' }]))).rejects.toMatchObject({
      redenen: [{ melding: expect.stringContaining('andere rekening') }],
    });
    for (const wie of [vreemd, aanbieder])
      await expect(send(pain002('PROEF-B1', []), wie)).rejects.toMatchObject(weg);
    await expect(berichten.read(fenna, randomUUID(), Buffer.from(pain002('x', [])))).rejects.toMatchObject(
      weg,
    );
    await expect(berichten.read(fenna, PROGRAMMA, Buffer.from([0xff, 0xfe]))).rejects.toMatchObject({
      redenen: [{ pad: 'bestand' }],
    });
    expect(await send(pain002('PROEF-B9', [], '<GrpSts>ACSC</GrpSts>'))).toMatchObject({ aantalOnbekend: 1 });
    const id = (await lezer.list(fenna, { aantal: 50 })).gegevens[0]?.id ?? '';
    expect(await read(id)).toMatchObject({ status: 'vrijgegeven' });
  });

  it('of a batch that was not released is not believed', async () => {
    await p.addDeclaratie(100);
    const id = await compose();
    const [opdracht] = await orders(id);
    const bericht = pain002('PROEF-B1', [[opdracht?.verwijzing ?? '', 'ACSC']]);
    expect(await send(bericht)).toMatchObject({ aantalBetaald: 0, aantalOnbekend: 1 });
    expect(await p.saldo('betaald')).toBe(0);
  });

  it('is not booked before the bank said that it was paid', async () => {
    const { refs } = await sent(100);
    const bronId = (refs[0] ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    const bedrag = { jaar: 2027, afspraakId: AFSPRAAK_1, organisatieId: AANBIEDER, bedragInCenten: 100 };
    const grootboek = p.app.get(Grootboek);
    const book = (): Promise<unknown> =>
      p.db.as(fenna, async (tx) => {
        const regels = betalingRegels(bedrag, await grootboek.sleutel(tx, PROGRAMMA));
        const vorm = { soort: 'betaling', bronId, programmaId: PROGRAMMA, datum: '2027-03-12' } as const;
        return grootboek.book(tx, fenna, { ...vorm, regels });
      });
    await expect(book()).rejects.toThrow('Over deze boeking is niet besloten.');
  });

  it('by hand-written SQL of the application goes no further either', async () => {
    const { id } = await sent(100);
    const zet = (sql: string, wie = fenna): Promise<unknown> => p.sql(sql, [id], wie);
    const geboekt = { driverError: { constraint: 'betaalopdracht_geboekt' } };
    await p.beheer(
      `INSERT INTO prestatiefinanciering.bankbericht SELECT gen_random_uuid(), $1, 'pain.002', repeat('a', 64), 0, 0, 0,
      'x', now()`,
      [PROGRAMMA],
    );
    await expect(
      zet(`UPDATE prestatiefinanciering.betaalopdracht SET status = 'betaald', afgehandeld_op = now(),
        bankbericht_id = (SELECT id FROM prestatiefinanciering.bankbericht LIMIT 1) WHERE batch_id = $1`),
    ).rejects.toMatchObject(geboekt);
    await expect(
      zet(`INSERT INTO prestatiefinanciering.betaalopdracht (id, batch_id, programma_id, declaratie_id, bankrekening_id, end_to_end_id,
          bedrag_in_centen, status) SELECT n, batch_id, programma_id, declaratie_id, bankrekening_id, replace(n::text, '-', ''),
          bedrag_in_centen, 'open' FROM prestatiefinanciering.betaalopdracht, gen_random_uuid() AS n WHERE batch_id = $1`),
    ).rejects.toMatchObject({ driverError: { constraint: 'betaalopdracht_batch' } });
    await expect(
      zet(`UPDATE prestatiefinanciering.betaalbatch SET status = 'verwerkt' WHERE id = $1`),
    ).rejects.toMatchObject({ driverError: { constraint: 'betaalbatch_stap' } });
    await expect(
      zet(`UPDATE prestatiefinanciering.betaalbatch SET bestand = 'x' WHERE id = $1`),
    ).rejects.toThrow(/permission denied/);
  });
});
