// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startFlow, type Antwoord, type Flow } from '../support/flow.js';
import { obtainBewerksleutel } from '../support/inlogcode.js';
import type { Bericht } from '../support/mail.js';

const EMAIL = 'afspraak@example.nl';
const hulpvraag = {
  tekst: 'Mijn gasrekening is verdubbeld. Wie kijkt mee hoe ik energie kan besparen?',
  contact: { naam: 'M. Voorbeeld', email: EMAIL },
  onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 6, plaats: 'Enschede' },
  toestemming: { delenMetAanbieders: true, onderzoek: false },
};
const scan = {
  ...{
    titel: 'Energiescan',
    samenvatting: 'Een adviseur kijkt mee.',
    omschrijving: 'Een plan voor energie.',
  },
  ...{ soort: 'coaching', themas: ['energie'], voorwaarden: { gebied: ['NL'] } },
};
const UUR = 3_600_000;
const over = (uren: number): string => new Date(Math.ceil(Date.now() / UUR) * UUR + uren * UUR).toISOString();
/** The facts of the one event in a calendar file, unfolded. */
const factsOf = (agenda: string): Record<string, string> =>
  Object.fromEntries(
    agenda
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .map((regel) => [regel.split(/[:;]/)[0], regel.slice(regel.indexOf(':') + 1)] as [string, string]),
  );
const toIcal = (moment: string): string => moment.replace(/[-:]|\.\d+/g, '');

describe.each(backends().slice(0, 1))(
  'an appointment, from a free moment to a calendar, on $naam',
  (backend) => {
    let flow: Flow;

    beforeAll(async () => {
      flow = await startFlow(backend);
    });

    afterAll(() => flow?.stop());

    const post = async (pad: string, body: object, wie: object, status = 200): Promise<Antwoord['body']> => {
      const antwoord = await flow.call('POST', `/api/v1/${pad}`, { body, ...wie });
      expect([antwoord.status, antwoord.body.redenen]).toEqual([status, undefined]);
      return antwoord.body;
    };
    const mailOver = (woord: string): Promise<Bericht> =>
      eventually(async () => {
        const mail = (await flow.mail.read(EMAIL)).find(({ onderwerp }) => onderwerp.includes(woord));
        if (!mail) throw new Error(`Nog geen mail over ${woord}.`);
        return mail;
      });
    const agendaOf = ({ bijlagen }: Bericht): Record<string, string> =>
      factsOf(Buffer.from(bijlagen[0]?.inhoud ?? '', 'base64').toString());

    it('is booked, moved and called off, and the calendar of the entrepreneur follows by mail', async () => {
      const { twente, aanbieder } = flow.tokens;
      const aanbodId = await flow.publish(scan);
      const { id, statussleutel } = await post('hulpvragen', hulpvraag, {}, 201);
      const versie = await eventually(async () => {
        const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { token: twente });
        if (body.status === 'ingediend') throw new Error('Nog niet gematcht.');
        return body.versie;
      });
      const keuze = { versie, aanbodIds: [aanbodId], redenAfwijking: 'Proef.' };
      const [{ id: toewijzingId }] = await post(
        `hulpvragen/${id}/toewijzingen`,
        keuze,
        { token: twente },
        201,
      );
      const momenten = [];
      for (const uren of [48, 72]) {
        const moment = { begin: over(uren), eind: over(uren + 1), vorm: 'op-locatie', plaats: 'Zaal 1' };
        momenten.push(...(await post('afspraakmomenten', moment, { token: aanbieder }, 201)));
      }
      const headers = await obtainBewerksleutel(flow, id, EMAIL);
      const vrij = await flow.call(
        'GET',
        `/api/v1/hulpvragen/${id}/afspraakmomenten?toewijzingId=${toewijzingId}`,
        {
          sleutel: statussleutel,
        },
      );
      expect(vrij.body.gegevens.map((een: { id: string }) => een.id)).toEqual(momenten.map((een) => een.id));
      const boeking = { momentId: momenten[0].id, toewijzingId, notitie: 'Ik neem de nota mee.' };
      const afspraak = await post(`hulpvragen/${id}/afspraken`, boeking, { headers }, 201);
      const eerste = agendaOf(await mailOver('staat vast'));
      expect(eerste).toMatchObject({ METHOD: 'REQUEST', SEQUENCE: '0', DTSTART: toIcal(momenten[0].begin) });

      const naar = { versie: 1, momentId: momenten[1].id };
      await post(`afspraken/${afspraak.id}/verplaatsing`, naar, { headers });
      const tweede = agendaOf(await mailOver('verplaatst'));
      expect(tweede).toMatchObject({ METHOD: 'REQUEST', SEQUENCE: '1', DTSTART: toIcal(momenten[1].begin) });

      const agenda = await flow.call('GET', `/api/v1/afspraken/${afspraak.id}/agenda`, {
        ...{ sleutel: statussleutel, headers: { Accept: 'text/calendar' } },
      });
      expect([agenda.status, agenda.headers.get('content-type')]).toEqual([
        200,
        'text/calendar; charset=utf-8',
      ]);
      expect(factsOf(agenda.body)).toMatchObject({ METHOD: 'PUBLISH', UID: eerste['UID'], SEQUENCE: '1' });

      await post(
        `afspraken/${afspraak.id}/annulering`,
        { versie: 2, reden: 'verhinderd' },
        { token: aanbieder },
      );
      const derde = agendaOf(await mailOver('gaat niet door'));
      expect(derde).toMatchObject({
        METHOD: 'CANCEL',
        SEQUENCE: '2',
        UID: eerste['UID'],
        STATUS: 'CANCELLED',
      });
      expect(tweede['UID']).toBe(eerste['UID']);
    });
  },
);
