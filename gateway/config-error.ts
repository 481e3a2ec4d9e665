/** A setting that is missing or wrong: the message names the variable, what it holds and what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
