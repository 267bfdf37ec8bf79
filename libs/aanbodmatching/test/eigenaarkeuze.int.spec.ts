// SPDX-License-Identifier: EUPL-1.2
import { Klok, SYSTEEM, datumVan, type Actor } from '#libs/kernel';
import { BehandelaarService } from '../src/behandelaar/behandelaar.service.js';
import { chooseEigenaar } from '../src/behandelaar/keuze.js';
import { EigenaarService } from '../src/werklijst/eigenaar.service.js';
import { Persoonsproef, vraagVan } from './persoon.support.js';

const van = (subject: string, anders: Partial<Actor> = {}): Actor => ({
  ...{ rol: 'coordinator', subject, regio: 'LANDELIJK' },
  ...anders,
});

describe('the owner of a new hulpvraag', () => {
  let proef: Persoonsproef;
  let nummer = 0;

  beforeEach(async () => {
    proef = await Persoonsproef.start();
  });
  afterEach(() => proef?.stop());

  const register = (wie: Actor): Promise<string> =>
    proef.app.get(BehandelaarService).register(wie, { naam: wie.subject, email: 'x@example.nl' });
  const give = async (subject: string): Promise<string> => {
    const id = await proef.submit(vraagVan(`vraag-${(nummer += 1)}`));
    await proef.app.get(EigenaarService).give(van(subject), id, { versie: 1, behandelaar: 'ik' });
    return id;
  };
  const choose = (regio = 'LANDELIJK'): Promise<string> =>
    proef.db.as(SYSTEEM, (tx) => chooseEigenaar(tx, proef.app.get(Klok), regio));
  const leave = (subject: string): Promise<string> =>
    proef.app.get(BehandelaarService).setAfwezigheid(van(subject), { versie: 1, van: datumVan(proef.nu) });

  it('is the team as long as nobody registered there', async () => {
    await register(van('els', { regio: 'TWE' }));
    expect(await choose()).toBe('regio:LANDELIJK');
    expect(await choose('TWE')).toBe('els');
  });

  it('is who has the least open, of those who are there, and what is over does not count', async () => {
    for (const wie of ['an', 'bo', 'cas']) await register(van(wie));
    const dicht = await give('an');
    await give('bo');
    expect(await choose()).toBe('cas');
    await leave('cas');
    await proef.asOwner(`SELECT set_config('app.rol', 'systeem', false);
      UPDATE aanbodmatching.hulpvraag SET status = 'afgerond', einde_reden = 'dubbel', uiterlijk_op = NULL,
        herinner_op = NULL, aan_zet = 'niemand' WHERE id = '${dicht}'`);
    expect(await choose()).toBe('an');
  });

  it('is of those who have as few who was longest without one', async () => {
    await register(van('an'));
    await register(van('bo'));
    await give('bo');
    proef.nu = new Date(proef.nu.getTime() + 60_000);
    await give('an');
    expect(await choose()).toBe('bo');
  });

  it('is the hoofdcoördinator when nobody is there', async () => {
    await register(van('an', { hoofdcoordinator: true }));
    await register(van('bo'));
    for (const wie of ['an', 'bo']) await leave(wie);
    // Who acted without the claim leads no more; and who registers with it does.
    expect(await choose()).toBe('regio:LANDELIJK');
    await register(van('chris', { hoofdcoordinator: true }));
    expect(await choose()).toBe('chris');
  });
});
