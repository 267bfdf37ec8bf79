// SPDX-License-Identifier: EUPL-1.2
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Klok } from '#libs/kernel';

const OPNIEUW_MS = 30_000;
/** An answer that took longer says too little about when it was given. */
const TRAAG_MS = 1_000;
const NU = 'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS nu';

/**
 * The clock of the database, so that all processes and the policies agree about what is over, whatever the clock of their
 * machine says. Between two looks it counts by itself, by a counter that nobody sets.
 */
@Injectable()
export class Databaseklok extends Klok implements OnModuleInit, OnModuleDestroy {
  private gezien: { nu: number; bij: number } | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly dataSource: DataSource) {
    super();
  }

  override nu(): Date {
    const { gezien } = this;
    return gezien === undefined ? new Date() : new Date(gezien.nu + performance.now() - gezien.bij);
  }

  async onModuleInit(): Promise<void> {
    await this.look();
    // What cannot be asked now counts on as it was.
    this.timer = setInterval(() => void this.look().catch(() => undefined), OPNIEUW_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** Asks the database; taken to be answered halfway. */
  async look(): Promise<void> {
    const begin = performance.now();
    const [rij] = await this.dataSource.query<{ nu: number }[]>(NU);
    const eind = performance.now();
    if (rij === undefined || (this.gezien !== undefined && eind - begin > TRAAG_MS)) return;
    this.gezien = { nu: rij.nu, bij: (begin + eind) / 2 };
  }
}
