import { ResponseError, type Connection } from 'vscode-languageserver';
import type { Requests } from '../protocol.ts';

/** The code of errors whose message is meant for the person. */
const FOR_THE_PERSON = -32001;

/** Registers an answer to one of the messages of `protocol.ts`. */
export type On = <M extends keyof Requests>(
  method: M,
  answer: (params: Requests[M]['params']) => Requests[M]['result'] | Promise<Requests[M]['result']>,
) => void;

/** What an answer throws reaches the person as a sentence. */
export function createAnswers(connection: Connection): On {
  return (method, answer) =>
    void connection.onRequest(method, async (params: Requests[typeof method]['params']) => {
      try {
        return await answer(params);
      } catch (error) {
        return new ResponseError(FOR_THE_PERSON, (error as Error).message);
      }
    });
}
