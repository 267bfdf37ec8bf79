// SPDX-License-Identifier: EUPL-1.2

/** What a browser does and `fetch` does not: cookies that stay, and one step at a time. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  /** `api`: the address that people see, without a trailing slash. */
  constructor(readonly api: string) {}

  /** One request; a redirect is answered and not followed. A path is one of the api. */
  async visit(url: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0 && !headers.has('cookie')) headers.set('cookie', this.cookie());
    const antwoord = await fetch(new URL(url, this.api), { ...init, redirect: 'manual', headers });
    for (const regel of antwoord.headers.getSetCookie()) this.keep(regel);
    return antwoord;
  }

  /** A form of our own page, as a browser sends it. */
  post(
    url: string,
    velden: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Response> {
    return this.visit(url, {
      method: 'POST',
      body: new URLSearchParams(velden),
      headers: { Origin: this.api, ...headers },
    });
  }

  /** Goes to sign in and chooses that account; answers what our address of return says. */
  async signIn(als: string, account: string, anders: Record<string, string> = {}): Promise<Response> {
    const query = new URLSearchParams({ als, ...anders }).toString();
    const begin = await this.visit(`/aanmelden?${query}`);
    if (begin.status !== 303) return begin;
    return this.visit(await this.atProvider(begin.headers.get('location') ?? '', account));
  }

  /** From the address of the provider to the address that it sends back to, which is not visited. */
  async atProvider(url: string, account: string): Promise<string> {
    let naar = url;
    for (let stap = 0; stap < 8 && !naar.startsWith(`${this.api}/aangemeld`); stap += 1) {
      const antwoord = naar.includes('/inloggen/')
        ? await this.visit(naar, { method: 'POST', body: new URLSearchParams({ account }) })
        : await this.visit(naar);
      const location = antwoord.headers.get('location') ?? (await this.submit(antwoord, naar));
      naar = new URL(location, naar).href;
    }
    return naar;
  }

  /** A page that sends its only form by itself, as the provider does when another account takes over. */
  private async submit(pagina: Response, naar: string): Promise<string> {
    const html = await pagina.text();
    const actie = /method="post" action="([^"]+)"/.exec(html)?.[1];
    const velden = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)];
    if (actie === undefined) throw new Error(`${naar} gaf ${pagina.status}: ${html}`);
    const body = new URLSearchParams(
      velden.map(([, naam = '', waarde = '']): [string, string] => [naam, waarde]),
    );
    return (await this.visit(actie, { method: 'POST', body })).headers.get('location') ?? '';
  }

  /** Value of a cookie by its name. */
  get(naam: string): string | undefined {
    return this.cookies.get(naam);
  }

  set(naam: string, waarde: string): void {
    this.cookies.set(naam, waarde);
  }

  drop(naam: string): void {
    this.cookies.delete(naam);
  }

  private cookie(): string {
    return [...this.cookies].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ');
  }

  private keep(regel: string): void {
    const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? [];
    const weg = waarde === '' || /max-age=0/i.test(regel) || /expires=Thu, 01 Jan 1970/i.test(regel);
    if (weg) this.cookies.delete(naam);
    else this.cookies.set(naam, waarde);
  }
}
