/**
 * Adds parts to a state that marks do not need: each is worked out when somebody reads it for the first time, which is after the
 * marks were painted, or never. Copying the state reads them all.
 * @param state is changed
 */
export function withLate<State extends object, Late extends object>(
  state: State,
  parts: { readonly [Name in keyof Late]: () => Late[Name] },
): State & Late {
  for (const [name, workOut] of Object.entries<() => unknown>(parts))
    Object.defineProperty(state, name, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = workOut();
        Object.defineProperty(state, name, { value });
        return value;
      },
    });
  return state as State & Late;
}
