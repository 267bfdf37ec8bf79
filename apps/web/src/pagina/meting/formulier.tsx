// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { Weigering, api, take, type Schema } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { WEIGERING_TEKSTEN, toFouten } from '../status/uitvoering';
import { TEKSTEN } from './teksten';
import { Vraagveld } from './vraagveld';

export type Metingvragen = Schema['MetingvragenWeergave'];
export type Einde = 'klaar' | 'gestopt' | 'gesloten';

interface Slot {
  fouten: readonly Veldfout[];
  bezig: boolean;
  end: (hoe: 'klaar' | 'gestopt') => void;
}

/** Closes the questions, in one of two ways. */
function useSlot(sleutel: string, onEinde: (einde: Einde) => void): Slot {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(WEIGERING_TEKSTEN);
  const [bezig, setBezig] = useState(false);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  const end = async (hoe: 'klaar' | 'gestopt'): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    setFouten([]);
    const params = { header: { Metingsleutel: sleutel } };
    const verzoek =
      hoe === 'klaar'
        ? api.POST('/metingvragen/klaar', { params })
        : api.POST('/metingvragen/afmelding', { params });
    await take(verzoek).then(
      () => onEinde(hoe),
      (fout: unknown) => {
        if (fout instanceof Weigering && fout.status === 409) onEinde('gesloten');
        else if (fout instanceof Weigering && fout.status === 400) setFouten([{ melding: t.minstens }]);
        else setFouten(toFouten(fout, 'meting', [], w));
      },
    );
    setBezig(false);
  };
  return { fouten, bezig, end: (hoe) => void end(hoe) };
}

function Stoppen({ slot, isWacht }: { slot: Slot; isWacht: boolean }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <Knop soort="stil" onClick={() => setOpen(true)}>
          {t.stoppen}
        </Knop>
      </div>
    );
  return (
    <section className="kaart stapel tekst" aria-labelledby="stoppen">
      <Kop niveau={2} id="stoppen">
        {isWacht ? t.stopTitelWacht : t.stopTitel}
      </Kop>
      <Alinea>{isWacht ? t.stopUitlegWacht : t.stopUitleg}</Alinea>
      <div className="rij">
        <Knop soort="tweede" bezig={slot.bezig} onClick={() => slot.end('gestopt')}>
          {t.stopJa}
        </Knop>
        <Knop soort="stil" onClick={() => setOpen(false)}>
          {t.stopNee}
        </Knop>
      </div>
    </section>
  );
}

/** The questions, with what is known apart. `onEinde` hears how it ended. */
export function Metingformulier({
  sleutel,
  van,
  onEinde,
}: {
  sleutel: string;
  van: Metingvragen;
  onEinde: (einde: Einde) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const slot = useSlot(sleutel, onEinde);
  const [open] = useState(() => new Map<string, () => Promise<boolean>>());
  const bekend = van.vragen.filter((vraag) => vraag.bekend);
  const finish = async (): Promise<void> => {
    const bewaard = await Promise.all([...open.values()].map((save) => save()));
    if (bewaard.every(Boolean)) slot.end('klaar');
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    void finish();
  };
  return (
    <>
      <form className="kaart kaart--vlak stapel tekst" noValidate onSubmit={submit}>
        <Foutsamenvatting fouten={slot.fouten} />
        {van.vragen
          .filter((vraag) => !vraag.bekend)
          .map((vraag, i) => (
            <Vraagveld key={vraag.indicator} sleutel={sleutel} vraag={vraag} nummer={i + 1} open={open} />
          ))}
        {bekend.length > 0 && (
          <>
            <Kop niveau={2}>{t.bekend}</Kop>
            <Alinea>{t.bekendUitleg}</Alinea>
            {bekend.map((vraag) => (
              <Vraagveld key={vraag.indicator} sleutel={sleutel} vraag={vraag} nummer={null} open={open} />
            ))}
          </>
        )}
        <div>
          <Knop type="submit" bezig={slot.bezig}>
            {t.klaar}
          </Knop>
        </div>
      </form>
      <p className="klein">{t.tot(inDatum(van.tot, taal))}</p>
      <Stoppen slot={slot} isWacht={van.situatie === 'wacht'} />
    </>
  );
}
