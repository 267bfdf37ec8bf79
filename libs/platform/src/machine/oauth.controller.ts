// SPDX-License-Identifier: EUPL-1.2
import { Body, Controller, Get, Header, HttpCode, Post, UseFilters } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { JWK } from 'jose';
import { SCOPES } from '#libs/kernel';
import { Begrensd } from '../http/limiet.js';
import { Accepteert, FORMULIER } from '../http/verzoek.js';
import { ALGORITMEN } from './machinesleutel.rules.js';
import { Machinetokens, type Tokenantwoord } from './machinetoken.service.js';
import { OauthFilter } from './oauth-fout.js';
import { Ondertekening } from './ondertekening.js';
import { readTokenverzoek } from './tokenverzoek.js';

const TEKST = { type: 'string' as const };
const OAUTH_FOUT = {
  content: {
    'application/json': {
      schema: {
        type: 'object' as const,
        required: ['error'],
        properties: { error: { ...TEKST, example: 'invalid_client' }, error_description: TEKST },
      },
    },
  },
};

/** Tokens for machines: OAuth 2.0 client credentials with private_key_jwt, after the NL GOV profile. */
@ApiTags('machines')
@Controller()
export class OauthController {
  constructor(
    private readonly tokens: Machinetokens,
    private readonly ondertekening: Ondertekening,
  ) {}

  @Post('oauth2/token')
  @HttpCode(200)
  @Accepteert({ in: [FORMULIER] })
  @Begrensd({ naam: 'machine-token', punten: 120, seconden: 60 })
  @UseFilters(OauthFilter)
  @Header('Pragma', 'no-cache')
  @ApiOperation({ summary: 'Token voor een machine', operationId: 'machineToken' })
  @ApiConsumes(FORMULIER)
  @ApiBody({
    schema: {
      type: 'object',
      required: ['grant_type', 'client_assertion_type', 'client_assertion'],
      properties: {
        grant_type: { ...TEKST, enum: ['client_credentials'] },
        client_assertion_type: TEKST,
        client_assertion: {
          ...TEKST,
          description: 'JWT van RFC 7523: ten hoogste 5 minuten geldig, één keer te gebruiken.',
        },
        client_id: { ...TEKST, format: 'uuid' },
        scope: { ...TEKST, description: `Met spaties ertussen: ${SCOPES.join(', ')}.` },
      },
    },
  })
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['access_token', 'token_type', 'expires_in', 'scope'],
      properties: { access_token: TEKST, token_type: TEKST, expires_in: { type: 'integer' }, scope: TEKST },
    },
  })
  @ApiResponse({ status: 400, description: 'Het verzoek klopt niet (RFC 6749).', ...OAUTH_FOUT })
  @ApiResponse({ status: 401, description: 'De client is niet wie hij zegt (RFC 6749).', ...OAUTH_FOUT })
  issue(@Body() formulier: unknown): Promise<Tokenantwoord> {
    return this.tokens.issue(readTokenverzoek(formulier));
  }

  @Get('oauth2/jwks')
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'Openbare sleutels van de tokens voor machines', operationId: 'machineJwks' })
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: ['keys'],
      properties: { keys: { type: 'array', items: { type: 'object' } } },
    },
  })
  jwks(): Promise<{ keys: JWK[] }> {
    return this.ondertekening.jwks();
  }

  /** RFC 8414, whose path puts the well-known part before that of the issuer. */
  @Get('.well-known/oauth-authorization-server/oauth2')
  @ApiOperation({ summary: 'Gegevens van de tokenuitgever (RFC 8414)', operationId: 'machineMetadata' })
  @ApiOkResponse({ schema: { type: 'object' } })
  metadata(): Record<string, unknown> {
    const { issuer, tokenUrl } = this.ondertekening;
    return {
      issuer,
      token_endpoint: tokenUrl,
      jwks_uri: `${issuer}/jwks`,
      response_types_supported: [],
      grant_types_supported: ['client_credentials'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ALGORITMEN,
      scopes_supported: SCOPES,
    };
  }
}
