// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/** What was done, and how to undo it; `ongedaan` answers what is told then. */
export interface Toastinhoud {
  tekst: string;
  ongedaan?: () => Promise<string>;
}

/** Stays until something else is told: nobody has to be quick. */
export function Toast({
  toast,
  onOngedaan,
  onSluit,
}: {
  toast: Toastinhoud | null;
  onOngedaan: () => void;
  onSluit: () => void;
}): ReactNode {
  return (
    <div role="status">
      {toast && (
        <div className="toast">
          <span>{toast.tekst}</span>
          <span className="toast__knoppen">
            {toast.ongedaan && (
              <button type="button" onClick={onOngedaan}>
                Ongedaan maken <kbd aria-hidden="true">z</kbd>
              </button>
            )}
            <button type="button" onClick={onSluit}>
              Sluiten
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
