// SPDX-License-Identifier: EUPL-1.2
import { explainVermogen, isGroot, neededVerschil, smallestVerschil } from './vermogen.rules.js';

describe('what a campaign can show', () => {
  // By hand: p = 0.325; 1.95996 sqrt(0.219375 x 2/152) + 0.84162 sqrt(0.24/152 + 0.1875/152) = 0.10530 + 0.04463.
  it('needs a difference of 15 points between 25% and 40% with 152 in each arm', () => {
    expect(neededVerschil({ genodigd: 152, controle: 152 }, 0.4, 0.25)).toBeCloseTo(0.1499, 3);
    expect(smallestVerschil({ genodigd: 152, controle: 152 }, 0.25)).toBeCloseTo(0.15, 3);
  });

  // By hand: p = 0.075; (1.95996 sqrt(2 x 0.069375) + 0.84162 sqrt(0.09 + 0.0475))^2 / 0.05^2 = 434.4 in each arm.
  it('finds 10% beside 5% with 435 in each arm and not with 434', () => {
    expect(0.05).toBeGreaterThanOrEqual(neededVerschil({ genodigd: 435, controle: 435 }, 0.1, 0.05));
    expect(0.05).toBeLessThan(neededVerschil({ genodigd: 434, controle: 434 }, 0.1, 0.05));
  });

  // By hand, 160 and 40: p = (160 x 0.2 + 40 x 0.05)/200 = 0.17; 1.95996 sqrt(0.1411 x 0.03125) + 0.84162 sqrt(0.001 + 0.0011875).
  it('weighs arms of unequal size', () => {
    expect(neededVerschil({ genodigd: 160, controle: 40 }, 0.2, 0.05)).toBeCloseTo(0.1695, 3);
  });

  it('says nothing when one arm is empty or nothing would show', () => {
    expect(smallestVerschil({ genodigd: 100, controle: 0 })).toBeNull();
    expect(smallestVerschil({ genodigd: 1, controle: 1 })).toBeNull();
  });

  it('asks for twenty firms in each arm', () => {
    expect(isGroot({ genodigd: 80, controle: 20 })).toBe(true);
    expect(isGroot({ genodigd: 80, controle: 19 })).toBe(false);
    expect(isGroot({ genodigd: 19, controle: 20 })).toBe(false);
  });

  it('tells it in words', () => {
    expect(explainVermogen({ genodigd: 80, controle: 0 })).toContain('geen controlegroep');
    expect(explainVermogen({ genodigd: 80, controle: 5 })).toContain('Te weinig bedrijven');
    expect(explainVermogen({ genodigd: 435, controle: 435 })).toContain('ten minste 10% vraagt');
  });
});
