// SPDX-License-Identifier: EUPL-1.2
import { ANONIEM, type Actor } from '#libs/kernel';
import { tellerOf, toBron } from './limiet.js';

const id = '0b8f4b5e-1f0e-4b57-9d6a-0d3c5a1d2e3f';
const verzoek = (actor: Actor = ANONIEM, params: object = { id }) => ({ ip: '192.0.2.7', params, actor });

describe('a rate limit', () => {
  it('counts an IPv6 subscriber once, however many addresses he has', () => {
    expect(toBron('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(toBron('2001:0db8:1:2::9')).toBe('2001:db8:1:2::/64');
    expect(toBron('2001:db8::1')).toBe('2001:db8:0:0::/64');
    expect(toBron('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
    expect(toBron('2001:db8:1:3::9')).not.toBe(toBron('2001:db8:1:2::9'));
  });

  it('counts IPv4 by address, also when it comes as IPv6', () => {
    expect(toBron('192.0.2.7')).toBe('192.0.2.7');
    expect(toBron('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('counts a row once, in whatever capitals it is asked for', () => {
    expect(tellerOf('object', verzoek(ANONIEM, { id: id.toUpperCase() }))).toBe(id);
    expect(tellerOf('object', verzoek(ANONIEM, { id: 'x'.repeat(300) }))).toBe('geen-id');
  });

  it('counts an account by its subject, and by address who has none', () => {
    const coordinator: Actor = { rol: 'coordinator', subject: 'c-1', regio: 'TWE' };
    const teller = tellerOf('account', verzoek(coordinator));
    expect(teller).toMatch(/^[\w-]{43}$/);
    expect(tellerOf('account', { ...verzoek(coordinator), ip: '198.51.100.1' })).toBe(teller);
    expect(tellerOf('account', verzoek({ ...coordinator, subject: 'c-2' }))).not.toBe(teller);
    expect(tellerOf('account', verzoek())).toBe('192.0.2.7');
  });
});
