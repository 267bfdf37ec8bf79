// SPDX-License-Identifier: EUPL-1.2
import { jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { previewOpenApi } from './preview.js';

describe('the OpenAPI document', () => {
  it('knows every class by a name of its own: of two with one name it would describe only the last', async () => {
    const waarschuwing = jest.spyOn(Logger, 'warn').mockImplementation(() => undefined);
    const { components } = await previewOpenApi();
    expect(Object.keys(components?.schemas ?? {}).length).toBeGreaterThan(50);
    expect(waarschuwing.mock.calls.map(String).filter((regel) => /Duplicate DTO/.test(regel))).toEqual([]);
    waarschuwing.mockRestore();
  }, 30_000);
});
