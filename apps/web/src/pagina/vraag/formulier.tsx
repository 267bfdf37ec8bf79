// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { readForm } from './antwoorden';
import { Bewaarmelding } from './bewaarstand';
import { keur, type Fouten } from './keuring';
import { Knoppen, Mislukking, Terug, Voortgang } from './omlijsting';
import { useKopfocus, type Stapprops } from './stap';
import { StapBedrijf } from './stap-bedrijf';
import { StapContact } from './stap-contact';
import { Controle } from './stap-controle';
import { StapKvk } from './stap-kvk';
import { StapVraag } from './stap-vraag';
import { missingBefore, type Stap } from './stappen';
import { TEKSTEN } from './teksten';
import { useStappen, type Delen } from './use-stappen';
import type { Vraagstart } from './vraagstart';

/** What the plain form holds, as long as that is what stands here. */
export type Kaal = Exclude<Vraagstart, { ontvangst: unknown }>;

const BLADEN: readonly [Stap, (props: Stapprops) => ReactNode][] = [
  ['vraag', StapVraag],
  ['kvk', StapKvk],
  ['bedrijf', StapBedrijf],
  ['contact', StapContact],
];

/** The page that the address asks for, or one that must come first; the first of all until the browser took over. */
function useStap({ vraag: { geladen, onderweg }, wijzer: { plek, ga } }: Delen): Stap {
  const taal = useTaal();
  const { antwoorden } = onderweg;
  const gevraagd: Stap = plek === 'bewaren' || plek === 'verstuurd' ? 'vraag' : plek;
  const eerst = missingBefore(gevraagd, keur(antwoorden, taal), antwoorden);
  const anders = eerst ?? (plek === 'verstuurd' ? 'vraag' : undefined);
  useEffect(() => {
    if (geladen && anders !== undefined) ga(anders, { replace: true });
  }, [geladen, anders, ga]);
  return geladen ? (eerst ?? gevraagd) : 'vraag';
}

/** The same list as long as nothing was checked anew: it takes the focus when it comes. */
const useVeldfouten = (fouten: Fouten, rest: readonly string[]): readonly Veldfout[] =>
  useMemo(
    () => [
      ...Object.entries(fouten).map(([veld, melding]) => ({ veld, melding })),
      ...rest.map((melding) => ({ melding })),
    ],
    [fouten, rest],
  );

const GEEN: readonly string[] = [];

/** Only where all questions stand below each other. */
function Inleiding(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <div className="alleen-kaal stapel">
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea inleiding>{t.inleiding}</Alinea>
    </div>
  );
}

/** The form in the state that it is in: one page of it, or all of it. */
export function Formulier({ kaal, ...delen }: Delen & { kaal: Kaal }): ReactNode {
  const { form, vraag, wijzer, bewaarder } = delen;
  const { onderweg, geladen, ronde, change, set } = vraag;
  const t = useTeksten(TEKSTEN);
  const { pathname } = useLocation();
  const stap = useStap(delen);
  const gang = useStappen(delen, stap);
  const { fouten, antwoorden, rest } = geladen ? { ...onderweg, ...gang, rest: GEEN } : kaal;
  const samen = useVeldfouten(fouten, rest);
  const kop = useKopfocus(stap, samen.length > 0);
  const { opgezocht, overgebracht } = onderweg;
  const dropOver = (): void => set({ overgebracht: null });
  const bladen = BLADEN.filter(([naam]) => !geladen || naam === stap);
  const isControle = stap === 'controle';
  return (
    <Pagina titel={geladen ? t[stap].kop : t.titel} kop={null} heeftFout={samen.length > 0}>
      <div className="stapel vraagpagina">
        <Terug stap={stap} naar={geladen ? wijzer.naar : undefined} />
        <Voortgang stap={stap} />
        {!geladen && <Inleiding />}
        <Foutsamenvatting fouten={samen} />
        <Bewaarmelding bewaarder={bewaarder} />
        <Mislukking fout={isControle ? gang.fout : null} />
        <form
          ref={form}
          className="vraagformulier"
          data-kaal={!geladen || undefined}
          method="post"
          action={pathname}
          noValidate
          onSubmit={gang.submit}
          onInput={() => form.current && change(readForm(form.current))}
        >
          {bladen.map(([naam, Blad]) => (
            <Blad
              key={`${naam}-${ronde}`}
              {...{ kaal: !geladen, genoemd: kaal.genoemd, antwoorden, fouten, opgezocht, change, kop }}
              {...{ overgebracht, dropOver }}
            />
          ))}
          {isControle && <Controle antwoorden={antwoorden} kop={kop} />}
          <Knoppen
            geladen={geladen}
            stap={stap}
            bezig={gang.bezig}
            stand={bewaarder.stand}
            onBewaar={() => wijzer.ga('bewaren')}
          />
        </form>
      </div>
    </Pagina>
  );
}
