// SPDX-License-Identifier: EUPL-1.2
import { decideRol, faultsOfToekenning, isGeldig, persoonOf, type Toekenning } from './rol.rules.js';

const GRANT: Toekenning = {
  ...{ id: 't1', rol: 'coordinator', regio: 'TWE', hoofdcoordinator: true },
  ...{ organisatieId: null, tot: null, ingetrokkenOp: null },
};
const CLAIM = { goed: true, wie: { rol: 'analist' } } as const;
const GEEN = { goed: false, redenen: [{ melding: 'Uw account heeft geen rol in Schakel.' }] } as const;
const geen = { ...GEEN, redenen: [...GEEN.redenen] };
const VANDAAG = '2026-11-26';
const OUD: Toekenning = { ...GRANT, tot: '2026-11-25' };
const WEG: Toekenning = { ...GRANT, ingetrokkenOp: new Date() };

describe('who somebody becomes', () => {
  it.each<[string, boolean, Toekenning | null, typeof CLAIM | typeof geen, object]>([
    ['nobody without a grant or a claim', false, null, geen, { goed: false, code: 'aanmelden-niet-genoeg' }],
    [
      'what the claims say without a grant',
      false,
      null,
      CLAIM,
      { wie: { rol: 'analist' }, toekenningId: null },
    ],
    ['what the grant says, also without claims', false, GRANT, geen, { toekenningId: 't1' }],
    [
      'what the grant says, not what the claims say',
      false,
      GRANT,
      CLAIM,
      { wie: { rol: 'coordinator', regio: 'TWE', hoofdcoordinator: true } },
    ],
    ['what the claims say when the grant is over', false, OUD, CLAIM, { toekenningId: null }],
    ['nobody when the grant is over and there is no claim', false, OUD, geen, { goed: false }],
    ['what the claims say when the grant was taken back', false, WEG, CLAIM, { toekenningId: null }],
    ['nobody when the grant was taken back and there is no claim', false, WEG, geen, { goed: false }],
    [
      'nobody who is blocked, whatever he was given',
      true,
      GRANT,
      CLAIM,
      { goed: false, code: 'geblokkeerd' },
    ],
    ['nobody who is blocked, whatever is claimed', true, null, CLAIM, { goed: false, code: 'geblokkeerd' }],
  ])('%s', (_wat, geblokkeerd, toekenning, aanspraak, verwacht) => {
    expect(decideRol(geblokkeerd, toekenning, aanspraak, VANDAAG)).toMatchObject(verwacht);
  });

  it('acts as financier for the organisatie of the grant', () => {
    const geld: Toekenning = { ...GRANT, rol: 'financier', regio: null, hoofdcoordinator: false };
    expect(decideRol(false, { ...geld, organisatieId: 'o' }, CLAIM, VANDAAG)).toMatchObject({
      wie: { rol: 'financier', organisatieId: 'o' },
    });
  });

  it('has no more than the grant gives', () => {
    const analist: Toekenning = { ...GRANT, rol: 'analist', regio: null, hoofdcoordinator: false };
    expect(decideRol(false, analist, CLAIM, VANDAAG)).toEqual({
      goed: true,
      wie: { rol: 'analist' },
      toekenningId: 't1',
    });
  });
});

describe('a grant', () => {
  it('holds through its last day', () => {
    expect(isGeldig({ tot: VANDAAG, ingetrokkenOp: null }, VANDAAG)).toBe(true);
    expect(isGeldig({ tot: '2026-11-25', ingetrokkenOp: null }, VANDAAG)).toBe(false);
  });

  it.each<[Parameters<typeof faultsOfToekenning>[0], string[]]>([
    [{ email: 'a@example.nl', rol: 'analist' }, []],
    [{ subject: 'a', rol: 'coordinator', regio: 'TWE', hoofdcoordinator: true, tot: VANDAAG }, []],
    [{ rol: 'analist' }, ['email']],
    [{ email: 'a@example.nl', subject: 'a', rol: 'analist' }, ['email']],
    [{ email: 'a@example.nl', rol: 'coordinator' }, ['regio']],
    [
      { email: 'a@example.nl', rol: 'beheerder', regio: 'TWE', hoofdcoordinator: true },
      ['regio', 'hoofdcoordinator'],
    ],
    [{ email: 'a@example.nl', rol: 'financier', organisatieId: 'o' }, []],
    [{ email: 'a@example.nl', rol: 'financier' }, ['organisatieId']],
    [{ email: 'a@example.nl', rol: 'analist', organisatieId: 'o' }, ['organisatieId']],
    [{ email: 'a@example.nl', rol: 'analist', tot: '2026-11-25' }, ['tot']],
  ])('%j is told all that is wrong with it', (nieuw, paden) => {
    expect(faultsOfToekenning(nieuw, VANDAAG).map(({ pad }) => pad)).toEqual(paden);
  });
});

describe('what a provider tells of somebody', () => {
  it.each([
    [{ email: 'A@Example.nl', email_verified: true }, 'a@example.nl'],
    [{ email: 'a@example.nl', email_verified: 'true' }, 'a@example.nl'],
    [{ email: 'a@example.nl', email_verified: false }, null],
    [{ email: 'a@example.nl', email_verified: 1 }, null],
    [{ email: 'a@example.nl' }, null],
    [{ email: ['a@example.nl'], email_verified: true }, null],
    [{ email: 'geen adres', email_verified: true }, null],
  ])('%j opens the grants of %s', (claims, adres) => {
    expect(persoonOf(claims).bewezenEmail).toBe(adres);
  });

  it('is left out where it is no text', () => {
    expect(persoonOf({ name: '  ', email: 7 })).toEqual({ naam: null, email: null, bewezenEmail: null });
    expect(persoonOf({ name: ' Ada ', email: 'a@example.nl' })).toMatchObject({
      naam: 'Ada',
      email: 'a@example.nl',
    });
  });
});
