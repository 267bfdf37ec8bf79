// SPDX-License-Identifier: EUPL-1.2
import type { OpenAPIObject } from '@nestjs/swagger';

type Bewerking = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameters = NonNullable<Bewerking['parameters']>;
type Parameter = Exclude<Parameters[number], { $ref: string }>;

/** The document says these elsewhere: with the body, the answers and the ways to sign in. */
const ELDERS = ['accept', 'authorization', 'content-type'];

const isKop = (parameter: Parameters[number]): parameter is Parameter =>
  'in' in parameter && parameter.in === 'header';
/** `@ApiHeader` writes a name as people do; what Nest finds by itself is in lower case. */
const isGevonden = ({ name }: Parameter): boolean => name === name.toLowerCase();
const inHoofdletters = (naam: string): string => naam.replace(/(^|-)[a-z]/g, (begin) => begin.toUpperCase());

/**
 * Headers of an operation, each once and as it is. Of a header that a method reads, Nest says that it is required, which it does
 * not know: it is not, unless `@ApiHeader` says so.
 */
export function describeHeaders(parameters: Parameters): Parameters {
  const beschreven = parameters.filter(isKop).filter((kop) => !isGevonden(kop));
  const bekend = [...ELDERS, ...beschreven.map(({ name }) => name.toLowerCase())];
  return parameters
    .filter((een) => !isKop(een) || !isGevonden(een) || !bekend.includes(een.name))
    .map((een) =>
      isKop(een) && isGevonden(een) ? { ...een, name: inHoofdletters(een.name), required: false } : een,
    );
}
