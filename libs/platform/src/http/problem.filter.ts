// SPDX-License-Identifier: EUPL-1.2
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, FOUTSOORTEN, type Reden } from '#libs/kernel';
import { Mediatypefout } from './mediatype.guard.js';

/** RFC 9457 problem details; `redenen` lists every fault with its path. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance?: string;
  redenen?: Reden[];
  [extra: string]: unknown;
}

const TITELS: Record<number, string> = {
  400: 'Ongeldig verzoek',
  401: 'Niet aangemeld',
  403: 'Verboden',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  406: 'Gevraagde vorm niet beschikbaar',
  408: 'Te traag',
  409: 'Conflict',
  413: 'Te groot',
  414: 'Te lang adres',
  415: 'Niet ondersteund type inhoud',
  417: 'Verwachting niet vervuld',
  422: 'Sleutel opnieuw gebruikt',
  429: 'Te veel verzoeken',
  431: 'Te grote koppen',
  500: 'Onverwachte fout',
  503: 'Tijdelijk niet beschikbaar',
};

export const PROBLEEM_TYPE = 'application/problem+json';

export const problem = (
  status: number,
  code: string,
  detail: string,
  extra: Record<string, unknown> = {},
): Problem => ({
  ...extra,
  type: `urn:schakel:probleem:${code}`,
  title: TITELS[status] ?? 'Fout',
  status,
  detail,
});

/** The one place where an error becomes an answer; nothing else catches. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(fout: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const verzoek = http.getRequest<FastifyRequest>();
    const antwoord = http.getResponse<FastifyReply>();
    const uitkomst = toProblem(fout);
    if (uitkomst.status >= 500) verzoek.log.error({ err: fout }, 'verzoek mislukt');
    if (uitkomst.status === 401) void antwoord.header('WWW-Authenticate', 'Bearer');
    const wacht = WACHT[uitkomst.type];
    if (wacht !== undefined) void antwoord.header('Retry-After', wacht);
    void antwoord
      .status(uitkomst.status)
      .header('Content-Type', PROBLEEM_TYPE)
      .send(JSON.stringify({ ...uitkomst, instance: `urn:schakel:verzoek:${verzoek.id}` }));
  }
}

/** Seconds after which the same request is worth another try. */
const WACHT: Record<string, string> = {
  'urn:schakel:probleem:te-druk': '5',
  'urn:schakel:probleem:niet-beschikbaar': '60',
};

export function toProblem(fout: unknown): Problem {
  if (fout instanceof DomainError)
    return problem(FOUTSOORTEN[fout.soort], fout.code, fout.message, {
      ...fout.extra,
      redenen: fout.redenen,
    });
  if (fout instanceof HttpException) return fromHttp(fout);
  const code = codeOf(fout);
  const bekend = BEKEND[code];
  if (bekend) return problem(...bekend);
  if (/^22/.test(sqlstateOf(fout)))
    return problem(
      400,
      'ongeldige-invoer',
      'De invoer bevat een teken of waarde die niet kan worden opgeslagen.',
    );
  if (isBusy(fout))
    return problem(
      503,
      'te-druk',
      'Het is nu te druk om dit te doen. Er is niets opgeslagen. Probeer het over een paar seconden opnieuw.',
    );
  if (isOutage(fout))
    return problem(
      503,
      'niet-beschikbaar',
      'De dienst is even niet bereikbaar. Probeer het over een minuut opnieuw.',
    );
  return problem(
    500,
    'onverwachte-fout',
    'Er ging iets mis. Wij kijken ernaar. Uw gegevens zijn niet half opgeslagen.',
  );
}

/** Fastify's own refusals, which come before any route. */
const BEKEND: Record<string, [number, string, string]> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    415,
    'type-niet-ondersteund',
    'Dit type inhoud wordt hier niet aangenomen.',
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'te-groot', 'De inhoud is te groot.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'lege-inhoud', 'De inhoud is leeg.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'ongeldige-json', 'De inhoud is geen geldige JSON.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'ongeldige-lengte', 'De lengte van de inhoud klopt niet.'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'te-lang-adres', 'Dit adres is te lang.'],
  FST_ERR_BAD_URL: [400, 'ongeldig-adres', 'Dit adres is niet geldig.'],
};

/** What Nest and Fastify refuse by themselves, by status; their own words are English. */
const HTTP: Record<number, [string, string]> = {
  404: ['niet-gevonden', 'Dit adres bestaat niet.'],
  405: ['methode-niet-toegestaan', 'Deze methode kan hier niet.'],
  406: ['niet-acceptabel', 'Dit adres antwoordt niet in de gevraagde vorm.'],
  413: ['te-groot', 'De inhoud is te groot.'],
  415: ['type-niet-ondersteund', 'Dit type inhoud wordt hier niet aangenomen.'],
};

/** Nest wraps what Fastify says; only the cause tells what it was. */
function fromHttp(fout: HttpException): Problem {
  const bekend = BEKEND[codeOf(fout.cause)];
  if (bekend) return problem(...bekend);
  const status = fout.getStatus();
  const [code, detail] = HTTP[status] ?? ['ongeldig-verzoek', 'Het verzoek is niet geldig.'];
  return problem(status, code, fout instanceof Mediatypefout ? fout.message : detail);
}

function codeOf(fout: unknown): string {
  if (fout instanceof SyntaxError) return 'FST_ERR_CTP_INVALID_JSON_BODY';
  const { code } = (fout ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** What PostgreSQL or the connection to it says is wrong; TypeORM wraps it. Class 22 is data that no column can hold. */
const sqlstateOf = (fout: unknown): string =>
  codeOf((fout as { driverError?: unknown } | null)?.driverError ?? fout);

/**
 * What waited too long for others, or met them, and was taken back whole: statement_timeout (57014), lock_timeout (55P03),
 * serialization (40001) and deadlock (40P01).
 */
const isBusy = (fout: unknown): boolean => /^(57014|55P03|40001|40P01)$/.test(sqlstateOf(fout));

const VERBINDING_WEG =
  /[Cc]onnection terminated|timeout exceeded when trying to connect|is not queryable|[Qq]uery runner (was )?already released/;

/**
 * SQLSTATE class 08 and 57P (connection, shutdown), 53 (resources), and what Node, node-postgres and TypeORM say of a
 * connection that broke, also when it did so between two statements.
 */
function isOutage(fout: unknown): boolean {
  const code = sqlstateOf(fout);
  return (
    /^(08|57P|53)/.test(code) || /^E(CONN|PIPE|TIMEDOUT|HOST)/.test(code) || VERBINDING_WEG.test(String(fout))
  );
}
