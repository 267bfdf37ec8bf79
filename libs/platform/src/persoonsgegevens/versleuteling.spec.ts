// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Datasleutel } from './datasleutel.js';
import { Kluis, VERPAKT_BYTES } from './kluis.js';
import { OPSLAG_EXTRA, OntsleutelFout, decrypt, encrypt } from './versleuteling.js';
import { toZoekindex } from './zoekindex.rules.js';

const sleutel = randomBytes(32);
const plek = { kolom: 'aanbodmatching.contact.naam', rij: '8d2b6e0e-6f52-4b5a-9d0e-0a3c2d5a7c11' };
const bytes = fc.uint8Array({ maxLength: 300 }).map((inhoud) => Buffer.from(inhoud));

describe('an encrypted value', () => {
  it('opens to what it was, whatever it was', () => {
    fc.assert(
      fc.property(bytes, (waarde) => {
        const dicht = encrypt(sleutel, plek, waarde);
        expect(dicht.length).toBe(waarde.length + OPSLAG_EXTRA);
        expect(decrypt(sleutel, plek, dicht)).toEqual(waarde);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        const data = Datasleutel.new();
        expect(data.decrypt(plek, data.encrypt(plek, tekst))).toBe(tekst);
      }),
    );
  });

  it('does not open when any one bit of it is another', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 0, max: 7 }), (waarde, welke, bit) => {
        const dicht = encrypt(sleutel, plek, waarde);
        const index = welke % dicht.length;
        dicht.writeUInt8(dicht.readUInt8(index) ^ (1 << bit), index);
        expect(() => decrypt(sleutel, plek, dicht)).toThrow(OntsleutelFout);
      }),
    );
  });

  it('does not open when it is cut off', () => {
    const dicht = encrypt(sleutel, plek, Buffer.from('M. Voorbeeld'));
    for (let lengte = 0; lengte < dicht.length; lengte += 1)
      expect(() => decrypt(sleutel, plek, dicht.subarray(0, lengte))).toThrow(OntsleutelFout);
  });

  it('opens in its own row and column only, and with its own key', () => {
    fc.assert(
      fc.property(fc.string(), (anders) => {
        const dicht = encrypt(sleutel, plek, Buffer.from('x'));
        for (const waar of [{ kolom: anders }, { rij: anders }, { kolom: anders, rij: anders }])
          expect(() => decrypt(sleutel, { ...plek, ...waar }, dicht)).toThrow(OntsleutelFout);
      }),
    );
    const verplaatst = { kolom: plek.rij, rij: plek.kolom };
    const dicht = encrypt(sleutel, plek, Buffer.from('x'));
    expect(() => decrypt(sleutel, verplaatst, dicht)).toThrow(OntsleutelFout);
    expect(() => decrypt(randomBytes(32), plek, dicht)).toThrow(OntsleutelFout);
  });

  it('is another each time, so that equal values do not show', () => {
    const keren = Array.from({ length: 200 }, () =>
      encrypt(sleutel, plek, Buffer.from('ja')).toString('hex'),
    );
    expect(new Set(keren).size).toBe(200);
  });
});

describe('the keys that wrap the keys of people', () => {
  const [oud, nieuw] = [randomBytes(32), randomBytes(32)];
  const id = '0d0f5e5c-0000-4000-8000-000000000001';
  const data = Datasleutel.new();
  const dicht = data.encrypt(plek, 'M. Voorbeeld');

  it('wrap with the first and open with any', () => {
    const verpakt = new Kluis([oud]).wrap(id, data);
    expect(verpakt.length).toBe(VERPAKT_BYTES);
    const beide = new Kluis([nieuw, oud]);
    expect(beide.open(id, verpakt).decrypt(plek, dicht)).toBe('M. Voorbeeld');
    const opnieuw = beide.wrap(id, beide.open(id, verpakt));
    expect(new Kluis([nieuw]).open(id, opnieuw).decrypt(plek, dicht)).toBe('M. Voorbeeld');
    expect(opnieuw.subarray(0, 8)).toEqual(beide.merk);
    expect(verpakt.subarray(0, 8)).not.toEqual(beide.merk);
  });

  it('open nothing that is under a key they are not, or of another person', () => {
    const verpakt = new Kluis([oud]).wrap(id, data);
    expect(() => new Kluis([nieuw]).open(id, verpakt)).toThrow(/niet in de configuratie/);
    expect(() => new Kluis([oud]).open(id.replace('1', '2'), verpakt)).toThrow(OntsleutelFout);
    expect(() => new Kluis([])).toThrow(/geen sleutel/);
  });
});

describe('the index that a person is found by', () => {
  const geheim = 'een-geheim-van-ruim-dertig-tekens-lang';
  const index = (email: string, met = geheim): string => toZoekindex(email, met).toString('hex');

  it('is the same in capitals, with spaces around it and in another spelling of an accent', () => {
    expect(index(' M.Voorbeeld@Example.nl')).toBe(index('m.voorbeeld@example.nl'));
    expect(index('m.voorbéeld@example.nl')).toBe(index('m.voorbe\u0301eld@example.nl'));
    expect(index('mvoorbeeld@example.nl')).not.toBe(index('m.voorbeeld@example.nl'));
  });

  it('is another under another secret', () => {
    expect(index('m@example.nl', `${geheim}!`)).not.toBe(index('m@example.nl'));
  });
});
