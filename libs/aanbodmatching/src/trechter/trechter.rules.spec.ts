// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent } from '#libs/kernel';
import { TRECHTERSTAPPEN, stapVan, stappenTot } from './trechter.rules.js';

const event = (type: string, data: object = {}): AnyEvent => ({ type, data }) as AnyEvent;

describe('a step of the funnel', () => {
  it.each([
    ['hulpvraag-gematcht', { aantal: 3, geenPassendAanbod: 0.1 }, 'gematcht'],
    ['hulpvraag-gematcht', { aantal: 3, geenPassendAanbod: 0.99 }, 'gevraagd'],
    ['hulpvraag-gematcht', { aantal: 0, geenPassendAanbod: 0.1 }, 'gevraagd'],
    ['toewijzing-op-wachtlijst', {}, 'toegewezen'],
    ['toewijzing-geaccepteerd', {}, 'contact'],
    ['toewijzing-geleverd', {}, 'hulp'],
    ['toewijzing-bevestigd', { reden: 'geholpen-zonder-resultaat' }, 'bevestigd'],
    ['toewijzing-bevestigd', { reden: 'geholpen' }, 'geholpen'],
    ['toewijzing-bevestigd', { reden: 'geholpen', zelf: true }, 'geholpen'],
    ['toewijzing-bevestigd', { reden: 'geholpen', zelf: false }, 'hulp'],
    ['hulpvraag-overgedragen', { organisatieId: 'kvk' }, 'toegewezen'],
    ['hulpvraag-overgedragen', { organisatieId: null }, null],
    ['overdracht-aanvaard', { organisatieId: 'kvk' }, 'contact'],
    ['overdracht-aanvaard', { organisatieId: null }, null],
    ['overdracht-gereed', {}, 'hulp'],
    ['overdracht-bevestigd', { reden: 'geholpen' }, 'geholpen'],
    ['overdracht-bevestigd', { reden: 'geholpen', zelf: true }, 'geholpen'],
    ['overdracht-bevestigd', { reden: 'geholpen', zelf: false }, 'hulp'],
    ['toewijzing-gestopt', {}, null],
    ['hulpvraag-afgerond', { reden: 'geholpen' }, null],
  ])('by %s %o is %s', (type, data, stap) => {
    expect(stapVan(event(type, data))).toBe(stap);
  });

  it('brings all before it along', () => {
    expect(stappenTot('contact')).toEqual(['gematcht', 'toegewezen', 'contact']);
    expect(stappenTot('gevraagd')).toEqual([]);
    expect(stappenTot('geholpen')).toEqual(TRECHTERSTAPPEN.slice(1));
  });
});
