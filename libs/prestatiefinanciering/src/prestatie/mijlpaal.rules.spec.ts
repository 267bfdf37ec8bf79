// SPDX-License-Identifier: EUPL-1.2
import { mijlpalenVan, vervalredenVan } from './mijlpaal.rules.js';

const dag = (datum: string): Date => new Date(`${datum}T12:00:00Z`);
const feiten = {
  ...{ status: 'bevestigd', reden: 'geholpen' as string | null },
  ...{ geleverdOp: dag('2026-03-02') as Date | null, bevestigdOp: dag('2026-03-09') as Date | null },
  ...{ zelfBevestigd: true, vierWeken: null },
};
const kort = (anders: object): string[] =>
  mijlpalenVan({ ...feiten, ...anders }).map(
    ({ mijlpaal, prestatiedatum, geblekenOp, status, reden }) =>
      `${mijlpaal} ${prestatiedatum} ${geblekenOp} ${status} ${reden}`,
  );

describe('what an assignment is worth', () => {
  it('waits for the entrepreneur while only the aanbieder says that the help was given', () => {
    expect(kort({ status: 'geleverd', reden: null, bevestigdOp: null })).toEqual([
      'geleverd 2026-03-02 2026-03-02 gemeld wacht-op-ondernemer',
    ]);
  });

  it('is accepted by his word, and counts on the day of the help', () => {
    expect(kort({})).toEqual([
      'geleverd 2026-03-02 2026-03-02 aanvaard ondernemer-bevestigde',
      'bevestigd 2026-03-02 2026-03-09 aanvaard ondernemer-bevestigde',
    ]);
  });

  it('is the help alone when it brought nothing', () => {
    expect(kort({ reden: 'geholpen-zonder-resultaat' })).toEqual([
      'geleverd 2026-03-02 2026-03-02 aanvaard ondernemer-bevestigde',
    ]);
  });

  it('counts four weeks on, or on the day of the answer when that is sooner', () => {
    const bij = (geholpen: string, op: string): string | undefined =>
      kort({ vierWeken: { geholpen, op: dag(op), zelf: true } })[2];
    expect(bij('ja', '2026-04-10')).toBe(
      'vervolg-vier-weken 2026-04-06 2026-04-10 aanvaard ondernemer-bevestigde',
    );
    expect(bij('deels', '2026-03-31')).toBe(
      'vervolg-vier-weken 2026-03-31 2026-03-31 aanvaard ondernemer-bevestigde',
    );
    expect(bij('nee', '2026-04-10')).toBeUndefined();
  });

  it('waits for evidence when a coordinator confirmed it for him, until he says so himself', () => {
    const namens = { zelfBevestigd: false };
    const op = dag('2026-04-10');
    const later = (geholpen: string, zelf: boolean): string[] =>
      kort({ ...namens, vierWeken: { geholpen, op, zelf } }).map((een) => een.split(' ').slice(3).join(' '));
    const [gemeld, aanvaard] = ['gemeld namens-ondernemer', 'aanvaard ondernemer-bevestigde'];
    expect(kort(namens).every((een) => een.endsWith(gemeld))).toBe(true);
    expect(later('ja', false)).toEqual([gemeld, gemeld, gemeld]);
    expect(later('ja', true)).toEqual([aanvaard, aanvaard, aanvaard]);
    expect(later('deels', true)).toEqual([aanvaard, gemeld, aanvaard]);
    expect(later('nee', true)).toEqual([gemeld, gemeld]);
  });

  it('is nothing before the help was given, nor when it is disputed', () => {
    for (const status of ['gestart', 'betwist', 'gestopt', 'aangeboden'])
      expect(kort({ status })).toEqual([]);
    expect(kort({ geleverdOp: null, bevestigdOp: null })).toEqual([]);
    expect(vervalredenVan({ status: 'betwist' })).toBe('ondernemer-betwistte');
    expect(vervalredenVan({ status: 'gestopt' })).toBe('toewijzing-gestopt');
    expect(vervalredenVan({ status: 'gestart' })).toBeNull();
  });
});
