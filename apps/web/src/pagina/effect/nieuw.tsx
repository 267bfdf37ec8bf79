// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, take } from '../../api/api';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Verwijzing } from '../../ui/link';
import { Melding } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Bevestigen } from '../beheer/bevestigen';
import { useHandeling, type Beheerhandeling } from '../beheer/handeling';
import { useInvoer } from '../beheer/invoer';
import { useIndicatoren } from '../indicatoren/gegevens';
import { useThemas } from '../werkbank/gegevens';
import { Venster, tekstVan } from '../werkbank/venster';
import { ONTWERPEN, type Kenmerk, type NieuwOntwerp, type Opzet } from './gegevens';
import { NAMEN, readOntwerp, type Keuzestand } from './invoer';
import { Ontwerpfeiten, type Woordenboek } from './ontwerpfeiten';
import { Velden, Vooraf, type Veldgegevens } from './velden';
import { Uitkomst, foretell, magVooruit, readVraag, zinVan, type Vooruitzicht } from './vooruit';

const WAARSCHUWING =
  'Na het vastleggen kan niemand dit ontwerp nog wijzigen of weghalen, u ook niet. Per thema en per meting is er één.';

/** The last look before it is for good. */
function Zeker({
  ontwerp,
  vooruit,
  woorden,
  onJa,
  onSluit,
}: {
  ontwerp: NieuwOntwerp;
  vooruit: Vooruitzicht | null;
  woorden: Woordenboek;
  onJa: () => void;
  onSluit: () => void;
}): ReactNode {
  return (
    <Venster titel="Legt u dit ontwerp vast?" onder={WAARSCHUWING} onSluit={onSluit}>
      <div className="rij">
        <Knop onClick={onJa}>Ja, leg vast</Knop>
        <Knop soort="stil" onClick={onSluit}>
          Terug naar het formulier
        </Knop>
      </div>
      <Ontwerpfeiten van={ontwerp} {...woorden} />
      {magVooruit(ontwerp.opzet) && (
        <p>{vooruit ? zinVan(vooruit) : 'U hebt niet uitgerekend welk effect dit ontwerp kan laten zien.'}</p>
      )}
    </Venster>
  );
}

function useOntwerpvorm(handeling: Beheerhandeling) {
  const naar = useNavigate();
  const invoer = useInvoer('effectontwerp-nieuw');
  const [stand, setStand] = useState<Keuzestand>({
    ...{ indicator: invoer.van('indicator'), opzet: invoer.van('opzet') as Opzet | '' },
    kenmerken: invoer.alle('kenmerken') as readonly Kenmerk[],
  });
  const [vooruit, setVooruit] = useState<Vooruitzicht | null>(null);
  const [zeker, setZeker] = useState<NieuwOntwerp | null>(null);
  const reckon = (velden: FormData): void => {
    const vraag = readVraag(velden);
    setVooruit(null);
    if (Array.isArray(vraag)) return handeling.setFouten(vraag);
    void handeling.run(async () => setVooruit(await foretell(vraag, tekstVan(velden, 'eenheid') ?? '')));
  };
  const look = (velden: FormData): void => {
    const ontwerp = readOntwerp(velden, stand);
    handeling.setFouten(Array.isArray(ontwerp) ? ontwerp : []);
    if (!Array.isArray(ontwerp)) setZeker(ontwerp);
  };
  // The dialog closes first: what is wrong stands on the page, and takes the focus there.
  const fix = (body: NieuwOntwerp): void => {
    setZeker(null);
    void handeling.run(async () => {
      const { id } = await take(api.POST('/impact/effectontwerpen', { body }));
      invoer.clear();
      await naar(`/cijfers/effect/${id}`, { state: { vastgelegd: true } });
    });
  };
  return { invoer, stand, setStand, vooruit, setVooruit, zeker, setZeker, reckon, look, fix };
}

/** How effect on one theme will be measured, before anybody can know what came of it. */
export function Component(): ReactNode {
  const handeling = useHandeling(ONTWERPEN);
  const vorm = useOntwerpvorm(handeling);
  const formulier = useRef<HTMLFormElement>(null);
  const woorden: Woordenboek = { themas: useThemas(), indicatoren: useIndicatoren().data ?? [] };
  const gegevens: Veldgegevens = {
    ...{ invoer: vorm.invoer, foutVan: handeling.foutVan, stand: vorm.stand },
    zet: (anders) => vorm.setStand((eerst) => ({ ...eerst, ...anders })),
  };
  return (
    <Pagina titel="Leg een effectontwerp vast" heeftFout={handeling.fouten.length > 0}>
      <p>
        <Verwijzing naar="/cijfers/effect">Terug naar de effectontwerpen</Verwijzing>
      </p>
      <Melding soort="waarschuwing" titel="Eén keer, en voor goed">
        <p>{WAARSCHUWING}</p>
        <p>
          Het kan alleen zolang er nog geen uitkomst bekend is. Zo kiest niemand de vergelijking bij het
          antwoord.
        </p>
      </Melding>
      <Foutsamenvatting fouten={handeling.fouten} namen={NAMEN} />
      <form
        noValidate
        ref={formulier}
        className="stapel stapel--ruim tekst"
        onInput={({ currentTarget }) => {
          vorm.invoer.keep(currentTarget);
          vorm.setVooruit(null);
        }}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          vorm.look(new FormData(gebeurtenis.currentTarget));
        }}
      >
        <Velden {...gegevens} {...woorden} />
        {magVooruit(vorm.stand.opzet) && (
          <Vooraf gegevens={gegevens}>
            <div>
              <Knop
                soort="tweede"
                bezig={handeling.bezig}
                onClick={() => formulier.current && vorm.reckon(new FormData(formulier.current))}
              >
                Reken uit
              </Knop>
            </div>
            {vorm.vooruit && <Uitkomst van={vorm.vooruit} />}
          </Vooraf>
        )}
        {handeling.bevestigen && <Bevestigen />}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            Bekijk en leg vast
          </Knop>
        </div>
      </form>
      {vorm.zeker && (
        <Zeker
          ontwerp={vorm.zeker}
          vooruit={vorm.vooruit}
          woorden={woorden}
          onJa={() => vorm.zeker && vorm.fix(vorm.zeker)}
          onSluit={() => vorm.setZeker(null)}
        />
      )}
    </Pagina>
  );
}
