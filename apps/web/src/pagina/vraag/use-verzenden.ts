// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react';
import { api, take, Weigering } from '../../api/api';
import type { Taal } from '../../taal/taal';
import { toInhoud, type NieuweHulpvraag } from './antwoorden';
import { submitConcept } from './concept-api';
import { keepOnderweg, newSleutel, type Concept } from './onderweg';
import type { Bewaarder } from './use-concept';
import type { Vraagstand } from './use-onderweg';
import type { Ontvangst } from './vraagstart';

export interface Verzender {
  bezig: boolean;
  fout: Weigering | null;
  send: () => Promise<Ontvangst | null>;
}

/** Sends the question once, however often it is tried: by the concept, or under a key that goes with the answers. */
export function useVerzenden({ onderweg, set }: Vraagstand, bewaarder: Bewaarder, taal: Taal): Verzender {
  const [bezig, setBezig] = useState(false);
  const [fout, setFout] = useState<Weigering | null>(null);
  const loopt = useRef(false);

  const sendLoose = (): Promise<Ontvangst> => {
    const body = toInhoud(onderweg.antwoorden, taal) as NieuweHulpvraag;
    const inhoud = JSON.stringify(body);
    const eerder = onderweg.verzending;
    const verzending = eerder?.inhoud === inhoud ? eerder : { sleutel: newSleutel(), inhoud };
    set({ verzending });
    // Before it leaves: after a lost connection the same key finds the same question.
    keepOnderweg({ ...onderweg, verzending });
    return take(
      api.POST('/hulpvragen', { params: { header: { 'Idempotency-Key': verzending.sleutel } }, body }),
    );
  };

  const sendConcept = (concept: Concept): Promise<Ontvangst> =>
    submitConcept(concept).catch((gevangen: unknown) => {
      if (gevangen instanceof Weigering && [404, 409].includes(gevangen.status)) bewaarder.note(gevangen);
      throw gevangen;
    });

  const send = async (): Promise<Ontvangst | null> => {
    if (loopt.current) return null;
    loopt.current = true;
    setBezig(true);
    setFout(null);
    try {
      const concept = await bewaarder.save();
      return await (concept ? sendConcept(concept) : sendLoose());
    } catch (gevangen) {
      if (!(gevangen instanceof Weigering)) throw gevangen;
      setFout(gevangen);
      return null;
    } finally {
      loopt.current = false;
      setBezig(false);
    }
  };
  return { bezig, fout, send };
}
