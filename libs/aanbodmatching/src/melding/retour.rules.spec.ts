// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check';
import { readBezorgbericht } from './retour.rules.js';

const bericht = (actie: string, status = '5.1.1'): string =>
  [
    'Reporting-MTA: dns; mx.example.nl',
    '',
    'Final-Recipient: rfc822; a@b.nl',
    `Action: ${actie}`,
    `Status: ${status}`,
  ].join('\r\n');

describe('a report about the delivery of a mail', () => {
  it('tells whether it failed for good', () => {
    expect(readBezorgbericht(bericht('failed'))).toEqual({ mislukt: true, code: 511 });
    expect(readBezorgbericht(bericht('FAILED', '5.2.2 (full)'))).toEqual({ mislukt: true, code: 522 });
    expect(readBezorgbericht(bericht('delayed', '4.4.1'))).toEqual({ mislukt: false, code: 441 });
    expect(readBezorgbericht('Action:\r\n failed')).toEqual({ mislukt: true, code: null });
  });

  it('is none without an action, whatever stands in it', () => {
    expect(readBezorgbericht('Het is mislukt. Status: 5.1.1')).toBeNull();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        expect(readBezorgbericht(tekst.replace(/action/gi, ''))).toBeNull();
      }),
    );
  });
});
