// SPDX-License-Identifier: EUPL-1.2
import { inWoorden, readBankbericht } from '../src/betaling/sepa/bankbericht.rules.js';
import { camt053, pain002 } from '../../../test/support/bankberichten.js';

const IBAN = 'NL20INGB0001234567';
const fouten = (bestand: string): string[] => {
  try {
    readBankbericht(bestand);
    return [];
  } catch (fout) {
    return (fout as { redenen: { melding: string }[] }).redenen.map(({ melding }) => melding);
  }
};

describe('a message of the bank', () => {
  it('tells of each order whether it was paid or refused; what is under way tells nothing yet', () => {
    const regels = [
      ['a', 'ACSC', '', '5.00'],
      ['b', 'RJCT', 'AC04'],
      ['c', 'ACCC'],
      ['d', 'ACSP'],
      ['e', 'PDNG'],
      ['f', 'RJCT'],
    ] as [string, string, string?, string?][];
    expect(readBankbericht(pain002('PROEF-B1', regels))).toEqual({
      ...{ soort: 'pain.002', ibans: [], geheel: [] },
      meldingen: [
        { verwijzing: 'a', uitkomst: 'betaald', bedragInCenten: 500, reden: null },
        { verwijzing: 'b', uitkomst: 'geweigerd', bedragInCenten: null, reden: 'AC04' },
        { verwijzing: 'c', uitkomst: 'betaald', bedragInCenten: null, reden: null },
        { verwijzing: 'f', uitkomst: 'geweigerd', bedragInCenten: null, reden: 'MS03' },
      ],
    });
  });

  it('may tell it of the whole file; of its orders it tells better', () => {
    const groep = '<GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Prtry>eigen-1</Prtry></Rsn></StsRsnInf>';
    expect(readBankbericht(pain002('PROEF-B1', [], groep)).geheel).toEqual([
      { msgId: 'PROEF-B1', uitkomst: 'geweigerd', reden: 'EIGEN1' },
    ]);
    expect(readBankbericht(pain002('PROEF-B1', [], '<GrpSts>ACCP</GrpSts>')).geheel).toEqual([]);
    expect(readBankbericht(pain002('PROEF-B1', [['a', 'ACSC']], groep)).geheel).toEqual([]);
  });

  it('in a statement is what was booked and has a reference', () => {
    const gelezen = readBankbericht(
      camt053(IBAN, [
        { verwijzing: 'a', bedrag: '12.34' },
        { verwijzing: 'b', bedrag: '1.00', stand: 'PDNG' },
        { verwijzing: 'NOTPROVIDED', bedrag: '9.99' },
        { verwijzing: 'c', bedrag: '7.5', richting: 'CRDT', reden: 'AC04' },
      ]),
    );
    expect(gelezen).toEqual({
      ...{ soort: 'camt.053', ibans: [IBAN], geheel: [] },
      meldingen: [
        { verwijzing: 'a', uitkomst: 'betaald', bedragInCenten: 1_234, reden: null },
        { verwijzing: 'c', uitkomst: 'teruggestort', bedragInCenten: 750, reden: 'AC04' },
      ],
    });
  });

  it('that is none is refused with everything that is wrong', () => {
    expect(fouten('<a/>')).toEqual([expect.stringContaining('geen bericht dat wij lezen')]);
    expect(fouten(pain002('x', []).replace('.10', '.03'))).toEqual([
      expect.stringContaining('pain.002.001.10'),
    ]);
    expect(fouten('<!DOCTYPE a><a/>')).toEqual([expect.stringContaining('DOCTYPE')]);
    expect(fouten(pain002('', []))).toEqual([expect.stringContaining('OrgnlMsgId')]);
    expect(
      fouten(
        pain002('x', [
          ['', 'ACSC', '', '1,00'],
          ['b', ''],
        ]),
      ),
    ).toEqual([
      'TxInfAndSts[1]: er staat geen verwijzing in (OrgnlEndToEndId).',
      expect.stringContaining('TxInfAndSts[1]: het bedrag'),
      'TxInfAndSts[2]: er staat geen status in (TxSts).',
    ]);
    const stuk = camt053('', [{ verwijzing: 'a', bedrag: '1.001', stand: '' }]).replace('DBIT', 'AF');
    expect(fouten(stuk)).toHaveLength(5);
  });

  it('says why in plain words', () => {
    expect(inWoorden('AC04')).toBe('De rekening is opgeheven.');
    expect(inWoorden('XY99')).toBe('De bank gaf code XY99.');
  });
});
