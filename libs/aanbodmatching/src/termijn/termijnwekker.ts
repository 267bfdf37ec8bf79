// SPDX-License-Identifier: EUPL-1.2
import { InjectQueue, Processor, WorkerHost } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { Klok } from '#libs/kernel';
import { Configuratie, Herhaling, Lussen, WORKER_OPTIONS, newLogger } from '#libs/platform';
import { TermijnService, type Termijn } from './termijn.service.js';

/** Delayed jobs that say when a step of the ladder is due. */
export const TERMIJNEN = 'termijnen';

const TIK_MS = 30_000;
/** How far ahead jobs are laid in the queue. */
const VOORUIT_MS = 3_600_000;
const PER_TIK = 1_000;

type Taak = Pick<Termijn, 'soort' | 'id' | 'trede'>;

/** Takes a step when its job comes up; the rows decide whether it is due. */
@Processor(TERMIJNEN, { ...WORKER_OPTIONS, concurrency: 2 })
export class TermijnProcessor extends WorkerHost {
  constructor(private readonly termijnen: TermijnService) {
    super();
  }

  override async process({ data: { soort, id, trede } }: Job<Taak>): Promise<void> {
    await this.termijnen.take({ soort, id, trede });
  }
}

/**
 * Lays the jobs of the coming hour in the queue, again and again: a job that is there already stays as it is, and one that was
 * lost with the queue is back within half a minute.
 */
@Injectable()
export class Termijnwekker extends Herhaling {
  constructor(
    private readonly termijnen: TermijnService,
    private readonly klok: Klok,
    @InjectQueue(TERMIJNEN) private readonly queue: Queue<Taak>,
    config: Configuratie,
    lussen: Lussen,
  ) {
    super(newLogger(config.logNiveau, 'worker'), { elkeMs: TIK_MS, naam: 'termijnen klaarzetten' });
    lussen.register(this);
  }

  protected override round(): Promise<number> {
    return this.run();
  }

  /** Answers how many were laid ready. */
  async run(): Promise<number> {
    const nu = this.klok.nu().getTime();
    const komend = await this.termijnen.coming(new Date(nu + VOORUIT_MS), PER_TIK);
    await this.queue.addBulk(komend.map((termijn) => toTaak(termijn, nu)));
    return komend.length;
  }
}

/** One that is done or that failed leaves its id free, so that what is still due comes back. */
const toTaak = ({ soort, id, trede, op }: Termijn, nu: number) => ({
  name: 'termijn',
  data: { soort, id, trede },
  opts: {
    jobId: `${soort}-${id}-${trede}`,
    delay: Math.max(0, op.getTime() - nu),
    removeOnComplete: true,
    removeOnFail: true,
  },
});
