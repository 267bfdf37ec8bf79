// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from '@jest/globals';
import { gebiedenVan } from '../eligibility/gebieden.js';
import { parseAanbodJson, parseAanbodRijen, toAanbodRij } from './aanbod.js';
import { parseHulpvraagJson, parseHulpvraagRijen } from './hulpvraag.js';
import { AANBOD_KOLOMMEN, HULPVRAAG_KOLOMMEN } from './kolommen.js';
import { missingColumns } from './velden.js';

const gebieden = gebiedenVan([{ gemeentecode: 'GM0153', provinciecode: 'PV23', coropcode: 'CR12' }], {
  TWE: ['GM0153'],
});

const offer = {
  id: 'A1',
  titel: 'Voucher',
  samenvatting: 'Kort',
  omschrijving: 'Lang; met | teken',
  soort: 'voucher',
  themas: ['energie', 'huisvesting'],
  aanbieder: 'Provincie',
  woordenVanOndernemers: ['gasrekening, te hoog', 'stookkosten'],
  voorwaarden: {
    gebied: ['PV23', 'REGIO:TWE'],
    sbi: ['01', '561'],
    sbiUitgesloten: ['03'],
    minWerkzamePersonen: 2,
    maxWerkzamePersonen: 100,
    rechtsvormen: ['bv', 'in oprichting'],
    minLeeftijdMaanden: null,
    maxLeeftijdMaanden: 60,
    minOmzet: null,
    maxOmzet: 2_000_000,
    deMinimisBedrag: 6000,
    capaciteit: { totaal: 20, bezet: 3 },
    openstelling: { van: '2026-01-05', tot: '2026-10-30' },
  },
  prijs: { soort: 'eigen-bijdrage', centen: 7550, eenheid: 'uur', toelichting: 'Eerst gratis; daarna niet' },
  wachttijd: { dagen: 14, op: '2026-02-03' },
  adviseur: 'Team energie',
};

const request = {
  id: 'R1',
  taal: 'nl',
  tekst: 'De gasrekening loopt op',
  themas: ['energie'],
  onderneming: {
    sbi: '01410',
    werkzamePersonen: 3,
    rechtsvorm: 'vof',
    omzet: 250_000,
    leeftijdMaanden: 40,
    gemeentecode: 'GM0153',
    deMinimisGebruikt: 0,
  },
};

describe('a catalogue', () => {
  it('is the same offer after a trip through a row of cells', () => {
    const [first] = parseAanbodJson([offer], { gebieden }).goed;
    const cellen = toAanbodRij(first!.waarde);
    expect(parseAanbodRijen([{ regel: 2, cellen }], { gebieden })).toEqual({
      goed: [{ regel: 2, waarde: offer }],
      fouten: [],
    });
  });

  it('keeps words that hold a sign at which a cell is split', () => {
    const woordenVanOndernemers = ['gas|licht', 'a; b', 'twee\nregels', '[x]', "'=1"];
    const [first] = parseAanbodJson([{ ...offer, woordenVanOndernemers }]).goed;
    const cellen = toAanbodRij(first!.waarde);
    expect(parseAanbodRijen([{ regel: 2, cellen }]).goed[0]?.waarde).toEqual(first!.waarde);
  });

  it('keeps at most fifty faults of one row', () => {
    const gebied = Array.from({ length: 200 }, (_, nummer) => `fout${nummer}`);
    expect(parseAanbodJson([{ ...offer, voorwaarden: { gebied } }]).fouten).toHaveLength(50);
  });

  it('reads columns by their short name, in any case and with other separators', () => {
    const cellen = {
      ID: 'A1',
      Titel: 'T',
      Soort: 'Subsidie',
      Gebied: 'pv23; GM0153',
      SBI: 1,
      open_van: '5-1-2026',
    };
    const [first] = parseAanbodRijen([{ regel: 2, cellen }]).goed;
    expect(first?.waarde.voorwaarden.gebied).toEqual(['PV23', 'GM0153']);
    expect(first?.waarde.voorwaarden.sbi).toEqual(['01']);
    expect(first?.waarde.voorwaarden.openstelling).toEqual({ van: '2026-01-05', tot: null });
    expect(first?.waarde.soort).toBe('subsidie');
  });

  it('reads columns that another tool numbered or left as JSON', () => {
    const cellen = {
      id: 'A1',
      titel: 'T',
      soort: 'peer',
      'themas.0': 'groei',
      'themas.1': 'export',
      'voorwaarden.gebied': '["NL"]',
      'voorwaarden.capaciteit': '{"totaal": 8, "bezet": 8}',
    };
    const [first] = parseAanbodRijen([{ regel: 2, cellen }]).goed;
    expect(first?.waarde.themas).toEqual(['groei', 'export']);
    expect(first?.waarde.voorwaarden.capaciteit).toEqual({ totaal: 8, bezet: 8 });
  });

  it('has no price, waiting time or adviser where its provider told none', () => {
    const { prijs, wachttijd, adviseur, ...zonder } = offer;
    const [first] = parseAanbodJson([{ ...zonder, prijs: null, wachttijd: null, adviseur: '' }]).goed;
    expect(first?.waarde).toEqual(zonder);
    expect([prijs, wachttijd, adviseur]).not.toContain(undefined);
  });

  it.each([
    [{ prijs: { soort: 'gratis', centen: 500, eenheid: 'uur' } }, ['prijs.soort']],
    [{ prijs: { soort: 'eigen-bijdrage', centen: 500 } }, ['prijs.eenheid']],
    [{ prijs: { soort: 'eigen-bijdrage', centen: 0, eenheid: 'uur' } }, ['prijs.centen']],
    [{ prijs: { soort: 'eigen-bijdrage', eenheid: 'uur' } }, ['prijs.centen']],
    [{ prijs: { toelichting: 'Soms' } }, ['prijs.soort']],
    [
      { prijs: { soort: 'duur', centen: 'veel', eenheid: 'eeuw' } },
      ['prijs.soort', 'prijs.centen', 'prijs.eenheid'],
    ],
    [{ prijs: 'gratis' }, ['prijs']],
    [{ wachttijd: { dagen: 3 } }, ['wachttijd.op']],
    [{ wachttijd: { op: '2026-01-01' } }, ['wachttijd.dagen']],
  ])('says what is wrong in %j', (anders, velden) => {
    const { fouten } = parseAanbodJson([{ ...offer, ...anders }]);
    expect(fouten.map(({ veld }) => veld)).toEqual(velden);
  });

  it('tells every fault of every row at once, with its line and field', () => {
    const { goed, fouten } = parseAanbodJson(
      [
        offer,
        {
          ...offer,
          soort: 'cadeau',
          titel: '',
          voorwaarden: {
            gebied: ['PV99', 'Twente'],
            minOmzet: -1,
            maxOmzet: 'veel',
            openstelling: { van: '2026-02-30' },
            capaciteit: { bezet: 2 },
          },
        },
        'geen aanbod',
        {
          ...offer,
          id: 'A2',
          voorwaarden: { gebied: ['NL'], minWerkzamePersonen: 9, maxWerkzamePersonen: 3 },
        },
      ],
      { gebieden },
    );
    expect(goed.map(({ regel }) => regel)).toEqual([1]);
    expect(fouten.map(({ regel, veld }) => `${regel} ${veld}`)).toEqual([
      '2 soort',
      '2 titel',
      '2 voorwaarden.gebied',
      '2 voorwaarden.gebied',
      '2 voorwaarden.minOmzet',
      '2 voorwaarden.maxOmzet',
      '2 voorwaarden.capaciteit.totaal',
      '2 voorwaarden.openstelling.van',
      '2 id',
      '3 ',
      '4 voorwaarden.minWerkzamePersonen',
    ]);
  });

  it('ignores fields that it does not know, and refuses what is no list', () => {
    expect(parseAanbodJson([{ ...offer, kleur: 'blauw' }]).goed[0]?.waarde).toEqual(offer);
    expect(parseAanbodJson({ aanbod: [offer] }).goed).toHaveLength(1);
    expect(parseAanbodJson({ id: 'A1' }).fouten).toHaveLength(1);
    expect(parseAanbodJson(null).fouten).toHaveLength(1);
  });

  it('knows which required columns a file lacks', () => {
    expect(missingColumns(['ID', 'Titel', 'soort', 'gebied'], AANBOD_KOLOMMEN)).toEqual([]);
    expect(missingColumns(['titel', 'voorwaarden'], AANBOD_KOLOMMEN)).toEqual(['id', 'soort']);
    expect(missingColumns(['Vraag'], HULPVRAAG_KOLOMMEN)).toEqual(['id', 'tekst']);
  });
});

describe('a batch of requests', () => {
  it('is the same from JSON and from cells', () => {
    const cellen = {
      id: 'R1',
      taal: 'nl',
      tekst: 'De gasrekening loopt op',
      themas: 'energie',
      sbi: '01410',
      werkzamePersonen: '3',
      rechtsvorm: 'V.O.F.',
      omzet: '€ 250.000',
      leeftijdMaanden: 40,
      gemeentecode: 153,
      deMinimisGebruikt: '0',
    };
    expect(parseHulpvraagJson([request], { gebieden }).goed).toEqual([{ regel: 1, waarde: request }]);
    expect(parseHulpvraagRijen([{ regel: 7, cellen }], { gebieden }).goed).toEqual([
      { regel: 7, waarde: request },
    ]);
  });

  it('takes an empty fact for unknown and a wrong one for a fault', () => {
    const onderneming = {
      sbi: null,
      omzet: '',
      rechtsvorm: 'bvv',
      gemeentecode: 'GM9999',
      werkzamePersonen: 2.5,
    };
    const { fouten } = parseHulpvraagJson([{ id: 'R1', tekst: 'Hallo', onderneming }], { gebieden });
    expect(fouten.map(({ veld }) => veld)).toEqual([
      'onderneming.gemeentecode',
      'onderneming.werkzamePersonen',
      'onderneming.rechtsvorm',
    ]);
    const empty = parseHulpvraagJson([{ id: 'R1', tekst: 'Hallo' }]).goed[0]?.waarde.onderneming;
    expect(Object.values(empty ?? {})).toEqual([null, null, null, null, null, null, null]);
  });

  it('takes the protecting apostrophe of a spreadsheet export off again', () => {
    const { goed } = parseHulpvraagRijen([{ regel: 2, cellen: { id: '1', tekst: "'=1+1 is duur" } }]);
    expect(goed[0]?.waarde.tekst).toBe('=1+1 is duur');
  });
});
