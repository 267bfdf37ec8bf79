// SPDX-License-Identifier: EUPL-1.2
import { backends } from '../support/backends.js';
import { eventually } from '../support/eventually.js';
import { startProcessFlow, type Antwoord, type ProcessFlow } from '../support/flow.js';

const [postgres] = backends();
const PAD = '/hulpvraag/nieuw';

describe('a question as a plain form', () => {
  let flow: ProcessFlow;
  let nummer = 0;

  beforeAll(async () => {
    if (!postgres) throw new Error('Er is geen backend.');
    flow = await startProcessFlow(postgres, {
      PUBLIEKE_URL: 'https://schakel.example.nl',
      LIMIETEN: 'hulpvraag-indienen=1000/600,themahint=20/600',
    });
  });
  afterAll(() => flow?.stop());

  const newVelden = (): Record<string, string> => ({
    ...{ tekst: 'Mijn gasrekening is verdubbeld, wie kijkt mee?', kvkNummer: '' },
    ...{ naam: 'Bakkerij Voorbeeld', sbi: '1071', plaats: 'Enschede', werkzamePersonen: '4' },
    ...{ rechtsvorm: 'eenmanszaak', contactNaam: 'M. Voorbeeld', telefoon: '' },
    email: `formulier-${(nummer += 1)}@example.nl`,
    delenMetAanbieders: 'ja',
  });
  const post = async (
    velden: Record<string, string>,
    headers: Record<string, string> = {},
    pad = PAD,
  ): Promise<{ status: number; html: string; headers: Headers }> => {
    const antwoord = await fetch(`${flow.api.url}${pad}`, {
      ...{ method: 'POST', headers, body: new URLSearchParams(velden) },
    });
    return { status: antwoord.status, html: await antwoord.text(), headers: antwoord.headers };
  };
  const linkIn = (html: string): { id: string; sleutel: string } => {
    const [, id = '', sleutel = ''] = /\/hulpvraag#id=([\w-]+)&amp;sleutel=([\w-]+)/.exec(html) ?? [];
    return { id, sleutel };
  };

  it('arrives as one that was asked by the API, with the facts, the consent and a mail', async () => {
    const velden = newVelden();
    const { status, html, headers } = await post(velden);
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(html).toMatch(/<title>Uw vraag is verstuurd - Schakel<\/title>/);
    expect(html).not.toContain('<script');
    const { id, sleutel } = linkIn(html);
    const { body } = await flow.call('GET', `/api/v1/hulpvragen/${id}`, { sleutel });
    expect(html).toContain(body.kenmerk);
    expect(body).toMatchObject({ tekst: velden['tekst'], taal: 'nl', regio: 'TWE' });
    expect(body.onderneming).toMatchObject({ naam: 'Bakkerij Voorbeeld', sbi: '1071', werkzamePersonen: 4 });
    expect(body).toMatchObject({ delenMetAanbieders: true, onderzoek: false });
    await eventually(async () => expect(await flow.mail.read(velden['email'])).toHaveLength(1));
  });

  it('names the offer from whose page one came, and sends that along', async () => {
    const titel = 'Energiescan <voor> bakkers';
    const voorwaarden = { gebied: ['NL'] };
    const id = await flow.publish({ titel, soort: 'coaching', themas: ['energie'], voorwaarden });
    const open = async (pad: string): Promise<string> => (await fetch(`${flow.api.url}${pad}`)).text();
    const html = await open(`${PAD}?aanbod=${id}`);
    expect(html).toContain('noemt:<!-- --> <b lang="nl">Energiescan &lt;voor&gt; bakkers</b>');
    expect(html).toContain('>Ik vraag hulp bij “Energiescan &lt;voor&gt; bakkers”.</textarea>');
    expect(await open(`/en${PAD}?aanbod=${id}`)).toContain('Energiescan &lt;voor&gt; bakkers');
    for (const geen of [crypto.randomUUID(), 'x', '']) {
      const zonder = await open(`${PAD}?aanbod=${geen}`);
      expect([zonder.includes('noemt:'), zonder.includes('name="tekst"')]).toEqual([false, true]);
    }
  });

  it('is asked once, however often the button was pressed', async () => {
    const velden = newVelden();
    const [een, twee] = await Promise.all([post(velden), post(velden)]);
    expect(linkIn(een.html).id).toMatch(/^[\w-]{36}$/);
    expect(linkIn(twee.html)).toEqual(linkIn(een.html));
    expect(linkIn((await post({ ...velden, tekst: 'Iets anders.' })).html)).not.toEqual(linkIn(een.html));
  });

  it('comes back filled in with every fault at once, beside its field and above the form', async () => {
    const velden = {
      ...newVelden(),
      tekst: 'x',
      sbi: '',
      contactNaam: '',
      email: 'geen',
      telefoon: 'bel mij',
    };
    const { status, html } = await post(velden);
    expect(status).toBe(400);
    expect(html).toMatch(/<title>Fout: Stel uw vraag - Schakel<\/title>/);
    for (const veld of ['tekst', 'sbi', 'contactNaam', 'email', 'telefoon']) {
      expect(html).toContain(`<a href="#${veld}">`);
      expect(html).toContain(`id="${veld}-fout"`);
    }
    expect(html).not.toContain('href="#plaats"');
    expect(html).toContain('value="Bakkerij Voorbeeld"');
    expect(html).toContain('<option value="eenmanszaak" selected="">');
    expect(html).toMatch(/name="delenMetAanbieders"[^>]*checked=""/);
    expect(html).not.toContain('<script');
  });

  it('is told what only the API knows, in the language of the page', async () => {
    const velden = { ...newVelden(), plaats: 'Nergenshuizen' };
    const nl = await post(velden);
    expect([nl.status, nl.html]).toEqual([400, expect.stringContaining('Deze plaats kennen wij niet')]);
    const en = await post(velden, {}, `/en${PAD}`);
    expect([en.status, en.html]).toEqual([400, expect.stringContaining('We do not know this place')]);
    expect(en.html).toMatch(/<html lang="en".*<title>Error: Ask your question - Schakel/s);
  });

  it('shows what somebody typed as text and never as markup', async () => {
    const { html } = await post({ ...newVelden(), email: '', naam: '"><script>alert(1)</script>' });
    expect(html).not.toContain('<script');
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('may be as long as a question may be, in any letters, and not endless', async () => {
    const lang = await post({ ...newVelden(), tekst: 'é'.repeat(5_000) });
    expect([lang.status, linkIn(lang.html).id]).toEqual([200, expect.stringMatching(/./)]);
    const teLang = await post({ ...newVelden(), tekst: 'e'.repeat(5_001) });
    expect([teLang.status, teLang.html]).toEqual([400, expect.stringContaining('ten hoogste 5000 tekens')]);
    expect((await post({ ...newVelden(), tekst: 'e'.repeat(70_000) })).status).toBe(413);
  });

  it('is taken from our own pages, and from browsers that tell nothing', async () => {
    const eigen = { Origin: 'https://schakel.example.nl' };
    for (const vreemd of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[]) {
      const { status, html } = await post(newVelden(), vreemd);
      expect([status, html]).toEqual([403, expect.stringContaining('Er is niets verstuurd.')]);
      expect(html).toContain('value="Bakkerij Voorbeeld"');
    }
    expect((await post(newVelden(), eigen)).status).toBe(200);
    expect((await post(newVelden(), { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200);
    expect((await post(newVelden(), { 'Content-Type': 'text/csv' })).status).toBe(415);
    const pagina = await fetch(`${flow.api.url}${PAD}`);
    // With `no-referrer` a browser would send `Origin: null` with this form.
    expect(pagina.headers.get('referrer-policy')).toBe('same-origin');
    expect(pagina.headers.get('content-security-policy')).toContain("form-action 'self'");
  });

  it('offers only trades that the list of the CBS has', async () => {
    const html = await (await fetch(`${flow.api.url}${PAD}`)).text();
    const [, select = ''] = /<select[^>]*name="sbi"[^>]*>(.*?)<\/select>/s.exec(html) ?? [];
    const codes = [...select.matchAll(/value="(\d+)"/g)].map(([, code = '']) => code);
    expect(codes.length).toBeGreaterThan(50);
    const antwoorden = await Promise.all(
      codes.map((code) => flow.call('GET', `/api/v1/sbi-codes?zoek=${code}&aantal=1`)),
    );
    const gevonden = antwoorden.map(({ body }: Antwoord) => body.gegevens[0]?.code);
    expect(gevonden).toEqual(codes);
  });

  describe('while it is typed', () => {
    const ask = (body: object): Promise<Antwoord> => flow.call('POST', '/api/v1/themahints', { body });

    it('is told what it seems to be about, with the words that tell so, in the language asked, and written down nowhere', async () => {
      const tekst = 'Mijn gasrekening is verdubbeld en ik vind geen monteurs.';
      const { status, body, headers } = await ask({ tekst });
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(body.themas[0]).toEqual({
        ...{ code: 'energie', naam: 'Energie en verduurzaming', woorden: ['gasrekening'] },
      });
      expect((await ask({ tekst: 'I cannot find staff', taal: 'en' })).body.themas[0]).toMatchObject({
        ...{ code: 'personeel', naam: 'Staff' },
      });
      expect((await ask({ tekst: 'hallo' })).body).toEqual({ themas: [] });
      expect(flow.api.uitvoer()).not.toContain('gasrekening');
    });

    it('is refused in Dutch, with every fault, when it is not asked well', async () => {
      const { status, body } = await ask({ tekst: 'x'.repeat(5_001), taal: 'de', wie: 'ik' });
      expect(status).toBe(400);
      expect(body.redenen).toEqual(
        expect.arrayContaining([
          { pad: 'tekst', melding: 'tekst: mag ten hoogste 5000 tekens lang zijn.' },
          { pad: 'taal', melding: 'taal: moet nl of en zijn.' },
          { pad: 'wie', melding: 'wie: dit veld bestaat niet.' },
        ]),
      );
      expect((await ask({})).body.redenen).toEqual([{ pad: 'tekst', melding: 'tekst: ontbreekt.' }]);
    });

    it('is told so often and no more', async () => {
      const antwoorden = await Promise.all(Array.from({ length: 25 }, () => ask({ tekst: 'hallo' })));
      const teVaak = antwoorden.filter(({ status }) => status === 429);
      expect(teVaak.length).toBeGreaterThan(0);
      expect(teVaak[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
    });
  });
});
