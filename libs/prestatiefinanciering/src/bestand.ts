// SPDX-License-Identifier: EUPL-1.2
import { applyDecorators, createParamDecorator, type ExecutionContext, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Accepteert,
  CSV,
  JSON_TYPE,
  XLSX,
  writeCsv,
  writeXlsx,
  type Cel,
  type Pagina,
  type PaginaQuery,
} from '#libs/platform';

type Soort = 'csv' | 'xlsx';
const TYPEN: Record<Soort, string> = { csv: CSV, xlsx: XLSX };
/** More than a spreadsheet is good at. */
export const HOOGSTENS_RIJEN = 50_000;
/** As many as a page may have. */
const PER_BLAD = 200;

/** A column of a file: what stands above it, and what of a row stands in it. */
export interface Kolom<T> {
  kop: string;
  cel: (rij: T, soort: Soort) => Cel;
}

export const kolom = <T>(kop: string, waarde: (rij: T) => Cel | Date): Kolom<T> => ({
  kop,
  cel: (rij) => {
    const gelezen = waarde(rij);
    return gelezen instanceof Date ? gelezen.toISOString() : gelezen;
  },
});

/** Cents that are never below 0, as euros: with a decimal comma in CSV, as a number in XLSX. */
export const euro = <T>(kop: string, centen: (rij: T) => number | null): Kolom<T> => ({
  kop,
  cel: (rij, soort) => inEuro(centen(rij), soort),
});

/** Cents on both sides of 0, in one of two columns: none begins with a minus sign. */
export const afEnBij = <T>(centen: (rij: T) => number): Kolom<T>[] => [
  euro('af_in_euro', (rij) => (centen(rij) < 0 ? -centen(rij) : null)),
  euro('bij_in_euro', (rij) => (centen(rij) > 0 ? centen(rij) : null)),
];

const inEuro = (centen: number | null, soort: Soort): Cel => {
  if (centen === null) return null;
  return soort === 'xlsx' ? centen / 100 : (centen / 100).toFixed(2).replace('.', ',');
};

/** How the caller wants it, and where the kind of file is told. */
export interface Antwoordvorm {
  accept: string | undefined;
  antwoord: FastifyReply;
}
export const Vorm = createParamDecorator((_niets: unknown, context: ExecutionContext): Antwoordvorm => {
  const http = context.switchToHttp();
  return {
    accept: http.getRequest<FastifyRequest>().headers.accept,
    antwoord: http.getResponse<FastifyReply>(),
  };
});

/** For a route that answers this, or the same as a table for a spreadsheet. */
export const OokAlsBestand = (type: Type): MethodDecorator =>
  applyDecorators(
    Accepteert({ uit: [JSON_TYPE, CSV, XLSX] }),
    ApiExtraModels(type),
    ApiOkResponse({
      description: 'Met `Accept: text/csv`, of dat van XLSX, als bestand.',
      content: {
        [JSON_TYPE]: { schema: { $ref: getSchemaPath(type) } },
        [CSV]: { schema: { type: 'string' } },
        [XLSX]: { schema: { type: 'string', format: 'binary' } },
      },
    }),
  );

/** The file that was named before JSON; `null` when it was not. */
export function soortVan(accept = ''): Soort | null {
  const eerste = accept
    .split(',')
    .map((deel) => deel.split(';')[0]?.trim().toLowerCase())
    .find((type) => type === JSON_TYPE || type === CSV || type === XLSX);
  if (eerste === CSV) return 'csv';
  return eerste === XLSX ? 'xlsx' : null;
}

/** Rows as a file of this name; tells the browser so. */
export async function sendBestand<T>(
  { antwoord }: Antwoordvorm,
  soort: Soort,
  naam: string,
  kolommen: readonly Kolom<T>[],
  rijen: readonly T[],
): Promise<Buffer> {
  void antwoord
    .header('Content-Type', TYPEN[soort])
    .header('Content-Disposition', `attachment; filename="${naam}.${soort}"`);
  const kop = kolommen.map((een) => een.kop);
  const cellen = rijen.map((rij) => kolommen.map(({ cel }) => cel(rij, soort)));
  return soort === 'csv' ? writeCsv(kop, cellen) : writeXlsx(kop, cellen);
}

/** A page of the list, or a file of all of it: of the first 50,000 rows, whatever page was asked for. */
export async function answerLijst<T, Q extends PaginaQuery, P extends Pagina<T>>(
  vorm: Antwoordvorm,
  { naam, kolommen }: { naam: string; kolommen: readonly Kolom<T>[] },
  query: Q,
  read: (query: Q) => Promise<P>,
): Promise<P | Buffer> {
  const soort = soortVan(vorm.accept);
  if (soort === null) return read(query);
  const rijen: T[] = [];
  const { cursor: _vanaf, ...filter } = query;
  let volgende: string | null = null;
  do {
    const blad: P = await read({
      ...filter,
      aantal: PER_BLAD,
      ...(volgende ? { cursor: volgende } : {}),
    } as Q);
    rijen.push(...blad.gegevens);
    ({ volgende } = blad);
  } while (volgende !== null && rijen.length < HOOGSTENS_RIJEN);
  return sendBestand(vorm, soort, naam, kolommen, rijen.slice(0, HOOGSTENS_RIJEN));
}
