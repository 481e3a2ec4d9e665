/** Equal questions under way at one time are asked once. */
import type { Principal } from '../trust/principal.ts';
import { ClientGoneError, type Posted } from './post.ts';

/**
 * Shares within one principal only: who asks, why, and what the operation was left with by scopes and grants are then the
 * same, and so is what a department may answer. Answers are shared as bytes: whoever reads them makes data of its own.
 */
export class Flights {
  readonly #underWay = new WeakMap<Principal, Map<string, Promise<Posted>>>();

  /** @throws what `send` throws; a question dropped because its first asker left is asked again. */
  async share(principal: Principal, question: string, send: () => Promise<Posted>): Promise<Posted> {
    const questions = this.#underWay.get(principal) ?? new Map<string, Promise<Posted>>();
    this.#underWay.set(principal, questions);
    const shared = questions.get(question);
    if (!shared) {
      const sent = send();
      questions.set(question, sent);
      return sent.finally(() => questions.delete(question));
    }
    try {
      return await shared;
    } catch (error) {
      if (error instanceof ClientGoneError) return this.share(principal, question, send);
      throw error;
    }
  }
}
