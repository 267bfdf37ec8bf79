// SPDX-License-Identifier: EUPL-1.2
import { Xmlfout, alle, een, readXml, tekstOp } from './xml.rules.js';

describe('XML of a bank', () => {
  it('is read by names without prefix, with attributes, CDATA, comments and references', () => {
    const document = readXml(`\uFEFF<?xml version="1.0"?><!-- <b> --><n:a xmlns:n="urn:x" n:soort='1 &amp; 2'>
      <n:b>een &lt;&#233;&#x20AC;</n:b><b/><b><![CDATA[<drie> & zo]]></b><leeg /></n:a>\n`);
    expect(document.naam).toBe('a');
    expect(document.attributen).toEqual({ 'xmlns:n': 'urn:x', 'n:soort': '1 & 2' });
    expect(alle(document, 'b').map(({ tekst }) => tekst)).toEqual(['een <é€', '', '<drie> & zo']);
    expect(tekstOp(document, 'b')).toBe('een <é€');
    expect(een(document, 'b/niets')).toBeUndefined();
    expect(tekstOp(document, 'leeg')).toBeUndefined();
  });

  it.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'DOCTYPE'],
    ['<a>&x;</a>', 'verwijst'],
    ['<a>&x</a>', 'verwijst'],
    ['<a>&#0;</a>', 'teken'],
    ['<a>&#xD800;</a>', 'teken'],
    ['<a><b></a></b>', 'eindigt'],
    ['<a>', 'houdt te vroeg op'],
    ['<a><!-- ', 'houdt te vroeg op'],
    ['', 'geen XML'],
    ['tekst', 'geen XML'],
    ['</a>', 'eindigt'],
    ['<a/><b/>', 'Na het einde'],
    ['<a/>nog iets', 'buiten het bericht'],
    ['<a b="1" b="2"/>', 'twee keer'],
    ['<a b=1/>', 'bij teken 1'],
    ['<1a/>', 'bij teken 1'],
    ['<a>'.repeat(60), 'te veel lagen'],
    ['x'.repeat(20_000_001), 'te groot'],
  ])('that is not as it should be is refused: %.30s', (bestand, waarom) => {
    expect(() => readXml(bestand)).toThrow(Xmlfout);
    expect(() => readXml(bestand)).toThrow(waarom);
  });

  it('with very many parts is refused, and never takes long', () => {
    expect(() => readXml(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toThrow('te veel onderdelen');
    const begin = performance.now();
    expect(() => readXml(`<a ${'b '.repeat(200_000)}`)).toThrow(Xmlfout);
    expect(() => readXml(`<a>${'&'.repeat(200_000)}</a>`)).toThrow(Xmlfout);
    expect(performance.now() - begin).toBeLessThan(3_000);
  });
});
