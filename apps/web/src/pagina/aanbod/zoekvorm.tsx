// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Knop } from '../../ui/knop';
import { Keuzelijst, Tekstveld } from '../../ui/veld';
import { actief, type Filter, type Keuze, type ZetFilter } from './filters';
import { metAantal, useGebieden, useThemas, type Plek, type Tellingen } from './gegevens';
import { SOORTEN, TEKSTEN } from './teksten';
import { useTypveld } from './uitgesteld';

interface Vak {
  keuze: Keuze;
  zet: ZetFilter;
}
type Geteld = Vak & { tellingen: Tellingen };

const toOpties = (plekken: readonly Plek[] = []): ReactNode =>
  plekken.map(({ code, naam }) => (
    <option key={code} value={code}>
      {naam}
    </option>
  ));

/** A region or a municipality: both are a place to whoever looks for help there. */
function Waar({ keuze, zet }: Vak): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data: gebieden } = useGebieden();
  // Until the names are there, what was chosen stands there by its code.
  const los = keuze.waar !== '' && !gebieden;
  return (
    <div className="veld">
      <label htmlFor="waar">{t.waar}</label>
      <select
        className="utrecht-select utrecht-select--html-select"
        id="waar"
        name="waar"
        value={keuze.waar}
        onChange={({ target }) => zet('waar', target.value)}
      >
        <option value="">{t.overal}</option>
        {los && <option value={keuze.waar}>{keuze.waar}</option>}
        {gebieden && (
          <>
            <optgroup label={t.regios}>{toOpties(gebieden.regios)}</optgroup>
            <optgroup label={t.gemeenten}>{toOpties(gebieden.gemeenten)}</optgroup>
          </>
        )}
      </select>
    </div>
  );
}

function Thema({ keuze, zet, tellingen }: Geteld): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { data: themas } = useThemas();
  const los = keuze.thema !== '' && !themas ? [{ waarde: keuze.thema, label: keuze.thema }] : [];
  const keuzes = (themas ?? []).map(({ code, naam, naamEngels }) => ({
    waarde: code,
    label: metAantal(taal === 'en' ? naamEngels : naam, code, tellingen?.themas),
  }));
  return (
    <Keuzelijst
      label={t.thema}
      id="thema"
      name="thema"
      value={keuze.thema}
      onChange={({ target }) => zet('thema', target.value)}
      keuzes={[{ waarde: '', label: t.alleThemas }, ...los, ...keuzes]}
    />
  );
}

function Vinkje({
  naam,
  label,
  uitleg,
  keuze,
  zet,
}: Vak & { naam: Filter; label: string; uitleg: string }): ReactNode {
  return (
    <label className="keuze">
      <input
        type="checkbox"
        name={naam}
        value="ja"
        checked={keuze[naam] === 'ja'}
        aria-describedby={`${naam}-uitleg`}
        onChange={({ target }) => zet(naam, target.checked ? 'ja' : '')}
      />
      <span>
        <b>{label}</b>
        <span className="klein" id={`${naam}-uitleg`}>
          {uitleg}
        </span>
      </span>
    </label>
  );
}

const IN_MEER: readonly Filter[] = ['soort', 'personen', 'gratis', 'open'];

function MeerFilters({ keuze, zet, tellingen }: Geteld): ReactNode {
  const t = useTeksten(TEKSTEN);
  const soorten = useTeksten(SOORTEN);
  const personen = useTypveld('personen', keuze.personen, zet);
  const aantal = actief(keuze).filter((naam) => IN_MEER.includes(naam)).length;
  const [isOpen, setOpen] = useState(aantal > 0);
  // Opens for what is chosen, and never closes by itself: the focus may be in it.
  useEffect(() => {
    if (aantal > 0) setOpen(true);
  }, [aantal]);
  return (
    <details
      className="zoekvorm__meer"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{aantal > 0 ? `${t.meer} (${aantal})` : t.meer}</summary>
      <div className="zoekvorm__rij">
        <Keuzelijst
          label={t.soort}
          id="soort"
          name="soort"
          value={keuze.soort}
          onChange={({ target }) => zet('soort', target.value)}
          keuzes={[
            { waarde: '', label: t.alleSoorten },
            ...Object.entries(soorten).map(([waarde, label]) => ({
              waarde,
              label: metAantal(label, waarde, tellingen?.soorten),
            })),
          ]}
        />
        <Tekstveld
          label={t.personen}
          uitleg={t.personenUitleg}
          id="personen"
          name="personen"
          inputMode="numeric"
          pattern="\d{1,6}"
          maxLength={6}
          value={personen.tekst}
          onChange={({ target }) => personen.type(target.value.replace(/\D/g, ''))}
          onBlur={personen.verlaat}
        />
      </div>
      <div className="zoekvorm__rij">
        <Vinkje naam="open" label={t.open} uitleg={t.openUitleg} keuze={keuze} zet={zet} />
        <Vinkje naam="gratis" label={t.gratis} uitleg={t.gratisUitleg} keuze={keuze} zet={zet} />
      </div>
    </details>
  );
}

/** Searches while it is typed; without the application it is a plain form to the same address. */
export function Zoekvorm({ keuze, zet, tellingen }: Geteld): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const zoek = useTypveld('zoek', keuze.zoek, zet);
  const submit = (gebeurtenis: SubmitEvent): void => {
    gebeurtenis.preventDefault();
    zoek.stuur();
  };
  return (
    <form
      className="kaart kaart--vlak zoekvorm geen-print"
      role="search"
      action={inTaal('/aanbod', taal)}
      method="get"
      onSubmit={submit}
    >
      <div className="zoekvorm__zoek">
        <Tekstveld
          label={t.zoek}
          uitleg={t.zoekUitleg}
          id="zoek"
          name="zoek"
          type="search"
          maxLength={200}
          enterKeyHint="search"
          value={zoek.tekst}
          onChange={({ target }) => zoek.type(target.value)}
          onBlur={zoek.verlaat}
        />
        <Knop type="submit">{t.knop}</Knop>
      </div>
      <div className="zoekvorm__rij">
        <Waar keuze={keuze} zet={zet} />
        <Thema keuze={keuze} zet={zet} tellingen={tellingen} />
      </div>
      <MeerFilters keuze={keuze} zet={zet} tellingen={tellingen} />
    </form>
  );
}
