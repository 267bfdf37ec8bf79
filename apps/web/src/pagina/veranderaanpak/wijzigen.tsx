// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useParams } from 'react-router';
import { Weigering } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea } from '../../ui/kop';
import { Verwijzing } from '../../ui/link';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Tekstvlak, type Keus } from '../../ui/veld';
import { useThemas } from '../aanbod/gegevens';
import { Gedaan } from '../beheer/gedaan';
import { useHandeling } from '../beheer/handeling';
import { useIndicatoren } from '../indicatoren/gegevens';
import {
  SOORTEN,
  VERANDERAANPAK,
  saveVeranderaanpak,
  useVeranderaanpak,
  type Soort,
  type Veranderaanpak,
} from './gegevens';
import { Schakels, type Rij } from './schakels';

const dag = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** What the api says of one link, at that link; `schakels[0].tekst` and `schakels.0.tekst` are the same. */
function foutenPerVeld(fout: unknown): Veldfout[] | null {
  if (!(fout instanceof Weigering) || fout.code === 'versie-verouderd' || fout.redenen.length === 0)
    return null;
  return fout.redenen.map(({ pad, melding }) => {
    const kaal =
      pad !== undefined && melding.startsWith(`${pad}: `) ? melding.slice(pad.length + 2) : melding;
    const veld = pad?.replaceAll(/\[(\d+)\]/g, '.$1');
    return {
      veld: veld === 'schakels' ? undefined : veld,
      melding: kaal.charAt(0).toUpperCase() + kaal.slice(1),
    };
  });
}

function useRijen(van: Veranderaanpak | null) {
  const [rijen, setRijen] = useState<Rij[]>(() =>
    (van?.schakels ?? []).map((schakel, sleutel) => ({ ...schakel, sleutel })),
  );
  return {
    rijen,
    onWijzig: (rij: Rij): void =>
      setRijen((alle) => alle.map((een) => (een.sleutel === rij.sleutel ? rij : een))),
    onWeg: (sleutel: number): void => setRijen((alle) => alle.filter((een) => een.sleutel !== sleutel)),
    onErbij: (soort: Soort): void =>
      setRijen((alle) => [
        ...alle,
        { soort, tekst: '', indicatoren: [], sleutel: 1 + Math.max(-1, ...alle.map((een) => een.sleutel)) },
      ]),
  };
}

const Nu = ({ van }: { van: Veranderaanpak | null }): ReactNode => (
  <Alinea>
    {van === null
      ? 'Voor dit thema is nog niets vastgesteld.'
      : `Dit is versie ${van.versie}, van ${dag.format(new Date(van.vastgesteldOp))}. ${van.versie === 1 ? '' : `Waarom die kwam: ${van.reden}`}`}{' '}
    Een oude versie verandert niet en blijft gelden voor rapporten die ermee zijn gemaakt.
  </Alinea>
);

function Formulier({
  thema,
  van,
  keuzes,
  onKlaar,
}: {
  thema: string;
  van: Veranderaanpak | null;
  keuzes: readonly Keus[];
  onKlaar: (melding: string) => void;
}): ReactNode {
  const handeling = useHandeling(VERANDERAANPAK);
  const { rijen, ...doe } = useRijen(van);
  const versie = van?.versie ?? 0;
  const save = async (reden: string): Promise<void> => {
    const schakels = rijen.map(({ sleutel: _sleutel, tekst, ...rest }) => ({ ...rest, tekst: tekst.trim() }));
    let fouten: Veldfout[] | null = null;
    const gelukt = await handeling.run(async () => {
      await saveVeranderaanpak(thema, { versie, schakels, reden }).catch((fout: unknown) => {
        fouten = foutenPerVeld(fout);
        throw fout;
      });
    });
    if (gelukt) onKlaar(`Versie ${versie + 1} is vastgesteld.`);
    else if (fouten !== null) handeling.setFouten(fouten);
  };
  const submit = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const reden = new FormData(gebeurtenis.currentTarget).get('reden');
    void save(typeof reden === 'string' ? reden.trim() : '');
  };
  return (
    <>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form className="stapel" noValidate onSubmit={submit}>
        {SOORTEN.map((soort) => (
          <Schakels
            key={soort[0]}
            soort={soort}
            rijen={rijen}
            keuzes={keuzes}
            foutVan={handeling.foutVan}
            {...doe}
          />
        ))}
        <div className="kaart stapel">
          <Tekstvlak
            id="reden"
            name="reden"
            label="Waarom komt er een nieuwe versie?"
            uitleg="Ten minste 5 tekens. Iedereen die de veranderaanpak leest, ziet dit."
            rows={3}
            maxLength={300}
            fout={handeling.foutVan('reden')}
          />
          <div>
            <Knop type="submit" bezig={handeling.bezig}>
              Stel nieuwe versie vast
            </Knop>
          </div>
        </div>
      </form>
    </>
  );
}

function Inhoud({ thema }: { thema: string }): ReactNode {
  const aanpak = useVeranderaanpak(thema);
  const indicatoren = useIndicatoren();
  const [melding, setMelding] = useState('');
  const fout = aanpak.error ?? indicatoren.error;
  if (fout) return <Mislukt fout={fout} opnieuw={() => void aanpak.refetch()} />;
  if (aanpak.data === undefined || !indicatoren.data) return <Skelet hoogte="24rem" />;
  const keuzes = indicatoren.data
    .map(({ code, naam, bron }) => ({
      waarde: code,
      label: naam,
      uitleg: bron === 'extern' ? 'Uit bestanden van anderen' : 'Gevraagd aan ondernemers',
    }))
    .sort((een, ander) => een.label.localeCompare(ander.label, 'nl'));
  return (
    <>
      <Gedaan melding={melding} wacht={false} />
      <Nu van={aanpak.data} />
      <Formulier
        key={aanpak.data?.versie ?? 0}
        {...{ thema, keuzes, van: aanpak.data, onKlaar: setMelding }}
      />
    </>
  );
}

/** How help with one theme is thought to work, and another version of it. */
export function Component(): ReactNode {
  const { thema = '' } = useParams();
  const { data } = useThemas();
  const naam = data?.find(({ code }) => code === thema)?.naam ?? thema;
  return (
    <Pagina titel={`Veranderaanpak: ${naam}`}>
      <p>
        <Verwijzing naar="/cijfers/veranderaanpak">Alle thema’s</Verwijzing>
      </p>
      <Inhoud key={thema} thema={thema} />
    </Pagina>
  );
}
