// SPDX-License-Identifier: EUPL-1.2
import { withClient } from '../../apps/lokaal/src/postgres/cluster.js';
import { Opstelling } from '../../checks/hulp/opstelling.js';
import { isGoed, toRegel, type Uitslag } from '../../checks/hulp/uitslag.js';
import { runLimiet } from '../../checks/t19-limiet.js';
import { RADEN_ENV, runCodetijd, runRaden } from '../../checks/t19.js';
import { backends } from '../support/backends.js';
import { startMail, type Testmail } from '../support/mail.js';

/** Guesses that do not count, and a look at the code that takes its time. */
const ZONDER_SLOT = `CREATE FUNCTION aanbodmatching.zonder_slot() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN PERFORM pg_sleep(0.1); NEW.pogingen := 0; RETURN NEW; END $$;
  CREATE TRIGGER zonder_slot BEFORE UPDATE ON aanbodmatching.inlogcode FOR EACH ROW EXECUTE FUNCTION aanbodmatching.zonder_slot()`;

describe('somebody who guesses keys and codes', () => {
  let mail: Testmail;
  let opstelling: Opstelling;

  beforeAll(async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    mail = await startMail();
    opstelling = await Opstelling.start({
      warm: true,
      backend,
      aanbod: [],
      env: { ...RADEN_ENV, SMTP_URL: mail.smtpUrl },
    });
  });

  afterAll(async () => {
    await opstelling?.stop();
    await mail?.stop();
  });

  const expectFlawless = (uitslagen: Uitslag[]): void => {
    for (const uitslag of uitslagen) console.log(toRegel(uitslag));
    expect(uitslagen.filter((uitslag) => !isGoed(uitslag))).toEqual([]);
  };
  const opties = (n: number) => ({ opstelling, mail, n, tegelijk: 8, seed: 19 });

  // More of them: npm run check:t19, which .ci/run does too; so for every short form here.
  it('finds none, is locked out, and cannot tell by the time what exists', async () => {
    expectFlawless(await runRaden(opties(800)));
    expectFlawless([await runCodetijd(opties(0), 30)]);
  }, 120_000);

  it('would be seen to get in and to see the difference if guesses were not counted', async () => {
    await withClient(opstelling.beheerUrl, (client) => client.query(ZONDER_SLOT));
    const [, codes] = await runRaden(opties(60));
    expect(codes?.fouten['nietVergrendeld']).toBe(10);
    expect((await runCodetijd(opties(0), 12)).fouten['tijdverschil']).toBe(1);
  }, 120_000);
});

describe('somebody who guesses on, with the limits as they are', () => {
  it('is stopped per hulpvraag from wherever he comes, and per address whatever he tries', async () => {
    const [backend] = backends();
    if (!backend) throw new Error('Er is geen wachtrij.');
    const opstelling = await Opstelling.start({
      warm: true,
      backend,
      aanbod: [],
      workers: 0,
      env: { VERTROUWDE_PROXIES: '1' },
    });
    try {
      const uitslag = await runLimiet(opstelling.urls[0] ?? '', 40, 8);
      expect(uitslag.feiten).toMatchObject({ perHulpvraag: 15, perAdres: 20 });
      expect(isGoed(uitslag)).toBe(true);
    } finally {
      await opstelling.stop();
    }
  });
});
