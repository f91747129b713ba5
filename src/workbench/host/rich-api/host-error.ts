/** An error that the host answers with; its code becomes the code of the `OfficeExtension.Error` in the add-in. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
    /** "Class.member" where the error arose; the engine fills it in where it is left out. */
    readonly location: string = '',
  ) {
    super(message);
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', 'The requested item does not exist.');
}

export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);
}
