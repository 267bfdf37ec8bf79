// SPDX-License-Identifier: EUPL-1.2
import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

/** Codes of RFC 6749 5.2 that the token endpoint answers. */
const STATUSSEN = {
  invalid_request: 400,
  invalid_client: 401,
  unauthorized_client: 400,
  unsupported_grant_type: 400,
  invalid_scope: 400,
} as const;

/** A refusal of the token endpoint, in the words of OAuth; `melding` is Dutch and for the people behind the client. */
export class OauthFout extends Error {
  constructor(
    readonly code: keyof typeof STATUSSEN,
    melding: string,
  ) {
    super(melding);
    this.name = 'OauthFout';
  }
}

/** Answers as RFC 6749 asks; what is no refusal of OAuth (an outage, too many requests) stays a problem document. */
@Catch(OauthFout)
export class OauthFilter implements ExceptionFilter<OauthFout> {
  catch({ code, message }: OauthFout, host: ArgumentsHost): void {
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(STATUSSEN[code])
      .header('Content-Type', 'application/json; charset=utf-8')
      .header('Pragma', 'no-cache')
      .send(JSON.stringify({ error: code, error_description: message }));
  }
}
