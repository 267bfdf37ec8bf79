// SPDX-License-Identifier: EUPL-1.2
import {
  assessZet,
  checkOmvang,
  checkPlan,
  eindeVan,
  verzendtijd,
  volgendePoging,
} from './campagne.rules.js';
import { afmeldhashOf, openAfmeldsleutel, toAfmeldsleutel } from './campagnesleutel.rules.js';

const PLAN = {
  controleProcent: 20,
  controleReden: null,
  thema: 'energie',
  communityId: null,
  bijeenkomstId: null,
};

describe('a campaign', () => {
  it('is changed as a concept, taken back before it is sent, and stopped until it is over', () => {
    expect(assessZet('wijzigen', 'concept')).toEqual([]);
    expect(assessZet('wijzigen', 'gepland')).toHaveLength(1);
    expect(assessZet('plannen', 'gepland')).toHaveLength(1);
    expect(assessZet('terugnemen', 'gepland')).toEqual([]);
    expect(assessZet('terugnemen', 'verstuurd')).toHaveLength(1);
    expect(assessZet('stoppen', 'verstuurd')).toEqual([]);
    expect(assessZet('stoppen', 'gemeten')).toHaveLength(1);
  });

  it('is about one thing, and tells why there is no control arm', () => {
    expect(checkPlan(PLAN)).toEqual([]);
    expect(checkPlan({ ...PLAN, communityId: 'x' })).toMatchObject([{ pad: 'thema' }]);
    expect(checkPlan({ ...PLAN, thema: null })).toMatchObject([{ pad: 'thema' }]);
    expect(checkPlan({ ...PLAN, controleProcent: 0 })).toMatchObject([{ pad: 'controleReden' }]);
    expect(checkPlan({ ...PLAN, controleProcent: 0, controleReden: 'Klein.' })).toEqual([]);
    expect(checkPlan({ ...PLAN, controleReden: 'Klein.' })).toMatchObject([{ pad: 'controleReden' }]);
    for (const controleProcent of [4, 51])
      expect(checkPlan({ ...PLAN, controleProcent })).toMatchObject([{ pad: 'controleProcent' }]);
  });

  it('needs enough firms', () => {
    expect(checkOmvang({ genodigd: 80, controle: 20 })).toEqual([]);
    expect(checkOmvang({ genodigd: 80, controle: 0 })).toEqual([]);
    expect(checkOmvang({ genodigd: 0, controle: 0 })).toHaveLength(1);
    expect(checkOmvang({ genodigd: 76, controle: 19 })[0]?.melding).toContain('ten minste 20');
  });

  it('ends its window so many days after it was sent', () => {
    expect(eindeVan(new Date('2026-01-01T12:00:00Z'), 60)).toEqual(new Date('2026-03-02T12:00:00Z'));
    expect(eindeVan(null, 60)).toBeNull();
  });

  it('is mailed twenty at a time, and six times at most', () => {
    const begin = new Date('2026-01-01T12:00:00Z');
    expect(verzendtijd(begin, 19)).toEqual(begin);
    expect(verzendtijd(begin, 20)).toEqual(new Date('2026-01-01T12:00:10Z'));
    expect(volgendePoging(1, begin)).toEqual(new Date('2026-01-01T12:04:00Z'));
    expect(volgendePoging(6, begin)).toBeNull();
  });
});

describe('the key to unsubscribe', () => {
  const id = '0b0e6e0e-8a60-4b6c-9d7e-0d7d3f4b9a11';
  const geheim = 'een-geheim-van-ruim-dertig-tekens-lang';

  it('opens what it was made for and nothing else', () => {
    const sleutel = toAfmeldsleutel(id, geheim);
    expect(openAfmeldsleutel(sleutel, geheim)).toBe(id);
    expect(openAfmeldsleutel(sleutel, `${geheim}!`)).toBeNull();
    expect(openAfmeldsleutel(sleutel.replace('0b0e', '1b0e'), geheim)).toBeNull();
    expect(openAfmeldsleutel('onzin', geheim)).toBeNull();
  });

  it('leaves a hash that differs by region and does not tell the mailbox', () => {
    const index = Buffer.alloc(32, 7);
    expect(afmeldhashOf(index, 'TWE')).toEqual(afmeldhashOf(index, 'TWE'));
    expect(afmeldhashOf(index, 'TWE')).not.toEqual(afmeldhashOf(index, 'MBR'));
    expect(afmeldhashOf(index, 'TWE')).not.toEqual(index);
  });
});
