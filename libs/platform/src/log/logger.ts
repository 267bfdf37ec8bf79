// SPDX-License-Identifier: EUPL-1.2
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

/** Fields of an error that may be logged. Messages of the database quote values, so its `detail` stays out. */
const errorFields = (fout: unknown): Record<string, unknown> => {
  if (!(fout instanceof Error)) return { message: 'onbekende fout' };
  const { code, constraint, table } = fout as Error & { code?: string; constraint?: string; table?: string };
  return { naam: fout.name, message: fout.message.slice(0, 500), code, constraint, table, stack: fout.stack };
};

/**
 * JSON lines on standard output. An allowlist: what is not put in a line by name is not in the log, so no bodies,
 * headers, query strings or personal data.
 */
export const newLogger = (niveau: string, proces: string): Logger =>
  pino({
    level: niveau,
    base: { proces, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: errorFields },
  });

/** Nest's own lines through pino; its start-up chatter is debug. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(bericht: unknown, context?: string): void {
    this.logger.debug({ context }, String(bericht));
  }

  warn(bericht: unknown, context?: string): void {
    this.logger.warn({ context }, String(bericht));
  }

  error(bericht: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(bericht));
  }

  fatal(bericht: unknown, context?: string): void {
    this.logger.fatal({ context }, String(bericht));
  }
}
