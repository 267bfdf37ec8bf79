// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { api, take } from '../../api/api';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Merkje } from '../../ui/melding';
import { useDaad, type Daad } from './daad';
import type { Lid } from './gegevens';
import { Redenvorm } from './redenvorm';
import { TEKSTEN } from './teksten';
import { LIDTEKSTEN } from './teksten-lid';

export type Vertel = (melding: string) => void;

/** The steps of who decides about a member; each tells what was done. */
function useStappen(lid: Lid, naam: string, daad: Daad, onGedaan: Vertel) {
  const { gedaan } = useTeksten(LIDTEKSTEN);
  const { id, versie } = lid;
  const params = { path: { id } };
  const done = (tekst: (naam: string) => string) => (): void => onGedaan(tekst(naam));
  return {
    accept: () =>
      void daad.run(
        () => take(api.POST('/lidmaatschappen/{id}/aanvaarding', { params, body: { versie } })),
        done(gedaan.toegelaten),
      ),
    refuse: (reden: string) =>
      void daad.run(
        () => take(api.POST('/lidmaatschappen/{id}/weigering', { params, body: { versie, reden } })),
        done(gedaan.geweigerd),
      ),
    remove: (reden: string) =>
      void daad.run(
        () => take(api.POST('/lidmaatschappen/{id}/verwijdering', { params, body: { versie, reden } })),
        done(gedaan.verwijderd),
      ),
    giveRole: (rol: Lid['rol']) =>
      void daad.run(
        () => take(api.PUT('/lidmaatschappen/{id}/rol', { params, body: { versie, rol } })),
        done(gedaan.rol),
      ),
  };
}

/** The name as it was chosen, and what the others know of somebody. */
export function Lidnaam({ lid }: { lid: Lid }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { onbekend, gevraagdOp } = useTeksten(LIDTEKSTEN);
  const taal = useTaal();
  return (
    <p className="rij">
      <b>{lid.weergavenaam ?? onbekend}</b>
      {lid.zelf && <span className="klein">({t.u})</span>}
      {lid.rol === 'beheerder' && lid.status === 'lid' && <Merkje kleur="blauw">{t.beheerder}</Merkje>}
      <span className="klein">
        {lid.status === 'lid' && lid.lidSinds !== null && t.sinds(inDatum(lid.lidSinds, taal))}
        {lid.status === 'gevraagd' && gevraagdOp(inDatum(lid.gevraagdOp, taal))}
      </span>
    </p>
  );
}

/** Which buttons there are: of somebody who asks, who is a member, and who was removed. */
function Knoppen({
  lid,
  stappen,
  onReden,
}: {
  lid: Lid;
  stappen: ReturnType<typeof useStappen>;
  onReden: () => void;
}): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const bij = <span className="onzichtbaar"> {lid.weergavenaam}</span>;
  if (lid.status !== 'lid')
    return (
      <div className="rij">
        <Knop soort="tweede" onClick={stappen.accept}>
          {lid.status === 'gevraagd' ? t.toelaten : t.weerToelaten}
          {bij}
        </Knop>
        {lid.status === 'gevraagd' && (
          <Knop soort="stil" onClick={onReden}>
            {t.weigeren}
            {bij}
          </Knop>
        )}
      </div>
    );
  return (
    <div className="rij">
      <Knop soort="tweede" onClick={() => stappen.giveRole(lid.rol === 'lid' ? 'beheerder' : 'lid')}>
        {lid.rol === 'lid' ? t.maakBeheerder : t.maakLid}
        {bij}
      </Knop>
      {!lid.zelf && (
        <Knop soort="stil" onClick={onReden}>
          {t.verwijderen}
          {bij}
        </Knop>
      )}
    </div>
  );
}

/** A member with what can be decided about him. */
export function Lidregel({ lid, onGedaan }: { lid: Lid; onGedaan: Vertel }): ReactNode {
  const t = useTeksten(LIDTEKSTEN);
  const daad = useDaad();
  const naam = lid.weergavenaam ?? t.onbekend;
  const stappen = useStappen(lid, naam, daad, onGedaan);
  const [open, setOpen] = useState(false);
  const isVraag = lid.status === 'gevraagd';
  return (
    <li className="kaart kaart--vlak stapel stapel--dicht">
      <Lidnaam lid={lid} />
      {open ? (
        <Redenvorm
          id={lid.id}
          naam={naam}
          knop={isVraag ? t.weigeren : t.verwijderen}
          daad={daad}
          onStuur={isVraag ? stappen.refuse : stappen.remove}
          onSluit={() => setOpen(false)}
        />
      ) : (
        <>
          <Foutsamenvatting fouten={daad.fouten} />
          <Knoppen lid={lid} stappen={stappen} onReden={() => setOpen(true)} />
        </>
      )}
    </li>
  );
}
