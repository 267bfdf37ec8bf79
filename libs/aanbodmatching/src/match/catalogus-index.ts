// SPDX-License-Identifier: EUPL-1.2
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { SYSTEEM } from '#libs/kernel';
import { MatchIndex, REKENREGELS, gebiedenVan, type Gebieden } from '#libs/matching-engine';
import { Configuratie, Database, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { Thesaurushouder, type GeldendeThesaurus } from '../thesaurus/thesaurushouder.js';
import { CATALOGUS_CHANNEL, readCatalogus, type CatalogusAanbod } from '../aanbod/catalogus.js';

/** Word statistics are counted anew after a day, or when this share of the catalogue has another content (at least 10). */
const EPOCH_MS = 24 * 3_600_000;
const EPOCH_SHARE = 0.2;
const EPOCH_LEAST = 10;

/** Looked at anew this often even without a notification, which may be lost. */
const STALE_MS = 1_000;

/**
 * This process's index over all published offers. It follows the catalogue by itself: woken by NOTIFY, and at the
 * latest a second after a change, so every worker sees a published, changed, paused or filled offer without a restart.
 */
@Injectable()
export class CatalogusIndex implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(CatalogusIndex.name);
  private index: MatchIndex | undefined;
  private cursor: string | null = null;
  /** Contents that the word statistics of this epoch were counted on: offer -> version. */
  private geteld = new Map<string, number>();
  private readonly anders = new Set<string>();
  private epochEinde = 0;
  private gebiedenVorm = '';
  private thesaurus: GeldendeThesaurus | undefined;
  private freshUntil = 0;
  private refreshing: Promise<MatchIndex> | undefined;
  private listener: pg.Client | undefined;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
    private readonly houder: Thesaurushouder,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.current();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.listener?.end().catch(() => undefined);
  }

  /** The index with every change that was committed more than a second ago. */
  async current(): Promise<MatchIndex> {
    if (this.index && Date.now() < this.freshUntil) return this.index;
    this.refreshing ??= this.refresh().finally(() => (this.refreshing = undefined));
    return this.refreshing;
  }

  private async refresh(): Promise<MatchIndex> {
    await this.listen();
    const asked = Date.now();
    const { gemeenten, regios, namen } = await this.stamgegevens.gebieden();
    const thesaurus = await this.houder.current();
    const vorm = JSON.stringify([regios, namen]);
    const index =
      this.index && vorm === this.gebiedenVorm && thesaurus === this.thesaurus && !this.isOutdated()
        ? await this.db.as(SYSTEEM, (tx) => this.follow(tx, this.index as MatchIndex))
        : await this.db.as(SYSTEEM, (tx) =>
            this.rebuild(tx, gebiedenVan(gemeenten, regios, namen), thesaurus),
          );
    this.index = index;
    this.gebiedenVorm = vorm;
    this.thesaurus = thesaurus;
    this.freshUntil = Math.max(this.freshUntil, asked + STALE_MS);
    return index;
  }

  private async follow(tx: Tx, index: MatchIndex): Promise<MatchIndex> {
    const { aanbod, cursor } = await readCatalogus(tx, this.cursor);
    for (const gewijzigd of aanbod) {
      if (gewijzigd.status === 'gepubliceerd') index.upsert(gewijzigd);
      else index.remove(gewijzigd.id);
      if (this.geteld.get(gewijzigd.id) !== gewijzigd.versie) this.anders.add(gewijzigd.id);
    }
    this.cursor = cursor;
    return index;
  }

  /** A worker that started on an empty catalogue must not weigh words by it for ever. */
  private isOutdated(): boolean {
    const grens = Math.max(EPOCH_LEAST, this.geteld.size * EPOCH_SHARE);
    return Date.now() > this.epochEinde || this.anders.size >= grens;
  }

  /** A new epoch: the word statistics are counted anew and frozen, and the number tells later which ones they were. */
  private async rebuild(
    tx: Tx,
    gebieden: Gebieden,
    { nummer, basis, thesaurus }: GeldendeThesaurus,
  ): Promise<MatchIndex> {
    const { aanbod, cursor } = await readCatalogus(tx, null);
    const gepubliceerd: CatalogusAanbod[] = aanbod.filter(({ status }) => status === 'gepubliceerd');
    const rijen: { nummer: number }[] = await tx.query(
      `INSERT INTO aanbodmatching.epoch (rekenregels, aantal_aanbod, thesaurusversie, thesaurusbasis)
       VALUES ($1, $2, $3, $4) RETURNING nummer`,
      [REKENREGELS, gepubliceerd.length, nummer, basis],
    );
    const epoch = rijen[0]?.nummer ?? 0;
    this.cursor = cursor;
    this.geteld = new Map(gepubliceerd.map(({ id, versie }) => [id, versie]));
    this.anders.clear();
    this.epochEinde = Date.now() + EPOCH_MS;
    this.log.log(`index met ${gepubliceerd.length} aanbiedingen, thesaurus ${nummer}, epoch ${epoch}`);
    return MatchIndex.build(gepubliceerd, gebieden, { epoch, thesaurus });
  }

  private async listen(): Promise<void> {
    if (this.listener || this.stopped) return;
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'schakel-catalogus',
      keepAlive: true,
    });
    const forget = (): void => {
      if (this.listener === client) this.listener = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', () => (this.freshUntil = 0));
    try {
      await client.connect();
      await client.query(`LISTEN ${CATALOGUS_CHANNEL}`);
      this.listener = client;
    } catch {
      await client.end().catch(() => undefined);
    }
  }
}
