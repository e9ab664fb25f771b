/** WebDriver BiDi: JSON over one WebSocket, which Node speaks by itself. */

type Answer = Readonly<Record<string, unknown>>;

/** Sends a command. @returns its result @throws with the browser's own words where it failed */
export type Ask = (method: string, params: object) => Promise<Answer>;

/** @throws where nobody answers at the address */
export async function connected(address: string): Promise<Ask> {
  const socket = new WebSocket(address);
  const waiting = new Map<
    number,
    { readonly done: (answer: Answer) => void; readonly fail: (error: Error) => void }
  >();
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error(`No answer at ${address}.`)), { once: true });
  });
  socket.addEventListener('message', ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(String(data));
    const one = waiting.get(id);
    waiting.delete(id);
    if (type === 'success') one?.done(result);
    else one?.fail(new Error(`${error}: ${message}`));
  });
  let last = 0;
  return (method, params) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
