/** Whether an error comes from the operating system, with its code ("ENOENT"). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && /^E[A-Z_]+$/.test(error.code);
}
