// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { startFlow, type Flow } from '../support/flow.js';

const PAD = '/api/v1/werklijst/wijzigingen';

/** A stream of events as it comes in. */
class Stroom {
  tekst = '';
  voorbij = false;

  private constructor(
    readonly antwoord: Response,
    private readonly stopper: AbortController,
  ) {
    void this.read();
  }

  static async open(url: string, token: string): Promise<Stroom> {
    const stopper = new AbortController();
    const headers = { Authorization: `Bearer ${token}`, Accept: 'text/event-stream' };
    return new Stroom(await fetch(`${url}${PAD}`, { headers, signal: stopper.signal }), stopper);
  }

  stop(): void {
    this.stopper.abort();
  }

  private async read(): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const deel of this.antwoord.body as unknown as AsyncIterable<Uint8Array>)
        this.tekst += decoder.decode(deel, { stream: true });
    } catch {
      // Cut off by this test or by the other side.
    }
    this.voorbij = true;
  }
}

describe('the stream of changes', () => {
  let flow: Flow;
  const postgres = backends().find(({ naam }) => naam === 'postgres') ?? backends()[0]!;

  beforeAll(async () => {
    flow = await startFlow(postgres, { LIMIETEN: 'hulpvraag-indienen=1000/60' });
  });
  afterAll(() => flow?.stop());

  const submit = async (gemeentecode: string): Promise<string> => {
    const { status, body } = await flow.call('POST', '/api/v1/hulpvragen', {
      body: {
        tekst: 'Wie kijkt mee naar mijn energierekening?',
        contact: { naam: 'M. Voorbeeld', email: `m${Math.random()}@example.nl` },
        onderneming: { naam: 'Bakkerij Voorbeeld', sbi: '1071', gemeentecode },
      },
    });
    expect(status).toBe(201);
    return body.id;
  };
  const until = async (goed: () => boolean): Promise<void> => {
    for (const einde = Date.now() + 8_000; !goed() && Date.now() < einde;)
      await new Promise((klaar) => setTimeout(klaar, 50));
    expect(goed()).toBe(true);
  };

  it('tells a coordinator of the own region which hulpvraag changed, and one of another region nothing', async () => {
    const twente = await Stroom.open(flow.api.url, flow.tokens.twente);
    const brabant = await Stroom.open(flow.api.url, flow.tokens.brabant);
    expect(twente.antwoord.headers.get('content-type')).toContain('text/event-stream');
    const [hier, daar] = [await submit('GM0153'), await submit('GM0855')];
    await until(() => twente.tekst.includes(hier) && brabant.tekst.includes(daar));
    expect(twente.tekst).toMatch(
      /^retry: \d+\n\nevent: wijziging\ndata: \[\{"id":"[0-9a-f-]{36}","versie":\d+\}/,
    );
    expect([twente.tekst.includes(daar), brabant.tekst.includes(hier)]).toEqual([false, false]);
    expect(twente.tekst).not.toMatch(/Voorbeeld|energierekening|HV-/);
    twente.stop();
    brabant.stop();
  });

  it.each([
    ['analist', 403],
    ['aanbieder', 403],
    ['ondernemer', 403],
  ] as const)('is not for an %s', async (wie, status) => {
    const { antwoord } = await Stroom.open(flow.api.url, flow.tokens[wie]);
    expect([antwoord.status, antwoord.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining('problem+json'),
    ]);
  });

  it('is not for who is not signed in', async () => {
    expect((await fetch(`${flow.api.url}${PAD}`)).status).toBe(401);
  });

  it('does not hold up a process that stops', async () => {
    const stroom = await Stroom.open(flow.api.url, flow.tokens.twente);
    await until(() => stroom.tekst.startsWith('retry'));
    const begin = Date.now();
    await flow.api.stop();
    expect(Date.now() - begin).toBeLessThan(5_000);
    await until(() => stroom.voorbij);
  });
});
