// SPDX-License-Identifier: EUPL-1.2
import { DomainError } from '#libs/kernel';

/** What a limit of the database says to whoever came just too late: by its name, the code and the words. */
const GRENZEN: Record<string, [code: string, melding: string]> = {
  afspraakmoment_bezet: ['afspraakmoment-vol', 'Dit moment is zojuist vol geraakt. Kies een ander moment.'],
  afspraakmoment_vervallen: ['afspraakmoment-geboekt', 'Op dit moment is al een afspraak gemaakt.'],
  afspraakmoment_overlap: ['afspraakmoment-overlapt', 'Op deze tijd is zojuist al een moment gemaakt.'],
  afspraak_dubbel: ['afspraak-bestaat-al', 'Voor dit moment is al een afspraak bij deze hulpvraag.'],
  afspraak_past: ['afspraak-kan-niet', 'Dit moment is niet (meer) voor deze hulpvraag.'],
  afspraak_vervallen: ['afspraak-kan-niet', 'Dit moment is vervallen. Kies een ander moment.'],
};

/** Runs `work`; what a limit of the database refuses becomes a `conflict` in words. */
export async function withinGrenzen<T>(work: Promise<T>): Promise<T> {
  return work.catch((fout: unknown) => {
    const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
    const grens = GRENZEN[constraint ?? ''];
    if (grens === undefined) throw fout;
    const [code, melding] = grens;
    throw new DomainError('conflict', code, [{ melding }]);
  });
}
