import { createServer, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect, type AddressInfo } from "node:net";
import { generate } from "selfsigned";
import type { Sandbox } from "webex-wholesale/sandbox";

export interface LoopbackProxy {
  /** For `HTTPS_PROXY`. */
  url: string;
  /** The PEM certificate of the authority that signed the service's certificate. */
  ca: string;
  /** The requested targets, as `host:port`. */
  targets: string[];
  close(): Promise<void>;
}

/** Opens a proxy whose tunnels all end at a TLS server for `host`, with a sandbox behind it. */
export async function openProxy(sandbox: Sandbox, host: string): Promise<LoopbackProxy> {
  const pems = await generate([{ name: "commonName", value: host }], {
    keySize: 2048,
    extensions: [
      { name: "basicConstraints", cA: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: host }] },
    ],
  });
  const service = createTlsServer({ key: pems.private, cert: pems.cert }, (incoming, outgoing) => {
    const headers = { authorization: incoming.headers.authorization ?? "" };
    void sandbox
      .fetch(new Request(`https://${host}${incoming.url ?? ""}`, { headers }))
      .then(async (response) => {
        outgoing
          .writeHead(response.status, { "content-type": "application/json" })
          .end(await response.text());
      });
  });
  const targets: string[] = [];
  const proxy = createServer();
  const servicePort = await listen(service);
  proxy.on("connect", (request, socket) => {
    targets.push(request.url ?? "");
    const upstream = connect(servicePort, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  const url = `http://127.0.0.1:${await listen(proxy)}`;
  return {
    url,
    ca: pems.cert,
    targets,
    close: async () => {
      await Promise.all([service, proxy].map(closed));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
