import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** The studio signs a version once all of it was proved, in a worker. */
export const expectSigned = (studio: Page, version: string): Promise<void> =>
  expect(studio.getByText(`Version ${version} is signed.`)).toBeVisible({ timeout: 60_000 });
