// SPDX-License-Identifier: EUPL-1.2
// What T7 sends: values that a schema allows, values that nobody asked for, and JSON that is no JSON.
import fc from 'fast-check';
import { GEERFD, RARE_GETALLEN, RARE_TEKST } from './fuzz-raar.js';

export type Schema = { [deel: string]: unknown };
export type Schemas = Record<string, Schema>;

const tekst = fc.oneof(
  { arbitrary: fc.constantFrom(...RARE_TEKST), weight: 4 },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 40 }), weight: 1 },
  { arbitrary: fc.string({ maxLength: 200 }), weight: 1 },
);

/** Any JSON value, mostly one that is not expected. */
const raar: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: tekst, weight: 4 },
  { arbitrary: fc.constantFrom<unknown>(...RARE_GETALLEN), weight: 3 },
  {
    arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { a: {} }, [{}, 1]),
    weight: 3,
  },
  { arbitrary: fc.array(tekst, { maxLength: 60 }), weight: 1 },
  { arbitrary: fc.jsonValue({ maxDepth: 4 }), weight: 1 },
);

/** Values that the schema allows; ids are of the world, so that what is asked may exist. */
export function fromSchema(schema: Schema, schemas: Schemas, ids: string[]): fc.Arbitrary<unknown> {
  const zelf = withoutNull(schema, schemas, ids);
  return schema['nullable'] === true ? fc.option(zelf, { nil: null, freq: 5 }) : zelf;
}

function withoutNull(schema: Schema, schemas: Schemas, ids: string[]): fc.Arbitrary<unknown> {
  const {
    $ref,
    allOf,
    enum: keuze,
    example,
  } = schema as { $ref?: string; allOf?: Schema[]; enum?: unknown[]; example?: unknown };
  const verwezen = $ref === undefined ? allOf?.[0] : schemas[$ref.split('/').at(-1) ?? ''];
  if (verwezen !== undefined) return fromSchema(verwezen, schemas, ids);
  if (keuze !== undefined) return fc.constantFrom(...keuze);
  const vrij = ofType(schema, schemas, ids);
  return example === undefined
    ? vrij
    : fc.oneof({ arbitrary: fc.constant(example), weight: 3 }, { arbitrary: vrij, weight: 1 });
}

function ofType(schema: Schema, schemas: Schemas, ids: string[]): fc.Arbitrary<unknown> {
  const { type, minimum, maximum, items, minItems, maxItems } = schema as Record<
    string,
    number | undefined
  > & { type?: string; items?: Schema };
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer' || type === 'number') {
    const [min, max] = [minimum ?? -10, maximum ?? 2 ** 31];
    const rand = fc.constantFrom(min, max, min + 1);
    return fc.oneof(
      rand,
      fc.integer({
        min: Math.ceil(min),
        max: Math.min(Math.floor(max), 5) < min ? Math.floor(max) : Math.min(Math.floor(max), 5),
      }),
    );
  }
  if (type === 'array')
    return fc.array(fromSchema(items ?? {}, schemas, ids), {
      minLength: minItems ?? 0,
      maxLength: Math.min(maxItems ?? 4, 6),
    });
  if (type === 'object') return objectOf(schema, schemas, ids);
  return type === 'string' ? textOf(schema, ids) : raar;
}

function objectOf(schema: Schema, schemas: Schemas, ids: string[]): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema as { properties?: Schemas; required?: string[] };
  const velden = Object.entries(properties).map(
    ([naam, veld]) => [naam, fromSchema(veld, schemas, ids)] as const,
  );
  return fc.record(Object.fromEntries(velden), {
    requiredKeys: required.filter((naam) => naam in properties),
  });
}

const VORMEN: Record<string, (ids: string[]) => fc.Arbitrary<string>> = {
  uuid: (ids) => fc.oneof(fc.constantFrom(...ids), fc.uuid()),
  date: () =>
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((dag) => dag.toISOString().slice(0, 10)),
  'date-time': () =>
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((tijd) => tijd.toISOString()),
  email: () => fc.constantFrom('proef@example.nl', 'a.b+c@voorbeeld.example.nl'),
  // Never the address of somebody else: whoever follows it stays on this machine.
  uri: () => fc.constantFrom('https://127.0.0.1:9/jwks', 'http://[::1]/', 'https://example.invalid/x'),
};

function textOf({ format, pattern, minLength, maxLength }: Schema, ids: string[]): fc.Arbitrary<string> {
  const vorm = VORMEN[String(format)];
  if (vorm) return vorm(ids);
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  const [min, max] = [Number(minLength ?? 0), Number(maxLength ?? 200)];
  const rand = fc.constantFrom(
    'a'.repeat(max),
    'é'.repeat(max),
    '😀'.repeat(Math.ceil(max / 2)),
    'a'.repeat(max + 1),
  );
  return fc.oneof(
    { arbitrary: fc.string({ minLength: min, maxLength: Math.min(max, 60), unit: 'grapheme' }), weight: 4 },
    { arbitrary: rand, weight: 1 },
  );
}

const ingreep = fc.record({
  plek: fc.nat(10_000),
  soort: fc.constantFrom(
    'anders',
    'anders',
    'anders',
    'leeg',
    'leeg',
    'weg',
    'erbij',
    'lijst',
    'object',
    'tekst',
  ),
  naam: fc.constantFrom(...GEERFD.slice(1), 'id', 'rol', 'versie', 'extra', 'a\u0000', ''),
  waarde: raar,
});
type Ingreep = typeof ingreep extends fc.Arbitrary<infer T> ? T : never;

/** The value with one to three things changed in it, anywhere. */
export const damaged = (heel: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(heel, fc.array(ingreep, { minLength: 1, maxLength: 3 })).map(([waarde, ingrepen]) => {
    const doos = { inhoud: JSON.parse(JSON.stringify(waarde ?? null)) as unknown };
    // A copy: what was put in may be changed by the next one.
    for (const een of ingrepen) damage(doos, { ...een, waarde: structuredClone(een.waarde) });
    return doos.inhoud;
  });

type Houder = Record<string, unknown>;

function damage(doos: Houder, { plek, soort, naam, waarde }: Ingreep): void {
  const plekken = placesIn(doos);
  const [houder, sleutel] = plekken[plek % plekken.length] as [Houder, string];
  const nu = houder[sleutel];
  if (soort === 'anders') houder[sleutel] = waarde;
  else if (soort === 'leeg') houder[sleutel] = null;
  else if (soort === 'weg' && houder !== doos) Reflect.deleteProperty(houder, sleutel);
  else if (soort === 'lijst') houder[sleutel] = [nu];
  else if (soort === 'object') houder[sleutel] = { ...(Array.isArray(nu) ? nu : [nu]) };
  else if (soort === 'tekst') houder[sleutel] = JSON.stringify(nu);
  else if (typeof nu === 'object' && nu !== null) (nu as Houder)[naam] = waarde;
}

const placesIn = (houder: Houder): [Houder, string][] =>
  Object.keys(houder).flatMap((sleutel) => {
    const waarde = houder[sleutel];
    const dieper = typeof waarde === 'object' && waarde !== null ? placesIn(waarde as Houder) : [];
    return [[houder, sleutel], ...dieper] as [Houder, string][];
  });

/** What may be done to the text itself, after it was valid JSON. */
const KUNSTEN: ((json: string) => string | Buffer)[] = [
  (json) => json.slice(0, Math.floor(json.length / 2)),
  (json) => `\ufeff${json}`,
  (json) => json.replace(/^\{"([^"]+)":/, '{"$1":"eerst","$1":'),
  (json) => json.replace('{', '{"__proto__":{"vervuild":true},'),
  (json) => json.replace('{', '{"__pr\\u006fto__":{"vervuild":true},'),
  (json) => json.replace('{', '{"constructor":{"prototype":{"vervuild":true}},'),
  ...['1e400', '-1e400', 'NaN', '01', '123456789012345678901234567890', '1.0', "'a'", 'undefined'].map(
    (los) => (json: string) => json.replace(/:(\d+|"[^"]*"|null)/, `:${los}`),
  ),
  (json) => Buffer.from(json.replace(/"([a-z])/, '"ÿ$1'), 'latin1'),
  (json) => Buffer.from(json, 'utf16le'),
  (json) => `${json}${json}`,
  (json) => `${json}\u0000`,
  (json) => `${'['.repeat(5_000)}${json}${']'.repeat(5_000)}`,
  (json) => `${'{"a":'.repeat(40)}${json}${'}'.repeat(40)}`,
  (json) => json.replace('{', `{"opvulling":"${'a'.repeat(270_000)}",`),
  ...['', ' ', 'null', 'true', '1', '""', '[]', '{}', '{', '//'].map((los) => () => los),
];

/** One of these, or nearly always (`niet` times as often) none. */
export const rarely = <T>(rij: T[], niet: number): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: niet },
    { arbitrary: fc.constantFrom(...rij), weight: 1 },
  );

/** The bytes of the value, one time in six with something wrong in the text. */
export const toBytes = (waarde: fc.Arbitrary<unknown>): fc.Arbitrary<Buffer> =>
  fc.tuple(waarde, rarely(KUNSTEN, 5)).map(([inhoud, kunst]) => {
    const json = JSON.stringify(inhoud) ?? '';
    return Buffer.from((kunst ?? String)(json) as string);
  });
