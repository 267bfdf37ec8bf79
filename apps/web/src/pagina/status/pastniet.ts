// SPDX-License-Identifier: EUPL-1.2
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import type { Formulier } from './actie';
import type { Hulpvraag } from './hulpvraag';
import { redenformulier } from './redenformulier';
import { AANBOD_TEKSTEN } from './teksten-aanbod';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { useZaak } from './zaak';

type Match = Schema['MatchWeergave'];

/** What one says of an offer that was only suggested: it does not fit, and why. */
export function useAfwijsformulier(match: Match): Formulier {
  const [t, keuze] = [useTeksten(AANBOD_TEKSTEN), useTeksten(KEUZE_TEKSTEN)];
  const { id, versie }: Hulpvraag = useZaak().hulpvraag;
  const path = { id, aanbodId: match.aanbodId };
  // Of what was only suggested nobody had contact yet.
  const { 'niet-bereikbaar': _contact, ...redenen } = keuze.nietReden;
  return redenformulier(
    {
      naam: `past-niet-${match.aanbodId}`,
      plek: 'lijst',
      kop: `${keuze.niet}: ${match.titel}`,
      verstuur: keuze.verstuur,
      gedaan: t.nietGedaan,
      vraag: keuze.nietKop,
      redenen,
      doe: (besluit, header) =>
        take(
          api.POST('/hulpvragen/{id}/matches/{aanbodId}/afwijzing', {
            params: { path, header },
            body: { versie, ...besluit },
          }),
        ),
    },
    keuze,
  );
}
