// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok, SYSTEEM, newEvent, type AnyEvent } from '#libs/kernel';
import { Lussen, Mailer } from '#libs/platform';
import { startMail, type Testmail } from '../../../test/support/mail.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { Afspraakpost } from '../src/afspraak/afspraakpost.js';
import { Briefschrijver } from '../src/melding/briefschrijver.js';
import { MeldingService } from '../src/melding/melding.service.js';
import { Postbode } from '../src/melding/postbode.js';
import { TeruggekomenLezer } from '../src/melding/teruggekomen.lezer.js';
import { Persoonsproef, vraagVan } from './persoon.support.js';

const DAG = 86_400_000;
const BEHANDELAAR = `INSERT INTO aanbodmatching.behandelaar (subject, id, regio, naam, email, hoofdcoordinator, actief,
    afwezig_van, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 'TWE', $1, $1 || '@example.nl', false, true, $3, 1, 'proef', now())`;
const feitenVan = (hulpvraagId: string, toewijzingId: string) => ({
  ...{ toewijzingId, hulpvraagId, aanbodId: randomUUID(), aanbiederId: randomUUID() },
  ...{ regio: 'LANDELIJK', versie: 1 },
});

describe('the postbode', () => {
  let proef: Persoonsproef;
  let mail: Testmail;
  let postbode: Postbode;
  let klok: Klok;
  /** Code with which the mail server refuses now, by the first part of an address. */
  const weigert = new Map<string, number>();

  beforeAll(async () => {
    mail = await startMail((adres) => weigert.get(adres.split('@')[0] ?? '') ?? null);
    proef = await Persoonsproef.start({
      SMTP_URL: mail.smtpUrl,
      LOG_NIVEAU: 'silent',
      MAIL_BOUNCE_DOMEIN: 'retour.example.nl',
    });
    klok = proef.app.get(Klok);
    const afspraken = new Afspraakpost(proef.config, klok);
    const schrijver = new Briefschrijver(proef.db, proef.config, proef.app.get(Sleutelkast), afspraken);
    const [mailer, lussen] = [proef.app.get(Mailer), proef.app.get(Lussen)];
    postbode = new Postbode(proef.db, klok, mailer, schrijver, proef.config, lussen);
  });

  afterAll(async () => {
    await proef?.stop();
    await mail?.stop();
  });

  const plan = (event: AnyEvent): Promise<string[]> =>
    proef.db.as(SYSTEEM, (tx) => proef.app.get(MeldingService).planEvent(tx, event));
  const submit = async (naam: string): Promise<{ id: string; email: string; event: AnyEvent }> => {
    const id = await proef.submit(vraagVan(naam));
    const [rij] = await proef.sql<AnyEvent>(
      `SELECT id, type, source, subject, time, dataversie, data FROM platform.event WHERE subject = $1`,
      [id],
    );
    return { id, email: `${naam}@example.nl`, event: rij as AnyEvent };
  };
  const logOf = (hulpvraagId: string) =>
    proef.sql(
      `SELECT soort, status, pogingen, smtp_code AS code, verzonden_op IS NOT NULL AS verzonden, verzenden_op AS "opnieuw"
       FROM aanbodmatching.mailbericht WHERE hulpvraag_id = $1 ORDER BY aangemaakt_op, soort`,
      [hulpvraagId],
    );

  it('sends what an event asks once, however often the event comes, and writes it down', async () => {
    const { id, email, event } = await submit('een');
    const ids = await plan(event);
    expect([ids.length, await plan(event)]).toEqual([1, []]);
    await Promise.all([postbode.deliver(ids), postbode.deliver(ids), postbode.sendDue()]);
    const [bericht, ...meer] = await mail.read(email);
    expect(meer).toEqual([]);
    expect(bericht?.onderwerp).toMatch(/^Wij hebben uw hulpvraag ontvangen/);
    expect(bericht?.berichtId).toBe(`<${ids[0]}@localhost>`);
    expect(bericht?.retour).toMatch(/^bounce\+[0-9a-f]{32}-[0-9a-f]{24}@retour\.example\.nl$/);
    expect(bericht?.koppen['list-unsubscribe']).toBeUndefined();
    expect(await logOf(id)).toMatchObject([
      { soort: 'ontvangst', status: 'verzonden', pogingen: 1, code: 250, verzonden: true },
    ]);
  });

  const give = async (email: string): Promise<{ id: string; event: AnyEvent }> => {
    const id = randomUUID();
    await proef.sql(
      `INSERT INTO platform.roltoekenning (id, email, rol, regio, hoofdcoordinator, gegeven_door, gegeven_op)
       VALUES ($1, $2, 'coordinator', 'LANDELIJK', true, 'bea', now())`,
      [id, email],
    );
    const feiten = { roltoekenningId: id, rol: 'coordinator', regio: 'LANDELIJK' };
    return { id, event: newEvent('rol-gegeven', id, feiten, klok) as AnyEvent };
  };

  it('tells whoever was given a role by his address that he can come in, and keeps the address nowhere', async () => {
    const { id, event } = await give('genodigd@example.nl');
    const ids = await plan(event);
    expect([ids.length, await plan(event)]).toEqual([1, []]);
    await postbode.deliver(ids);
    const [bericht, ...meer] = await mail.read('genodigd@example.nl');
    expect([bericht?.onderwerp, meer]).toEqual(['U kunt zich aanmelden bij Schakel', []]);
    expect(bericht?.tekst).toMatch(/hoofdcoördinator van de regio .+\.\n[^]*\/aanmelden\n/);
    const rijen = await proef.sql(`SELECT * FROM aanbodmatching.mailbericht WHERE ontvanger = $1`, [id]);
    expect(rijen).toMatchObject([{ soort: 'uitnodiging', status: 'verzonden' }]);
    expect(JSON.stringify([rijen, event])).not.toContain('genodigd@');
  });

  it('warns who is there in the regio that granted aid has to be registered, once a day however much it is', async () => {
    for (const [wie, afwezigVan] of [
      ['er', null],
      ['weg', '2000-01-01'],
    ] as const)
      await proef.sql(BEHANDELAAR, [wie, randomUUID(), afwezigVan]);
    const alarm = (dag: number): Promise<string[]> => {
      const id = randomUUID();
      const feiten = { steunId: id, toewijzingId: randomUUID(), regio: 'TWE', versie: 2, dag };
      return plan(newEvent('steunregistratie-gealarmeerd', id, feiten, klok));
    };
    const ids = [...(await alarm(15)), ...(await alarm(15)), ...(await alarm(20)), ...(await alarm(20))];
    expect(ids).toHaveLength(2);
    for (const id of ids) await postbode.deliver([id]);
    const berichten = await mail.read('er@example.nl');
    expect(berichten.map(({ onderwerp }) => onderwerp).sort()).toEqual([
      'Verleende steun moet vandaag in het register',
      'Zet verleende steun in het register: nog vijf werkdagen',
    ]);
    for (const { tekst } of berichten) expect(tekst).toMatch(/\/werkbank\/staatssteun\n/);
    expect(await mail.read('weg@example.nl')).toEqual([]);
    await proef.sql(`UPDATE aanbodmatching.behandelaar SET afwezig_van = '2000-01-01' WHERE subject = 'er'`);
    await proef.sql(`DELETE FROM aanbodmatching.mailbericht WHERE soort LIKE 'steunregistratie%'`);
    // Nobody is there: then all of them hear it.
    expect(await alarm(20)).toHaveLength(2);
  });

  it('tells a beheerder alone what did not arrive, also when no route stands before it', async () => {
    const lezer = new TeruggekomenLezer(proef.db, klok);
    const vraag = { aantal: 1 };
    expect(await lezer.list({ rol: 'beheerder', subject: 'bea' }, vraag)).toMatchObject({ dagen: 30 });
    for (const actor of [SYSTEEM, { rol: 'coordinator', subject: 'co', regio: 'TWE' } as const])
      await expect(lezer.list(actor, vraag)).rejects.toMatchObject({ soort: 'verboden' });
  });

  it('writes to nobody whose role was taken back meanwhile', async () => {
    const { id, event } = await give('toch-niet@example.nl');
    const ids = await plan(event);
    await proef.sql(
      `UPDATE platform.roltoekenning SET ingetrokken_op = now(), ingetrokken_door = 'bea' WHERE id = $1`,
      [id],
    );
    await postbode.deliver(ids);
    expect(await mail.read('toch-niet@example.nl')).toEqual([]);
  });

  it('tries again after a while what the mail server does not take now', async () => {
    const { id, email, event } = await submit('later');
    weigert.set('later', 451);
    await postbode.deliver(await plan(event));
    expect(await logOf(id)).toMatchObject([{ status: 'wachtend', pogingen: 1, code: 451 }]);
    await postbode.sendDue();
    expect(await logOf(id)).toMatchObject([{ status: 'wachtend', pogingen: 1 }]);
    weigert.delete('later');
    proef.nu = new Date(proef.nu.getTime() + 31_000);
    await postbode.sendDue();
    expect(await logOf(id)).toMatchObject([{ status: 'verzonden', pogingen: 2, code: 250 }]);
    expect(await mail.read(email)).toHaveLength(1);
  });

  it('tries no more what the mail server refuses for good, and tells so', async () => {
    const { id, event } = await submit('nooit');
    weigert.set('nooit', 550);
    await postbode.deliver(await plan(event));
    proef.nu = new Date(proef.nu.getTime() + DAG);
    await postbode.sendDue();
    expect(await logOf(id)).toMatchObject([
      { status: 'geweigerd', pogingen: 1, code: 550, verzonden: false },
    ]);
    const [gemeld] = await proef.sql(
      `SELECT data FROM platform.event WHERE type = 'mail-teruggekomen' AND data ->> 'hulpvraagId' = $1`,
      [id],
    );
    expect(gemeld?.['data']).toMatchObject({ soort: 'ontvangst', regio: 'LANDELIJK', hoe: 'geweigerd' });
  });

  it('gives up after five days', async () => {
    const { id, event } = await submit('stil');
    weigert.set('stil', 421);
    await postbode.deliver(await plan(event));
    // The wait before each of them is that of the rule; here only the last ones are done.
    await proef.sql(`UPDATE aanbodmatching.mailbericht SET pogingen = 115 WHERE hulpvraag_id = $1`, [id]);
    for (;;) {
      const [rij] = await logOf(id);
      if (rij?.['status'] !== 'wachtend') break;
      proef.nu = rij['opnieuw'] as Date;
      await postbode.sendDue();
    }
    expect(await logOf(id)).toMatchObject([{ status: 'geweigerd', code: 421, pogingen: 119 }]);
  });

  it('mails nobody whose data are gone', async () => {
    const { id, email, event } = await submit('gewist');
    await plan(event);
    await proef.asOwner(
      `SET app.rol = 'systeem'; DELETE FROM aanbodmatching.contact WHERE hulpvraag_id = '${id}'`,
    );
    await postbode.sendDue();
    expect([await logOf(id), await mail.read(email)]).toEqual([[], []]);
  });

  it('is not held up by a mail that cannot be made', async () => {
    const [kapot, goed] = [await submit('kapot'), await submit('goed')];
    for (const { event } of [kapot, goed]) await plan(event);
    await proef.sql(
      `UPDATE aanbodmatching.mailbericht SET verzenden_op = verzenden_op - interval '1 second'
      WHERE hulpvraag_id = $1`,
      [kapot.id],
    );
    await proef.sql(
      `UPDATE aanbodmatching.contact SET naam = decode(repeat('00', 40), 'hex') WHERE hulpvraag_id = $1`,
      [kapot.id],
    );
    await postbode.sendDue();
    expect(await logOf(kapot.id)).toMatchObject([{ status: 'wachtend', pogingen: 1, code: null }]);
    expect(await logOf(goed.id)).toMatchObject([{ status: 'verzonden' }]);
  });

  it('puts what somebody wants once a day in one mail at eight o’clock, and sends nothing he does not want', async () => {
    const { id, email } = await submit('dagelijks');
    const betrokkene = await proef.betrokkeneOf(id);
    const choose = (groep: string, wijze: string) =>
      proef.sql(`INSERT INTO aanbodmatching.meldingsvoorkeur VALUES ('betrokkene', $1, $2, $3, now())`, [
        ...[betrokkene, groep, wijze],
      ]);
    await choose('voortgang', 'dagelijks');
    const toewijzing = { ...feitenVan(id, randomUUID()) };
    proef.nu = new Date('2027-01-11T12:00:00Z');
    for (const type of ['toewijzing-geaccepteerd', 'toewijzing-geaccepteerd'] as const)
      expect(await plan(newEvent(type, id, toewijzing, klok) as AnyEvent)).toEqual([]);
    await postbode.sendDue();
    expect(await mail.read(email)).toEqual([]);
    proef.nu = new Date('2027-01-12T07:00:00Z');
    await postbode.sendDue();
    const [bericht, ...meer] = await mail.read(email);
    expect([bericht?.onderwerp, meer]).toEqual(['Uw berichten van vandaag', []]);
    expect(bericht?.html?.match(/<h2>/g)).toHaveLength(2);
    expect(bericht?.koppen['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    expect((await logOf(id)).map(({ status }) => status)).toEqual(['verzonden', 'verzonden']);
    await proef.sql(`UPDATE aanbodmatching.meldingsvoorkeur SET wijze = 'niet' WHERE ontvanger = $1`, [
      betrokkene,
    ]);
    await plan(newEvent('toewijzing-geaccepteerd', id, toewijzing, klok));
    expect(await logOf(id)).toHaveLength(2);
  });
});
