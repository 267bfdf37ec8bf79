// SPDX-License-Identifier: EUPL-1.2
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What a calendar is told of an appointment or a gathering. */
export interface Agendapunt {
  /** The same for the whole life of the appointment: by it a calendar finds what it has. */
  uid: string;
  /** Higher each time it changes; an older one than a calendar has is ignored. */
  volgnummer: number;
  titel: string;
  omschrijving: string;
  begin: Date;
  eind: Date;
  /** Where to be: a place, or the link of a video call. */
  waar: string | null;
  gemaaktOp: Date;
  /** Who invites, by name and address. */
  van: { naam: string; email: string };
  /** Who is invited; nobody for who only looks at it. */
  aan?: { naam: string; email: string };
}

/** `uitnodigen` puts it in a calendar or moves it there, `afzeggen` takes it out, `tonen` is for who asks to see it. */
export type Agendamethode = 'uitnodigen' | 'afzeggen' | 'tonen';

const METHODEN: Record<Agendamethode, ICalCalendarMethod> = {
  uitnodigen: ICalCalendarMethod.REQUEST,
  afzeggen: ICalCalendarMethod.CANCEL,
  tonen: ICalCalendarMethod.PUBLISH,
};

export const AGENDA_TYPE = 'text/calendar';

/** iCalendar (RFC 5545, with the methods of RFC 5546). Times are in UTC, so that no rule about summer time is needed. */
export function toAgenda(
  punt: Agendapunt,
  methode: Agendamethode,
  afgezegd = methode === 'afzeggen',
): string {
  const kalender = ical({ prodId: { company: 'Schakel', product: 'agenda' }, method: METHODEN[methode] });
  kalender.createEvent({
    ...{ id: punt.uid, sequence: punt.volgnummer, stamp: punt.gemaaktOp },
    ...{ start: punt.begin, end: punt.eind, summary: punt.titel, description: punt.omschrijving },
    location: punt.waar,
    status: afgezegd ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: punt.van.naam, email: punt.van.email },
    attendees: punt.aan ? [{ name: punt.aan.naam, email: punt.aan.email, rsvp: false }] : [],
  });
  return kalender.toString();
}

/** `Schakel <a@b.nl>` -> `a@b.nl`. */
export const addressOf = (afzender: string): string => /<([^>]+)>/.exec(afzender)?.[1] ?? afzender;

/** As a file with a mail; mailers read the method from its type. */
export const toAgendabijlage = (
  punt: Agendapunt,
  methode: Agendamethode,
  naam = 'afspraak.ics',
): { naam: string; soort: string; inhoud: string } => ({
  naam,
  soort: `${AGENDA_TYPE}; charset=utf-8; method=${METHODEN[methode]}`,
  inhoud: toAgenda(punt, methode),
});
