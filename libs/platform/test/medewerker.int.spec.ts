// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { DomainError, SYSTEEM, Systeemklok, type Actor } from '#libs/kernel';
import { openDatabase, type OpenDatabase } from '../../../test/support/open-database.js';
import { MEDEWERKER_ENTITIES } from '../src/medewerker/medewerker.entity.js';
import { MedewerkerLezer } from '../src/medewerker/medewerker.lezer.js';
import { MedewerkerService } from '../src/medewerker/medewerker.service.js';
import type { Persoonsgegevens } from '../src/medewerker/rol.rules.js';
import { RoltoekenningService } from '../src/medewerker/roltoekenning.service.js';
import { Toelatingen } from '../src/medewerker/toelating.service.js';
import { Betrokkenen } from '../src/persoonsgegevens/betrokkenen.js';
import { Gegevenshouders } from '../src/persoonsgegevens/gegevenshouder.js';
import { PlatformHouder } from '../src/persoonsgegevens/platform-houder.js';
import type { Oordeel, Rolgegeven } from '../src/sessie/aanspraak.rules.js';
import { Organisatieregister } from '../src/sessie/organisatieregister.js';
import { Sessies } from '../src/sessie/sessie.service.js';

const UITGEVER = 'https://idp.example.nl';
const GEEN: Oordeel<Rolgegeven> = { goed: false, redenen: [{ melding: 'Geen rol.' }] };
const BEHEER: Oordeel<Rolgegeven> = { goed: true, wie: { rol: 'beheerder' } };
const beheerder: Actor = { rol: 'beheerder', subject: 'bo' };

const [EZ, RVO] = [randomUUID(), randomUUID()];

/** One that pays and one that is paid. */
class Register extends Organisatieregister {
  override byKvkNummer = () => Promise.resolve(null);
  override byId = (id: string) =>
    Promise.resolve(
      id === EZ || id === RVO ? { id, naam: id, soort: id === EZ ? 'overheid' : 'aanbieder' } : null,
    );
}

describe('people of the organisations', () => {
  let open: OpenDatabase;
  let toelatingen: Toelatingen;
  let sessies: Sessies;
  let lezer: MedewerkerLezer;
  let medewerkers: MedewerkerService;
  let rollen: RoltoekenningService;
  const klok = new Systeemklok();

  beforeAll(async () => {
    open = await openDatabase(MEDEWERKER_ENTITIES, { LOG_NIVEAU: 'warn' });
    toelatingen = new Toelatingen(open.db, klok);
    sessies = new Sessies(open.db, open.config);
    lezer = new MedewerkerLezer(open.db);
    medewerkers = new MedewerkerService(open.db, klok);
    rollen = new RoltoekenningService(open.db, klok, new Register());
    await arrive('bo', BEHEER, { naam: 'Bo', email: 'Bo@example.nl' });
  });
  afterAll(() => open?.close());

  /** Signs in and answers the key of the session with what was decided. */
  async function arrive(
    sub: string,
    aanspraak: Oordeel<Rolgegeven> = GEEN,
    wie: Partial<Persoonsgegevens> = {},
  ): Promise<{ sessie: string; rol: Rolgegeven }> {
    const aankomst = {
      uitgever: UITGEVER,
      sub,
      subject: sub,
      naam: null,
      email: null,
      bewezenEmail: null,
      ...wie,
    };
    return toelatingen.admit(aankomst, aanspraak, async (tx, rol) => {
      const sessie = await sessies.begin(
        {
          ...{
            actor: { subject: sub, ...rol },
            doelgroep: 'medewerkers',
            uitgever: UITGEVER,
            client: 'c',
            sub,
          },
          ...{ aanmelding: { amr: [] }, idToken: 'x' },
        },
        undefined,
        tx,
      );
      return { sessie, rol };
    });
  }
  const code = (belofte: Promise<unknown>): Promise<string> =>
    belofte.then(
      () => 'gelukt',
      (fout: unknown) => {
        if (fout instanceof DomainError) return fout.code;
        throw fout;
      },
    );
  const idOf = async (subject: string): Promise<string> => {
    const { gegevens } = await lezer.list(beheerder, { aantal: 200, zoek: subject });
    return gegevens.find((een) => een.subject === subject)?.id ?? '';
  };

  it('are remembered with what they came as, also who was refused', async () => {
    expect(await code(arrive('zonder', GEEN, { naam: 'Zonder Rol' }))).toBe('aanmelden-niet-genoeg');
    await arrive(
      'analist',
      { goed: true, wie: { rol: 'analist' } },
      { naam: '100%_Ada', email: 'ada@example.nl' },
    );
    const lijst = async (query: object): Promise<string[]> =>
      (await lezer.list(beheerder, { aantal: 50, ...query })).gegevens.map(({ subject }) => subject);
    expect(await lijst({})).toEqual(['analist', 'zonder', 'bo']);
    expect(await lijst({ stand: 'zonder-rol' })).toEqual(['zonder']);
    expect(await lijst({ rol: 'beheerder' })).toEqual(['bo']);
    expect(await lijst({ zoek: '100%_a' })).toEqual(['analist']);
    expect(await lijst({ zoek: '%' })).toEqual(['analist']);
    const eerste = await lezer.list(beheerder, { aantal: 1 });
    expect(await lijst({ cursor: eerste.volgende ?? '', aantal: 1 })).toEqual(['zonder']);
    expect(await lezer.read(beheerder, await idOf('analist'))).toMatchObject({
      ...{ stand: 'actief', herkomst: 'aanspraak', rol: 'analist', ik: false },
      sessies: [expect.objectContaining({ rol: 'analist' })],
    });
    expect((await lezer.list({ rol: 'analist', subject: 'analist' }, { aantal: 50 })).gegevens).toEqual([]);
  });

  it('get a role by an address that was checked, and keep it when the mailbox goes to another', async () => {
    await rollen.give(beheerder, {
      email: 'Nieuw@Example.nl',
      rol: 'coordinator',
      regio: 'TWE',
      hoofdcoordinator: true,
    });
    const adres = { email: 'nieuw@example.nl' };
    expect(await code(arrive('vals', GEEN, adres))).toBe('aanmelden-niet-genoeg');
    expect((await rollen.list(beheerder, { aantal: 50 })).gegevens).toMatchObject([adres]);
    const bewezen = { ...adres, bewezenEmail: adres.email };
    expect((await arrive('nieuw', GEEN, bewezen)).rol).toEqual({
      rol: 'coordinator',
      regio: 'TWE',
      hoofdcoordinator: true,
    });
    expect((await rollen.list(beheerder, { aantal: 50 })).gegevens).toEqual([]);
    expect(await code(arrive('opvolger', GEEN, bewezen))).toBe('aanmelden-niet-genoeg');
    expect((await arrive('nieuw')).rol.rol).toBe('coordinator');
    expect(await lezer.read(beheerder, await idOf('nieuw'))).toMatchObject({
      herkomst: 'toekenning',
      regio: 'TWE',
    });
  });

  it('lose it at once when it is taken back, and have what is claimed of them then', async () => {
    const geld = { subject: 'wisselaar', rol: 'financier' } as const;
    for (const organisatieId of [RVO, randomUUID(), undefined])
      expect(await code(rollen.give(beheerder, { ...geld, organisatieId }))).toBe('ongeldige-invoer');
    const { id } = await rollen.give(beheerder, { ...geld, organisatieId: EZ });
    const { sessie, rol } = await arrive('wisselaar', { goed: true, wie: { rol: 'analist' } });
    expect(rol).toEqual({ rol: 'financier', organisatieId: EZ });
    expect((await sessies.use(sessie))?.actor).toMatchObject(rol);
    expect((await lezer.read(beheerder, await idOf('wisselaar'))).organisatieId).toBe(EZ);
    expect(await code(rollen.give(beheerder, { subject: 'wisselaar', rol: 'analist' }))).toBe(
      'roltoekenning-kan-niet',
    );
    await rollen.withdraw(beheerder, id);
    expect(await sessies.use(sessie)).toBeNull();
    expect(await code(rollen.withdraw(beheerder, id))).toBe('roltoekenning-kan-niet');
    expect((await arrive('wisselaar', { goed: true, wie: { rol: 'analist' } })).rol).toEqual({
      rol: 'analist',
    });
  });

  it('are given no role by themselves, nor lose one by themselves', async () => {
    expect(await code(rollen.give(beheerder, { subject: 'bo', rol: 'analist' }))).toBe(
      'roltoekenning-kan-niet',
    );
    expect(await code(rollen.give(beheerder, { email: 'bo@example.nl', rol: 'analist' }))).toBe(
      'roltoekenning-kan-niet',
    );
    expect(await code(rollen.give(beheerder, { email: 'x@example.nl', rol: 'coordinator' }))).toBe(
      'ongeldige-invoer',
    );
    const ander: Actor = { rol: 'beheerder', subject: 'ander' };
    const { id } = await rollen.give(ander, { subject: 'bo', rol: 'beheerder' });
    expect(await code(rollen.withdraw(beheerder, id))).toBe('roltoekenning-kan-niet');
    await rollen.withdraw(ander, id);
  });

  it('are kept out at once, and let in again', async () => {
    const { sessie } = await arrive('lastig', { goed: true, wie: { rol: 'analist' } });
    const id = await idOf('lastig');
    const buiten = await medewerkers.block(beheerder, id, { versie: 1, reden: 'Telefoon gestolen' });
    expect(buiten).toMatchObject({ stand: 'geblokkeerd', blokkadeReden: 'Telefoon gestolen', sessies: [] });
    expect(await sessies.use(sessie)).toBeNull();
    expect(await code(arrive('lastig', { goed: true, wie: { rol: 'analist' } }))).toBe('geblokkeerd');
    expect(await code(medewerkers.block(beheerder, id, { versie: 2, reden: 'Nog eens' }))).toBe(
      'medewerker-kan-niet',
    );
    expect(await code(medewerkers.unblock(beheerder, id, { versie: 1 }))).toBe('versie-verouderd');
    await medewerkers.unblock(beheerder, id, { versie: 2 });
    expect((await arrive('lastig', { goed: true, wie: { rol: 'analist' } })).rol.rol).toBe('analist');
    const eigen = await idOf('bo');
    expect(await code(medewerkers.block(beheerder, eigen, { versie: 1, reden: 'x' }))).toBe(
      'medewerker-kan-niet',
    );
    expect(await code(medewerkers.block(beheerder, randomUUID(), { versie: 1, reden: 'x' }))).toBe(
      'niet-gevonden',
    );
  });

  it('who block each other at the same moment do not both stay outside', async () => {
    for (const sub of ['een', 'twee']) await arrive(sub, BEHEER);
    const [een, twee] = [await idOf('een'), await idOf('twee')];
    const als = (subject: string): Actor => ({ rol: 'beheerder', subject });
    const uitkomst = await Promise.all([
      code(medewerkers.block(als('een'), twee, { versie: 1, reden: 'x' })),
      code(medewerkers.block(als('twee'), een, { versie: 1, reden: 'x' })),
    ]);
    expect(uitkomst.sort()).toEqual(['gelukt', 'medewerker-kan-niet']);
  });

  it('leave who did what with their role in the log, without name or address', async () => {
    const regels: { soort: string; handeling: string; subject: string }[] = await open.db.as(
      beheerder,
      (tx) =>
        tx.query(`SELECT soort, handeling, subject FROM platform.auditregel ORDER BY regio, volgnummer`),
    );
    const wat = new Set(regels.map(({ soort, handeling, subject }) => `${soort} ${handeling} ${subject}`));
    for (const regel of [
      ...['roltoekenning gegeven bo', 'roltoekenning ingetrokken bo', 'roltoekenning aanvaard systeem'],
      ...['medewerker geblokkeerd bo', 'medewerker gedeblokkeerd bo'],
    ])
      expect(wat).toContain(regel);
  });

  it('are erased by the retention; who is kept out stays so, without a name', async () => {
    await arrive('oud', BEHEER, { naam: 'Oud', email: 'oud@example.nl' });
    await rollen.give(beheerder, { email: 'nooit@example.nl', rol: 'analist' });
    const betrokkenen = new Betrokkenen(open.config, klok);
    const houder = new PlatformHouder(betrokkenen, new Gegevenshouders(betrokkenen));
    const straks = new Date(Date.now() + 60_000);
    const expire = async (naam: string): Promise<void> => {
      const plicht = houder.bewaarplichten.find((een) => een.code === naam);
      await open.db.as(SYSTEEM, async (tx) => {
        await plicht?.expire(tx, (await plicht.due(tx, straks, null, 100)) ?? []);
        expect(await plicht?.due(tx, straks, null, 100)).toEqual([]);
      });
    };
    await expire('medewerkers');
    await expire('roltoekenningen');
    const over = (await lezer.list(beheerder, { aantal: 200 })).gegevens;
    expect(over).toMatchObject([{ stand: 'geblokkeerd', naam: null, email: null }]);
    expect((await rollen.list(beheerder, { aantal: 200 })).gegevens).toEqual([]);
  });
});
