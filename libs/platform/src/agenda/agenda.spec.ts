// SPDX-License-Identifier: EUPL-1.2
import { momentOp } from '#libs/kernel';
import { toAgenda, toAgendabijlage, type Agendapunt } from './agenda.js';

const punt: Agendapunt = {
  ...{
    uid: 'een@schakel.test',
    volgnummer: 3,
    titel: 'Afspraak; met, komma',
    omschrijving: 'Regel 1\nRegel 2',
  },
  ...{
    begin: momentOp('2026-10-26', '10:00'),
    eind: momentOp('2026-10-26', '10:30'),
    waar: 'Stadhuis, Enschede',
  },
  gemaaktOp: new Date('2026-10-01T08:00:00Z'),
  van: { naam: 'Energiehuis', email: 'geen-antwoord@schakel.test' },
  aan: { naam: 'M. Voorbeeld', email: 'm@example.nl' },
};
/** Lines of 75 octets are folded; unfolded they are a name and a value. */
const regels = (agenda: string): string[] => agenda.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar file', () => {
  it('invites at an instant in UTC, with one id and a number that goes up', () => {
    const gelezen = regels(toAgenda(punt, 'uitnodigen'));
    expect(gelezen).toEqual(
      expect.arrayContaining([
        ...['METHOD:REQUEST', 'UID:een@schakel.test', 'SEQUENCE:3', 'STATUS:CONFIRMED'],
        ...['DTSTART:20261026T090000Z', 'DTEND:20261026T093000Z', 'DTSTAMP:20261001T080000Z'],
        ...['SUMMARY:Afspraak\\; met\\, komma', 'DESCRIPTION:Regel 1\\nRegel 2'],
        'LOCATION:Stadhuis\\, Enschede',
      ]),
    );
    expect(gelezen.find((regel) => regel.startsWith('ORGANIZER'))).toContain('geen-antwoord@schakel.test');
    expect(gelezen.find((regel) => regel.startsWith('ATTENDEE'))).toMatch(/RSVP=FALSE.*m@example\.nl/);
  });

  it('takes it out again, and shows it without inviting anybody', () => {
    const weg = regels(toAgenda(punt, 'afzeggen'));
    expect(weg).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED', 'UID:een@schakel.test']),
    );
    const { aan: _niemand, ...zonder } = punt;
    const getoond = regels(toAgenda(zonder, 'tonen'));
    expect(getoond).toContain('METHOD:PUBLISH');
    expect(getoond.filter((regel) => regel.startsWith('ATTENDEE'))).toEqual([]);
    expect(regels(toAgenda(punt, 'tonen', true))).toContain('STATUS:CANCELLED');
  });

  it('is one line per fact, whatever somebody wrote in a name', () => {
    const naam = 'M.\r\nATTENDEE:mailto:ander@example.nl';
    const vals = { ...punt, titel: naam, waar: naam, aan: { naam, email: 'm@example.nl' } };
    const gelezen = regels(toAgenda(vals, 'uitnodigen'));
    expect(gelezen.filter((regel) => regel.startsWith('ATTENDEE'))).toHaveLength(1);
  });

  it('says with a mail by which method it is meant', () => {
    expect(toAgendabijlage(punt, 'afzeggen')).toMatchObject({
      soort: 'text/calendar; charset=utf-8; method=CANCEL',
    });
  });
});
