/** To keep what is read, or nothing: the choice, made and unmade. */
import { forget, stores } from '../../keeping/stores.ts';
import { ownScript } from '../own-script.ts';

/** Whether this browser has what it takes; where a page is not secure, or in some private windows, it has not. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Registers the worker at an address; false where it could not be had, and then nothing is kept. */
export async function keep(worker: string): Promise<boolean> {
  try {
    await caches.open(stores.chosen);
    await atWork(await navigator.serviceWorker.register(ownScript('keeper', worker)));
    return true;
  } catch {
    await keepNothing();
    return false;
  }
}

/** Deletes all that is kept, and lets the worker go. */
export async function keepNothing(): Promise<void> {
  await forget();
  const all = await navigator.serviceWorker.getRegistrations();
  await Promise.all(all.map((registration) => registration.unregister()));
  // What was on its way into the stores when they were deleted.
  await forget();
}

/** Waits until a worker has what it needs; throws if it cannot. */
async function atWork({ installing, waiting, active }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting ?? active;
  await new Promise<void>((done, fail) => {
    const look = (): void => {
      if (worker?.state === 'activated') done();
      if (!worker || worker.state === 'redundant') fail(new Error('The worker could not begin.'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
