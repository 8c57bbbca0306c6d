// A closed loop of requests over kept-alive connections. Tools at hand round to whole milliseconds; answers here take less.
import http from 'node:http';

const post = (agent, { port, path, headers, body }) =>
  new Promise((resolve, reject) => {
    const request = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
      },
      (response) => {
        let text = '';
        response
          .setEncoding('utf8')
          .on('data', (part) => (text += part))
          .on('end', () => resolve({ status: response.statusCode, text, headers: response.headers }));
      },
    );
    request.on('error', reject).end(body);
  });

/** One answer. */
export const once = (request) => post(new http.Agent(), request);

/** Asks again and again for so many seconds, so many at a time. @returns milliseconds p50 and p99, answers a second */
export async function measure(request, { seconds, connections }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const until = performance.now() + seconds * 1000;
  const took = [];
  const loop = async () => {
    while (performance.now() < until) {
      const began = performance.now();
      const { status, text } = await post(agent, request);
      if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`answer ${status}: ${text.slice(0, 300)}`);
      took.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: connections }, loop));
  const elapsed = (performance.now() - began) / 1000;
  agent.destroy();
  took.sort((a, b) => a - b);
  const at = (share) => took[Math.min(took.length - 1, Math.floor(took.length * share))];
  return { p50: at(0.5), p99: at(0.99), perSecond: took.length / elapsed, answers: took.length };
}
