// SPDX-License-Identifier: EUPL-1.2
import { MAX_AANTAL, MAX_SAMEN, assessRuimte } from './bijlage.rules.js';

describe('room for files', () => {
  it('is there up to the very last file and byte', () => {
    expect(assessRuimte({ aantal: MAX_AANTAL - 1, bytes: 0 }, 1)).toBeNull();
    expect(assessRuimte({ aantal: MAX_AANTAL, bytes: 0 }, 1)?.melding).toContain('20');
    expect(assessRuimte({ aantal: 1, bytes: MAX_SAMEN - 1 }, 1)).toBeNull();
    expect(assessRuimte({ aantal: 1, bytes: MAX_SAMEN }, 1)?.melding).toContain('50 MB');
  });
});
