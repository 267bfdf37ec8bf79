// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, lazy, useCallback, useMemo, useState, type ReactNode } from 'react';
import { Weigering } from '../../api/api';
import { useTaal, useTeksten } from '../../taal/taal';
import { expectNawerk, sleutelVan, type Geopend, type Hulpvraag } from './hulpvraag';
import { dropBewerksleutel, koppenVan, readBewerksleutel, type Koppen } from './koppen';
import type { Statuslink } from './link';
import { beurtzinnen, isGesloten } from './stand';
import { TEKSTEN } from './teksten';
import { KEUZE_TEKSTEN } from './teksten-keuze';
import { STAND_TEKSTEN } from './teksten-stand';
import { verschilVan } from './verschillen';
import { Afgebroken, ZaakContext, type Berichtbegin, type Doen, type Gemeld, type Zaak } from './zaak';

/** Only who wants to change something needs it. */
const Codevraag = lazy(async () => ({ default: (await import('./code')).Codevraag }));

const isHulpvraag = (uitkomst: unknown): uitkomst is Hulpvraag =>
  typeof uitkomst === 'object' && uitkomst !== null && 'kenmerk' in uitkomst && 'matches' in uitkomst;

/** Somebody who waits for a code to be given. */
interface Wachtend {
  klaar: () => void;
  weg: () => void;
}

/** Does things with the keys that are there; asks for a code when one is needed, and goes on after it. */
function useUitvoerder({ id, sleutel }: Statuslink, isEigen: boolean) {
  const [wachtend, setWachtend] = useState<Wachtend | null>(null);
  const askCode = useCallback(
    () =>
      new Promise<void>((klaar, weg) => {
        const sluit = (verder: () => void) => () => {
          setWachtend(null);
          verder();
        };
        setWachtend({ klaar: sluit(klaar), weg: sluit(() => weg(new Afgebroken())) });
      }),
    [],
  );
  const voer = useCallback(
    async (doe: Doen): Promise<unknown> => {
      if (isEigen) return doe(koppenVan(null));
      const met = async (): Promise<Koppen> => {
        if (readBewerksleutel(id) === null) await askCode();
        return koppenVan(sleutel, readBewerksleutel(id));
      };
      try {
        return await doe(await met());
      } catch (fout) {
        if (!(fout instanceof Weigering) || fout.code !== 'bewerksleutel-nodig') throw fout;
        // It was over sooner than it said.
        dropBewerksleutel(id);
        return doe(await met());
      }
    },
    [askCode, id, isEigen, sleutel],
  );
  return { wachtend, voer };
}

/** What happened here, and what somebody else did meanwhile. */
function useGebeurtenissen(link: Statuslink, hulpvraag: Hulpvraag, regio: string) {
  const gegevens = useQueryClient();
  const taal = useTaal();
  const [t, stand, keuze] = [useTeksten(TEKSTEN), useTeksten(STAND_TEKSTEN), useTeksten(KEUZE_TEKSTEN)];
  const [gemeld, setGemeld] = useState<Gemeld | null>(null);
  const zelf = [...sleutelVan(link.id), 'zelf'];
  const show = (nieuw: Hulpvraag): void =>
    void gegevens.setQueriesData<Geopend>({ queryKey: zelf }, (oud) => oud && { ...oud, hulpvraag: nieuw });
  const gebeurd: Zaak['gebeurd'] = (uitkomst, melding) => {
    expectNawerk();
    if (isHulpvraag(uitkomst)) show(uitkomst);
    void gegevens.invalidateQueries({ queryKey: sleutelVan(link.id) });
    setGemeld(melding);
  };
  const verouderd: Zaak['verouderd'] = async (plek) => {
    await gegevens.refetchQueries({ queryKey: sleutelVan(link.id) });
    const nieuw = gegevens.getQueriesData<Geopend>({ queryKey: zelf }).at(-1)?.[1]?.hulpvraag ?? hulpvraag;
    const { beurt, woorden, toewijzingen } = verschilVan(hulpvraag, nieuw);
    const regels = toewijzingen.map((een) => `${een.titel}: ${keuze.status[een.status]}.`);
    if (woorden) regels.push(t.andereWoorden);
    if (beurt) regels.push(t.nuAanZet(beurtzinnen(nieuw, regio, stand, taal, Date.now()).join(' ')));
    if (regels.length === 0) regels.push(t.anders);
    setGemeld({ plek, soort: 'waarschuwing', titel: t.intussen, regels: [t.intussenUitleg, ...regels] });
  };
  return { gemeld, gebeurd, verouderd };
}

/** Holds one opened hulpvraag for the parts of the page. */
export function Zaakhouder({
  link,
  geopend: { wijze, hulpvraag },
  regio,
  setHeeftFout,
  children,
}: {
  link: Statuslink;
  geopend: Geopend;
  regio: string;
  setHeeftFout: (heeft: boolean) => void;
  children: ReactNode;
}): ReactNode {
  const isEigen = wijze === 'sessie';
  const { wachtend, voer } = useUitvoerder(link, isEigen);
  const gebeurtenissen = useGebeurtenissen(link, hulpvraag, regio);
  const [open, setOpen] = useState<string | null>(null);
  const [concept, schrijf] = useState<Berichtbegin | null>(null);
  const koppen = useMemo(() => koppenVan(isEigen ? null : link.sleutel), [isEigen, link.sleutel]);
  const zaak: Zaak = {
    ...{ hulpvraag, isEigen, isGesloten: isGesloten(hulpvraag), koppen, voer, open, setOpen },
    ...{ ...gebeurtenissen, setHeeftFout, concept, schrijf },
  };
  return (
    <ZaakContext value={zaak}>
      {children}
      <Suspense>{wachtend && <Codevraag id={link.id} klaar={wachtend.klaar} weg={wachtend.weg} />}</Suspense>
    </ZaakContext>
  );
}
