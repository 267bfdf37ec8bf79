// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { OVERDRACHT_STATUSSEN, isOpenOverdracht } from '../verloop/overdracht-verloop.rules.js';
import { TOEWIJZING_STATUSSEN, isLopend } from '../verloop/toewijzing-verloop.rules.js';
import { assessToestemming, standNa, type Overgedragene } from './overdracht.rules.js';

const TOEN = new Date('2026-11-20T10:00:00Z');
const dag = (aantal: number): Date => new Date(TOEN.getTime() + aantal * 86_400_000);
const aan = (status: Overgedragene['status'], naarOrganisatie: string | null = 'partner'): Overgedragene => ({
  ...{ status, naarOrganisatie, gevraagdOp: TOEN },
});

describe('where a hulpvraag stands after a hand-over', () => {
  it('is with the receiver as long as that is open, whatever a late event says of its toewijzingen', () => {
    const toewijzing = fc.record({
      status: fc.constantFrom(...TOEWIJZING_STATUSSEN),
      toegewezenOp: fc.integer({ min: -5, max: 5 }).map(dag),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...OVERDRACHT_STATUSSEN),
        fc.constantFrom(null, 'partner'),
        fc.array(toewijzing, { maxLength: 4 }),
        fc.boolean(),
        (status, partner, toewijzingen, heeftMatches) => {
          const overdracht = aan(status, partner);
          const stand = standNa(overdracht, toewijzingen, heeftMatches);
          expect(stand.status === 'overgedragen').toBe(isOpenOverdracht(overdracht));
        },
      ),
    );
  });

  it('is for the receiver to take over or to help with, and for the entrepreneur once that is done', () => {
    expect(standNa(aan('gevraagd', null), [], true)).toMatchObject({
      aanZet: 'ontvanger',
      stap: 'overnemen',
    });
    expect(standNa(aan('aanvaard'), [], true)).toMatchObject({ aanZet: 'ontvanger', stap: 'helpen' });
    expect(standNa(aan('afgerond'), [], true)).toMatchObject({ aanZet: 'ondernemer', stap: 'bevestigen' });
    expect(standNa(aan('bevestigd'), [], true).status).toBe('afgerond');
    expect(standNa(aan('betwist'), [], true)).toMatchObject({ aanZet: 'coordinator', stap: 'oplossen' });
  });

  it('is as before matching went on when it is back, also when somebody was helped before', () => {
    const eerder = [{ status: 'bevestigd', toegewezenOp: dag(-3) } as const];
    for (const status of ['teruggegeven', 'ingetrokken'] as const) {
      expect(standNa(aan(status), eerder, true).status).toBe('gematcht');
      expect(standNa(aan(status), eerder, false).status).toBe('geen-passend-aanbod');
    }
    expect(standNa(aan('aanvaard', null), eerder, true).status).toBe('gematcht');
    expect(standNa(null, eerder, true).status).toBe('afgerond');
  });

  it('follows what was begun since', () => {
    const later = [{ status: 'aangeboden', toegewezenOp: dag(1) } as const];
    for (const status of ['afgerond', 'betwist', 'teruggegeven'] as const)
      expect(standNa(aan(status), later, true).status).toBe('toegewezen');
    expect(isLopend('aangeboden')).toBe(true);
  });
});

describe('consent', () => {
  it('is asked for a partner, and not for the region that has the same task', () => {
    const partner = { naarRegio: null, naarOrganisatie: 'x', ontvangerNaam: 'KVK' };
    expect(assessToestemming(partner, false)).toMatchObject([
      { pad: 'toestemming', melding: expect.stringContaining('KVK') },
    ]);
    expect(assessToestemming(partner, true)).toEqual([]);
    expect(assessToestemming({ ...partner, naarRegio: 'MBR', naarOrganisatie: null }, false)).toEqual([]);
  });
});
