/** What the system throws: its code and call, and the path where it names one. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string | undefined;
}

/** Whether the system threw it: a disk, a folder or a stream, and no fault of the program. */
export function isSystemError(error: unknown): error is SystemError {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return typeof code === 'string' && typeof syscall === 'string';
}
