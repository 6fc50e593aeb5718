/** Where a browser is that needs nothing but npm: the one in @sparticuz/chromium, or, off Linux, an installed one. */
import chromium from '@sparticuz/chromium';

/** What Playwright is to launch; none of the package's own arguments, which would hide faults of policy. */
export async function browser(): Promise<
  { executablePath: string; args: string[] } | { channel: string }
> {
  if (process.platform !== 'linux') return { channel: 'chrome' };
  return { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] };
}
