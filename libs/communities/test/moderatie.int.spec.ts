// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, type Actor } from '#libs/kernel';
import { GegevensverzoekService, type GegevensverzoekAntwoord } from '#libs/platform';
import type { ModeratiebesluitWeergave, ModeratieWeergave } from '../src/moderatie/moderatie.weergave.js';
import { toOverzichtsleutel } from '../src/overzicht/overzicht.rules.js';
import { Overzichtronde } from '../src/overzicht/overzichtronde.js';
import { dagmar, emiel, femke, maud, tijn } from './communities.support.js';
import { Moderatieproef } from './moderatie.support.js';

const weg = { soort: 'niet-gevonden' };
const DAG = 86_400_000;
const ida: Actor = { rol: 'coordinator', subject: 'ida', regio: 'LANDELIJK' };
const hella: Actor = { rol: 'coordinator', subject: 'hella', regio: 'MBR', hoofdcoordinator: true };
const ONZIN = 'Koop nu mijn zonnepanelen bij mij.';

let m: Moderatieproef;
let communityId: string;
let vraag: string;
let antwoord: string;
const leden: Record<string, string> = {};

beforeEach(async () => {
  m = await Moderatieproef.start();
  communityId = await m.p.found();
  for (const wie of [dagmar, emiel, femke]) leden[wie.subject] = await m.p.join(wie, communityId);
  vraag = await m.gesprekken.start(dagmar, communityId, {
    titel: 'Wie heeft een warmtepomp?',
    tekst: 'Wij zoeken ervaringen.',
    themas: ['energie'],
  });
  antwoord = await m.antwoorden.give(emiel, vraag, ONZIN);
}, 60_000);
afterEach(() => m?.p.stop());

const report = (wie = femke, antwoordId: string | null = antwoord): Promise<void> =>
  m.meldingen.report(wie, vraag, { antwoordId, reden: 'reclame', toelichting: 'Dit is een advertentie.' });
const decide = (wie: Actor, anders: object = {}): Promise<void> =>
  m.besluiten.decide(wie, vraag, {
    ...{ antwoordId: antwoord, versie: 0, uitkomst: 'verborgen', reden: 'reclame' },
    ...{ uitleg: 'Reclame hoort hier niet.', ...anders },
  });
const decided = (wie: Actor): Promise<ModeratiebesluitWeergave[]> => m.besluitenlezer.list(wie, vraag);
const object = async (wie = emiel): Promise<void> => {
  const [besluit] = await decided(tijn);
  await m.bezwaren.object(wie, besluit?.id ?? '', 'Het was geen reclame.');
};
const open = (wie: Actor): Promise<ModeratieWeergave> => m.moderatie.list(wie);
const handle = async (wie: Actor, uitkomst: 'gehandhaafd' | 'hersteld' = 'hersteld'): Promise<void> => {
  const [bezwaar] = await m.p.sql<{ id: string }>('SELECT id FROM communities.bezwaar');
  await m.bezwaren.handle(wie, bezwaar?.id ?? '', { uitkomst, uitleg: 'Opnieuw bekeken.' });
};
const textOf = async (wie: Actor): Promise<string | null | undefined> =>
  (await m.lezer.antwoorden(wie, vraag, { aantal: 10 })).gegevens[0]?.tekst;
const countOf = async (): Promise<number> => (await m.lezer.read(dagmar, vraag)).aantalAntwoorden;

describe('a post in a community', () => {
  it('is reported once by a member, not by who wrote it nor by others', async () => {
    await report();
    await expect(report()).rejects.toMatchObject({ code: 'al-gemeld' });
    await expect(report(emiel)).rejects.toMatchObject({ code: 'niet-te-melden' });
    await report(emiel, null);
    await expect(report(maud)).rejects.toMatchObject(weg);
    await expect(report(tijn)).rejects.toMatchObject({ code: 'geen-lid' });
    const { gemeld } = await open(tijn);
    expect(gemeld).toMatchObject([
      { antwoordId: antwoord, tekst: ONZIN, versie: 0, meldingen: [{ melder: { weergavenaam: 'femke' } }] },
      { antwoordId: null, titel: 'Wie heeft een warmtepomp?', meldingen: [{ reden: 'reclame' }] },
    ]);
    expect(gemeld[0]?.meldingen[0]?.toelichting).toBe('Dit is een advertentie.');
    for (const wie of [dagmar, emiel, femke, maud]) expect((await open(wie)).gemeld).toEqual([]);
  });

  it('is not decided about by who wrote it, who does not learn who reported it', async () => {
    await m.makeBeheerder(leden['emiel'] ?? '');
    await report();
    expect((await open(emiel)).gemeld).toEqual([]);
    await expect(decide(emiel)).rejects.toMatchObject({ code: 'eigen-bericht' });
    for (const wie of [dagmar, femke, maud]) await expect(decide(wie)).rejects.toMatchObject(weg);
    const rij = `INSERT INTO communities.moderatiebesluit SELECT gen_random_uuid(), community_id, gesprek_id, id,
      lidmaatschap_id, betrokkene_id, 1, 'verborgen', 'anders', NULL, 'emiel', now() FROM communities.antwoord`;
    await expect(m.p.db.as(emiel, (tx) => tx.query(rij))).rejects.toThrow(/row-level security/);
    await decide(tijn);
  });

  it('is left with a reason that who reported hears, and may be reported by another after', async () => {
    await report();
    await m.mail();
    await expect(decide(tijn, { uitkomst: 'verborgen', reden: undefined })).rejects.toMatchObject({
      soort: 'ongeldig',
    });
    await decide(tijn, { uitkomst: 'gelaten', uitleg: 'Het is een antwoord.' });
    const [mail, ...rest] = await m.mail();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({ aan: 'femke@example.nl', onderwerp: expect.stringContaining('Uw melding') });
    expect(mail?.tekst).toContain('Het is een antwoord.');
    expect(await textOf(femke)).toBe(ONZIN);
    await expect(decide(tijn, { versie: 1, uitkomst: 'gelaten' })).rejects.toMatchObject({
      code: 'geen-melding',
    });
    await report(dagmar);
    expect((await open(tijn)).gemeld).toMatchObject([
      { versie: 1, meldingen: [{ melder: { id: leden['dagmar'] } }] },
    ]);
  });

  it('of two who decide at once one wins, and the other hears who', async () => {
    await report();
    const twee = await Promise.allSettled([decide(tijn), decide(ida, { uitkomst: 'gelaten' })]);
    expect(twee.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const winnaar = twee[0]?.status === 'fulfilled' ? 'tijn' : 'ida';
    const [verliezer] = twee.filter((een) => een.status === 'rejected');
    expect(verliezer?.reason).toMatchObject({ code: 'versie-verouderd', extra: { gewijzigdDoor: winnaar } });
    expect(await m.p.sql('SELECT FROM communities.moderatiebesluit')).toHaveLength(1);
  });

  it('is hidden everywhere: its author reads it with the reason, others find nothing of it', async () => {
    await m.gesprekken.accept(dagmar, vraag, { versie: 1, antwoordId: antwoord });
    await m.mail();
    await decide(tijn);
    expect(await m.mailed()).toEqual(['emiel: Uw bericht in de community Zuinig met energie is verborgen']);
    expect(await textOf(emiel)).toBe(ONZIN);
    expect(await textOf(dagmar)).toBeNull();
    expect(await m.lezer.read(dagmar, vraag)).toMatchObject({
      aantalAntwoorden: 0,
      status: 'open',
      aanvaard: null,
    });
    const gezocht = await m.zoeker.search(femke, communityId, { tekst: 'zonnepanelen', aantal: 10 });
    expect(gezocht.gegevens).toEqual([]);
    expect(await decided(emiel)).toMatchObject([
      { antwoordId: antwoord, reden: 'reclame', uitleg: 'Reclame hoort hier niet.', magBezwaar: true },
    ]);
    expect(await decided(femke)).toEqual([]);
    await expect(report()).rejects.toMatchObject({ code: 'niet-te-melden' });
    await expect(decide(ida, { versie: 1 })).rejects.toMatchObject({ code: 'bericht-weg' });
    // Taking it back does not count it off twice.
    await m.antwoorden.withdraw(emiel, { gesprekId: vraag, antwoordId: antwoord }, 1);
    expect(await countOf()).toBe(0);
  });

  it('as a question is in no list and no search while it is hidden', async () => {
    await decide(tijn, { antwoordId: null });
    for (const wie of [emiel, femke])
      expect((await m.lezer.list(wie, communityId, { aantal: 10 })).gegevens).toEqual([]);
    expect((await m.zoeker.search(femke, communityId, { tekst: 'warmtepomp', aantal: 10 })).gegevens).toEqual(
      [],
    );
    expect(await m.lezer.read(femke, vraag)).toMatchObject({ titel: null, tekst: null, verborgen: true });
    expect(await m.lezer.read(dagmar, vraag)).toMatchObject({ tekst: 'Wij zoeken ervaringen.' });
    await m.mail();
    await m.antwoorden.give(emiel, vraag, 'Nog iets.');
    expect(await m.mailed()).toEqual([]);
  });
});

describe('an appeal', () => {
  it('is made once, by who wrote it, within a fortnight', async () => {
    await decide(tijn);
    for (const wie of [femke, tijn]) await expect(object(wie)).rejects.toMatchObject(weg);
    expect(await decided(tijn)).toMatchObject([{ magBezwaar: false }]);
    await object();
    await expect(object()).rejects.toMatchObject({ code: 'al-bezwaar' });
    expect(await decided(emiel)).toMatchObject([
      { magBezwaar: false, bezwaar: { tekst: 'Het was geen reclame.', uitkomst: null } },
    ]);
    await decide(tijn, { antwoordId: null });
    m.p.nu = new Date(Date.now() + 15 * DAG);
    const laat = (await decided(dagmar)).find(({ antwoordId }) => antwoordId === null);
    expect(laat).toMatchObject({ magBezwaar: false });
    await expect(m.bezwaren.object(dagmar, laat?.id ?? '', 'Te laat.')).rejects.toMatchObject({
      code: 'bezwaar-te-laat',
    });
  });

  it('is decided by another than who hid it, and shows the post again when it is right', async () => {
    await decide(tijn);
    await object();
    await m.mail();
    expect((await open(tijn)).bezwaren).toMatchObject([
      { bezwaar: 'Het was geen reclame.', magBeslissen: false },
    ]);
    await expect(handle(tijn)).rejects.toMatchObject({ code: 'zelf-verborgen' });
    await expect(
      m.p.sql(
        `UPDATE communities.bezwaar SET uitkomst = 'hersteld', behandeld_op = now(), behandeld_door = 'tijn'`,
      ),
    ).rejects.toThrow(/bezwaar_ander/);
    for (const wie of [emiel, femke, maud]) await expect(handle(wie)).rejects.toMatchObject(weg);
    const twee = await Promise.allSettled([handle(ida), handle({ ...ida, subject: 'otto' })]);
    expect(twee.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(twee.find((een) => een.status === 'rejected')).toMatchObject({
      reason: { code: 'versie-verouderd' },
    });
    expect(await m.mailed()).toEqual(['emiel: Besluit over uw bezwaar: community Zuinig met energie']);
    expect(await textOf(femke)).toBe(ONZIN);
    expect(await countOf()).toBe(1);
    expect((await open(ida)).bezwaren).toEqual([]);
  });

  it('against a member who moderates goes to the coördinator, and a hoofdcoördinator reads what it is about', async () => {
    await m.makeBeheerder(leden['femke'] ?? '');
    await decide(femke);
    await object();
    await expect(handle(femke)).rejects.toMatchObject(weg);
    expect((await open(hella)).bezwaren).toMatchObject([{ tekst: ONZIN, magBeslissen: true }]);
    await expect(m.lezer.read(maud, vraag)).rejects.toMatchObject(weg);
    await handle(hella, 'gehandhaafd');
    expect(await textOf(femke)).toBe(ONZIN);
    expect(await textOf(dagmar)).toBeNull();
    expect(await decided(emiel)).toMatchObject([
      { bezwaar: { uitkomst: 'gehandhaafd', uitleg: 'Opnieuw bekeken.' } },
    ]);
  });
});

describe('what was reported and decided', () => {
  const ask = (wie: Actor, wat: object): Promise<GegevensverzoekAntwoord> =>
    m.p.app.get(GegevensverzoekService).askFor(wie, wat as never);
  const alles = async (): Promise<string> =>
    JSON.stringify(
      await m.p.sql(`SELECT toelichting::text AS a FROM communities.gespreksmelding UNION ALL
        SELECT uitleg::text FROM communities.moderatiebesluit UNION ALL SELECT tekst::text FROM communities.bezwaar`),
    );

  it('is given to whom it is about, kept unreadable, and its words go with him', async () => {
    await report();
    await decide(tijn);
    await object();
    expect(await alles()).not.toMatch(/advertentie|hoort hier niet|geen reclame/);
    const { gegevens: melder } = await ask(femke, { soort: 'inzage' });
    expect(melder?.['lidmaatschappen']).toMatchObject([
      { gemeld: [{ toelichting: 'Dit is een advertentie.' }], besluiten: [] },
    ]);
    const { gegevens: schrijver } = await ask(emiel, { soort: 'inzage' });
    expect(schrijver?.['lidmaatschappen']).toMatchObject([
      {
        gemeld: [],
        besluiten: [{ uitleg: 'Reclame hoort hier niet.', bezwaar: { tekst: 'Het was geen reclame.' } }],
      },
    ]);
    for (const naam of ['femke', 'emiel']) {
      const { id } = await ask(tijn, { soort: 'wissing', email: `${naam}@example.nl` });
      await m.p.db.as(SYSTEEM, (tx) => m.p.app.get(GegevensverzoekService).erase(tx, id));
    }
    expect(JSON.parse(await alles())).toEqual([{ a: null }, { a: null }, { a: null }]);
  });
});

describe('mail about gesprekken', () => {
  it('comes to who follows, at most once an hour, and to who is named instead', async () => {
    expect(await m.mailed()).toEqual(['dagmar: Nieuw antwoord: Wie heeft een warmtepomp?']);
    await m.antwoorden.give(femke, vraag, `Vraag het @[${leden['emiel']}].`);
    const [mail, ...rest] = await m.mail();
    expect(rest).toEqual([]);
    expect(mail).toMatchObject({
      aan: 'emiel@example.nl',
      onderwerp: 'U bent genoemd: Wie heeft een warmtepomp?',
    });
    expect(mail?.tekst).toContain('femke noemt u');
    expect(mail?.tekst).not.toContain('Vraag het');
    m.p.nu = new Date(Date.now() + 3_700_000);
    await m.antwoorden.give(femke, vraag, 'Nog iets.');
    expect(await m.mailed()).toEqual([
      'dagmar: Nieuw antwoord: Wie heeft een warmtepomp?',
      'emiel: Nieuw antwoord: Wie heeft een warmtepomp?',
    ]);
    await m.gesprekken.accept(dagmar, vraag, { versie: 1, antwoordId: antwoord });
    expect(await m.mailed()).toEqual(['emiel: Uw antwoord heeft geholpen: Wie heeft een warmtepomp?']);
  });

  it('comes for every question to who chose that', async () => {
    await m.choose(femke, leden['femke'] ?? '', 'elke-vraag');
    await m.mail();
    await m.gesprekken.start(emiel, communityId, {
      titel: 'Hoe isoleer ik?',
      tekst: 'Een oud pand.',
      themas: [],
    });
    expect(await m.mailed()).toEqual(['femke: Nieuwe vraag: Hoe isoleer ik?']);
    await expect(m.choose(emiel, leden['femke'] ?? '', 'geen')).rejects.toMatchObject(weg);
  });
});

describe('the overview of a week', () => {
  const MAANDAG = new Date('2030-03-18T08:00:00Z');
  const ask = (): Promise<string> =>
    m.gesprekken.start(dagmar, communityId, {
      titel: 'Wat kost isolatie?',
      tekst: 'Van een loods.',
      themas: [],
    });
  beforeEach(async () => {
    m.p.nu = new Date('2030-03-15T10:00:00Z');
    vraag = await ask();
    await m.mail();
    m.p.nu = MAANDAG;
  });
  const overzicht = (naam: string): string => `${naam}: Deze week in de community Zuinig met energie`;

  it('is sent once per member, whichever worker makes it, and not at another time', async () => {
    m.p.nu = new Date('2030-03-17T10:00:00Z');
    expect(await m.ronde.run()).toBe(0);
    m.p.nu = MAANDAG;
    const ander = new Overzichtronde(m.p.db, m.p.app.get(Klok));
    await Promise.all([m.ronde.run(), ander.run()]);
    await m.ronde.run();
    expect(await m.mailed()).toEqual([overzicht('emiel'), overzicht('femke')]);
    expect(await m.p.sql('SELECT FROM communities.overzichtsmail')).toHaveLength(3);
  });

  it('is not sent without anything new, nor about what is hidden, nor to who does not want it', async () => {
    await m.choose(femke, leden['femke'] ?? '', 'geen');
    await decide(tijn, { antwoordId: null });
    await m.mail();
    await m.ronde.run();
    expect(await m.mailed()).toEqual([]);
  });

  it('is stopped by the key in the mail, which can do nothing else', async () => {
    await m.ronde.run();
    const mail = (await m.mail()).find(({ aan }) => aan.startsWith('femke'));
    const sleutel = toOverzichtsleutel(leden['femke'] ?? '', m.p.config.statussleutelGeheim);
    expect(mail?.koppen).toMatchObject({ 'List-Unsubscribe': expect.stringContaining(sleutel) });
    expect(mail?.tekst).toContain(`/overzicht#sleutel=${sleutel}`);
    await expect(
      m.overzichten.unsubscribe(`${sleutel}x`, 'List-Unsubscribe=One-Click'),
    ).rejects.toMatchObject(weg);
    await expect(m.overzichten.unsubscribe(sleutel, '')).rejects.toMatchObject({ soort: 'ongeldig' });
    await m.overzichten.unsubscribe(sleutel, 'List-Unsubscribe=One-Click');
    expect(await m.overzichten.read(femke, leden['femke'] ?? '')).toBe('geen');
    m.p.nu = new Date(MAANDAG.getTime() + 7 * DAG);
    await ask();
    await m.ronde.run();
    expect(await m.mailed()).toEqual([overzicht('emiel')]);
  });
});
