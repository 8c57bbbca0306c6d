/** A Chromium to launch (CHROMIUM_PATH, or the one in node_modules) and the environment it needs. */
export function chromiumPath(): Promise<{ executablePath: string; env: Record<string, string> }>;
