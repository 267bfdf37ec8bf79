// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Klok } from '#libs/kernel';
import { Lussen, Mailer } from '#libs/platform';
import { startMail, type Testmail } from '../../../test/support/mail.js';
import { Afspraakpost } from '../src/afspraak/afspraakpost.js';
import { Briefschrijver } from '../src/melding/briefschrijver.js';
import { Dagoverzicht } from '../src/melding/dagoverzicht.js';
import { MeldingService } from '../src/melding/melding.service.js';
import { Postbode } from '../src/melding/postbode.js';
import { Sleutelkast } from '../src/persoon/sleutelbos.js';
import { Persoonsproef, vraagVan } from './persoon.support.js';

const BEHANDELAAR = `INSERT INTO aanbodmatching.behandelaar (subject, id, regio, naam, email, hoofdcoordinator, actief,
    afwezig_van, vervanger, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, 'LANDELIJK', $1, $1 || '@example.nl', false, true, $3, $4, 1, 'proef', now())`;
const LOG = `SELECT b.subject, m.status FROM aanbodmatching.mailbericht m JOIN aanbodmatching.behandelaar b ON b.id = m.ontvanger
  WHERE m.soort = 'dagoverzicht' AND m.aanleiding = $1 ORDER BY 1`;

describe('the overview of a day', () => {
  let proef: Persoonsproef;
  let mail: Testmail;
  let postbode: Postbode;

  beforeAll(async () => {
    mail = await startMail();
    proef = await Persoonsproef.start({ SMTP_URL: mail.smtpUrl, LOG_NIVEAU: 'silent' });
    const [klok, lussen, mailer] = [proef.app.get(Klok), proef.app.get(Lussen), proef.app.get(Mailer)];
    const afspraken = new Afspraakpost(proef.config, klok);
    const schrijver = new Briefschrijver(proef.db, proef.config, proef.app.get(Sleutelkast), afspraken);
    postbode = new Postbode(proef.db, klok, mailer, schrijver, proef.config, lussen);
    // A Wednesday before the mornings of the tests.
    proef.nu = new Date('2027-02-03T09:00:00Z');
    const [id] = [await proef.submit(vraagVan('een')), await proef.submit(vraagVan('twee'))];
    await add('anna');
    await add('bram');
    await proef.asOwner(`SET app.rol = 'systeem';
      UPDATE aanbodmatching.hulpvraag SET eigenaar = 'anna', uiterlijk_op = '2027-02-03T12:00:00Z' WHERE id = '${id}';
      UPDATE aanbodmatching.hulpvraag SET uiterlijk_op = '2027-02-20T12:00:00Z' WHERE id <> '${id}'`);
  });

  afterAll(async () => {
    await proef?.stop();
    await mail?.stop();
  });

  const add = async (subject: string, afwezigVan: string | null = null, vervanger: string | null = null) =>
    proef.sql(BEHANDELAAR, [subject, randomUUID(), afwezigVan, vervanger]);
  /** As a process that was just started would. */
  const fresh = (): Dagoverzicht =>
    new Dagoverzicht(
      proef.db,
      proef.app.get(Klok),
      proef.app.get(MeldingService),
      proef.config,
      proef.app.get(Lussen),
    );
  const runAt = async (moment: string, dag = moment.slice(0, 10)) => {
    proef.nu = new Date(moment);
    await fresh().run();
    return proef.sql<{ subject: string; status: string }>(LOG, [dag]);
  };

  it('goes out at eight o’clock on working days and at no other time', async () => {
    expect(await runAt('2027-02-04T06:59:59Z')).toEqual([]);
    // Saturday, Sunday, Easter Monday, and an evening.
    for (const moment of [
      '2027-02-06T08:00:00Z',
      '2027-02-07T08:00:00Z',
      '2027-03-29T08:00:00Z',
      '2027-02-04T18:00:00Z',
    ])
      expect(await runAt(moment)).toEqual([]);
    expect((await runAt('2027-02-04T07:00:00Z')).map(({ subject }) => subject)).toEqual(['anna', 'bram']);
  });

  it('comes once, whoever makes it at the same time and however often, and tells what there is', async () => {
    proef.nu = new Date('2027-02-05T07:00:00Z');
    const uit = await Promise.all([fresh(), fresh(), fresh()].map((een) => een.run()));
    expect(uit.reduce((som, aantal) => som + aantal, 0)).toBe(2);
    expect(await fresh().run()).toBe(0);
    await Promise.all([postbode.sendDue(), postbode.sendDue()]);
    const vandaag = (await mail.read('anna@example.nl')).filter(({ onderwerp }) =>
      onderwerp.includes('5 februari'),
    );
    expect(vandaag).toHaveLength(1);
    expect(vandaag[0]?.onderwerp).toBe('Uw overzicht van vrijdag 5 februari');
    expect(vandaag[0]?.tekst).toContain('1 hulpvraag is te laat.');
    expect(vandaag[0]?.tekst).toContain('1 hulpvraag is nog van niemand.');
    expect(vandaag[0]?.tekst).toContain('/werkbank?weergave=te-laat');
    expect(vandaag[0]?.koppen['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const [bram] = await mail.read('bram@example.nl');
    expect(bram?.tekst).not.toContain('te laat');
  });

  it('of who is away goes to who stands in', async () => {
    await proef.sql(
      `UPDATE aanbodmatching.behandelaar SET afwezig_van = '2027-02-01', vervanger = 'bram' WHERE subject = 'anna'`,
    );
    expect((await runAt('2027-02-08T07:30:00Z')).map(({ subject }) => subject)).toEqual(['bram']);
    await postbode.sendDue();
    const [bram] = await mail.read('bram@example.nl');
    expect(bram?.tekst).toContain('1 hulpvraag is te laat.');
  });

  it('is no mail at all when there is nothing to tell, or to who does not want it', async () => {
    const [bram] = await proef.sql<{ id: string }>(
      `SELECT id FROM aanbodmatching.behandelaar WHERE subject = 'bram'`,
    );
    await proef.sql(
      `INSERT INTO aanbodmatching.meldingsvoorkeur VALUES ('behandelaar', $1, 'dagoverzicht', 'niet', now())`,
      [bram?.id],
    );
    expect(await runAt('2027-02-09T07:30:00Z')).toEqual([]);
    await proef.sql(`DELETE FROM aanbodmatching.meldingsvoorkeur`);
    await proef.asOwner(
      `SET app.rol = 'systeem'; UPDATE aanbodmatching.hulpvraag SET regio = 'ANDERS', eigenaar = 'regio:ANDERS'`,
    );
    expect(await runAt('2027-02-10T07:30:00Z')).toEqual([]);
  });
});
