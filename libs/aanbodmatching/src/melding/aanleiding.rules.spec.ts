// SPDX-License-Identifier: EUPL-1.2
import { newEvent, type AnyEvent, type EventMap, type EventType } from '#libs/kernel';
import { GEMELDE_EVENTS, toMeldingen } from './aanleiding.rules.js';
import { MELDINGSOORTEN } from './meldingsoort.rules.js';

const klok = { nu: () => new Date('2026-11-26T12:00:00Z') };
const feiten = {
  toewijzingId: 't',
  hulpvraagId: 'h',
  aanbodId: 'a',
  aanbiederId: 'o',
  regio: 'TWE',
  versie: 1,
};
const meldingenVan = <T extends EventType>(type: T, data: EventMap[T]) =>
  toMeldingen(newEvent(type, 'h', data, klok) as AnyEvent);
const soortenVan = <T extends EventType>(type: T, data: EventMap[T]) =>
  meldingenVan(type, data).map(({ soort }) => soort);

describe('what an event is told about', () => {
  it('is consent when it is asked, and a place with it for who was on the waiting list', () => {
    expect(soortenVan('toestemming-gevraagd', { ...feiten, aanleiding: 'toewijzing' })).toEqual([
      'toestemming-gevraagd',
    ]);
    expect(soortenVan('toestemming-gevraagd', { ...feiten, aanleiding: 'plaats-vrij' })).toEqual([
      'plaats-vrij',
    ]);
  });

  it('is that it stops, to a provider who had the question and to no other', () => {
    const stop = (vorigeStatus: string) =>
      soortenVan('toewijzing-gestopt', { ...feiten, reden: 'anders', vorigeStatus });
    for (const had of ['aangeboden', 'geaccepteerd', 'gestart', 'geleverd'])
      expect(stop(had)).toEqual(['toestemming-ingetrokken']);
    for (const wist of ['voorgesteld', 'wacht-op-toestemming', 'wachtlijst']) expect(stop(wist)).toEqual([]);
  });

  it('is a message, to whoever did not write it', () => {
    const plaats = (partij: string, toewijzingId: string | null) =>
      soortenVan('bericht-geplaatst', {
        berichtId: 'b',
        hulpvraagId: 'h',
        toewijzingId,
        regio: 'TWE',
        partij,
      });
    expect(plaats('coordinator', null)).toEqual(['nieuw-bericht']);
    expect(plaats('coordinator', 't')).toEqual(['nieuw-bericht', 'nieuw-bericht-aanbieder']);
    expect(plaats('aanbieder', 't')).toEqual(['nieuw-bericht']);
    expect(plaats('ondernemer', 't')).toEqual(['nieuw-bericht-aanbieder']);
    expect(plaats('ondernemer', null)).toEqual([]);
  });

  it('is a hand-over, to who asked and to whom it goes; who does not answer is reminded of it', () => {
    const over = { overdrachtId: 'd', hulpvraagId: 'h', vanRegio: 'TWE', versie: 1 };
    const regio = { ...over, naarRegio: 'MBR', organisatieId: null };
    const partner = { ...over, naarRegio: null, organisatieId: 'o' };
    expect(soortenVan('hulpvraag-overgedragen', regio)).toEqual(['overgedragen', 'overdracht-inkomend']);
    expect(meldingenVan('hulpvraag-overgedragen', partner)).toMatchObject([
      { soort: 'overgedragen' },
      { soort: 'overdracht-gevraagd', organisatieId: 'o' },
    ]);
    expect(soortenVan('overdracht-ingetrokken', { ...regio, reden: 'dubbel' })).toEqual([]);
    expect(soortenVan('overdracht-ingetrokken', { ...partner, reden: 'dubbel' })).toEqual([
      'toestemming-ingetrokken',
    ]);
    const termijn = { hulpvraagId: 'h', toewijzingId: null, regio: 'TWE', trede: 1, eigenaar: 'c' };
    expect(soortenVan('termijn-herinnerd', { ...termijn, stap: 'helpen', aanZet: 'ontvanger' })).toEqual([
      'herinnering-aanbieder',
      'overdracht-inkomend',
    ]);
    expect(soortenVan('termijn-herinnerd', { ...termijn, stap: 'toewijzen', aanZet: 'coordinator' })).toEqual(
      [],
    );
  });

  it('is the outcome, at the end and four weeks after it was confirmed', () => {
    expect(meldingenVan('toewijzing-geleverd', feiten)).toMatchObject([{ soort: 'uitkomst-gevraagd' }]);
    expect(meldingenVan('toewijzing-bevestigd', { ...feiten, reden: 'geholpen' })).toMatchObject([
      { soort: 'uitkomst-later', naDagen: 28 },
    ]);
  });

  it('goes to a desk with its organisatie, and of what is told to nobody nothing is made', () => {
    for (const type of GEMELDE_EVENTS) {
      const data = {
        ...feiten,
        reden: 'x',
        vorigeStatus: 'gestart',
        partij: 'coordinator',
        aanleiding: 'toewijzing',
        organisatieId: 'o',
      };
      const meldingen = toMeldingen({ type, data } as unknown as AnyEvent);
      expect([type, meldingen.length > 0]).toEqual([type, true]);
      for (const { soort, organisatieId } of meldingen)
        if (
          MELDINGSOORTEN[soort].voor === 'organisatie' &&
          !['bericht-geplaatst', 'termijn-herinnerd'].includes(type)
        )
          expect(organisatieId).toBe('o');
    }
    expect(meldingenVan('betrokkene-gewist', { betrokkeneId: 'b' })).toEqual([]);
  });
});
