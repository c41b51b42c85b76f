import type { Desk } from '../desk.ts';

export const restart =
  ({ client }: Desk) =>
  async (): Promise<void> => {
    if (client.needsStop()) await client.stop();
    await client.start();
  };
