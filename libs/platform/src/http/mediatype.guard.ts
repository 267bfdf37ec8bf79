// SPDX-License-Identifier: EUPL-1.2
import { HttpException, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { JSON_TYPE, MEDIATYPEN, type Mediatypen } from './verzoek.js';

/** A body or an answer of a type that this route does not know; the message says which it does, in Dutch. */
export class Mediatypefout extends HttpException {}

/** 415 for a body type that the route does not take, 406 for an answer that it does not give. */
@Injectable()
export class MediatypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const route = this.reflector.get<Mediatypen | undefined>(MEDIATYPEN, context.getHandler());
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    this.checkBody(headers['content-type'], route?.in ?? [JSON_TYPE]);
    this.checkAnswer(headers.accept, route?.uit ?? [JSON_TYPE]);
    return true;
  }

  private checkBody(header: string | undefined, typen: readonly string[]): void {
    const type = header?.split(';')[0]?.trim().toLowerCase();
    if (type !== undefined && !typen.includes(type))
      throw new Mediatypefout(`De inhoud moet van het type ${typen.join(' of ')} zijn.`, 415);
  }

  private checkAnswer(header: string | undefined, typen: readonly string[]): void {
    if (header !== undefined && !accepts(header, typen))
      throw new Mediatypefout(`Dit adres antwoordt met ${typen.join(' of ')}.`, 406);
  }
}

/** Whether an `Accept` header allows one of the types; a range with `q=0` allows nothing. */
export function accepts(header: string, typen: readonly string[]): boolean {
  const bereiken = header.split(',').map((deel) => deel.trim().toLowerCase());
  return bereiken.some((bereik) => {
    const [type = '', ...opties] = bereik.split(';').map((deel) => deel.trim());
    if (opties.some((optie) => /^q=0(\.0*)?$/.test(optie))) return false;
    return (
      type === '*/*' ||
      typen.some((t) => t === type || type === `${t.split('/')[0]}/*`) ||
      type === 'application/problem+json'
    );
  });
}
