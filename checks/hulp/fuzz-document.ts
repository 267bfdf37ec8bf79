// SPDX-License-Identifier: EUPL-1.2
// The OpenAPI document of the api as T7 reads it: what may be asked, and what an answer must look like.
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { readBewerkingen, type Bewerking } from './toegang-bewerkingen.js';
import type { Schema, Schemas } from './fuzz-waarden.js';

export interface Parameter {
  in: string;
  name: string;
  schema: Schema;
}
interface Beschrijving {
  operationId?: string;
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
export interface OpenApi {
  paths: Record<string, Record<string, Beschrijving>>;
  components: { schemas: Schemas };
}

export interface Operatie extends Bewerking {
  parameters: Parameter[];
  inhoudSchema: Schema | undefined;
  /** By status and media type. */
  antwoorden: Map<string, ValidateFunction>;
}

/** What an answer of the api was. */
export interface Antwoord {
  status: number;
  type: string;
  tekst: string;
}

/** The operations of the document with their answers ready to be judged. `anders` lays another document over it. */
export async function readOperaties(
  url: string,
  anders: (document: OpenApi) => OpenApi = (zelf) => zelf,
): Promise<{ operaties: Operatie[]; schemas: Schemas }> {
  const document = anders((await (await fetch(`${url}/api/v1/openapi.json`)).json()) as OpenApi);
  const { schemas } = document.components;
  const ajv = new Ajv({ strict: false, allErrors: false, validateFormats: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'document', components: { schemas: toJsonSchema(schemas) } });
  const rijen = Object.values(document.paths).flatMap((pad) => Object.values(pad));
  const operaties = (await readBewerkingen(url)).map((bewerking) => {
    const van = rijen.find(({ operationId }) => operationId === bewerking.id);
    return {
      ...bewerking,
      parameters: van?.parameters ?? [],
      inhoudSchema: Object.values(van?.requestBody?.content ?? {})[0]?.schema,
      antwoorden: new Map(van === undefined ? [] : compile(ajv, van)),
    };
  });
  return { operaties, schemas };
}

function compile(ajv: Ajv, { responses }: Beschrijving): [string, ValidateFunction][] {
  // An answer without a body has no type either.
  const leeg = (content: object): boolean => Object.keys(content).length === 0;
  return Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(leeg(content) ? { '': {} } : content).map(
      ([type, { schema = {} }]): [string, ValidateFunction] => [
        `${status} ${type}`,
        ajv.compile(toJsonSchema(schema) as object),
      ],
    ),
  );
}

/** OpenAPI 3.0 says `nullable` where JSON Schema has a type `null`; and nothing is answered that the document does not name. */
function toJsonSchema(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(toJsonSchema);
  if (typeof deel !== 'object' || deel === null) return deel;
  const { nullable, $ref, ...over } = deel as Schema;
  if (typeof $ref === 'string') return { $ref: $ref.replace(/^#/, 'document#') };
  const zelf = Object.fromEntries(Object.entries(over).map(([naam, waarde]) => [naam, toJsonSchema(waarde)]));
  const velden = typeof over['properties'] === 'object' && over['type'] === 'object';
  const dicht =
    velden && over['additionalProperties'] === undefined ? { ...zelf, additionalProperties: false } : zelf;
  return nullable === true ? { anyOf: [{ type: 'null' }, dicht] } : dicht;
}

/** The operation that this address is of, or `undefined`: then nothing good may be answered. */
export function operationOf(operaties: Operatie[], methode: string, adres: string): Operatie | undefined {
  // A request line may hold a whole address; then it is the same path.
  const pad = adres.replace(/^https?:\/\/[^/]*/, '');
  const delen = (pad.split(/[?#]/)[0] ?? '').split('/').map(decode);
  const passend = operaties.filter(
    (een) => een.methode === (methode === 'HEAD' ? 'GET' : methode) && fits(een.pad.split('/'), delen),
  );
  return passend.find(({ pad }) => !pad.includes('{')) ?? passend[0];
}

const fits = (sjabloon: string[], delen: string[]): boolean =>
  sjabloon.length === delen.length &&
  sjabloon.every((deel, plek) => deel.startsWith('{') || deel === delen[plek]);

function decode(deel: string): string {
  try {
    return decodeURIComponent(deel);
  } catch {
    return deel;
  }
}

/** What is wrong with a good answer, or `null`. */
export function faultOf(
  operatie: Operatie | undefined,
  methode: string,
  { status, type, tekst }: Antwoord,
): string | null {
  if (operatie === undefined) return 'een goed antwoord op een adres dat niet bestaat';
  if (methode === 'HEAD') return null;
  const keurt = operatie.antwoorden.get(`${status} ${type}`);
  if (keurt === undefined) return `${status} ${type} staat niet in het document`;
  if (type !== 'application/json') return null;
  const inhoud = parse(tekst);
  if (inhoud === undefined) return 'geen JSON';
  return keurt(inhoud)
    ? null
    : `${keurt.errors?.[0]?.instancePath ?? ''} ${keurt.errors?.[0]?.message ?? ''}`;
}

/** The JSON, or `undefined` when it is none. */
export function parse(tekst: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch {
    return undefined;
  }
}
