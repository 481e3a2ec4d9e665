/**
 * Loaded into a process before its own code: refuses, and writes down, every attempt to reach anything but this machine's
 * loopback, by name or by address.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const log = process.env.TONGCHOU_OUTBOUND_LOG;
const isLocal = (host) => ['127.0.0.1', '::1', 'localhost'].includes(host);

function refuse(target) {
  if (log) appendFileSync(log, `${process.argv[1]} → ${target}\n`);
  return Object.assign(new Error(`outbound connection refused by the test: ${target}`), { code: 'ECONNREFUSED' });
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function guarded(...given) {
  // net.connect hands over its already normalised [options, callback] pair.
  const [first] = Array.isArray(given[0]) ? given[0] : given;
  const options = typeof first === 'object' && first !== null ? first : { port: first, host: given[1] };
  const host = typeof options.host === 'string' ? options.host : 'localhost';
  if (options.path || options.fd !== undefined || isLocal(host)) return connect.apply(this, given);
  this.destroy(refuse(`${host}:${options.port}`));
  return this;
};

for (const owner of [dns, dns.promises])
  for (const [name, original] of Object.entries(owner)) {
    if (!/^(lookup|resolve)/.test(name) || typeof original !== 'function') continue;
    owner[name] = function guarded(host, ...rest) {
      if (isLocal(host) || net.isIP(host)) return original.call(this, host, ...rest);
      const error = refuse(`dns ${host}`);
      const callback = rest.at(-1);
      if (typeof callback !== 'function') return Promise.reject(error);
      process.nextTick(callback, error);
      return undefined;
    };
  }
