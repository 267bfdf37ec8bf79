// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { toAfspraaktekst } from '../afspraak/afspraaktekst.js';
import { toOpmaak, toRegels, type Briefgegevens, type Taal } from './brief.js';
import { MELDINGEN } from './meldingen.js';
import {
  MELDINGSGROEPEN,
  MELDINGSOORTEN,
  groepenVan,
  kanZo,
  type Meldingsoort,
} from './meldingsoort.rules.js';

const SOORTEN = Object.keys(MELDINGSOORTEN) as Meldingsoort[];
const ALLE = SOORTEN.flatMap((soort) => (['nl', 'en'] as const).map((taal) => [soort, taal] as const));

const gegevens: Briefgegevens = {
  ...{
    naam: 'M. <b>Voorbeeld</b>',
    kenmerk: 'HV-2026-00007',
    link: 'http://localhost:3000/hulpvraag#id=1&sleutel=2',
  },
  ...{
    antwoordlink: 'http://localhost:3000/uitkomst#taal=nl&sleutel=4',
    code: '12345678',
    minuten: 10,
    aanbod: 'Energiescan "A&B"',
    aanbieder: 'Huis <Vol>',
    ontvanger: 'KVK',
  },
  ...{
    dag: 'vrijdag 27 november',
    plaats: 3,
    rol: 'coördinator van de regio Twente',
    overzicht: ['3 hulpvragen zijn te laat.'],
  },
  afspraak: toAfspraaktekst({
    ...{ begin: new Date('2026-11-27T09:00:00Z'), eind: new Date('2026-11-27T09:30:00Z') },
    ...{ vorm: 'op-locatie', waar: 'Zaal <Vol>', aanbieder: 'Huis <Vol>' },
  }),
};
const make = (soort: Meldingsoort, taal: Taal, anders: Partial<Briefgegevens> = {}) => {
  const alles = { ...gegevens, ...anders };
  const { onderwerp, regels } = MELDINGEN[soort][taal](alles);
  const voorkeur = MELDINGSOORTEN[soort].groep === null ? null : 'http://localhost:3000/meldingen#sleutel=3';
  return { onderwerp, ...toOpmaak(taal, toRegels(taal, alles.naam, regels, voorkeur)) };
};
const UIT: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(#?\w+);/g, (_, naam: string) => UIT[naam] ?? '?')
    .replace(/\s+/g, ' ')
    .trim();

describe('every mail', () => {
  it.each(ALLE)('%s in %s says the same in plain text and in HTML, with names escaped', (soort, taal) => {
    const { onderwerp, tekst, html } = make(soort, taal);
    expect(wordsOf(html)).toBe(tekst.replace(/\s+/g, ' ').trim());
    expect(html).toContain(`<html lang="${taal}">`);
    expect(html).not.toMatch(/<b>|<Vol>/);
    expect(`${onderwerp} ${tekst}`).not.toMatch(/undefined|null|KENMERK|\[object/);
    expect(onderwerp.length).toBeLessThan(120);
  });

  it.each(ALLE)('%s in %s also reads well without what may be missing', (soort, taal) => {
    const { onderwerp, tekst } = make(soort, taal, {
      dag: undefined,
      plaats: undefined,
      ontvanger: undefined,
      afspraak: undefined,
    });
    if (soort !== 'dagoverzicht') expect(`${onderwerp} ${tekst}`).not.toMatch(/undefined|null/);
  });

  it('speaks to people as u, in sentences that are not long', () => {
    for (const soort of SOORTEN) {
      const { tekst } = make(soort, 'nl', { aanbod: 'Scan', aanbieder: 'Huis', naam: 'Bo' });
      expect(tekst).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
      const zinnen = tekst.split(/[.:?!]\s|\n/).map((zin) => zin.split(/\s+/).length);
      expect([soort, Math.max(...zinnen)]).toEqual([soort, expect.any(Number)]);
      expect(Math.max(...zinnen)).toBeLessThanOrEqual(22);
    }
  });

  it('says nothing of help that somebody did not get, and that answers change no place in the queue', () => {
    for (const soort of ['meting-gevraagd', 'meting-herinnerd'] as const)
      for (const moment of ['start', '6-maanden', '12-maanden', '24-maanden']) {
        const { tekst } = make(soort, 'nl', { moment, situatie: 'wacht' });
        expect(tekst).not.toMatch(/kreeg u hulp|U krijgt hulp|maakt de hulp beter/);
        expect(tekst).toContain('Uw plaats op de wachtlijst verandert niet door uw antwoorden');
        expect(make(soort, 'en', { moment, situatie: 'wacht' }).tekst).toContain(
          'do not change your place on the waiting list',
        );
        expect(make(soort, 'nl', { moment, situatie: 'later' }).tekst).not.toMatch(
          /jaar geleden|wachtlijst verandert/,
        );
      }
    expect(make('meting-gevraagd', 'nl', { moment: '12-maanden', situatie: 'later' }).tekst).toContain(
      'Daarna kreeg u hulp',
    );
    // Told before there was anybody who waited.
    expect(make('meting-gevraagd', 'nl', { moment: '12-maanden' }).tekst).toContain(
      'Een jaar geleden kreeg u hulp',
    );
  });

  it('has a link to get less of it, unless somebody cannot do without', () => {
    const zonder = SOORTEN.filter((soort) => !make(soort, 'nl').tekst.includes('/meldingen#sleutel='));
    expect(zonder).toEqual(['ontvangst', 'inlogcode', 'toestemming-gevraagd', 'plaats-vrij', 'uitnodiging']);
  });

  it('with a code has no link: whoever reads along opens nothing with it', () => {
    expect(make('inlogcode', 'nl').tekst).toMatch(/^12345678$/m);
    expect(make('inlogcode', 'nl').tekst).not.toContain('http');
  });

  it('to a desk tells nothing of a person: the kenmerk and a link', () => {
    const desks = SOORTEN.filter((soort) => MELDINGSOORTEN[soort].voor === 'organisatie');
    expect(desks).toHaveLength(7);
    fc.assert(
      fc.property(fc.constantFrom(...desks), fc.uuid(), (soort, geheim) => {
        const anders = {
          aanbod: geheim,
          aanbieder: geheim,
          ontvanger: geheim,
          code: geheim,
          dag: geheim,
          reden: geheim,
        };
        for (const taal of ['nl', 'en'] as const) {
          const { tekst, onderwerp } = make(soort, taal, { ...anders, naam: null });
          expect(`${onderwerp} ${tekst}`).not.toContain(geheim);
          expect(tekst).toContain('HV-2026-00007');
        }
      }),
    );
  });
});

describe('what somebody chooses about', () => {
  it('are groups of mails that he can get, each in a way that makes sense', () => {
    for (const [groep, { voor, wijzen }] of Object.entries(MELDINGSGROEPEN)) {
      const inGroep = SOORTEN.filter((soort) => MELDINGSOORTEN[soort].groep === groep);
      expect(new Set(inGroep.map((soort) => MELDINGSOORTEN[soort].voor))).toEqual(new Set<string>(voor));
      expect(wijzen).toContain('direct');
      expect(wijzen).toContain('niet');
    }
    expect(groepenVan('behandelaar')).toEqual(['signalen', 'dagoverzicht']);
    expect([kanZo('afspraken', 'dagelijks'), kanZo('voortgang', 'dagelijks')]).toEqual([false, true]);
  });
});
