// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Weigering } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { sleutelVan } from './hulpvraag';
import { Afgebroken, useZaak, type Doen, type Plek } from './zaak';

/** What is told when the API gives no reason. */
export const WEIGERING_TEKSTEN = {
  nl: {
    offline: 'Er is geen verbinding. Wat u invulde, staat er nog. Probeer het zo opnieuw.',
    druk: 'Het is nu erg druk. Wacht een paar minuten en probeer het opnieuw.',
    stuk: 'Er ging bij ons iets mis. Probeer het later opnieuw.',
  },
  en: {
    offline: 'There is no connection. What you filled in is still here. Try again in a moment.',
    druk: 'It is very busy now. Wait a few minutes and try again.',
    stuk: 'Something went wrong on our side. Please try again later.',
  },
};
type Woorden = (typeof WEIGERING_TEKSTEN)['nl'];

/** Id of the field of a form that is called `naam` at the API. */
export const veldId = (formulier: string, naam: string): string => `${formulier}-${naam}`;

const zonderReden = ({ status, message }: Weigering, t: Woorden): string => {
  if (status === 0) return t.offline;
  if (status === 429) return t.druk;
  return status >= 500 ? t.stuk : message;
};

/** All causes of a refusal, each at its field; `velden` are those that the form has. */
export function toFouten(
  fout: unknown,
  formulier: string,
  velden: readonly string[],
  t: Woorden,
): Veldfout[] {
  if (!(fout instanceof Weigering)) throw fout;
  if (fout.redenen.length === 0 || fout.status === 0 || fout.status >= 500)
    return [{ melding: zonderReden(fout, t) }];
  return fout.redenen.map(({ pad, melding }) => {
    const naam = pad?.split('.').at(-1) ?? '';
    return velden.includes(naam) ? { veld: veldId(formulier, naam), melding } : { melding };
  });
}

interface Uitvoering {
  bezig: boolean;
  fouten: readonly Veldfout[];
  setFouten: (fouten: readonly Veldfout[]) => void;
  /** Does it, tells it, or shows why not. Whether it was done. */
  voerUit: (doe: Doen, gedaan: string, zonderCode?: boolean) => Promise<boolean>;
}

/** One thing that can be done here, from pressing to telling that it was done. */
export function useUitvoering(formulier: string, plek: Plek, velden: readonly string[] = []): Uitvoering {
  const gegevens = useQueryClient();
  const { hulpvraag, voer, koppen, gebeurd, verouderd, setHeeftFout } = useZaak();
  const t = useTeksten(WEIGERING_TEKSTEN);
  const [bezig, setBezig] = useState(false);
  const [fouten, set] = useState<readonly Veldfout[]>([]);
  const setFouten = (nieuw: readonly Veldfout[]): void => {
    set(nieuw);
    setHeeftFout(nieuw.length > 0);
  };
  const tellWhyNot = async (fout: unknown): Promise<void> => {
    if (fout instanceof Afgebroken) return;
    if (fout instanceof Weigering && fout.code === 'versie-verouderd') return verouderd(plek);
    setFouten(toFouten(fout, formulier, velden, t));
    // Refused because of how it stands: then that is shown as it is now.
    if (fout instanceof Weigering && fout.status === 409)
      await gegevens.invalidateQueries({ queryKey: sleutelVan(hulpvraag.id) });
  };
  const voerUit: Uitvoering['voerUit'] = async (doe, gedaan, zonderCode = false) => {
    setBezig(true);
    setFouten([]);
    try {
      const uitkomst = await (zonderCode ? doe(koppen) : voer(doe));
      gebeurd(uitkomst, { plek, soort: 'ok', titel: gedaan });
      return true;
    } catch (fout) {
      await tellWhyNot(fout);
      return false;
    } finally {
      setBezig(false);
    }
  };
  return { bezig, fouten, setFouten, voerUit };
}
