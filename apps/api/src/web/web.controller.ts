// SPDX-License-Identifier: EUPL-1.2
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController, ApiOperation } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AanbodmatchingFacade } from '#libs/aanbodmatching';
import { notFound } from '#libs/kernel';
import { Accepteert } from '#libs/platform';
import { FORMULIERPADEN, koppenVan } from './paginakoppen.js';
import { Webbestanden } from './webbestanden.js';

/** Under these stand the pages of the web application; which there are it knows itself. */
const DELEN = [
  ...[
    'hulpvraag',
    'verder',
    'uitkomst',
    'evaluatie',
    'meting',
    'meldingen',
    'aanbod',
    'communities',
    'bijeenkomsten',
  ],
  ...['kringen', 'overzicht', 'campagne-afmelding', 'impact', 'over'],
  ...['werkbank', 'aanbieder', 'beheer', 'cijfers', 'financiering'],
];
const PAGINAS = ['', 'en', 'en/*', 'mijn/*', ...DELEN.flatMap((deel) => [deel, `${deel}/*`])];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MET_HASH = /-[\w-]{8}\.\w+$/;
const BESTANDSTYPEN = ['text/css', 'text/javascript', 'image/svg+xml', 'font/woff2'];

/** The web application: its files and its pages. */
@ApiExcludeController()
@Controller()
export class WebController {
  constructor(
    private readonly web: Webbestanden,
    private readonly aanbodmatching: AanbodmatchingFacade,
  ) {}

  @Get('assets/:naam')
  @Accepteert({ uit: BESTANDSTYPEN })
  @ApiOperation({ operationId: 'webBestand' })
  async file(@Param('naam') naam: string, @Res() antwoord: FastifyReply): Promise<void> {
    // A missing file is missing: with a page in its place a browser would take it for a script.
    if (!this.web.has(naam)) throw notFound('Dit bestand');
    const bewaren = MET_HASH.test(naam) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';
    await antwoord.header('Cache-Control', bewaren).sendFile(`assets/${naam}`);
  }

  @Get(PAGINAS)
  @Accepteert({ uit: ['text/html'] })
  @ApiOperation({ operationId: 'webPagina' })
  async page(@Req() { url }: FastifyRequest, @Res() antwoord: FastifyReply): Promise<void> {
    const [pad = '/', vraag = ''] = url.split(/[?#]/);
    const kaal = pad.length > 1 ? pad.replace(/\/$/, '') : pad;
    void antwoord.headers({ ...koppenVan(kaal), 'Cache-Control': 'no-cache' });
    const genoemd = FORMULIERPADEN.includes(kaal) ? await this.genoemdIn(vraag) : null;
    if (genoemd !== null) {
      await antwoord.send(await this.web.begonnen(kaal, { soort: 'vraag', genoemd }));
      return;
    }
    const pagina = this.web.pageAt(kaal);
    if ('bestand' in pagina) await antwoord.sendFile(pagina.bestand);
    else await antwoord.status(pagina.status).send(pagina.html);
  }

  /** The offer from whose page one came to the question: the plain form names it too. */
  private async genoemdIn(vraag: string): Promise<string | null> {
    const id = new URLSearchParams(vraag).get('aanbod') ?? '';
    return UUID.test(id) ? this.aanbodmatching.titelVanAanbod(id) : null;
  }
}
