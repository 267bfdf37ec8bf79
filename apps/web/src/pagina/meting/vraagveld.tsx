// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { Tekstveld } from '../../ui/veld';
import { WEIGERING_TEKSTEN } from '../status/uitvoering';
import { inWoorden, parseGetal, toonGetal } from './getal';
import { TEKSTEN } from './teksten';

type Woorden = Pick<(typeof TEKSTEN)['nl'], 'geenGetal' | 'teHoog' | 'heel'>;
export type Metingvraag = Schema['MetingvraagWeergave'];

interface Bewaren {
  fout: string | undefined;
  stand: 'rust' | 'bezig' | 'bewaard';
  /** Whether what stands there is kept, or was already. */
  save: (tekst: string) => Promise<boolean>;
}

const HEEL: readonly string[] = ['aantal', 'score'];

/** What is wrong with a number, before anybody is asked. */
function check(
  getal: number | null,
  { eenheid, maximum }: Metingvraag,
  taal: 'nl' | 'en',
  t: Woorden,
): string | undefined {
  if (getal === null) return t.geenGetal;
  if (getal > maximum) return t.teHoog(inWoorden(maximum, eenheid, taal));
  return HEEL.includes(eenheid) && !Number.isInteger(getal) ? t.heel : undefined;
}

/** Keeps an answer when it is another one than what was kept last. */
function useBewaren(sleutel: string, vraag: Metingvraag): Bewaren {
  const { indicator, eenheid, waarde } = vraag;
  const taal = useTaal();
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const bewaard = useRef(toonGetal(waarde, eenheid));
  const [fout, setFout] = useState<string>();
  const [stand, setStand] = useState<Bewaren['stand']>('rust');
  const save = async (tekst: string): Promise<boolean> => {
    const getal = tekst.trim() === '' ? null : parseGetal(tekst, eenheid);
    const mis = tekst.trim() === '' ? undefined : check(getal, vraag, taal, t);
    if (mis !== undefined) {
      setFout(mis);
      return false;
    }
    if (tekst.trim() === bewaard.current) {
      setFout(undefined);
      return true;
    }
    setStand('bezig');
    const params = { header: { Metingsleutel: sleutel }, path: { indicator } };
    return take(api.PUT('/metingvragen/{indicator}', { params, body: { waarde: getal } })).then(
      () => {
        bewaard.current = tekst.trim();
        setFout(undefined);
        setStand('bewaard');
        return true;
      },
      (reden: unknown) => {
        setStand('rust');
        setFout(redenVan(reden, w));
        return false;
      },
    );
  };
  return { fout, stand, save };
}

function redenVan(reden: unknown, w: (typeof WEIGERING_TEKSTEN)['nl']): string {
  if (!(reden instanceof Weigering)) throw reden;
  if (reden.status === 0) return w.offline;
  return reden.redenen[0]?.melding ?? (reden.status === 429 ? w.druk : w.stuk);
}

/** One question; what is typed is kept as soon as one goes on. */
export function Vraagveld({
  sleutel,
  vraag,
  nummer,
  open,
}: {
  sleutel: string;
  vraag: Metingvraag;
  nummer: number | null;
  /** Where the way to keep what stands here is laid, for whoever is done without leaving the field. */
  open: Map<string, () => Promise<boolean>>;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const [tekst, setTekst] = useState(() => toonGetal(vraag.waarde, vraag.eenheid));
  const { fout, stand, save } = useBewaren(sleutel, vraag);
  const woorden = taal === 'en' ? vraag.vraagEngels : vraag.vraag;
  const eenheid = t.eenheid[vraag.eenheid];
  const vorige = vraag.vorige === null ? '' : inWoorden(vraag.vorige, vraag.eenheid, taal);
  useEffect(() => {
    open.set(vraag.indicator, () => save(tekst));
  });
  return (
    <div>
      <Tekstveld
        id={`meting-${vraag.indicator}`}
        name={vraag.indicator}
        inputMode="decimal"
        autoComplete="off"
        kort
        label={nummer === null ? woorden : `${nummer}. ${woorden}`}
        uitleg={vorige === '' ? undefined : t.vorige(`${vorige} ${eenheid}`.trim())}
        fout={fout}
        value={tekst}
        onChange={({ target }) => setTekst(target.value)}
        onBlur={() => void save(tekst)}
      />
      <p className="klein" role="status">
        {stand === 'bewaard' && t.bewaard}
        {stand === 'bezig' && t.bezig}
      </p>
    </div>
  );
}
