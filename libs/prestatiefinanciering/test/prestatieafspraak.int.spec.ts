// SPDX-License-Identifier: EUPL-1.2
import { createHash, randomUUID } from 'node:crypto';
import { SYSTEEM, type Actor } from '#libs/kernel';
import { Afspraakproef, GESPREK, voorstel } from './afspraak.support.js';
import {
  AANBIEDER,
  ANDERE_AANBIEDER,
  EURO,
  Financieringsproef,
  code,
  fenna,
  gerda,
  grens,
  hanna,
  inhoud,
  maud,
  noor,
  ravi,
  teun,
  tijn,
  vreemde,
} from './financiering.support.js';
import { signAtOnce } from './stormen.js';

const PF = 'prestatiefinanciering';

let proef: Financieringsproef;
beforeAll(async () => {
  proef = await Financieringsproef.start();
}, 60_000);
afterAll(() => proef?.stop());

describe('an agreement about results', () => {
  let p: Afspraakproef;
  let keer = 0;
  beforeEach(async () => {
    proef.vandaag = '2026-07-01';
    p = new Afspraakproef(proef);
    keer += 1;
    await p.open({ code: `PROEF-${keer}` });
  });
  /** Of the last one alone: others of this file are in the same log. */
  const lastEvent = async (type: string): Promise<unknown> => (await proef.events(type)).at(-1);

  it('is written by who leads the programme, offered, and in force when both signed', async () => {
    const id = await p.make();
    expect(await p.read(id)).toMatchObject({
      ...{ nummer: `${p.code}-001`, status: 'concept', aanZet: 'financier', partijNaam: 'Proefadvies' },
      ...{ plafondInCenten: 600_000 * EURO, geldendeVersie: null, isPenvoerder: true },
    });
    expect(await code(p.read(id, ravi))).toBe('niet-gevonden');
    await p.offer(id);
    expect(await p.read(id, ravi)).toMatchObject({ aanZet: 'partij', magTekenen: true });
    expect(await code(p.sign(id, fenna))).toBe('andere-partij-eerst');
    await p.sign(id, ravi);
    await p.sign(id, ravi);
    expect(await p.saldi()).toEqual({ 'ruimte 2026': 1_000_000, 'ruimte 2027': 1_000_000 });
    await p.sign(id, teun);
    expect(await p.read(id, ravi)).toMatchObject({
      ...{ status: 'van-kracht', geldendeVersie: 1, aanZet: 'niemand', magTekenen: false },
      versies: [
        {
          status: 'getekend',
          ondertekeningen: [
            { kant: 'partij', namens: 'Proefadvies', subject: 'ravi' },
            { kant: 'financier', namens: 'Ministerie van Economische Zaken', subject: 'teun' },
          ],
        },
      ],
    });
    expect(await p.saldi()).toEqual({
      ...{ 'ruimte 2026': 600_000, 'ruimte 2027': 800_000 },
      ...{ 'verplicht 2026': 400_000, 'verplicht 2027': 200_000 },
    });
    expect(await lastEvent('prestatieafspraak-getekend')).toMatchObject({
      ...{ afspraakId: id, versie: 1, aanbiederId: AANBIEDER, regio: null, plafondInCenten: 60_000_000 },
    });
  });

  it('is handed out byte for byte as it was signed, to both', async () => {
    const id = await p.signed();
    for (const wie of [fenna, ravi, gerda]) {
      const { inhoud, hash, naam } = await p.lezer.document(wie, id, 1);
      expect(createHash('sha256').update(inhoud).digest('hex')).toBe(hash);
      expect(naam).toBe(`${p.code}-001-v1.json`);
      expect(JSON.parse(inhoud)).toMatchObject({
        ...{ formaat: 'schakel-prestatieafspraak-1', nummer: `${p.code}-001`, programma: p.code },
        ...{ aanbiederId: AANBIEDER, plafondInCenten: 60_000_000, indicatoren: [{ code: 'GESPREK' }] },
      });
    }
    expect(await code(p.lezer.document(noor, id, 1))).toBe('niet-gevonden');
  });

  it('is changed while it is a draft by nobody unseen, and all that is wrong is told at once', async () => {
    const id = await p.make();
    const { programmaId: _programma, aanbiederId: _aanbieder, ...concept } = voorstel();
    const change = (versie: number, anders: object): Promise<void> =>
      p.afspraken.change(teun, id, { versie, ...concept, ...anders });
    await change(1, { titel: 'Anders' });
    await expect(change(1, {})).rejects.toMatchObject({
      code: 'versie-verouderd',
      extra: { gewijzigdDoor: 'teun' },
    });
    await expect(
      change(2, { tot: '2028-01-01', indicatoren: [{ ...GESPREK, minstensAantal: 2000 }] }),
    ).rejects.toMatchObject({
      redenen: [{ pad: 'tot' }, { pad: 'jaren' }, { pad: 'indicatoren[0].minstensAantal' }],
    });
    await p.offer(id);
    expect(await code(change(3, {}))).toBe('geen-concept');
    for (const wie of [gerda, vreemde]) expect(await code(p.make({}, wie))).not.toBe('gelukt');
    expect(await code(p.make())).toBe('al-een-afspraak');
    const programmaId = await proef.programmas.make(fenna, inhoud({ code: 'NOG-NIET' }));
    expect(await code(p.make({ programmaId }))).toBe('programma-niet-vastgesteld');
  });

  it('is made once for one key, and with one party that there is', async () => {
    const sleutel = randomUUID();
    const nieuw = voorstel({ programmaId: p.programmaId });
    const id = await p.afspraken.make(fenna, nieuw, sleutel);
    expect(await p.afspraken.make(fenna, nieuw, sleutel)).toBe(id);
    const paden = async (anders: object): Promise<unknown> => {
      const fout: unknown = await p.make(anders).catch((een: unknown) => een);
      return (fout as { redenen: { pad: string }[] }).redenen.map(({ pad }) => pad);
    };
    expect(await paden({ aanbiederId: null })).toEqual(['aanbiederId']);
    expect(await paden({ regio: 'TWE' })).toEqual(['regio']);
    expect(await paden({ aanbiederId: randomUUID() })).toEqual(['aanbiederId']);
    expect(await paden({ aanbiederId: null, regio: 'XXX' })).toEqual(['regio', 'regio']);
    expect(await paden({ aanbiederId: null, regio: 'MBR' })).toEqual(['regio']);
  });

  it('with a regio is signed by who leads it', async () => {
    const id = await p.make({ aanbiederId: null, regio: 'TWE' });
    await p.offer(id);
    expect(await p.read(id, tijn)).toMatchObject({ partijNaam: 'Twente', magTekenen: false });
    expect(await code(p.sign(id, tijn))).toBe('verboden');
    expect(await code(p.read(id, maud))).toBe('niet-gevonden');
    await p.sign(id, hanna);
    await p.sign(id, fenna);
    expect((await p.read(id, hanna)).versies[0]?.ondertekeningen).toMatchObject([
      { namens: 'Twente', subject: 'hanna' },
      { kant: 'financier' },
    ]);
  });

  it('is refused with a reason, and the next draft starts from it', async () => {
    const id = await p.make();
    await p.offer(id);
    const weiger = { afspraakversie: 1, reden: 'Het tarief is te laag.' };
    expect(await code(p.ondertekeningen.reject(noor, id, weiger))).toBe('niet-gevonden');
    expect(await code(p.ondertekeningen.reject(gerda, id, weiger))).toBe('alleen-penvoerder');
    await p.ondertekeningen.reject(ravi, id, weiger);
    expect(await p.read(id, ravi)).toMatchObject({
      ...{ aanZet: 'financier', status: 'concept' },
      versies: [{ status: 'verworpen', verwerpreden: 'Het tarief is te laag.' }],
    });
    expect(await code(p.sign(id, ravi))).toBe('niet-ter-ondertekening');
    const { versie } = await p.read(id);
    await p.afspraken.draft(fenna, id, versie);
    expect(await code(p.afspraken.draft(fenna, id, versie + 1))).toBe('versie-loopt');
    expect((await p.read(id, ravi)).laatsteVersie).toBe(1);
    await p.offer(id);
    await p.sign(id, ravi);
    await p.ondertekeningen.reject(teun, id, { afspraakversie: 2, reden: 'Toch niet zo.' });
    expect((await p.read(id)).versies.map(({ status }) => status)).toEqual(['verworpen', 'verworpen']);
  });

  it('is replaced from a day that is still to come, and commits the difference', async () => {
    // A programme that names the thema goes before those of the other tests, which are for all.
    await p.open({ code: 'PROEF-THEMA', themas: ['financiering'] });
    const id = await p.signed();
    const next = async (geldigVan: string, anders: object = {}): Promise<void> => {
      await p.afspraken.draft(fenna, id, (await p.read(id)).versie);
      const { programmaId: _programma, aanbiederId: _aanbieder, ...concept } = voorstel();
      const jaren = [
        { jaar: 2026, plafondInCenten: 500_000 * EURO },
        { jaar: 2027, plafondInCenten: 50_000 * EURO },
      ];
      const { versie } = await p.read(id);
      await p.afspraken.change(fenna, id, { versie, ...concept, geldigVan, jaren, ...anders });
    };
    await expect(next('2026-06-30', { titel: 'Wat niet is getekend' })).rejects.toMatchObject({
      redenen: [{ pad: 'titel' }, { pad: 'geldigVan' }],
    });
    await p.ondertekeningen.reject(fenna, id, { afspraakversie: 2, reden: 'Opnieuw beginnen.' });
    await next('2026-09-01');
    await p.offer(id);
    await p.sign(id, ravi);
    proef.vandaag = '2026-09-02';
    expect(await code(p.sign(id, fenna))).toBe('ingangsdatum-voorbij');
    proef.vandaag = '2026-08-31';
    await p.sign(id, fenna);
    expect(await p.saldi()).toMatchObject({ 'verplicht 2026': 500_000, 'verplicht 2027': 50_000 });
    expect(await p.read(id)).toMatchObject({
      geldendeVersie: 1,
      versies: [{ status: 'getekend' }, { status: 'verworpen' }, { status: 'vervangen' }],
    });
    const past = { regio: 'TWE', themas: ['financiering'] };
    const op = (datum: string, vraag: object): Promise<number | undefined> =>
      proef.db.as(SYSTEEM, async (tx) => {
        const geldend = await p.geldend.afspraakversieOp(tx, { past, datum, ...vraag });
        return geldend?.versie.versie;
      });
    expect(await op('2026-08-31', { aanbiederId: AANBIEDER })).toBe(1);
    expect(await op('2026-09-01', { aanbiederId: AANBIEDER })).toBe(3);
    expect(await op('2025-12-31', { aanbiederId: AANBIEDER })).toBeUndefined();
    expect(await op('2026-09-01', { aanbiederId: ANDERE_AANBIEDER })).toBeUndefined();
    expect(await op('2026-09-01', { regio: 'MBR' })).toBeUndefined();
    expect(
      await op('2026-09-01', { aanbiederId: AANBIEDER, past: { regio: 'MBR', themas: [] } }),
    ).toBeUndefined();
  });

  it('that ends early gives back what is not held, and holds no day after', async () => {
    const id = await p.signed();
    const { versie } = await p.read(id);
    const end = (anders: object): Promise<void> =>
      p.einde.end(fenna, id, { versie, per: '2026-07-31', reden: 'De aanbieder stopt ermee.', ...anders });
    await expect(
      end({ per: '2026-06-30', aanTeHouden: [{ jaar: 2026, plafondInCenten: 400_001 * EURO }] }),
    ).rejects.toMatchObject({ redenen: [{ pad: 'per' }, { pad: 'aanTeHouden[0].plafondInCenten' }] });
    await end({ aanTeHouden: [{ jaar: 2026, plafondInCenten: 30_000 * EURO }] });
    expect(await p.saldi()).toEqual({
      ...{ 'ruimte 2026': 970_000, 'ruimte 2027': 1_000_000 },
      ...{ 'verplicht 2026': 30_000, 'verplicht 2027': 0 },
    });
    expect(await p.read(id, ravi)).toMatchObject({ status: 'beeindigd', beeindigdPer: '2026-07-31' });
    expect(await code(end({ versie: versie + 1 }))).toBe('afspraak-beeindigd');
    expect(await code(p.afspraken.draft(fenna, id, versie + 1))).toBe('afspraak-beeindigd');
    expect(await lastEvent('prestatieafspraak-beeindigd')).toMatchObject({
      ...{ afspraakId: id, per: '2026-07-31', vrijInCenten: 570_000 * EURO },
    });
    const later = await proef.db.as(SYSTEEM, (tx) => p.geldend.versieVan(tx, id, '2026-08-01'));
    expect(later).toBeNull();
    expect(await code(p.make())).toBe('gelukt');
  });

  it('that nobody signed is taken back, and ends on no day', async () => {
    const id = await p.make();
    const { versie } = await p.read(id);
    const reden = 'We doen het anders.';
    const dag = { per: '2026-07-31', aanTeHouden: [{ jaar: 2026, plafondInCenten: 1 }] };
    await expect(p.einde.end(fenna, id, { versie, reden, ...dag })).rejects.toMatchObject({
      redenen: [{ pad: 'per' }, { pad: 'aanTeHouden' }],
    });
    await p.einde.end(fenna, id, { versie, reden });
    expect(await p.read(id)).toMatchObject({ status: 'beeindigd', versies: [{ status: 'verworpen' }] });
    const getekend = await p.signed();
    const nu = (await p.read(getekend)).versie;
    await expect(p.einde.end(fenna, getekend, { versie: nu, reden })).rejects.toMatchObject({
      redenen: [{ pad: 'per' }],
    });
  });

  it('is calculated with the room of the programme, for who may see that', async () => {
    const id = await p.signed();
    const vraag = {
      ...{ programmaId: p.programmaId, jaren: [{ jaar: 2026, plafondInCenten: 700_000 * EURO }] },
      indicatoren: [GESPREK],
      verwacht: [{ code: 'GESPREK', jaar: 2026, aantal: 2000, bonusProcent: 10 }],
    };
    const uit = await p.doorrekening.calculate(fenna, vraag);
    expect(uit).toMatchObject({
      bedragInCenten: 152_500 * EURO,
      perJaar: [{ jaar: 2026, ruimteInCenten: -100_000 * EURO }],
      sneden: [{ soort: 'hoogstens', teVeel: 1000 }],
    });
    const anders = await p.doorrekening.calculate(fenna, { ...vraag, afspraakId: id });
    expect(anders.perJaar[0]?.ruimteInCenten).toBe(300_000 * EURO);
    expect((await p.doorrekening.calculate(ravi, vraag)).perJaar[0]?.ruimteInCenten).toBeNull();
    await expect(
      p.doorrekening.calculate(fenna, { ...vraag, indicatoren: [GESPREK, GESPREK] }),
    ).rejects.toMatchObject({ redenen: [{ pad: 'indicatoren[1]' }] });
  });

  it('is seen by its financiers and its party alone', async () => {
    const id = await p.signed();
    const tabellen = ['prestatieafspraak', 'afspraakversie', 'afspraakjaar', 'indicator', 'ondertekening'];
    const ziet = async (wie: Actor): Promise<number[]> =>
      Promise.all(
        tabellen.map(async (tabel) => {
          const waar = tabel === 'prestatieafspraak' ? 'id' : 'afspraak_id';
          return (await p.sql(wie, `SELECT FROM ${PF}.${tabel} WHERE ${waar} = $1`, [id])).length;
        }),
      );
    for (const wie of [fenna, gerda, ravi, SYSTEEM]) expect(await ziet(wie)).toEqual([1, 1, 2, 1, 2]);
    for (const wie of [noor, hanna, vreemde]) expect(await ziet(wie)).toEqual([0, 0, 0, 0, 0]);
    await p.afspraken.draft(fenna, id, (await p.read(id)).versie);
    expect(await ziet(gerda)).toEqual([1, 2, 4, 2, 2]);
    expect(await ziet(ravi)).toEqual([1, 1, 2, 1, 2]);
    const eigen = `SELECT code FROM ${PF}.programma WHERE id = $1`;
    expect(await p.sql(ravi, eigen, [p.programmaId])).toEqual([{ code: p.code }]);
    expect(await p.sql(noor, `SELECT code FROM ${PF}.programma`)).toEqual([]);
    const { programmaId } = p;
    const lijst = await p.lezer.list(ravi, { aantal: 5, programmaId });
    expect(lijst.gegevens.map((een) => een.id)).toEqual([id]);
    expect((await p.lezer.list(noor, { aantal: 5 })).gegevens).toEqual([]);
  });
});

describe('by hand-written SQL of the application', () => {
  let p: Afspraakproef;
  let id: string;
  beforeAll(async () => {
    proef.vandaag = '2026-07-01';
    p = new Afspraakproef(proef);
    await p.open();
    id = await p.make();
    await p.offer(id);
  });

  const sign = (
    wie: Actor,
    kant: string,
    anders: { subject?: string; hash?: string } = {},
  ): Promise<string> =>
    grens(
      p.sql(
        wie,
        `INSERT INTO ${PF}.ondertekening (afspraak_id, versie, kant, subject, organisatie_id, op, hash)
          SELECT afspraak_id, versie, $1, $2, $3, now(), coalesce($4, hash) FROM ${PF}.afspraakversie WHERE afspraak_id = $5`,
        [kant, anders.subject ?? wie.subject, wie.organisatieId, anders.hash ?? null, id],
      ),
    );
  const versie = (wie: Actor, zet: string): Promise<string> =>
    grens(p.sql(wie, `UPDATE ${PF}.afspraakversie SET ${zet} WHERE afspraak_id = $1`, [id]));

  it('nobody signs for another, for another side, out of turn, or something else', async () => {
    expect(await sign(fenna, 'financier')).toBe('ondertekening_volgorde');
    expect(await sign(ravi, 'partij', { subject: 'iemand' })).toBe('42501');
    expect(await sign(ravi, 'financier')).toBe('ondertekening_volgorde');
    expect(await sign(fenna, 'partij')).toBe('42501');
    expect(await sign(gerda, 'partij')).toBe('ondertekening_open');
    expect(await sign(ravi, 'partij', { hash: 'f'.repeat(64) })).toBe('ondertekening_hash');
    expect(await sign(ravi, 'partij')).toBe('gelukt');
    expect(await sign(ravi, 'financier')).toBe('42501');
  });

  it('one person does not sign for both sides, and one signature is not enough', async () => {
    expect(await sign({ ...fenna, subject: 'ravi' }, 'financier')).toBe('ondertekening_twee');
    expect(await versie(fenna, `status = 'getekend', getekend_op = now()`)).toBe(
      'afspraakversie_handtekeningen',
    );
    expect(await sign(teun, 'financier')).toBe('gelukt');
    expect(await versie(fenna, `status = 'getekend', getekend_op = now()`)).toBe('gelukt');
  });

  it('what was signed stays as it was, for everybody', async () => {
    expect(await versie(fenna, `plafond_in_centen = 1`)).toBe('afspraakversie_stap');
    expect(await versie(fenna, `status = 'vervangen', plafond_in_centen = 1`)).toBe('afspraakversie_vast');
    expect(await versie(fenna, `status = 'vervangen', hash = repeat('0', 64)`)).toBe('afspraakversie_hash');
    expect(await versie(fenna, `status = 'concept', getekend_op = NULL, hash = NULL, inhoud = NULL`)).toBe(
      'ondertekening_hash',
    );
    for (const tabel of ['indicator', 'afspraakjaar'])
      expect(await grens(p.sql(fenna, `DELETE FROM ${PF}.${tabel} WHERE afspraak_id = $1`, [id]))).toBe(
        'afspraakversie_vast',
      );
    expect(await grens(p.sql(fenna, `DELETE FROM ${PF}.ondertekening`))).toBe('42501');
    expect(await versie(ravi, `status = 'verworpen'`)).toBe('gelukt');
    expect((await p.read(id)).versies[0]?.status).toBe('getekend');
  });
});

describe('the money of a year', () => {
  it('is never committed beyond what there is, by 20 who sign at once', () => signAtOnce(proef, 20));
});
