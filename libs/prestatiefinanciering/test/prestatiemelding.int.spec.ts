// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { DomainError, SYSTEEM, type Actor } from '#libs/kernel';
import { BewijsLezer } from '../src/prestatie/bewijs.lezer.js';
import { BewijsService } from '../src/prestatie/bewijs.service.js';
import { Bewijsscan } from '../src/prestatie/bewijsscan.js';
import type { NieuwePrestatieDto } from '../src/prestatie/prestatie.dto.js';
import { PrestatieLezer } from '../src/prestatie/prestatie.lezer.js';
import { PrestatieService } from '../src/prestatie/prestatie.service.js';
import {
  ANDER,
  Prestatieproef,
  aanbieder,
  anderAanbieder,
  coordinator,
  financier,
  financier2,
  meebetaler,
} from './prestatie.support.js';

const GEMELD = { code: 'SPR', mijlpaal: 'gemeld', tarief: 5_000, hoogstens: 10, venster: 30 };
const TWINTIG = Array.from({ length: 20 });
const PDF = {
  ...{ type: 'text/plain', naam: 'lijst.txt' },
  inhoud: Buffer.from('Presentielijst: twaalf deelnemers'),
};
const hashOf = (inhoud: Buffer): string => createHash('sha256').update(inhoud).digest('hex');
const redenenVan = async (werk: Promise<unknown>): Promise<(string | undefined)[]> => {
  try {
    await werk;
    return [];
  } catch (fout) {
    if (fout instanceof DomainError) return fout.redenen.map(({ pad }) => pad);
    throw fout;
  }
};

describe('what an aanbieder reports himself', () => {
  let p: Prestatieproef;
  let melding: NieuwePrestatieDto;
  let afspraak: Awaited<ReturnType<Prestatieproef['agree']>>;
  beforeAll(async () => {
    p = await Prestatieproef.start();
  });
  beforeEach(async () => {
    await p.begin();
    afspraak = await p.agree([GEMELD, { code: 'GEL', mijlpaal: 'geleverd' }]);
    melding = {
      ...{ indicatorId: afspraak.indicatoren['SPR'] ?? '', regio: 'TWE', aantal: 3 },
      ...{ prestatiedatum: '2026-03-05', toelichting: 'Drie spreekuren in de wijk.' },
    };
  });
  afterAll(() => p?.stop());

  const dienst = (): PrestatieService => p.app.get(PrestatieService);
  const bewijzen = (): BewijsService => p.app.get(BewijsService);
  const read = (wie: Actor, id: string) => p.app.get(PrestatieLezer).read(wie, id);
  const report = (
    anders: Partial<NieuwePrestatieDto> = {},
    sleutel?: string,
    wie = aanbieder,
  ): Promise<string> => dienst().report(wie, { ...melding, ...anders }, sleutel);
  const prove = (id: string, anders: Partial<typeof PDF> = {}, wie = aanbieder) =>
    bewijzen().add(wie, id, { ...PDF, ...anders });
  const besluit = (versie = 1) => ({ versie, besluit: 'aanvaarden' }) as const;
  const nee = {
    versie: 1,
    besluit: 'afwijzen',
    reden: 'bewijs-onvoldoende',
    toelichting: 'Lijst ontbreekt.',
  } as const;

  it('is told everything that is wrong at once', async () => {
    const fout = { regio: 'XXX', thema: 'onzin', prestatiedatum: '2026-03-11', aantal: 11 };
    const paden = await redenenVan(report({ ...fout, toelichting: 'mail a@b.nl' }));
    expect(paden).toEqual(['regio', 'thema', 'prestatiedatum', 'aantal', 'toelichting']);
    for (const indicatorId of [afspraak.indicatoren['GEL'] ?? '', ANDER])
      expect(await redenenVan(report({ indicatorId }))).toEqual(['indicatorId']);
    expect(await redenenVan(report({}, undefined, anderAanbieder))).toEqual(['indicatorId']);
    await expect(report({}, undefined, { ...financier })).rejects.toMatchObject({ soort: 'verboden' });
    expect(await redenenVan(report({ prestatiedatum: '2026-02-07' }))).toEqual(['prestatiedatum']);
    await report({ prestatiedatum: '2026-02-08' });
  });

  it('is there once under one key, and no more than the agreement pays for with many at once', async () => {
    const ids = await Promise.all(TWINTIG.map(() => report({}, 'sleutel-1')));
    expect(new Set(ids).size).toBe(1);
    await expect(report({ aantal: 1 }, 'sleutel-1')).rejects.toMatchObject({ code: 'sleutel-hergebruikt' });
    const uitkomsten = await Promise.allSettled(TWINTIG.map(() => report()));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const een of uitkomsten)
      if (een.status === 'rejected') expect(een.reason).toMatchObject({ redenen: [{ pad: 'aantal' }] });
    expect((await p.app.get(PrestatieLezer).keuzes(aanbieder)).map(({ over }) => over)).toEqual([1, null]);
  });

  it('is accepted on its evidence, by a financier of the penvoerder alone', async () => {
    const id = await report();
    await expect(dienst().judge(financier, id, besluit())).rejects.toMatchObject({ code: 'geen-bewijs' });
    await prove(id);
    for (const wie of [aanbieder, meebetaler])
      await expect(dienst().judge(wie, id, besluit())).rejects.toMatchObject({ code: 'alleen-penvoerder' });
    for (const wie of [anderAanbieder, coordinator, { ...financier, organisatieId: ANDER }])
      await expect(dienst().judge(wie, id, besluit())).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(dienst().judge(financier, id, besluit(2))).rejects.toMatchObject({
      code: 'versie-verouderd',
    });
    await expect(
      dienst().judge({ ...financier, subject: aanbieder.subject }, id, besluit()),
    ).rejects.toMatchObject({ code: 'zelf-gemeld' });
    await dienst().judge(financier, id, besluit());
    expect(await read(aanbieder, id)).toMatchObject({
      ...{ status: 'aanvaard', reden: 'bewijs-goed', bedragInCenten: 15_000, declarabelVanaf: '2026-03-23' },
      ...{ magBewijzen: false, magIntrekken: false, magBeoordelen: false },
    });
    await expect(dienst().judge(financier, id, nee)).rejects.toMatchObject({ code: 'al-besloten' });
  });

  it('is refused with a reason that the aanbieder reads, or withdrawn by himself', async () => {
    const [een, ander] = [await report(), await report()];
    await dienst().judge(financier, een, nee);
    expect(await read(aanbieder, een)).toMatchObject({
      ...{ status: 'afgewezen', reden: 'bewijs-onvoldoende', besluitToelichting: 'Lijst ontbreekt.' },
    });
    await expect(dienst().withdraw(financier, ander, 1)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(dienst().withdraw(aanbieder, ander, 2)).rejects.toMatchObject({ code: 'versie-verouderd' });
    await dienst().withdraw(aanbieder, ander, 1);
    expect(await read(aanbieder, ander)).toMatchObject({ status: 'vervallen', reden: 'ingetrokken' });
    await expect(dienst().withdraw(aanbieder, een, 2)).rejects.toMatchObject({ code: 'al-besloten' });
    const mail = { ...nee, toelichting: 'mail mij op a@b.nl' };
    expect(await redenenVan(dienst().judge(financier, await report(), mail))).toEqual(['toelichting']);
  });

  it('has evidence that is what it says, within its days, and once', async () => {
    const id = await report();
    const { hash, status } = await prove(id);
    expect({ hash, status }).toEqual({ hash: hashOf(PDF.inhoud), status: 'niet-gescand' });
    await expect(prove(id)).rejects.toMatchObject({ code: 'zelfde-bestand' });
    await expect(prove(id, { type: 'application/pdf', naam: 'x.pdf' })).rejects.toMatchObject({
      soort: 'ongeldig',
    });
    await expect(prove(id, {}, anderAanbieder)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(prove(id, {}, financier)).rejects.toMatchObject({ soort: 'niet-gevonden' });
    for (let nr = 2; nr <= 10; nr += 1) await prove(id, { inhoud: Buffer.from(`bestand ${nr}`) });
    await expect(prove(id, { inhoud: Buffer.from('elf') })).rejects.toMatchObject({ code: 'te-veel-bewijs' });
  });

  it('has evidence that who pays opens, until it was decided', async () => {
    const id = await report();
    for (const nr of [1, 2]) await prove(id, nr === 1 ? {} : { inhoud: Buffer.from('tweede') });
    const { bewijzen: lijst } = await read(financier, id);
    expect(lijst.map(({ naam }) => naam)).toContain('lijst.txt');
    const [eerste = '', tweede = ''] = lijst.map((een) => een.id);
    const lezer = p.app.get(BewijsLezer);
    const bestand = await lezer.download(financier, id, eerste);
    expect(bestand.inhoud).toEqual(PDF.inhoud);
    await expect(lezer.download(coordinator, id, eerste)).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    await bewijzen().remove(aanbieder, id, eerste);
    p.nu = new Date('2026-04-05T12:00:00Z');
    await expect(prove(id)).rejects.toMatchObject({ code: 'bewijs-te-laat' });
    await dienst().judge(financier, id, besluit());
    await expect(bewijzen().remove(aanbieder, id, tweede)).rejects.toMatchObject({
      code: 'al-besloten',
    });
  });

  it('is looked at again by another than who accepted it, and refused when that finds it wrong', async () => {
    const [goed, fout] = [await report(), await report()];
    for (const id of [goed, fout]) {
      await prove(id);
      await dienst().judge(financier, id, besluit());
    }
    await p.exec('DELETE FROM prestatiefinanciering.prestatiecontrole');
    const rij = {
      programma_id: afspraak.programmaId,
      aanleiding: 'steekproef',
      getrokken_op: p.nu.toISOString(),
    };
    for (const prestatie_id of [goed, fout])
      await p.put(['prestatiefinanciering.prestatiecontrole', { ...rij, prestatie_id }]);
    const finish = (wie: Actor, id: string, uitkomst: 'goed' | 'fout', bevinding = 'Bekeken met de lijst.') =>
      dienst().finish(wie, id, { uitkomst, bevinding });
    await expect(finish(financier, goed, 'goed')).rejects.toMatchObject({ code: 'zelf-besloten' });
    await expect(finish(meebetaler, goed, 'goed')).rejects.toMatchObject({ code: 'alleen-penvoerder' });
    await expect(finish(aanbieder, goed, 'goed')).rejects.toMatchObject({ soort: 'niet-gevonden' });
    expect(await redenenVan(finish(financier2, goed, 'goed', 'bel 0612345678'))).toEqual(['bevinding']);
    const lijst = () =>
      p.app.get(PrestatieLezer).controles(financier2, { stand: 'open', aantal: 1 } as never);
    expect(await lijst()).toMatchObject({
      gegevens: [{ magControleren: true }],
      volgende: expect.any(String),
    });
    await finish(financier2, goed, 'goed');
    await expect(finish(financier2, goed, 'goed')).rejects.toMatchObject({ code: 'controle-gedaan' });
    await finish(financier2, fout, 'fout');
    expect((await lijst()).gegevens).toEqual([]);
    expect(await read(aanbieder, goed)).toMatchObject({ status: 'aanvaard' });
    expect(await read(aanbieder, fout)).toMatchObject({ status: 'afgewezen', reden: 'controle-fout' });
  });

  it('is looked at for viruses, and gone when there is one', async () => {
    const id = await report();
    const { id: bewijsId } = await prove(id);
    await p.exec(`UPDATE prestatiefinanciering.prestatiebewijs SET status = 'quarantaine'`);
    await expect(dienst().judge(financier, id, besluit())).rejects.toMatchObject({ code: 'geen-bewijs' });
    const scan = p.app.get(Bewijsscan);
    await expect(scan.look(bewijsId)).rejects.toThrow();
    await p.db.as(SYSTEEM, (tx) => scan.settle(tx, bewijsId, 'besmet'));
    expect(await scan.look(bewijsId)).toBeNull();
    await expect(p.app.get(BewijsLezer).download(aanbieder, id, bewijsId)).rejects.toMatchObject({
      code: 'bijlage-besmet',
    });
    await expect(dienst().judge(financier, id, besluit())).rejects.toMatchObject({ code: 'geen-bewijs' });
  });
});
