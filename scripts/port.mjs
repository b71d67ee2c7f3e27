import { createServer } from 'node:net';

export const HOST = '127.0.0.1';
const DEFAULT_PORT = 8787;

/** Reads a port from what a person typed; `undefined` or nothing means the default. */
export function readPort(text) {
  if (text === undefined || text === '') return { port: DEFAULT_PORT };
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return { port };
  return { problem: `PORT must be a whole number from 1 to 65535, and it is "${text}".` };
}

/** Says why nothing can be served on a port, or nothing when it is free. */
export function portProblem(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) => resolve(sentence(port, code)));
    probe.listen(port, HOST, () => probe.close(() => resolve(undefined)));
  });
}

function sentence(port, code) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use by another program: stop it, or choose another port with PORT=${port === 65_535 ? port - 1 : port + 1} npm start.`;
  }
  if (code === 'EACCES') {
    return `Port ${port} may not be used by this account: choose one above 1023 with PORT=${DEFAULT_PORT} npm start.`;
  }
  return `Port ${port} cannot be used (${code}): choose another with PORT.`;
}
