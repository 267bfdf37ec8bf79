// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { ANONIEM, SYSTEEM, type Actor } from '#libs/kernel';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { AanbodService } from '../src/aanbod/aanbod.service.js';
import { BereikService } from '../src/bereik/bereik.service.js';
import { nieuw } from './aanbod.support.js';
import { Persoonsproef, VRAAG, vraagVan } from './persoon.support.js';

const AANTAL = 30;

describe('whom an offer reaches', () => {
  let p: Persoonsproef;
  let aanbieder: Actor;
  let ander: Actor;
  let aanbod: AanbodService;
  let bereik: BereikService;

  beforeAll(async () => {
    p = await Persoonsproef.start({ VASTHOUDEN_VANAF: '101' });
    [aanbod, bereik] = [p.app.get(AanbodService), p.app.get(BereikService)];
    const make = (naam: string): Promise<Actor> =>
      p.db.as(SYSTEEM, async (tx) => {
        const { id } = await p.app.get(StamgegevensFacade).ensureOrganisatie(tx, naam, 'aanbieder');
        return { rol: 'aanbieder', subject: naam, organisatieId: id };
      });
    [aanbieder, ander] = [await make('Energiehuis'), await make('Een ander')];
    for (let nr = 0; nr < AANTAL; nr += 1)
      await p.submit({
        ...vraagVan(`energie-${nr}`, { werkzamePersonen: nr < 20 ? 4 : 40 }),
        tekst: 'Wie doet een energiescan? Mijn energierekening is verdubbeld.',
      });
    for (let nr = 0; nr < 10; nr += 1)
      await p.submit({ ...vraagVan(`export-${nr}`), tekst: 'Hoe begin ik met exporteren naar Duitsland?' });
  });
  afterAll(() => p.stop());

  const make = async (anders: object = {}): Promise<string> =>
    (await aanbod.create(aanbieder, nieuw({ code: randomUUID(), ...anders }))).id;
  const near = (telling: number | null, aantal: number): void => {
    expect((telling ?? 0) % 5).toBe(0);
    expect(Math.abs((telling ?? 0) - aantal)).toBeLessThanOrEqual(6);
  };

  it('is reckoned from what was asked, by the matching itself, also while it is a concept', async () => {
    const gevonden = await bereik.ofBestaand(aanbieder, await make(), {});
    near(gevonden.bekeken, AANTAL + 10);
    near(gevonden.past, AANTAL);
    near(gevonden.top3, AANTAL);
    expect(gevonden).toMatchObject({ uitgesloten: null, perRegel: [] });
    expect(gevonden.perThema[0]?.code).toBe('energie');
    expect(gevonden.perRegio[0]?.code).toBe('LANDELIJK');
  });

  it('tells what a change would do, and changes nothing', async () => {
    const id = await make();
    const nauw = await bereik.ofBestaand(aanbieder, id, { voorwaarden: { maxWerkzamePersonen: 10 } });
    near(nauw.past, 20);
    near(nauw.uitgesloten, 10);
    expect(nauw.perRegel.map(({ code }) => code)).toEqual(['werkzamePersonen']);
    expect(await aanbod.read(aanbieder, id)).toMatchObject({
      versie: 1,
      voorwaarden: { maxWerkzamePersonen: null },
    });
    near((await bereik.ofBestaand(aanbieder, id, {})).past, AANTAL);
    const elders = {
      titel: 'Export naar Duitsland',
      omschrijving: 'Hulp bij exporteren.',
      themas: ['export'],
    };
    near((await bereik.ofBestaand(aanbieder, id, { ...elders, woordenVanOndernemers: [] })).past, 10);
  });

  it('is told of an offer that is not there yet, by the same rules as when it is kept', async () => {
    near((await bereik.ofNieuw(aanbieder, nieuw())).past, AANTAL);
    const fout = nieuw({ themas: ['weer'], voorwaarden: { gebied: ['PV99'], minOmzet: 5, maxOmzet: 1 } });
    await expect(bereik.ofNieuw(aanbieder, fout)).rejects.toMatchObject({
      soort: 'ongeldig',
      redenen: [{ pad: 'voorwaarden.gebied' }, { pad: 'voorwaarden.minOmzet' }],
    });
  });

  it('tells nothing of a few, nor of an offer of another, nor of what is too long ago', async () => {
    const id = await make();
    await p.submit({ ...VRAAG, tekst: 'Wij zoeken een zeldzame kwartsvijzel.' });
    const zeldzaam = { titel: 'Zeldzame kwartsvijzel', omschrijving: 'Kwartsvijzel.', themas: [] };
    expect(await bereik.ofBestaand(aanbieder, id, { ...zeldzaam, samenvatting: '' })).toMatchObject({
      ...{ past: null, top3: null, perThema: [], perRegio: [] },
    });
    await aanbod.setStatus(aanbieder, id, 1, 'gepubliceerd');
    await expect(bereik.ofBestaand(ander, id, {})).rejects.toMatchObject({ soort: 'niet-gevonden' });
    await expect(bereik.ofBestaand(ANONIEM, randomUUID(), {})).rejects.toMatchObject({
      soort: 'niet-gevonden',
    });
    p.nu = new Date(Date.now() + 370 * 86_400_000);
    expect(await bereik.ofBestaand(aanbieder, id, {})).toMatchObject({ bekeken: null, past: null });
    p.nu = new Date();
  });

  it('lets two drafts at once not see each other', async () => {
    const id = await make();
    const [nauw, ruim] = await Promise.all([
      bereik.ofBestaand(aanbieder, id, { voorwaarden: { maxWerkzamePersonen: 10 } }),
      bereik.ofBestaand(aanbieder, id, {}),
    ]);
    near(nauw.past, 20);
    near(ruim.past, AANTAL);
  });
});
