// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { useDaad } from '../communities/daad';
import { useBesluiten, type Bericht } from './gegevens';
import { TEKSTEN } from './teksten';
import { Verborgen } from './verborgen';
import { Berichtvorm, type Ingevuld } from './vorm';

type Vak = Bericht & { onSluit: () => void };

function Melden({ gesprekId, antwoordId, onGedaan, onSluit }: Vak): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const send = ({ reden, tekst: toelichting }: Ingevuld): void => {
    const opties = { params: { path: { id: gesprekId } }, body: { antwoordId, reden, toelichting } };
    void daad.run(
      () => take(api.POST('/gesprekken/{id}/meldingen', opties)),
      () => {
        onSluit();
        onGedaan(t.gemeld);
      },
    );
  };
  const vraag = {
    ...{ kop: t.meldKop, uitleg: t.meldUitleg, metReden: true, veld: t.toelichting },
    ...{ meeste: 1000, knop: t.stuurMelding },
  };
  return <Berichtvorm {...{ vraag, daad, onSluit }} onStuur={send} />;
}

function Verbergen({ gesprekId, antwoordId, onGedaan, onSluit }: Vak): ReactNode {
  const t = useTeksten(TEKSTEN);
  const daad = useDaad();
  const { data } = useBesluiten(gesprekId);
  const versie = data?.find((een) => een.antwoordId === antwoordId)?.versie ?? 0;
  const send = ({ reden, tekst: uitleg }: Ingevuld): void => {
    const body = { antwoordId, versie, uitkomst: 'verborgen' as const, reden, uitleg };
    void daad.run(
      () =>
        take(api.POST('/gesprekken/{id}/moderatiebesluiten', { params: { path: { id: gesprekId } }, body })),
      () => {
        onSluit();
        onGedaan(t.verborgenGedaan);
      },
    );
  };
  const vraag = {
    ...{ kop: t.verbergKop, uitleg: t.verbergUitleg, metReden: true, veld: t.zin, leeg: t.geenZin },
    ...{ meeste: 1000, knop: t.jaVerberg },
  };
  return <Berichtvorm {...{ vraag, daad, onSluit }} onStuur={send} />;
}

type Daad = 'melden' | 'verbergen';

/** What one may do about somebody else's post. */
function Daden({
  gesprek: { schrijft, beheert },
  onKies,
}: {
  gesprek: Schema['GesprekDetailWeergave'];
  onKies: (daad: Daad) => void;
}): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <div className="rij geen-print">
      {schrijft && (
        <Knop soort="stil" onClick={() => onKies('melden')}>
          {t.meld}
        </Knop>
      )}
      {beheert && (
        <Knop soort="stil" onClick={() => onKies('verbergen')}>
          {t.verberg}
        </Knop>
      )}
    </div>
  );
}

const VORMEN = { melden: Melden, verbergen: Verbergen };

/** Somebody else's post: what one may do about it, or the form of what one chose. */
function VanEenAnder({
  gesprek,
  vak,
}: {
  gesprek: Schema['GesprekDetailWeergave'];
  vak: Omit<Vak, 'onSluit'>;
}): ReactNode {
  const [open, setOpen] = useState<Daad | null>(null);
  if (open === null) return <Daden gesprek={gesprek} onKies={setOpen} />;
  const Vorm = VORMEN[open];
  return <Vorm {...vak} onSluit={() => setOpen(null)} />;
}

/** What can be done about a post that is not one's own, and of one's own what became of it when it was hidden. */
export function Berichtmoderatie({
  gesprek,
  antwoord,
  onGedaan,
}: {
  gesprek: Schema['GesprekDetailWeergave'];
  /** Without one it is about the question. */
  antwoord?: Schema['AntwoordWeergave'];
  onGedaan: (melding: string) => void;
}): ReactNode {
  const { zelf, weg, verborgen } = antwoord ?? gesprek;
  const vak = { gesprekId: gesprek.id, antwoordId: antwoord?.id ?? null, onGedaan };
  if (weg) return null;
  if (verborgen) return zelf ? <Verborgen {...vak} /> : null;
  return zelf ? null : <VanEenAnder gesprek={gesprek} vak={vak} />;
}
