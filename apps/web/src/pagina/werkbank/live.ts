// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useBank } from './bank';
import { SLEUTEL } from './gegevens';

const STROOM = '/api/v1/werklijst/wijzigingen';
const EERST_MS = 3_000;
const HOOGSTENS_MS = 120_000;
/** Without news by itself one asks now and then. */
const VRAAG_MS = 30_000;
/** Whoever does nothing is not kept signed in by a page that asks for him. */
const STIL_MS = 20 * 60_000;

interface Bericht {
  id: string;
  versie: number;
}

interface Oren {
  onBericht: (berichten: Bericht[]) => void;
  /** Something may have been missed. */
  onGemist: () => void;
}

/** Listens while the page is seen and used; begins again after a while when it breaks, later every time. */
export class Luisteraar {
  private bron: EventSource | undefined;
  private opnieuw: ReturnType<typeof setTimeout> | undefined;
  private vraag: ReturnType<typeof setInterval> | undefined;
  private keer = 0;
  private gebruikt = Date.now();

  constructor(private readonly oren: Oren) {}

  /** Answers how to stop. */
  start(): () => void {
    const look = (): void => this.look();
    const use = (): void => {
      this.gebruikt = Date.now();
      if (!this.bron && !this.opnieuw) this.look();
    };
    document.addEventListener('visibilitychange', look);
    document.addEventListener('pointerdown', use);
    document.addEventListener('keydown', use);
    this.vraag = setInterval(() => this.ask(), VRAAG_MS);
    this.connect();
    return () => {
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('pointerdown', use);
      document.removeEventListener('keydown', use);
      clearInterval(this.vraag);
      this.disconnect();
    };
  }

  private isGebruikt(): boolean {
    return document.visibilityState === 'visible' && Date.now() - this.gebruikt < STIL_MS;
  }

  private look(): void {
    if (!this.isGebruikt()) return this.disconnect();
    if (this.bron) return;
    this.oren.onGemist();
    this.connect();
  }

  private ask(): void {
    if (!this.isGebruikt()) this.disconnect();
    else if (this.bron?.readyState !== EventSource.OPEN) this.oren.onGemist();
  }

  private disconnect(): void {
    clearTimeout(this.opnieuw);
    this.opnieuw = undefined;
    this.bron?.close();
    this.bron = undefined;
  }

  private connect(): void {
    this.disconnect();
    const bron = new EventSource(STROOM);
    this.bron = bron;
    bron.addEventListener('open', () => {
      if (this.keer > 0) this.oren.onGemist();
      this.keer = 0;
    });
    bron.addEventListener('wijziging', ({ data }: MessageEvent<string>) =>
      this.oren.onBericht(JSON.parse(data) as Bericht[]),
    );
    bron.addEventListener('error', () => {
      this.keer += 1;
      // The browser itself begins again after a stream that ended; not after a refusal.
      if (bron.readyState === EventSource.CLOSED) this.later();
    });
  }

  private later(): void {
    this.disconnect();
    const wacht = Math.min(HOOGSTENS_MS, EERST_MS * 2 ** Math.min(this.keer, 10));
    this.opnieuw = setTimeout(() => this.connect(), wacht);
  }
}

/** Which hulpvragen a colleague changed since one looked at them, to which version. */
export interface Nieuws {
  nieuws: ReadonlyMap<string, number>;
  /** One looked at it. */
  seen: (id: string) => void;
}

/** Hears of changes by others: the lists are fetched anew, and what is open is marked and left as it is. */
export function useNieuws(): Nieuws {
  const gegevens = useQueryClient();
  const { isEigen } = useBank();
  const [nieuws, setNieuws] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const refresh = (): void => {
      void gegevens.invalidateQueries({ queryKey: SLEUTEL.werklijst });
      void gegevens.invalidateQueries({ queryKey: SLEUTEL.overdrachten });
    };
    return new Luisteraar({
      onGemist: refresh,
      onBericht: (berichten) => {
        // What follows from what one did oneself is shown at once.
        for (const { id } of berichten.filter((een) => isEigen(een.id)))
          void gegevens.invalidateQueries({ queryKey: SLEUTEL.hulpvraag(id) });
        const vanAnderen = berichten.filter(({ id }) => !isEigen(id));
        setNieuws((oud) => new Map([...oud, ...vanAnderen.map(({ id, versie }) => [id, versie] as const)]));
        refresh();
      },
    }).start();
  }, [gegevens, isEigen]);
  const seen = useCallback((id: string): void => {
    setNieuws((oud) => (oud.has(id) ? new Map([...oud].filter(([een]) => een !== id)) : oud));
  }, []);
  return { nieuws, seen };
}
