// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, Klok, datumVan, plusDagen } from '#libs/kernel';
import { toInhoud, toOordeel, hashVan } from '../src/declaratie/declaratie.rules.js';
import { vorderingRegels } from '../src/grootboek/boekingen.rules.js';
import { Grootboek } from '../src/grootboek/grootboek.js';
import { Declaratieproef, EURO, PERIODE, hoofd, medefinancier, van } from './declaratie.support.js';
import { approveAtOnce } from './stormen.js';

const [fenna, joris, mila, noor] = ['fenna', 'joris', 'mila', 'noor'].map(van) as [
  ReturnType<typeof van>,
  ReturnType<typeof van>,
  ReturnType<typeof van>,
  ReturnType<typeof van>,
];
const nietDoorU = { soort: 'verboden', code: 'niet-door-u' };
const weg = { soort: 'niet-gevonden' };

describe('a declaratie', () => {
  let p: Declaratieproef;
  beforeAll(async () => {
    p = await Declaratieproef.start();
  });
  beforeEach(() => p.begin());
  afterAll(() => p?.stop());

  const statusOf = async (id: string): Promise<unknown> => (await p.lezer.read(p.aanbieder, id)).status;
  const update = (id: string, velden: string, wie = joris): Promise<unknown> =>
    p.sql(
      `UPDATE prestatiefinanciering.declaratie SET ${velden}, gewijzigd_door = '${wie.subject}' WHERE id = $1`,
      [id],
      wie,
    );

  it('collects what can be declared, and says why the rest cannot', async () => {
    const [goed, gemeld, af, laat, duur] = await p.prestaties(
      {},
      { status: 'gemeld' },
      { status: 'afgewezen' },
      { indicator: p.drempelId },
      { euros: 950, datum: '2026-02-01' },
    );
    const voorbeeld = await p.indienen.preview(p.aanbieder, { afspraakId: p.afspraakId, ...PERIODE });
    expect(voorbeeld).toMatchObject({ totaalInCenten: 950 * EURO, blijftOverInCenten: 50 * EURO });
    expect(voorbeeld.mee).toMatchObject([{ prestatieId: duur, indicator: 'Geholpen' }]);
    expect(Object.fromEntries(voorbeeld.nietMee.map((een) => [een.prestatieId, een.reden]))).toEqual({
      ...{ [goed ?? '']: 'plafond-bereikt', [gemeld ?? '']: 'wordt-beoordeeld' },
      ...{ [af ?? '']: 'afgewezen', [laat ?? '']: 'minimum-niet-bereikt' },
    });
    const anders = { ...p.aanbieder, organisatieId: randomUUID() };
    for (const wie of [anders, ANONIEM])
      await expect(p.indienen.preview(wie, { afspraakId: p.afspraakId, ...PERIODE })).rejects.toMatchObject(
        weg,
      );
    await expect(p.indienen.preview(fenna, { afspraakId: p.afspraakId, ...PERIODE })).rejects.toMatchObject({
      soort: 'verboden',
    });
  });

  it('is sent in once per key, and hears every fault at once', async () => {
    const [een = '', gemeld = ''] = await p.prestaties({}, { status: 'gemeld' });
    const vreemd = randomUUID();
    await expect(p.submit([een, gemeld, vreemd, een])).rejects.toMatchObject({
      redenen: [{ pad: 'prestatieIds[1]' }, { pad: 'prestatieIds[2]' }, { pad: 'prestatieIds[3]' }],
    });
    const buiten = { van: '2025-12-31', tot: '2027-07-01' };
    await expect(p.submit([een], undefined, buiten)).rejects.toMatchObject({
      redenen: [{ pad: 'tot' }, { pad: 'van' }, { pad: 'tot' }],
    });
    const ids = await Promise.all(Array.from({ length: 5 }, () => p.submit([een], 'sleutel-een')));
    expect(new Set(ids).size).toBe(1);
    await expect(p.submit([een], 'sleutel-een', { ...PERIODE, tot: '2026-06-30' })).rejects.toMatchObject({
      code: 'sleutel-hergebruikt',
    });
    await expect(p.submit([een])).rejects.toMatchObject({ redenen: [{ pad: 'prestatieIds[0]' }] });
    const eigen = 'SELECT FROM prestatiefinanciering.declaratie WHERE programma_id = $1';
    expect(await p.sql(eigen, [p.programmaId])).toHaveLength(1);
  });

  it('of the same prestatie many at once leaves one', async () => {
    const [een = ''] = await p.prestaties({});
    const uit = await Promise.allSettled(Array.from({ length: 10 }, () => p.submit([een])));
    expect(uit.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is read by its party and its financiers, without what was found before it is decided', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await p.assess(id, joris, { [een]: 'dubbel' });
    for (const wie of [
      { ...p.aanbieder, organisatieId: randomUUID() },
      hoofd,
      { ...fenna, organisatieId: randomUUID() },
    ])
      await expect(p.lezer.read(wie, id)).rejects.toMatchObject(weg);
    const eigen = await p.lezer.read(p.aanbieder, id);
    expect(eigen).toMatchObject({
      beurt: 'goedkeurder',
      toegekendInCenten: null,
      beoordeeldDoor: null,
      daden: [],
    });
    expect(eigen.regels).toMatchObject([{ besluit: null, reden: null, toelichting: null }]);
    expect(await p.lezer.read(medefinancier, id)).toMatchObject({
      beoordeeldDoor: 'joris',
      toegekendInCenten: 0,
    });
    await p.approve(id, mila);
    expect((await p.lezer.read(p.aanbieder, id)).regels).toMatchObject([
      { besluit: 'geweigerd', reden: 'dubbel' },
    ]);
  });

  it('is assessed and approved by two, neither of whom sent it in, has an interest or only pays', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    const belang = { aanbiederId: p.aanbiederId, omschrijving: 'Mijn broer werkt er.', van: '2026-01-01' };
    const { id: belangId } = await p.belangen.declare(noor, belang);
    for (const wie of [van('ada'), noor, medefinancier])
      await expect(p.assess(id, wie)).rejects.toMatchObject(nietDoorU);
    await p.belangen.end(noor, belangId, datumVan(p.app.get(Klok).nu()));
    await expect(p.assess(id, noor)).rejects.toMatchObject(nietDoorU);
    await p.assess(id, joris);
    for (const wie of [van('ada'), noor, medefinancier, joris])
      await expect(p.approve(id, wie)).rejects.toMatchObject(nietDoorU);
    await p.approve(id, mila);
    expect(await statusOf(id)).toBe('goedgekeurd');
    expect([await p.saldo('verplicht'), await p.saldo('te-betalen')]).toEqual([900, 100]);
  });

  it('is approved as it was seen: another assessment in between is refused', async () => {
    const [een = '', twee = ''] = await p.prestaties({}, {});
    const id = await p.submit([een, twee]);
    await p.assess(id, joris);
    const { versie, oordeelHash } = await p.lezer.read(mila, id);
    await p.assess(id, noor, { [een]: 'bedrag-onjuist' });
    const gezien = { versie, oordeelHash: oordeelHash ?? '' };
    await expect(p.beoordelen.approve(mila, id, gezien)).rejects.toMatchObject({
      code: 'beoordeling-veranderd',
    });
    await p.approve(id, joris);
    expect(await statusOf(id)).toBe('deels-goedgekeurd');
    expect(await p.saldo('te-betalen')).toBe(100);
  });

  it('is not approved when a prestatie changed, or who assessed it has an interest by now', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await p.assess(id, joris);
    await p.stel(`UPDATE prestatiefinanciering.prestatie SET versie = 2 WHERE id = '${een}'`);
    await expect(p.approve(id, mila)).rejects.toMatchObject({ code: 'prestatie-veranderd' });
    await p.stel(`UPDATE prestatiefinanciering.prestatie SET versie = 1 WHERE id = '${een}'`);
    await p.belangen.declare(joris, {
      ...{ aanbiederId: p.aanbiederId, omschrijving: 'Ik ga er werken.' },
      van: plusDagen(datumVan(p.app.get(Klok).nu()), 60),
    });
    await expect(p.approve(id, mila)).rejects.toMatchObject({ code: 'beoordelaar-heeft-belang' });
    await p.assess(id, noor);
    await p.approve(id, mila);
  });

  it('has the same text in the code as in the database, also with odd words', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    const vreemd = 'Regel 1\n"twee" \\ € \u{1F600} \u2028\u0001.';
    const { versie } = await p.lezer.read(joris, id);
    const regel = { prestatieId: een, besluit: 'geweigerd', reden: 'anders', toelichting: vreemd } as const;
    await p.beoordelen.assess(joris, id, { versie, regels: [regel] });
    const [rij] = await p.sql('SELECT * FROM prestatiefinanciering.declaratie WHERE id = $1', [id]);
    expect(rij?.['hash']).toBe(hashVan(String(rij?.['inhoud'])));
    expect(rij?.['oordeel']).toBe(toOordeel(String(rij?.['hash']), 0, [regel]));
    const regels = [{ prestatieId: een, prestatieversie: 1, bedragInCenten: 100 * EURO }];
    const { afspraakId, programmaId, aanbiederId } = p;
    const aanvraag = {
      id,
      nummer: `${p.nummer}-D1`,
      afspraakId,
      programmaId,
      aanbiederId,
      regio: null,
      jaar: 2026,
      ...PERIODE,
      rapportageminuten: null,
    };
    expect(rij?.['inhoud']).toBe(toInhoud(aanvraag, regels));
  });

  it('frees what was refused for something that can be mended, and the rest by bezwaar alone', async () => {
    const [een = '', twee = '', drie = ''] = await p.prestaties({}, {}, {});
    const id = await p.submit([een, twee, drie]);
    await p.assess(id, joris, { [een]: 'bewijs-onvolledig', [twee]: 'niet-geleverd' });
    await p.approve(id, mila);
    const { nietMee, mee } = await p.indienen.preview(p.aanbieder, { afspraakId: p.afspraakId, ...PERIODE });
    expect(mee.map(({ prestatieId }) => prestatieId)).toEqual([een]);
    expect(Object.fromEntries(nietMee.map((r) => [r.prestatieId, r.reden]))).toEqual({
      ...{ [twee]: 'definitief-geweigerd', [drie]: 'al-gedeclareerd' },
    });
    await p.bezwaren.object(p.aanbieder, id, 'De ondernemer bevestigt dat het is geleverd.');
    await expect(p.bezwaren.object(p.aanbieder, id, 'Nog een keer hetzelfde.')).rejects.toMatchObject({
      code: 'al-bezwaar',
    });
    const besluit = { besluit: 'gegrond', motivering: 'Dat klopt inderdaad.' } as const;
    for (const wie of [joris, mila, medefinancier])
      await expect(p.bezwaren.decide(wie, id, besluit)).rejects.toMatchObject(nietDoorU);
    await p.bezwaren.decide(noor, id, besluit);
    await expect(p.bezwaren.decide(noor, id, besluit)).rejects.toMatchObject({ code: 'al-besloten' });
    const opnieuw = await p.submit([een, twee]);
    await p.assess(opnieuw, joris);
    await p.approve(opnieuw, mila);
    expect(await p.saldo('te-betalen')).toBe(300);
  });

  it('can be objected to within six weeks, when something was refused', async () => {
    const [een = '', twee = ''] = await p.prestaties({}, {});
    const goed = await p.submit([een]);
    await p.assess(goed, joris);
    await p.approve(goed, mila);
    const gronden = 'Wij zijn het er niet mee eens.';
    await expect(p.bezwaren.object(p.aanbieder, goed, gronden)).rejects.toMatchObject({
      code: 'niets-geweigerd',
    });
    const af = await p.submit([twee]);
    await p.assess(af, joris, { [twee]: 'dubbel' });
    await p.approve(af, mila);
    expect(await statusOf(af)).toBe('afgewezen');
    const klok = p.app.get(Klok);
    const { bezwaarTot } = await p.lezer.read(p.aanbieder, af);
    expect(bezwaarTot).toBe(plusDagen(datumVan(klok.nu()), 42));
    klok.nu = () => new Date(`${plusDagen(bezwaarTot ?? '', 1)}T11:00:00Z`);
    await expect(p.bezwaren.object(p.aanbieder, af, gronden)).rejects.toMatchObject({
      code: 'bezwaar-te-laat',
    });
    const laat = `INSERT INTO prestatiefinanciering.bezwaar (id, declaratie_id, gronden, ingediend_door, ingediend_op)
      VALUES (gen_random_uuid(), $1, $2, 'ada', $3)`;
    await expect(p.sql(laat, [af, gronden, klok.nu()], p.aanbieder)).rejects.toThrow('bezwaar_termijn');
    klok.nu = () => new Date(`${bezwaarTot ?? ''}T22:00:00Z`);
    await p.bezwaren.object(p.aanbieder, af, gronden);
    expect((await p.lezer.read(noor, af)).daden).toEqual([{ daad: 'bezwaar-besluiten', hindernissen: [] }]);
  });

  it('is taken back by its party before it is assessed, and then it is free', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await expect(p.indienen.withdraw(joris, id, 1)).rejects.toMatchObject({ soort: 'verboden' });
    await p.indienen.withdraw(p.aanbieder, id, 1);
    const tweede = await p.submit([een]);
    await p.assess(tweede, joris);
    await expect(p.indienen.withdraw(p.aanbieder, tweede, 2)).rejects.toMatchObject({
      code: 'stap-kan-niet',
    });
  });

  it('that was approved is undone by two, by the opposite in the ledger, and then it is free', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await p.assess(id, joris);
    await p.approve(id, mila);
    const reden = 'Het verkeerde bedrag.';
    await expect(p.terugdraaien.confirm(noor, id, 3)).rejects.toMatchObject({ code: 'stap-kan-niet' });
    await p.terugdraaien.ask(joris, id, { versie: 3, reden });
    await expect(p.terugdraaien.confirm(joris, id, 4)).rejects.toMatchObject(nietDoorU);
    await expect(p.terugdraaien.ask(noor, id, { versie: 4, reden })).rejects.toMatchObject({
      code: 'stap-kan-niet',
    });
    await p.terugdraaien.confirm(noor, id, 4);
    expect(await statusOf(id)).toBe('teruggedraaid');
    const sporen = await p.sql('SELECT FROM platform.auditregel WHERE onderwerp = $1 AND handeling = $2', [
      ...[id, 'terugdraaien-gevraagd'],
    ]);
    expect(sporen).toHaveLength(1);
    expect([await p.saldo('verplicht'), await p.saldo('te-betalen')]).toEqual([1_000, 0]);
    expect(await p.submit([een])).not.toBe(id);
  });

  it('tells who assessed it by name, to who pays; of whom no name is known, what he is called', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await p.stel(`INSERT INTO platform.medewerker (id, uitgever, sub, subject, naam, rol, hoofdcoordinator, eerst_op, laatst_op, versie,
      gewijzigd_door, organisatie_id) VALUES (gen_random_uuid(), 'proef', 'joris', 'joris', 'Joris Proef', 'financier', false, now(), now(), 1,
      'x', gen_random_uuid())`);
    await p.assess(id, joris);
    expect(await p.lezer.read(mila, id)).toMatchObject({
      ...{ ingediendDoor: 'ada', beoordeeldDoor: 'Joris Proef', goedgekeurdDoor: null },
    });
    expect(await p.lezer.read(p.aanbieder, id)).toMatchObject({ beoordeeldDoor: null });
  });

  it('is not undone once it was paid', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    await p.assess(id, joris);
    await p.approve(id, mila);
    await p.terugdraaien.ask(joris, id, { versie: 3, reden: 'Te laat bedacht.' });
    await p.stel(`UPDATE prestatiefinanciering.saldo SET saldo_in_centen = 0 WHERE rekening_id IN (SELECT id FROM
      prestatiefinanciering.grootboekrekening WHERE soort = 'te-betalen' AND programma_id = '${p.programmaId}')`);
    await expect(p.terugdraaien.confirm(noor, id, 4)).rejects.toMatchObject({ code: 'meer-dan-te-betalen' });
    expect(await statusOf(id)).toBe('goedgekeurd');
  });

  it('by SQL alone is no more than by the service', async () => {
    const [een = '', twee = ''] = await p.prestaties({}, {});
    const id = await p.submit([een]);
    const regel = `INSERT INTO prestatiefinanciering.declaratieregel VALUES ($1, $2, 1, 10000, false)`;
    await expect(p.sql(regel, [id, een], p.aanbieder)).rejects.toThrow(/duplicate/);
    await p.sql(regel, [id, twee], p.aanbieder);
    await expect(p.assess(id, joris)).rejects.toThrow('declaratie_inhoud');
    const goed = await p.submit([(await p.prestaties({}))[0] ?? '']);
    await p.assess(goed, joris);
    const klaar = `status = 'goedgekeurd', goedgekeurde_hash = oordeel_hash, goedgekeurd_op = now(), goedgekeurd_door =`;
    await expect(update(goed, `${klaar} 'joris'`)).rejects.toThrow('declaratie_goedkeurder');
    await expect(update(goed, `${klaar} 'mila'`)).rejects.toThrow('declaratie_zelf');
    await expect(update(goed, `${klaar} 'mila', beoordeeld_door = 'noor'`, mila)).rejects.toThrow(
      'declaratie_vast',
    );
    await expect(update(goed, `${klaar} 'mila'`, mila)).rejects.toThrow('declaratie_geboekt');
    await p.sql(
      `UPDATE prestatiefinanciering.declaratieregel SET besluit = 'geweigerd', reden = 'dubbel', toelichting = 'Anders.'
      WHERE declaratie_id = $1`,
      [goed],
      mila,
    );
    await expect(p.approve(goed, mila)).rejects.toMatchObject({ code: 'beoordeling-veranderd' });
    expect(await statusOf(goed)).toBe('beoordeeld');
  });

  it('is not owed by SQL when nobody approved it, nor undone in the ledger alone', async () => {
    const [een = ''] = await p.prestaties({});
    const id = await p.submit([een]);
    const { aanbiederId: organisatieId, afspraakId, programmaId } = p;
    const regels = vorderingRegels({ jaar: 2026, afspraakId, organisatieId, bedragInCenten: 10_000 });
    const grootboek = p.app.get(Grootboek);
    const vordering = { soort: 'vordering', bronId: id, programmaId, datum: '2026-03-01', regels } as const;
    const book = (): Promise<unknown> => p.db.as(mila, (tx) => grootboek.book(tx, mila, vordering));
    await expect(book()).rejects.toThrow('Over deze boeking is niet besloten.');
    await p.assess(id, joris);
    await expect(book()).rejects.toThrow('Over deze boeking is niet besloten.');
    await p.approve(id, mila);
    const [boeking] = await p.sql<{ id: string }>(
      `SELECT id FROM prestatiefinanciering.boeking WHERE bron_id = $1`,
      [id],
    );
    const weg = { boekingId: boeking?.id ?? '', bronId: id, datum: '2026-03-01' };
    await expect(p.db.as(mila, (tx) => grootboek.reverse(tx, mila, weg))).rejects.toThrow(
      'Over deze boeking is niet besloten.',
    );
    expect([await p.saldo('verplicht'), await p.saldo('te-betalen')]).toEqual([900, 100]);
  });

  it('twelve approved at once never grant more than was committed for the year', () =>
    approveAtOnce(p, 12, 3));
});
