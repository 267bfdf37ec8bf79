// SPDX-License-Identifier: EUPL-1.2
import { createRequire } from 'node:module';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { PAGINA_CSP } from './koppen.js';

const PAD = '/api/v1/docs';
const DOCUMENT = '/api/v1/openapi.json';
const BESTANDEN = ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'];

/** The document, and a page of Swagger UI to read and try it: all of it in files, so that nothing inline need be allowed. */
export function addDocumentatie(app: NestFastifyApplication, document: OpenAPIObject): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get(DOCUMENT, (_verzoek, antwoord) =>
    antwoord
      .headers({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
      .send(document),
  );
  const eigen: [string, string, string][] = [
    [PAD, 'text/html', PAGINA],
    [`${PAD}/schakel.css`, 'text/css', STIJL],
    [`${PAD}/schakel.js`, 'text/javascript', SCRIPT],
  ];
  for (const [pad, type, inhoud] of eigen)
    fastify.get(pad, (_verzoek, antwoord) =>
      antwoord
        .headers({ 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': PAGINA_CSP })
        .send(inhoud),
    );
  app.useStaticAssets({
    root: path.dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')),
    prefix: `${PAD}/`,
    allowedPath: (bestand) => BESTANDEN.includes(bestand.slice(1)),
    index: false,
    cacheControl: false,
    decorateReply: false,
  });
}

const PAGINA = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Schakel: API</title>
<link rel="icon" type="image/png" href="${PAD}/favicon-32x32.png">
<link rel="stylesheet" href="${PAD}/swagger-ui.css">
<link rel="stylesheet" href="${PAD}/schakel.css">
<script src="${PAD}/swagger-ui-bundle.js" defer></script>
<script src="${PAD}/schakel.js" defer></script>
</head>
<body>
<div id="documentatie"></div>
<noscript><p>Deze pagina heeft JavaScript nodig. Het document zelf staat op <a href="${DOCUMENT}">${DOCUMENT}</a>.</p></noscript>
</body>
</html>
`;

const SCRIPT = `SwaggerUIBundle({ url: '${DOCUMENT}', dom_id: '#documentatie', deepLinking: true, defaultModelsExpandDepth: 0, validatorUrl: null });
`;

/** Swagger UI is made for a wide window: on a phone everything goes below one another and only wide tables and code scroll. */
const STIJL = `
body { margin: 0; background: #fff; }
.swagger-ui .info { margin: 1.5rem 0; }
.swagger-ui .opblock-summary-path, .swagger-ui .info .title, .swagger-ui .markdown p { overflow-wrap: anywhere; }
@media (max-width: 48rem) {
  .swagger-ui .wrapper, .swagger-ui .scheme-container .schemes.wrapper { padding: 0 .75rem; }
  .swagger-ui .scheme-container .schemes { flex-wrap: wrap; gap: .5rem; }
  .swagger-ui .opblock .opblock-summary { flex-wrap: wrap; }
  .swagger-ui .opblock .opblock-summary-control { flex-wrap: wrap; min-width: 0; row-gap: .25rem; }
  .swagger-ui .opblock .opblock-summary-path { max-width: 100%; }
  .swagger-ui .opblock .opblock-summary-path-description-wrapper { min-width: 0; }
  .swagger-ui .opblock .opblock-section-header { flex-wrap: wrap; gap: .5rem; }
  .swagger-ui table, .swagger-ui .responses-inner, .swagger-ui .model-box, .swagger-ui .highlight-code { max-width: 100%; overflow-x: auto; }
  .swagger-ui .parameters, .swagger-ui .parameters tbody, .swagger-ui .parameters tr, .swagger-ui .parameters td { display: block; width: auto; }
  .swagger-ui .parameters thead { display: none; }
  .swagger-ui .parameters-col_description input, .swagger-ui .parameters-col_description select,
  .swagger-ui .parameters-col_description textarea, .swagger-ui .body-param textarea { max-width: 100%; min-width: 0; width: 100%; }
  .swagger-ui .dialog-ux .modal-ux { min-width: 0; width: calc(100vw - 1.5rem); }
  .swagger-ui .response-col_status { padding-right: .75rem; }
  .swagger-ui .response-col_links { display: none; }
  .swagger-ui section.models { margin: 1rem 0; }
}
`;
