// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode, type SubmitEvent } from 'react';
import { api, take, type Schema } from '../../api/api';
import { useTeksten } from '../../taal/taal';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { useDaad, veldVan, type Naamgever } from '../communities/daad';
import type { Kring } from './gegevens';
import { TEKSTEN } from './teksten';
import { VORMTEKSTEN } from './teksten-vorm';

type Invoer = Omit<Schema['KringritmeDto'], 'versie'>;
const DUREN = [60, 90, 120, 150, 180, 240];

interface Props {
  kring: Kring;
  /** Other words, for who is none of its members. */
  woorden?: { wanneer: string; geenRitme: string };
  naamVan?: Naamgever;
  onGedaan: (melding: string) => void;
}

function read(vorm: HTMLFormElement): Invoer {
  const [week, dag, duur, tijd, plaats, link] = ['week', 'dag', 'duur', 'tijd', 'plaats', 'link'].map(
    (veld) => veldVan(vorm, veld),
  ) as [string, string, string, string, string, string];
  return {
    week: Number(week),
    dag: Number(dag),
    ...{ duur: Number(duur), tijd, plaats: plaats || null, link: link || null },
  };
}

function assess(
  { tijd, plaats, link }: Invoer,
  woorden: Record<'tijd' | 'plaats' | 'link', string>,
): Veldfout[] {
  const mis: [keyof typeof woorden, boolean][] = [
    ['tijd', tijd === ''],
    ['plaats', !plaats && !link],
    ['link', typeof link === 'string' && !/^https:\/\/\S+$/.test(link)],
  ];
  return mis.flatMap(([veld, is]) => (is ? [{ veld, melding: woorden[veld] }] : []));
}

function Vorm({ kring, naamVan, onGedaan, onSluit }: Props & { onSluit: () => void }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const w = useTeksten(VORMTEKSTEN);
  const daad = useDaad(naamVan);
  const { id, versie, ritme } = kring;
  const send = (gebeurtenis: SubmitEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const invoer = read(gebeurtenis.currentTarget);
    const fouten = assess(invoer, w.ritmefout);
    if (fouten.length > 0) return daad.setFouten(fouten);
    const opties = { params: { path: { id } }, body: { versie, ...invoer } };
    void daad.run(
      () => take(api.PUT('/kringen/{id}/ritme', opties)),
      () => {
        onSluit();
        onGedaan(t.gedaan.ritme);
      },
    );
  };
  const genummerd = (namen: readonly string[]): { waarde: string; label: string }[] =>
    namen.map((label, i) => ({ waarde: String(i + 1), label }));
  const nu = { week: ritme?.week ?? 2, dag: ritme?.dag ?? 2, duur: ritme?.duur ?? 120 };
  const duren = DUREN.map((duur) => ({ waarde: String(duur), label: w.uren(duur) }));
  const bij = (veld: 'week' | 'dag' | 'duur'): object => ({
    ...{ id: veld, name: veld, label: w[veld], defaultValue: String(nu[veld]), kort: true },
  });
  const tekst = (veld: 'tijd' | 'plaats' | 'link'): object => ({
    ...{ id: veld, name: veld, defaultValue: ritme?.[veld] ?? '', fout: daad.foutVan(veld) },
  });
  return (
    <form key={versie} className="stapel" onSubmit={send} noValidate>
      <Foutsamenvatting fouten={daad.fouten} />
      <div className="rij rij--onder">
        <Keuzelijst {...bij('week')} label={w.week} keuzes={genummerd(w.weken)} />
        <Keuzelijst {...bij('dag')} label={w.dag} keuzes={genummerd(w.dagen)} />
        <Tekstveld {...tekst('tijd')} label={w.tijd} type="time" kort />
        <Keuzelijst {...bij('duur')} label={w.duur} keuzes={duren} />
      </div>
      <Tekstveld {...tekst('plaats')} label={w.adres} uitleg={w.adresUitleg} maxLength={300} />
      <Tekstveld {...tekst('link')} label={w.link} type="url" maxLength={500} />
      <div className="rij">
        <Knop type="submit" bezig={daad.bezig}>
          {t.bewaar}
        </Knop>
        <Knop soort="tweede" onClick={onSluit}>
          {t.annuleer}
        </Knop>
      </div>
    </form>
  );
}

/** "Elke tweede dinsdag van de maand om 19:30 uur." */
function Afspraak({ ritme }: { ritme: NonNullable<Kring['ritme']> }): ReactNode {
  const w = useTeksten(VORMTEKSTEN);
  const { week, dag, tijd, plaats, link } = ritme;
  return (
    <>
      <Alinea>{w.elke(w.weken[week - 1] ?? '', w.dagen[dag - 1] ?? '', tijd)}</Alinea>
      {plaats !== null && <p lang="nl">{plaats}</p>}
      {link !== null && (
        <p>
          <a className="nl-link" href={link} rel="noreferrer">
            {link}
          </a>
        </p>
      )}
    </>
  );
}

/** When a kring meets each month; any of its members agrees on it, or who keeps the community. */
export function Ritme(props: Props): ReactNode {
  const t = useTeksten(TEKSTEN);
  const [open, setOpen] = useState(false);
  const { ritme } = props.kring;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="ritme">
      <Kop niveau={2} als={3} id="ritme">
        {(props.woorden ?? t).wanneer}
      </Kop>
      {ritme ? <Afspraak ritme={ritme} /> : <Alinea>{(props.woorden ?? t).geenRitme}</Alinea>}
      {open ? (
        <>
          {ritme && <Alinea>{t.blijftStaan}</Alinea>}
          <Vorm {...props} onSluit={() => setOpen(false)} />
        </>
      ) : (
        <div>
          <Knop soort={ritme ? 'tweede' : 'primair'} onClick={() => setOpen(true)}>
            {ritme ? t.andersAfspreken : t.spreekAf}
          </Knop>
        </div>
      )}
    </section>
  );
}
