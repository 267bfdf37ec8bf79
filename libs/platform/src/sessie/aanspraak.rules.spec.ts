// SPDX-License-Identifier: EUPL-1.2
import type { Identiteitsdienst } from '../config/aanmelden.js';
import { aanmeldingOf, assessMedewerker, assessOnderneming, type Aanspraken } from './aanspraak.rules.js';
import { isTenMinste, parseNiveau } from './niveau.rules.js';

type Dienst = Pick<Identiteitsdienst, 'claims' | 'niveauMinimum' | 'niveaus' | 'rollen'>;

const DIENST: Dienst = {
  claims: {
    ...{ kvkNummer: 'kvk', niveau: 'acr', rol: 'groups', regio: 'regio' },
    ...{ hoofdcoordinator: 'leidt', organisatie: 'org' },
  },
  niveauMinimum: 'EH3',
  niveaus: { substantial: 'EH3' },
  rollen: [
    { waarde: 'CN=Regio Twente,OU=Schakel', rol: 'coordinator', regio: 'TWE' },
    { waarde: 'coordinatoren', rol: 'coordinator' },
    { waarde: 'beheer', rol: 'beheerder' },
    { waarde: 'geld', rol: 'financier' },
  ],
};
const ORG = 'a1000000-0000-4000-8000-00000000000e';
const LOA = 'urn:etoegang:core:assurance-class:';

describe('a level of assurance', () => {
  it.each([
    ['EH2+', 'EH2+'],
    ['EH4', 'EH4'],
    [`${LOA}loa2`, 'EH2'],
    [`${LOA}loa2plus`, 'EH2+'],
    [`${LOA}loa3`, 'EH3'],
    [`${LOA}loa4`, 'EH4'],
  ])('%s is %s', (tekst, niveau) => {
    expect(parseNiveau(tekst)).toBe(niveau);
  });

  it.each([
    '',
    'eh3',
    'EH5',
    'loa3',
    `${LOA}loa5`,
    `${LOA}loa3 `,
    `x${LOA}loa3`,
    `${LOA}loaconstructor`,
    'EH33',
  ])('%j is none', (tekst) => {
    expect(parseNiveau(tekst)).toBeNull();
  });

  it('goes up from EH2 to EH4', () => {
    expect([isTenMinste('EH2+', 'EH2'), isTenMinste('EH3', 'EH3'), isTenMinste('EH2+', 'EH3')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('who signs in for a firm', () => {
  const assess = (claims: Aanspraken) => assessOnderneming(claims, DIENST);

  it.each([
    [{ kvk: '69599084', acr: `${LOA}loa3` }, 'EH3'],
    [{ kvk: '6959 9084', acr: 'EH4' }, 'EH4'],
    [{ kvk: ['69599084'], acr: 'substantial' }, 'EH3'],
    [{ kvk: '69599084', acr: ['EH4', 'EH3'] }, 'EH3'],
  ])('is that firm: %j', (claims, niveau) => {
    expect(assess(claims)).toEqual({ goed: true, wie: { kvkNummer: '69599084', niveau } });
  });

  it.each<[string, Aanspraken, number]>([
    ['a level that is too low', { kvk: '69599084', acr: `${LOA}loa2plus` }, 1],
    ['two levels of which one is too low', { kvk: '69599084', acr: ['EH4', 'EH2'] }, 1],
    ['a level of another kind', { kvk: '69599084', acr: 'constructor' }, 1],
    ['a level that is known and one that is not', { kvk: '69599084', acr: ['EH4', 'x'] }, 1],
    [
      'a level that is known and one that every object has',
      { kvk: '69599084', acr: ['EH4', 'constructor'] },
      1,
    ],
    ['no level', { kvk: '69599084' }, 1],
    ['no KVK-nummer', { acr: 'EH3' }, 1],
    ['two KVK-nummers', { kvk: ['69599084', '68750110'], acr: 'EH3' }, 1],
    ['a KVK-nummer that is a number', { kvk: 69599084, acr: 'EH3' }, 1],
    ['too short a KVK-nummer', { kvk: '6959908', acr: 'EH3' }, 1],
    ['nothing', {}, 2],
  ])('is nobody with %s, and hears every reason', (_wat, claims, redenen) => {
    const oordeel = assess(claims);
    expect(oordeel.goed ? [] : oordeel.redenen).toHaveLength(redenen);
  });

  it('hears which level is needed and which it has', () => {
    const oordeel = assess({ kvk: '69599084', acr: 'EH2+' });
    expect(oordeel.goed ? '' : oordeel.redenen[0]?.melding).toMatch(/ten minste EH3.*EH2\+/);
  });
});

describe('who works for an organisation', () => {
  const assess = (claims: Aanspraken) => assessMedewerker(claims, DIENST);

  it.each([
    [{ groups: ['x', 'CN=Regio Twente,OU=Schakel'] }, { rol: 'coordinator', regio: 'TWE' }],
    [
      { groups: 'coordinatoren', regio: 'MBR' },
      { rol: 'coordinator', regio: 'MBR' },
    ],
    [
      { groups: 'coordinatoren', regio: 'MBR', leidt: true },
      { rol: 'coordinator', regio: 'MBR', hoofdcoordinator: true },
    ],
    [
      { groups: 'coordinatoren', regio: 'MBR', leidt: 'true' },
      { rol: 'coordinator', regio: 'MBR', hoofdcoordinator: true },
    ],
    [
      { groups: 'coordinatoren', regio: 'MBR', leidt: ['true'] },
      { rol: 'coordinator', regio: 'MBR' },
    ],
    [
      { groups: 'coordinatoren', regio: 'MBR', leidt: 'false' },
      { rol: 'coordinator', regio: 'MBR' },
    ],
    [{ groups: ['beheer'], regio: 'MBR', leidt: true, org: ORG }, { rol: 'beheerder' }],
    [
      { groups: ['geld'], org: ORG.toUpperCase() },
      { rol: 'financier', organisatieId: ORG },
    ],
    [{ groups: ['beheer', 'CN=Regio Twente,OU=Schakel'] }, { rol: 'coordinator', regio: 'TWE' }],
  ])('has the role of the first group that counts: %j', (claims, wie) => {
    expect(assess(claims)).toEqual({ goed: true, wie });
  });

  it.each<[string, Aanspraken]>([
    ['no group', {}],
    ['a group that means nothing here', { groups: ['coordinator'] }],
    ['a group that only looks like one', { groups: ['beheer ', 'BEHEER'] }],
    ['the role of coordinator without a regio', { groups: ['coordinatoren'] }],
    ['a regio that is none', { groups: ['coordinatoren'], regio: 'twe' }],
    ['the role of financier without an organisatie', { groups: ['geld'] }],
    ['an organisatie that is no id', { groups: ['geld'], org: 'EZ' }],
    ['two organisaties', { groups: ['geld'], org: [ORG, ORG] }],
    ['two regio’s', { groups: ['coordinatoren'], regio: ['TWE', 'MBR'] }],
  ])('is nobody with %s', (_wat, claims) => {
    expect(assess(claims).goed).toBe(false);
  });
});

describe('how somebody signed in', () => {
  it('is what the provider tells, and nothing of what it tells otherwise', () => {
    expect(aanmeldingOf({ auth_time: 1_700_000_000, acr: 'a', amr: ['pwd', 1, 'otp'] })).toEqual({
      ...{ op: new Date('2023-11-14T22:13:20Z'), acr: 'a', amr: ['pwd', 'otp'] },
    });
    expect(aanmeldingOf({ auth_time: '1700000000', acr: 3, amr: 'mfa' })).toEqual({ amr: [] });
  });
});
