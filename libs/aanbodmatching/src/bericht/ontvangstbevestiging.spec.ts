// SPDX-License-Identifier: EUPL-1.2
import { composeBevestiging, type Bevestiging } from './ontvangstbevestiging.js';

const bevestiging: Bevestiging = {
  naam: 'M. <b>Voorbeeld</b>',
  email: 'm@example.nl',
  kenmerk: 'HV-2026-00007',
  taal: 'nl',
  statuslink: 'http://localhost:3000/hulpvraag#id=1&sleutel=2',
  berichtId: 'e1',
};

describe('the confirmation of a hulpvraag', () => {
  it('says the same in plain text and in HTML, with names escaped', () => {
    const mail = composeBevestiging(bevestiging);
    expect(mail.onderwerp).toContain('HV-2026-00007');
    expect(mail.tekst).toContain(bevestiging.statuslink);
    expect(mail.html).toContain('href="http://localhost:3000/hulpvraag#id=1&amp;sleutel=2"');
    expect(mail.html).toContain('M. &lt;b&gt;Voorbeeld&lt;/b&gt;');
    expect(mail.html).not.toContain('<b>');
  });

  it('speaks English to who asked in English', () => {
    const mail = composeBevestiging({ ...bevestiging, taal: 'en' });
    expect(mail.onderwerp).toMatch(/^We have received/);
    expect(mail.html).toContain('<html lang="en">');
  });
});
