// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import type { Proefprogramma } from '../../../test/support/grootboek.js';
import { betalingRegels, verplichtingRegels, vorderingRegels } from '../src/grootboek/boekingen.rules.js';
import { rekeningId, type Regel, type Rekening } from '../src/grootboek/rekening.rules.js';
import { Grootboekproef, bedragVan, weigert } from './grootboek.support.js';

describe('the ledger, by hand-written SQL of the application', () => {
  let p: Grootboekproef;
  let programma: Proefprogramma;

  beforeAll(async () => {
    p = await Grootboekproef.start();
  });
  beforeEach(async () => {
    programma = await p.programma();
  });
  afterAll(() => p?.stop());

  const claim = (centen: number): ReturnType<typeof p.book> =>
    p.book(programma, 'vordering', () => vorderingRegels(bedragVan(programma, centen)));
  const account = (rekening: Rekening): string => rekeningId(programma.id, rekening);
  const van = (jaar = 2026, nr = 0): Pick<Rekening, 'jaar' | 'organisatieId' | 'afspraakId'> => ({
    ...{ jaar, organisatieId: programma.afspraken[nr]?.aanbiederId ?? null },
    afspraakId: programma.afspraken[nr]?.id ?? null,
  });
  /** Past the service: whatever lines, as whoever. */
  const write = (
    soort: string,
    regels: Regel[],
    anders: { wie?: Actor; bronId?: string; datum?: string; aantal?: number; keertOm?: string } = {},
  ): Promise<void> => {
    const { wie = programma.financier, bronId = randomUUID(), datum = '2026-06-01', keertOm = null } = anders;
    return p.db.as(wie, async (tx) => {
      const id = randomUUID();
      for (const { rekening } of regels)
        await tx.query(
          `INSERT INTO prestatiefinanciering.grootboekrekening (id, programma_id, soort, jaar, organisatie_id, afspraak_id)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
          [
            account(rekening),
            programma.id,
            rekening.soort,
            rekening.jaar,
            rekening.organisatieId ?? null,
            rekening.afspraakId ?? null,
          ],
        );
      await tx.query(
        `INSERT INTO prestatiefinanciering.boeking (id, soort, bron_id, programma_id, datum, keert_om, aantal_regels, geboekt_door,
          geboekt_op) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now())`,
        [id, soort, bronId, programma.id, datum, keertOm, anders.aantal ?? regels.length, wie.subject],
      );
      await tx.query(
        `INSERT INTO prestatiefinanciering.boekingsregel (boeking_id, regel, rekening_id, bedrag_in_centen)
          SELECT $1, r.nr, r.id, r.bedrag FROM unnest($2::uuid[], $3::bigint[]) WITH ORDINALITY AS r (id, bedrag, nr)`,
        [
          id,
          regels.map(({ rekening }) => account(rekening)),
          regels.map(({ bedragInCenten }) => bedragInCenten),
        ],
      );
    });
  };
  const regel = (rekening: Rekening, bedragInCenten: number): Regel => ({ rekening, bedragInCenten });
  const ruimte: Rekening = { soort: 'ruimte', jaar: 2026 };
  const [EZ, ANDER] = [0, 1];
  const financier = (soort: 'toezegging' | 'betaald', nr: number, jaar = 2026): Rekening => ({
    ...{ soort, jaar, organisatieId: programma.aandelen[nr]?.organisatieId ?? '' },
  });

  it('a boeking is whole, in balance, and of its year', async () => {
    const [af, bij] = vorderingRegels(bedragVan(programma, 5)) as [Regel, Regel];
    await expect(write('vordering', [af, { ...bij, bedragInCenten: 6 }])).rejects.toMatchObject(
      weigert('boeking_evenwicht'),
    );
    await expect(write('vordering', [af, bij], { aantal: 3 })).rejects.toMatchObject(
      weigert('boeking_compleet'),
    );
    await expect(write('vordering', [], { aantal: 2 })).rejects.toMatchObject(weigert('boeking_compleet'));
    await expect(write('vordering', [af, bij], { aantal: 1 })).rejects.toThrow(/aantal_regels/);
    await expect(write('vordering', [af, bij], { datum: '2025-06-01' })).rejects.toMatchObject(
      weigert('boeking_jaar'),
    );
    await expect(write('vordering', [af, bij], { datum: '2027-06-01' })).rejects.toMatchObject(
      weigert('boeking_jaar'),
    );
    const jaren = [regel(ruimte, -5), regel({ soort: 'ruimte', jaar: 2027 }, 5)];
    await expect(write('budget', jaren)).rejects.toMatchObject(weigert('boeking_evenwicht'));
    await write('vordering', [af, bij]);
  });

  it('nothing is added to it, changed or removed', async () => {
    const boeking = await claim(5);
    const erbij = `INSERT INTO prestatiefinanciering.boekingsregel (boeking_id, regel, rekening_id, bedrag_in_centen)
      VALUES ($1, $2, $3, 1)`;
    const [rij] = [account(ruimte)];
    await expect(p.sql(erbij, [boeking?.id, 3, rij], programma.financier)).rejects.toMatchObject(
      weigert('boekingsregel_erbij'),
    );
    await expect(p.sql(erbij, [boeking?.id, 2, rij], programma.financier)).rejects.toMatchObject(
      weigert('boekingsregel_pkey'),
    );
    for (const tabel of ['grootboekrekening', 'boeking', 'boekingsregel', 'saldo', 'jaarafsluiting'])
      for (const sql of [`DELETE FROM`, `TRUNCATE`])
        await expect(p.sql(`${sql} prestatiefinanciering.${tabel}`)).rejects.toThrow(/permission denied/);
    for (const sql of [
      'saldo SET saldo_in_centen = 1',
      'boekingsregel SET bedrag_in_centen = 1',
      'boeking SET datum = now()',
    ])
      await expect(p.sql(`UPDATE prestatiefinanciering.${sql}`)).rejects.toThrow(/permission denied/);
    await expect(
      p.sql(`INSERT INTO prestatiefinanciering.saldo VALUES ($1, 1)`, [randomUUID()]),
    ).rejects.toThrow(/permission denied/);
  });

  it('money goes only the way that the kind of boeking says, for whom it was', async () => {
    const verplicht: Rekening = { soort: 'verplicht', ...van() };
    const teBetalen: Rekening = { soort: 'te-betalen', ...van() };
    await claim(100);
    const mis = weigert('boeking_rekeningen');
    await expect(write('vordering', [regel(ruimte, -5), regel(teBetalen, 5)])).rejects.toMatchObject(mis);
    await expect(write('vordering', [regel(verplicht, 5), regel(teBetalen, -5)])).rejects.toMatchObject(mis);
    await expect(
      write('betaling', [regel(verplicht, -5), regel(financier('betaald', EZ), 5)]),
    ).rejects.toMatchObject(mis);
    await expect(
      write('ontvangst', [regel(ruimte, -5), regel({ soort: 'terug-te-vorderen', ...van() }, 5)]),
    ).rejects.toMatchObject(mis);
    const ander = { ...teBetalen, organisatieId: randomUUID() };
    await expect(write('vordering', [regel(verplicht, -5), regel(ander, 5)])).rejects.toMatchObject(
      weigert('boeking_afspraak'),
    );
  });

  it('money is committed as it was signed, promised as it was agreed, and divided by share', async () => {
    const meer = verplichtingRegels(
      { afspraakId: van().afspraakId ?? '', organisatieId: van().organisatieId ?? null },
      [{ jaar: 2026, wasInCenten: 0, wordtInCenten: 1 }],
    );
    const ongetekend = weigert('boeking_getekend');
    await expect(write('verplichting', meer)).rejects.toMatchObject(ongetekend);
    await expect(
      write('verplichting', meer, { bronId: programma.afspraken[0]?.versieId ?? '' }),
    ).rejects.toMatchObject(weigert('boeking_bron'));
    const terug = verplichtingRegels(
      { afspraakId: van().afspraakId ?? '', organisatieId: van().organisatieId ?? null },
      [{ jaar: 2026, wasInCenten: 1, wordtInCenten: 0 }],
    );
    await write('verplichting', terug);
    await expect(write('verplichting', meer)).rejects.toMatchObject(ongetekend);
    const budget = [
      regel(financier('toezegging', EZ), -6),
      regel(financier('toezegging', ANDER), -4),
      regel(ruimte, 10),
    ];
    await expect(write('budget', budget)).rejects.toMatchObject(weigert('boeking_budget'));
    await expect(
      write('budget', [regel(financier('toezegging', EZ), -10), regel(ruimte, 10)]),
    ).rejects.toMatchObject(weigert('boeking_aandelen'));
    await claim(10);
    const scheef = [regel({ soort: 'te-betalen', ...van() }, -10), regel(financier('betaald', ANDER), 10)];
    await expect(write('betaling', scheef)).rejects.toMatchObject(weigert('boeking_aandelen'));
  });

  it('what is undone is undone whole', async () => {
    const boeking = await claim(10);
    const half = vorderingRegels(bedragVan(programma, -5));
    const keertOm = boeking?.id ?? '';
    await expect(write('correctie', half, { keertOm })).rejects.toMatchObject(weigert('boeking_omgekeerd'));
    await expect(write('vordering', half, { keertOm })).rejects.toMatchObject(weigert('boeking_correctie'));
    await write('correctie', vorderingRegels(bedragVan(programma, -10)), { keertOm });
    await expect(write('correctie', vorderingRegels(bedragVan(programma, -10)), { keertOm })).rejects.toThrow(
      /keert_om|niet genoeg/,
    );
  });

  it('money does not leave its year without the closing of it', async () => {
    const over = [regel(ruimte, -5), regel({ soort: 'ruimte', jaar: 2027 }, 5)];
    await expect(write('jaarovergang', over)).rejects.toMatchObject(weigert('boeking_overgang'));
    const sluit = `INSERT INTO prestatiefinanciering.jaarafsluiting VALUES (gen_random_uuid(), $1, 2026, 'meenemen', 'proef', now())`;
    await expect(p.sql(sluit, [programma.id], programma.financier)).rejects.toMatchObject(
      weigert('jaarafsluiting_leeg'),
    );
    const ander = { ...programma.financier, organisatieId: programma.aandelen[1]?.organisatieId ?? '' };
    await expect(p.sql(sluit, [programma.id], ander)).rejects.toThrow(/row-level security/);
  });

  it('only who pays for the programme books, and the bank by way of the worker', async () => {
    const regels = vorderingRegels(bedragVan(programma, 5));
    const vreemd: Actor = { rol: 'financier', subject: 'ander', organisatieId: randomUUID() };
    const [{ aanbiederId: organisatieId } = { aanbiederId: '' }] = programma.afspraken;
    const allen: Actor[] = [
      vreemd,
      SYSTEEM,
      { rol: 'aanbieder', subject: 'a', organisatieId },
      { rol: 'beheerder', subject: 'b' },
    ];
    for (const wie of allen)
      await expect(write('vordering', regels, { wie })).rejects.toThrow(/row-level security/);
    await claim(10);
    const betaling = await p.db.as(SYSTEEM, (tx) => p.grootboek.sleutel(tx, programma.id));
    await write('betaling', betalingRegels(bedragVan(programma, 10), betaling), { wie: SYSTEEM });
    await expect(
      p.sql(
        `INSERT INTO prestatiefinanciering.boeking VALUES (gen_random_uuid(), 'vordering', gen_random_uuid(), $1, '2026-06-01',
        NULL, 2, 'iemand anders', now())`,
        [programma.id],
        programma.financier,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
