// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { sendBestand } from '../../ui/bestand';
import { useBestanden, type Bestanden } from '../../ui/bestanden';

export type Postbijlage = Schema['PostbijlageWeergave'];

/** As many as the api takes with one question or answer. */
export const MEESTE = 3;

export const removeBijlage = (communityId: string, postbijlageId: string): Promise<unknown> =>
  take(
    api.DELETE('/communities/{id}/bijlagen/{postbijlageId}', {
      params: { path: { id: communityId, postbijlageId } },
    }),
  );

/** Files for what a member writes in this community; `al` is how many there are already. */
export const usePostbestanden = (communityId: string, al = 0): Bestanden =>
  useBestanden({
    meeste: MEESTE - al,
    send: (bestand, hoe) => sendBestand<Postbijlage>(`/communities/${communityId}/bijlagen`, bestand, hoe),
    remove: (id) => removeBijlage(communityId, id),
  });
