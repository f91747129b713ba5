import { HostError } from './host-error';
import type { HostObject } from './host-object';

/** Objects that the client keeps beyond the batch in which it got them. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #ids = new WeakMap<HostObject, string>();
  #next = 1;

  /** Keeps the object and tells its reference id. */
  keep(object: HostObject): string {
    const known = this.#ids.get(object);
    const id = known ?? `{reference-${this.#next++}}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    return id;
  }

  /** The id of an object that is kept. */
  idOf(object: HostObject): string | undefined {
    const id = this.#ids.get(object);
    return id !== undefined && this.#objects.has(id) ? id : undefined;
  }

  /** @throws HostError for an id that was let go, or never given */
  get(id: string): HostObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError('InvalidObjectPath', 'The object path is not valid: the object it refers to is no longer kept.');
    return object;
  }

  remove(id: string): void {
    this.#objects.delete(id);
  }

  get size(): number {
    return this.#objects.size;
  }
}
