// SPDX-License-Identifier: EUPL-1.2
import { ValidationPipe, type ArgumentMetadata, type Type } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { invalid, type Reden } from '#libs/kernel';
import { withoutNulls } from './nul.js';

/** Dutch for the constraints of class-validator that carry no message of their own. */
const MELDINGEN: Record<string, string> = {
  whitelistValidation: 'dit veld bestaat niet',
  isString: 'moet tekst zijn',
  isInt: 'moet een geheel getal zijn',
  isNumber: 'moet een getal zijn',
  isBoolean: 'moet true of false zijn',
  isArray: 'moet een lijst zijn',
  isUuid: 'moet een id (uuid) zijn',
  isEmail: 'moet een geldig e-mailadres zijn',
  isNotEmpty: 'mag niet leeg zijn',
  isDefined: 'ontbreekt',
  isObject: 'moet een object zijn',
  nestedValidation: 'moet een object zijn',
  unknownValue: 'is geen geldige inhoud',
  arrayUnique: 'mag geen dubbele waarden hebben',
};

class Invoerpipe extends ValidationPipe {
  override async transform(invoer: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return withoutNulls(await super.transform(invoer, metadata));
  }
}

/** The whole DTO is checked and every fault is told at once, in Dutch, with its path (`onderneming.sbi`). */
export const validationPipe = (): ValidationPipe =>
  new Invoerpipe({
    transform: true,
    transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (fouten) => invalid(fouten.flatMap((fout) => redenenOf(fout, ''))),
  });

/** Checks what was kept before as the body of a request is checked now, and throws `ongeldig` with every fault. */
export const checkInhoud = async <T>(klasse: Type<T>, inhoud: unknown): Promise<T> =>
  (await validationPipe().transform(inhoud, { type: 'body', metatype: klasse })) as T;

export function redenenOf(fout: ValidationError, boven: string): Reden[] {
  const pad =
    boven === ''
      ? fout.property
      : /^\d+$/.test(fout.property)
        ? `${boven}[${fout.property}]`
        : `${boven}.${fout.property}`;
  const eigen = Object.entries(fout.constraints ?? {}).map(([regel, engels]) => ({
    pad,
    melding: sentence(
      pad,
      MELDINGEN[regel] !== undefined && isDefaultText(engels) ? MELDINGEN[regel] : engels,
    ),
  }));
  return [...ofMissing(fout, eigen), ...(fout.children ?? []).flatMap((kind) => redenenOf(kind, pad))];
}

/** A field that is not there has one fault, not one per rule it would have broken. */
function ofMissing(fout: ValidationError, redenen: Reden[]): Reden[] {
  const onbekend = fout.constraints?.['whitelistValidation'] !== undefined;
  if (fout.value !== undefined || onbekend || redenen.length === 0 || redenen[0]?.pad === undefined)
    return redenen;
  return [{ pad: redenen[0].pad, melding: sentence(redenen[0].pad, 'ontbreekt') }];
}

const sentence = (pad: string, tekst: string): string => `${pad}: ${tekst}.`;

/** class-validator's own texts are English and name the property first; ours are Dutch. */
const isDefaultText = (tekst: string): boolean => /\b(must|should|property|unknown|each value)\b/.test(tekst);
