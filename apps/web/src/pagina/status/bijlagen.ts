// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { typeVan } from '../../ui/bestand';
import type { Koppen } from './koppen';

/** Sends one file; it belongs to nothing until a message takes it along. */
export const addBijlage = (id: string, bestand: File, koppen: Koppen): Promise<Schema['BijlageWeergave']> =>
  take(
    api.POST('/hulpvragen/{id}/bijlagen', {
      params: {
        path: { id },
        header: { ...koppen, Bestandsnaam: encodeURIComponent(bestand.name) },
      },
      headers: { 'Content-Type': typeVan(bestand.name) ?? 'application/octet-stream' },
      body: bestand as never,
      bodySerializer: (inhoud: unknown) => inhoud as Blob,
    }),
  );
