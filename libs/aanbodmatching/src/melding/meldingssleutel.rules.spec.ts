// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { MELDINGSGROEPEN, ONTVANGERSOORTEN, type Meldingsgroep } from './meldingsoort.rules.js';
import {
  openAfmeldsleutel,
  openMeldingssleutel,
  openRetouradres,
  toAfmeldsleutel,
  toMeldingssleutel,
  toRetouradres,
} from './meldingssleutel.rules.js';

const GEHEIM = 'alleen-voor-tests-en-lang-genoeg-0123456789';
const wie = fc.record({
  soort: fc.constantFrom(...ONTVANGERSOORTEN),
  id: fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
});
const groep = fc.constantFrom(...(Object.keys(MELDINGSGROEPEN) as Meldingsgroep[]));
const DOMEIN = 'retour.example.nl';

describe('the key of somebody’s mails', () => {
  it('opens who it is of, and turns off the group it is for', () => {
    fc.assert(
      fc.property(wie, groep, (een, welke) => {
        expect(openMeldingssleutel(toMeldingssleutel(een, GEHEIM), GEHEIM)).toEqual(een);
        expect(openAfmeldsleutel(toAfmeldsleutel(een, welke, GEHEIM), GEHEIM)).toEqual({
          wie: een,
          groep: welke,
        });
      }),
    );
  });

  it('opens nothing of another, of another group, with another secret, or as the other kind of key', () => {
    fc.assert(
      fc.property(wie, wie, groep, groep, (een, ander, welke, andere) => {
        const [, , mac = ''] = toMeldingssleutel(een, GEHEIM).split('.');
        const [letter = '', id = ''] = toMeldingssleutel(ander, GEHEIM).split('.');
        const zelfde = een.soort === ander.soort && een.id === ander.id;
        expect(openMeldingssleutel(`${letter}.${id}.${mac}`, GEHEIM) === null).toBe(!zelfde);
        const [l = '', i = '', , m = ''] = toAfmeldsleutel(een, welke, GEHEIM).split('.');
        expect(openAfmeldsleutel(`${l}.${i}.${andere}.${m}`, GEHEIM) === null).toBe(welke !== andere);
        expect(openMeldingssleutel(toMeldingssleutel(een, `${GEHEIM}x`), GEHEIM)).toBeNull();
        expect(openMeldingssleutel(toAfmeldsleutel(een, welke, GEHEIM), GEHEIM)).toBeNull();
        expect(openAfmeldsleutel(toMeldingssleutel(een, GEHEIM), GEHEIM)).toBeNull();
      }),
    );
  });

  it('is never found by guessing, and no guess breaks anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (gok) => {
        expect([openMeldingssleutel(gok, GEHEIM), openAfmeldsleutel(gok, GEHEIM)]).toEqual([null, null]);
        expect(openRetouradres(gok, DOMEIN, GEHEIM)).toBeNull();
      }),
    );
  });
});

describe('the address that a mail comes back to', () => {
  it('tells which mail it was, in whatever case, and is as long as SMTP allows', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const adres = toRetouradres(id, DOMEIN, GEHEIM);
        expect(adres.split('@')[0]?.length).toBe(64);
        expect(openRetouradres(adres.toUpperCase(), DOMEIN, GEHEIM)).toBe(id.toLowerCase());
      }),
    );
  });

  it('is refused with another mail, another domain or another secret', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (een, ander) => {
        const mac = /-([0-9a-f]{24})@/.exec(toRetouradres(een, DOMEIN, GEHEIM))?.[1];
        const vals = `bounce+${ander.replaceAll('-', '')}-${mac}@${DOMEIN}`;
        expect(openRetouradres(vals, DOMEIN, GEHEIM) === null).toBe(een !== ander);
        expect(openRetouradres(toRetouradres(een, 'ander.nl', GEHEIM), DOMEIN, GEHEIM)).toBeNull();
        expect(openRetouradres(toRetouradres(een, DOMEIN, `${GEHEIM}x`), DOMEIN, GEHEIM)).toBeNull();
      }),
    );
  });
});
